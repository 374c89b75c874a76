package import Catalog

/// A configuration that has passed every check, with the catalog and the profiles that it names.
package struct LoadedConfiguration: Sendable {
    /// What the site decided.
    package var configuration: AgentConfiguration
    /// What a capture can be.
    package var catalog: Catalog
    /// The device profiles by name.
    package var profiles: [ProfileName: DeviceProfile]
    /// What is allowed but probably not meant.
    package var warnings: [ConfigurationWarning]
}
