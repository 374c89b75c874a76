import Admissions
import HL7
import Testing

@Suite struct SystemCharacterTablesTests {
    private static let names: [(String, [UInt8], String)] = [
        ("GB 18030-2000", [0xCD, 0xF5, 0x5E, 0xD0, 0xA1, 0xC3, 0xF7], "王^小明"),
        // The second byte of each of these is a delimiter's.
        ("GB 18030-2000", [0x81, 0x7C, 0x5E, 0x81, 0x5E], "亅^乛"), ("BIG-5", [0xB3, 0x5C, 0xA5, 0x5C], "許功"),
        ("KS X 1001", [0xB1, 0xE8, 0x5E, 0xC8, 0xF1, 0xC1, 0xDF], "김^희중"),
        ("~ISO IR87", Array("\u{1B}$B;3ED\u{1B}(B^\u{1B}$BB@O:\u{1B}(B".utf8), "山田^太郎"),
        ("~ISO IR87~ISO IR159", Array("\u{1B}$(D0!\u{1B}(B".utf8), "丂"),
        ("ISO IR14~ISO IR87", [0xD4, 0xCF, 0xC0, 0xDE, 0x5E, 0xC0, 0xDB, 0xB3], "ﾔﾏﾀﾞ^ﾀﾛｳ"),
    ]

    @Test(arguments: names) func namesAreRead(set: String, bytes: [UInt8], text: String) throws {
        let message =
            Array("MSH|^~\\&|A|||||||||||||||\(set)\rPID|1||7^^^N^MR||".utf8) + bytes + Array("||19800229|F\r".utf8)
        let read = try HL7Message(message, decoder: SystemCharacterTables())
        let person = try #require(read.segment("PID"))
        let parts = text.split(separator: "^").map(String.init)
        #expect(person.field(5).component(1).text == parts[0])
        #expect(person.field(5).component(2).text == (parts.count > 1 ? parts[1] : nil))
        #expect(person.field(7).component(1).text == "19800229" && read.remarks.isEmpty)
    }

    @Test func aBrokenCharacterIsReplacedAndTheRestStays() {
        let tables = SystemCharacterTables()
        #expect(tables.decode([0x41, 0xFF, 0x42, 0xB0, 0xA1], in: .gb18030) == "A\u{FFFD}B啊")
        #expect(tables.decode([0x41, 0xB0], in: .gb18030) == "A\u{FFFD}")
        #expect(tables.decode([], in: .big5) == "")
        let long = [[UInt8]](repeating: [0xB0, 0xA1], count: 5_000).flatMap { $0 }
        #expect(tables.decode(long, in: .gb18030) == String(repeating: "啊", count: 5_000))
        for encoding in MultiByteEncoding.allCases { #expect(tables.decode([0x41], in: encoding) == "A") }
    }
}
