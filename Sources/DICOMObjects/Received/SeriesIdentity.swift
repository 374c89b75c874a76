import CaptureModel

extension UniqueIdentifier {
    /// The series that a device's series becomes within an exam: always the same for these two, and another for any
    /// other two, so that one series on a device never joins two patients' studies.
    ///
    /// A hash of both identifiers (FNV-1a, 128 bits) below `2.25`, shaped as a version 8 UUID (RFC 9562 §5.8).
    static func series(_ device: UniqueIdentifier, in study: UniqueIdentifier) -> UniqueIdentifier? {
        var hash = UInt128(0x6c62_272e_07bb_0142) << 64 | UInt128(0x62b8_2175_6295_c58d)
        // The study stands on both sides, so that every letter is spread over all bits of the hash.
        for byte in "\(study.text)/\(device.text)/\(study.text)".utf8 {
            hash ^= UInt128(byte)
            hash &*= UInt128(1) << 88 | UInt128(0x13b)
        }
        let free = hash & ~(UInt128(0xF) << 76 | UInt128(0x3) << 62)
        return UniqueIdentifier("2.25.\(free | UInt128(0x8) << 76 | UInt128(0x2) << 62)")
    }
}
