package import Settings

/// Something that is allowed but probably not meant.
package struct ConfigurationWarning: Hashable, Sendable, CustomStringConvertible {
    /// Where it stands.
    package let place: Place
    /// The setting.
    package let path: SettingsPath
    /// The rest of the sentence that begins with the path, ended by a full stop.
    package let sentence: String

    /// The whole line, as of an error.
    package var description: String { "\(place)  \(path) \(sentence)" }
}
