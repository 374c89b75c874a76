/// One thing that is wrong in the settings: where, which setting, and what to do.
public struct SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of fault it is.
    public enum Code: Hashable, Sendable, CaseIterable {
        /// A name that no setting has.
        case unknown
        /// A setting that must be there is not.
        case missing
        /// A value that is not of the setting's kind or outside of its limits.
        case invalid
        /// A name that stands twice.
        case duplicate
        /// Two settings that cannot both hold, or a name that nothing bears.
        case conflict
        /// Something that this version does not do yet.
        case unsupported
        /// The file itself cannot be read or has broken syntax.
        case unreadable
    }

    /// What kind of fault it is.
    public let code: Code
    /// Where it is.
    public let place: Place
    /// The path of the setting, such as `devices.tower-1.settle`; empty for a fault of the whole file.
    public let path: SettingsPath
    /// The rest of the sentence that begins with the path, ended by a full stop.
    public let sentence: String

    /// Makes an error; the sentence goes on after the path.
    public init(_ code: Code, at place: Place, path: SettingsPath, _ sentence: String) {
        self.code = code
        self.place = place
        self.path = path
        self.sentence = sentence
    }

    /// The whole line, `agent.yaml:14  devices.tower-1.settle.quiet is missing; …`.
    public var description: String {
        path.isRoot ? "\(place)  \(sentence)" : "\(place)  \(path) \(sentence)"
    }
}
