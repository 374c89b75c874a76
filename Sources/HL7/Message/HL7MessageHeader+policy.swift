extension HL7MessageHeader {
    /// Whether a site takes messages of these types with this header.
    ///
    /// Throws `messageType`, `version` or `processingID`, which are rejections.
    func check(types: [String], _ policy: AdmissionPolicy) throws(HL7Error) {
        guard types.contains(messageType) else {
            throw HL7Error(
                .messageType, at: HL7Place("MSH", 9, 1), expected: types.joined(separator: ", "),
                found: Self.quoted(messageType))
        }
        if let version, !version.hasPrefix("2.") {
            throw HL7Error(.version, at: HL7Place("MSH", 12), expected: "a version 2", found: Self.quoted(version))
        }
        if let processingID, !policy.processingIDs.contains(processingID) {
            throw HL7Error(
                .processingID, at: HL7Place("MSH", 11),
                expected: "one of \(policy.processingIDs.sorted().joined(separator: ", "))",
                found: Self.quoted(processingID))
        }
    }

    /// A header code for an error, shortened: what a sender writes is not bounded.
    static func quoted(_ code: String) -> String {
        code.isEmpty ? "none" : "\"\(code.unicodeScalars.prefix(16).filter { $0.isASCII && $0.value >= 0x20 })\""
    }
}
