extension WrapDecision {
    /// Decides for a document: it is taken as it is, whole, or held (PS3.3 §C.24.2, Encapsulated Document).
    static func decide(_ document: PDFDescription) -> WrapDecision {
        if let hold = hold(for: document.integrity, advice: "Export the report from the device again.") { return hold }
        if document.isEncrypted {
            return .held(
                HoldReason(
                    .encrypted, "The PDF is encrypted, so that an archive's readers may not be able to open it.",
                    advice: "Export the report without a password and without restrictions."))
        }
        guard document.byteCount <= 0xFFFF_FFFE else {
            return .held(
                HoldReason(
                    .tooLarge, "The PDF has more than 4 GiB, which is more than one DICOM value can hold.",
                    advice: "Export the report in parts."))
        }
        return .wrapped(
            WrapPlan(transferSyntax: .explicitLittleEndian, photometric: nil, body: [0..<document.byteCount]))
    }
}
