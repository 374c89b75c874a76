import Settings
import SystemPackage
import VignetteAgent

/// Reads configuration files for commands.
enum Configurations {
    /// The configuration of a file.
    ///
    /// - Throws: `CommandFailure` with everything that is wrong in it, a line each.
    static func load(_ path: String) throws(CommandFailure) -> LoadedConfiguration {
        do throws(SettingsErrors) {
            return try ConfigurationLoader.load(FilePath(path))
        } catch {
            throw CommandFailure("\(path) cannot be used:\n\(error)")
        }
    }
}
