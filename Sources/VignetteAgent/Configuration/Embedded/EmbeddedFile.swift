import Settings

/// A file of `agent-config` that is part of the program, so that it runs with nothing installed beside it.
///
/// The contents are written by `agent-config/embed`; a test holds them against the files.
package struct EmbeddedFile: Sendable {
    /// The file's path below `agent-config`.
    package let path: String
    /// The file's text.
    package let text: String

    /// The built-in catalog.
    package static let catalog = [catalogDermatology, catalogEndoscopy, catalogOphthalmology]
    /// The built-in device profiles.
    package static let profiles = [
        profilesClinicalCamera, profilesDermatoscope, profilesFundusCamera, profilesOperatingMicroscope,
        profilesScopeProcessor, profilesSlitLamp,
    ]
    /// The configuration of the demo.
    package static let demoConfiguration = demo

    /// The trees of built-in files.
    static func parse(_ files: [EmbeddedFile]) throws(SettingsErrors) -> [SettingsNode] {
        var nodes: [SettingsNode] = []
        for file in files {
            nodes.append(try YAMLDocument.parse(file.text, file: file.path))
        }
        return nodes
    }
}
