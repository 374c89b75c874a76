extension PersonName {
    /// Reads the DICOM form, `family^given^middle^prefix^suffix`, with further groups after `=` (PS3.5 §6.2, VR PN);
    /// nothing where no component holds anything.
    public init?(dicom text: String) {
        let groups = text.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false)
            .map { String($0).trimmed }
        let parts = (groups.first ?? "").split(separator: "^", omittingEmptySubsequences: false)
            .map { String($0).trimmed }
        func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
        self.init(
            family: part(0), given: part(1), middle: part(2), prefix: part(3),
            suffix: parts.dropFirst(4).filter { !$0.isEmpty }.joined(separator: " "),
            ideographic: groups.count > 1 ? groups[1] : "", phonetic: groups.count > 2 ? groups[2] : "")
        if isEmpty { return nil }
    }
}
