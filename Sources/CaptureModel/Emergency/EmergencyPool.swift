/// Identities that the hospital set aside for patients whom nobody can name, or while admissions is down.
///
/// A pool is the site's configuration; which of its numbers were taken, the store knows.
public struct EmergencyPool: Hashable, Sendable {
    /// The most identities of a pool.
    public static let limit = 1_000

    /// The name in the configuration.
    public let name: EmergencyPoolName
    /// The identities in the order in which they are taken.
    public let identifiers: [PatientIdentifier]
    /// The family name that their patients have until admissions names them.
    public let family: String
    /// The stations that may take from it; empty for all.
    public let stations: [StationName]
    /// With fewer than so many free identities somebody has to fill it up.
    public let reserve: Int

    /// Puts the parts together.
    public init(
        name: EmergencyPoolName, identifiers: [PatientIdentifier], family: String = "Unidentified",
        stations: [StationName] = [], reserve: Int = 5
    ) {
        self.name = name
        self.identifiers = identifiers
        self.family = family
        self.stations = stations
        self.reserve = reserve
    }

    /// Whether a station may take from the pool.
    public func serves(_ station: StationName) -> Bool { stations.isEmpty || stations.contains(station) }

    /// What a patient is called who has one of the identities.
    ///
    /// The whole number is the given name: two patients without a name, a date of birth or a sex must differ in what a
    /// person reads first, also where two boxes count theirs from one.
    public func name(of identifier: PatientIdentifier) -> PersonName {
        PersonName(family: family, given: identifier.value)
    }
}

/// The name of a pool of emergency identities, such as `downtime`.
public struct EmergencyPoolName: SiteName {
    /// The text of the name.
    public let text: String
    /// Makes the name without a check; use `init(_:)`.
    public init(unchecked text: String) { self.text = text }
}
