package import CaptureModel
package import Catalog
package import Store

/// A station as the page shows it.
package struct StationFacts: Hashable, Sendable {
    /// Its name in the configuration.
    package let name: StationName
    /// Its name for people.
    package let title: String
    /// Where it is, as admissions names the place; today's list for it comes first.
    package let location: Location?
    /// The devices that stand there.
    package let devices: [DeviceName]
    /// The department whose descriptors come first here; nothing takes the agent's.
    package let department: DepartmentName?
    /// Which orders are offered here.
    package let orders: OrderFilter

    /// Puts the facts together.
    package init(
        name: StationName, title: String, location: Location?, devices: [DeviceName], department: DepartmentName? = nil,
        orders: OrderFilter = OrderFilter()
    ) {
        self.name = name
        self.title = title
        self.location = location
        self.devices = devices
        self.department = department
        self.orders = orders
    }
}

/// What the configuration says that the page needs.
package struct WebSettings: Sendable {
    /// The host that the page listens on, such as `127.0.0.1`.
    package var host: String
    /// The port; 0 takes any that is free.
    package var port: Int
    /// Further names by which browsers may ask for the page; loopback is always one.
    package var hostNames: [String]
    /// The path of the Unix socket on which the command line speaks.
    package var socketPath: String
    /// The agent's name.
    package var agent: String
    /// The institution.
    package var facility: String
    /// The department whose descriptors come first where a station has none of its own.
    package var department: DepartmentName?
    /// The language of descriptors' titles (ISO 639-1).
    package var language: String
    /// The stations in the order of the configuration.
    package var stations: [StationFacts]
    /// Minutes east of UTC at a moment, where the page is looked at.
    package var offsetMinutes: @Sendable (Timestamp) -> Int

    /// Puts the settings together.
    package init(
        host: String, port: Int, hostNames: [String] = [], socketPath: String, agent: String, facility: String,
        department: DepartmentName?, language: String = "en", stations: [StationFacts],
        offsetMinutes: @escaping @Sendable (Timestamp) -> Int
    ) {
        self.host = host
        self.port = port
        self.hostNames = hostNames
        self.socketPath = socketPath
        self.agent = agent
        self.facility = facility
        self.department = department
        self.language = language
        self.stations = stations
        self.offsetMinutes = offsetMinutes
    }
}
