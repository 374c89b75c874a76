/// Names with values, in the order of the file.
public struct SettingsMapping: Hashable, Sendable {
    /// One name with its value.
    public struct Entry: Hashable, Sendable {
        /// The name.
        public let name: String
        /// Where the name stands.
        public let place: Place
        /// What the name is given.
        public let value: SettingsNode

        /// Makes an entry.
        public init(name: String, place: Place, value: SettingsNode) {
            self.name = name
            self.place = place
            self.value = value
        }
    }

    /// The entries in the order of the file; a name may stand twice, which the reader reports.
    public let entries: [Entry]
    /// Where the mapping begins.
    public let place: Place

    /// Makes a mapping.
    public init(entries: [Entry], place: Place) {
        self.entries = entries
        self.place = place
    }
}
