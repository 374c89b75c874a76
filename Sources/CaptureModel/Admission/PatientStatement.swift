/// What a message says of a person.
public struct PatientStatement: Hashable, Sendable {
    /// Who.
    public var identifier: PatientIdentifier
    /// The person's other identifiers; silent where the message gives only the one.
    public var otherIdentifiers: Amendment<[PatientIdentifier]>
    /// The name.
    public var name: Amendment<PersonName>
    /// The date of birth.
    public var birthDate: Amendment<BirthDate>
    /// The sex.
    public var sex: Amendment<Sex>
    /// Whether the person is dead (PID-30, or a time in PID-29).
    public var isDead: Amendment<Bool>

    /// Makes a statement that is silent about all that is not given.
    public init(
        identifier: PatientIdentifier, otherIdentifiers: Amendment<[PatientIdentifier]> = .unchanged,
        name: Amendment<PersonName> = .unchanged, birthDate: Amendment<BirthDate> = .unchanged,
        sex: Amendment<Sex> = .unchanged, isDead: Amendment<Bool> = .unchanged
    ) {
        self.identifier = identifier
        self.otherIdentifiers = otherIdentifiers
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
        self.isDead = isDead
    }

    /// The person after the statement, where `current` is what the list held before it.
    public func applied(to current: Patient?) -> Patient {
        Patient(
            identifier: identifier,
            otherIdentifiers: otherIdentifiers.applied(to: current?.otherIdentifiers ?? [], empty: []),
            name: name.applied(to: current?.name ?? PersonName(family: ""), empty: PersonName(family: "")),
            birthDate: birthDate.applied(to: current?.birthDate),
            sex: sex.applied(to: current?.sex),
            isDead: isDead.applied(to: current?.isDead ?? false, empty: false))
    }
}
