import DICOMCore
import Testing

struct UIDTests {
    @Test(arguments: ["1.2.840.10008.1.1", "0", "1.0.2", "2.25.0", String(repeating: "1", count: 64)])
    func `well formed is accepted as it is`(_ text: String) {
        #expect(UID(text)?.rawValue == text)
    }

    @Test(arguments: [
        "", ".", "1.", ".1", "1..2", "1.02", "00", "1.a", "1 ", "1.2\0", "١.٢", "-1.2",
        String(repeating: "1", count: 65),
    ])
    func `malformed is refused`(_ text: String) {
        #expect(UID(text) == nil)
    }

    @Test func `a UUID becomes a decimal number`() {
        #expect(UID(uuid: 0).rawValue == "2.25.0")
        let largest = UID(uuid: .max)
        #expect(largest.rawValue == "2.25.340282366920938463463374607431768211455")
        #expect(UID(largest.rawValue) == largest)
    }

    @Test func `the registry knows the standard's identifiers`() {
        #expect(UID("1.2.840.10008.5.1.4.1.1.77.1.1") == .vlEndoscopicImageStorage)
        #expect(UID.jpegBaseline8Bit.rawValue == "1.2.840.10008.1.2.4.50")
        #expect(UID.mpeg4HP41.name == "MPEG-4 AVC/H.264 High Profile / Level 4.1")
        #expect(UID("1.2.3")?.name == nil)
    }
}
