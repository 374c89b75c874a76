package import CaptureModel
package import Catalog
package import Settings
package import SystemPackage

/// Everything that a site decides about its agent: `agent.yaml` after every check that needs no network.
package struct AgentConfiguration: Sendable {
    /// Shown to people and to the monitor.
    package var name: String
    /// InstitutionName (0008,0080) of every object.
    package var facility: String
    /// The department whose descriptors come first.
    package var department: DepartmentName
    /// Where database and spool are.
    package var dataFolder: FilePath
    /// Where people work, in the order of the file.
    package var stations: [StationConfiguration]
    /// What makes captures, in the order of the file.
    package var devices: [DeviceConfiguration]
    /// The patient list.
    package var admissions: AdmissionsConfiguration
    /// Who is asked for orders, in the order of the file.
    package var worklists: [WorklistConfiguration]
    /// The identities that are set aside for patients whom nobody can name, in the order of the file.
    package var emergency: [EmergencyPool]
    /// The identifiers that devices write.
    package var identifiers: IdentifiersConfiguration
    /// Limits of exams.
    package var exams: ExamsConfiguration
    /// Where captures go, in the order of the file.
    package var destinations: [DestinationConfiguration]
    /// Which captures go where.
    package var routes: RouteTable
    /// Which records are told of exams, in the order of the file; usually none.
    package var notifications: [NotificationConfiguration]
    /// Disk limits.
    package var spool: SpoolConfiguration
    /// Where the clinic page listens.
    package var page: Endpoint
    /// The Unix socket on which the command line talks to the running agent.
    package var controlSocket: FilePath
    /// Who is told how the agent does.
    package var monitors: [MonitorConfiguration]

    /// The device of that name.
    package func device(_ name: DeviceName) -> DeviceConfiguration? {
        devices.first { $0.name == name }
    }

    /// The station at which a device stands; nothing for a device that stands nowhere.
    package func station(of device: DeviceName) -> StationConfiguration? {
        stations.first { $0.devices.contains(device) }
    }

    /// What all places that films may go to take of them: an instance is the same wherever it goes.
    package var video: DestinationConfiguration.Video {
        let films = routes.routes.filter { ($0.condition.kind ?? .video) == .video }
        let places = destinations.filter { place in films.contains { $0.destinations.contains(place.name) } }
        return DestinationConfiguration.Video(
            takesFragments: places.allSatisfy(\.video.takesFragments),
            takesExactLength: places.allSatisfy(\.video.takesExactLength))
    }

    /// The destination of that name.
    package func destination(_ name: DestinationName) -> DestinationConfiguration? {
        destinations.first { $0.name == name }
    }
}
