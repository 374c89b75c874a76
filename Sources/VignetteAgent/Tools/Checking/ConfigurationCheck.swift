import Catalog
package import DICOMNetwork
import Settings
import SystemPackage

/// Goes through everything that can be found out before the agent runs: what `vignette check` does.
///
/// Nothing is changed and nothing is sent but a C-ECHO; every look is bounded in time.
package struct ConfigurationCheck: Sendable {
    private let path: String
    private let client: DICOMClient
    private let world: World

    /// Makes a check of a configuration's file.
    package init(_ path: String, client: DICOMClient = DICOMClient(), world: World = .machine) {
        self.path = path
        self.client = client
        self.world = world
    }

    /// Looks at everything; what does not depend on each other at the same time.
    package func run() async -> CheckReport {
        let loaded: LoadedConfiguration
        do throws(SettingsErrors) { loaded = try ConfigurationLoader.load(FilePath(path)) } catch {
            return CheckReport(configuration: path, rows: Self.rows(of: error))
        }
        let configuration = loaded.configuration
        let world = world
        async let machine = TimeLimit.blocking(
            .seconds(5),
            otherwise: [
                .wrong("data folder", "\(configuration.dataFolder) does not answer.", "Check its disk.")
            ]
        ) { MachineCheck(configuration: configuration, now: world.now()).rows }
        async let folders = FolderCheck.rows(configuration.devices)
        async let destinations = DestinationCheck(loaded, client: client).rows()
        async let ports = PortCheck(configuration).rows()
        async let admissions = AdmissionsCheck(configuration, world: world).rows()
        async let records = RecordCheck(configuration).rows()
        let rows =
            await Self.rows(of: loaded) + CatalogCheck(loaded).rows + machine + folders + EquipmentCheck(loaded).rows
            + EmergencyCheck(configuration).rows + destinations + records + admissions + ports
        return CheckReport(configuration: path, rows: rows)
    }

    private static func rows(of errors: SettingsErrors) -> [CheckRow] {
        let rows = errors.errors.map { CheckRow.wrong("configuration", $0.description) }
        return rows + [.look("the rest", "not looked at before the configuration is right.")]
    }

    private static func rows(of loaded: LoadedConfiguration) -> [CheckRow] {
        let configuration = loaded.configuration
        let counts = [
            count(configuration.stations, "station"), count(configuration.devices, "device"),
            count(configuration.destinations, "destination"), count(loaded.catalog.descriptors, "descriptor"),
        ]
        return [.good("configuration", "read: \(counts.joined(separator: ", ")).")]
            + loaded.warnings.map { .look("configuration", $0.description) }
    }

    private static func count(_ things: [some Any], _ noun: String) -> String {
        "\(things.count) \(noun)\(things.count == 1 ? "" : "s")"
    }
}
