extension HL7CharacterSet {
    /// The sets that a message of ours can be written in: UTF-8, and the parts of ISO/IEC 8859.
    public static let writable: [HL7CharacterSet] = [
        .utf8, .latin1, .latin2, .latin3, .latin4, .cyrillic, .arabic, .greek, .hebrew, .latin5, .latin9,
    ]

    /// Whether every character of a text has its own byte or bytes.
    public func canWrite(_ text: String) -> Bool {
        self == .utf8 || text.unicodeScalars.allSatisfy { byte(of: $0) != nil }
    }

    /// The bytes of a text; a question mark stands for each character that the set does not have.
    ///
    /// Only a set of ``writable`` has bytes for anything but ASCII.
    public func encode(_ text: String) -> [UInt8] {
        guard self != .utf8 else { return Array(text.utf8) }
        return text.unicodeScalars.map { byte(of: $0) ?? UInt8(ascii: "?") }
    }

    private func byte(of scalar: Unicode.Scalar) -> UInt8? {
        if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value) }
        guard Self.writable.contains(self), scalar != "\u{FFFD}" else { return nil }
        // Below A0 a set of ISO/IEC 8859 has only control characters, whatever senders mean by them.
        return (UInt8(0xA0)...0xFF).first { self.scalar(of: $0) == scalar }
    }
}
