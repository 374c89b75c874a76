package import Catalog
package import Settings
package import SystemPackage

/// Reads `agent.yaml` with its catalog and profiles, and checks everything that needs no network.
package enum ConfigurationLoader {
    /// Reads the files, or throws everything that is wrong in them.
    package static func load(_ path: FilePath) throws(SettingsErrors) -> LoadedConfiguration {
        let name = path.lastComponent?.string ?? path.string
        let base = path.removingLastComponent()
        return try load(try SettingsFile.read(path, shownAs: name), from: base.isEmpty ? "." : base)
    }

    /// Reads a text as if it stood in a folder; the demo and tests use it.
    package static func load(
        text: String, file: String, from base: FilePath
    ) throws(SettingsErrors) -> LoadedConfiguration {
        try load(try YAMLDocument.parse(text, file: file), from: base)
    }

    /// The catalog of a folder, or the built-in one.
    package static func catalog(at folder: FilePath?) throws(SettingsErrors) -> Catalog {
        guard let folder else { return try CatalogDocument.parse(try EmbeddedFile.parse(EmbeddedFile.catalog)) }
        return try CatalogDocument.parse(try SettingsFile.readAll(in: folder))
    }

    /// The profiles of a folder, or the built-in ones.
    package static func profiles(at folder: FilePath?) throws(SettingsErrors) -> [ProfileName: DeviceProfile] {
        guard let folder else { return try ProfileDocument.parse(try EmbeddedFile.parse(EmbeddedFile.profiles)) }
        return try ProfileDocument.parse(try SettingsFile.readAll(in: folder))
    }

    private static func load(_ root: SettingsNode, from base: FilePath) throws(SettingsErrors) -> LoadedConfiguration {
        let report = SettingsReport()
        let document = AgentDocument.format(from: base).read(root, .root, report)
        guard let document else {
            try report.check()
            throw SettingsErrors(SettingsError(.invalid, at: root.place, path: .root, "The settings are not complete."))
        }
        let catalog = collect(report) { () throws(SettingsErrors) in
            try self.catalog(at: document.identity.catalog?.value)
        }
        let profiles = collect(report) { () throws(SettingsErrors) in
            try self.profiles(at: document.identity.profiles?.value)
        }
        guard let catalog, let profiles else {
            try report.check()
            throw SettingsErrors(SettingsError(.invalid, at: root.place, path: .root, "The catalog is not complete."))
        }
        var resolution = ConfigurationResolution(document, catalog: catalog, profiles: profiles, report: report)
        let configuration = resolution.configuration()
        try report.check()
        return LoadedConfiguration(
            configuration: configuration, catalog: catalog, profiles: profiles, warnings: resolution.warnings)
    }

    /// Runs a step and keeps its errors beside those of the others.
    private static func collect<Value>(
        _ report: SettingsReport, _ step: () throws(SettingsErrors) -> Value
    ) -> Value? {
        do throws(SettingsErrors) {
            return try step()
        } catch {
            error.errors.forEach(report.add)
            return nil
        }
    }
}
