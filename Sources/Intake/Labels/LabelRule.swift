/// How the labels are read that are photographed with a device.
package struct LabelRule: Hashable, Sendable {
    /// What the text of a code says; a code whose text does not match is no label.
    package var pattern: ClaimPattern
    /// Whether the picture of a label is sent like any other.
    package var isSent: Bool
    /// How long after it a label speaks of a device's captures, by the files' own times.
    package var holds: Duration

    /// Makes a rule.
    package init(pattern: ClaimPattern, isSent: Bool = false, holds: Duration = .seconds(1_800)) {
        self.pattern = pattern
        self.isSent = isSent
        self.holds = holds
    }
}
