import Foundation
import Testing

@testable import FHIRAdmissions

/// Pages are cut into their resources, whatever stands beside them.
@Suite struct FHIRPageTests {
    private func page(_ text: String) throws(FHIRAdmissionsError) -> FHIRPage { try FHIRPage(Array(text.utf8)) }

    @Test("the order of members, blanks, and brackets within texts do not matter")
    func pagesAreCut() throws {
        let found = try page(
            """
             { "entry" : [ {"search":{"mode":"match"}, "resource" : {"id":"1","text":"}],\\"\\\\","resourceType":"Patient"} } ,
               {"fullUrl":"x"}, 17, null, [], {"resource":[]} ],
              "total": 3, "link": [ {"relation":"self","url":"a"}, {"url":"https:\\/\\/x\\/r4?b=\\u0063","relation":"next"} ],
              "type":"searchset","resourceType":"Bundle" }
            """)
        #expect(found.resources.map(\.name) == ["Patient/1"])
        #expect(found.next == "https://x/r4?b=c")
        #expect(try page("{\"resourceType\":\"Bundle\"}").resources.isEmpty)
        #expect(try page("{\"resourceType\":\"Bundle\",\"entry\":[],\"link\":[]}").next == nil)
    }

    @Test(arguments: [
        "", " ", "{", "{}", "[]", "null", "{\"resourceType\":\"Bundle\"", "{\"resourceType\":\"Bundle\",}", "{\"a\"}",
        "{\"a\":}",
        "{\"resourceType\":\"Patient\"}", "{\"resourceType\":\"Bundle\",\"entry\":[{}", "{a:1}", "\"Bundle\"",
        "{\"a\":1 2}",
    ])
    func whatIsNoBundleIsRefused(text: String) {
        #expect(throws: FHIRAdmissionsError.self) { try page(text) }
    }

    @Test("a page of a million things takes little more memory than its bytes, and too many entries are refused")
    func hostilePagesTakeLittle() throws {
        func peak() throws -> Int {
            let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
            return try #require(line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
        }
        let things = [[UInt8]](repeating: Array("{\"a\":1}".utf8), count: 1_000_000).joined(separator: [
            UInt8(ascii: ",")
        ])
        let before = try peak()
        let beside = Array("{\"x\":[".utf8) + things + Array("],\"resourceType\":\"Bundle\"}".utf8)
        #expect(try FHIRPage(beside).resources.isEmpty)
        let within = Array("{\"resourceType\":\"Bundle\",\"entry\":[".utf8) + things + Array("]}".utf8)
        #expect(throws: FHIRAdmissionsError.self) { try FHIRPage(within) }
        let large = "{\"resourceType\":\"Patient\",\"id\":\"1\",\"x\":\"\(String(repeating: "y", count: 5 << 20))\"}"
        #expect(try page("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":\(large)}]}").resources.isEmpty)
        let grown = try peak() - before
        #expect(grown < 150_000, "the peak grew by \(grown) kB")
    }
}
