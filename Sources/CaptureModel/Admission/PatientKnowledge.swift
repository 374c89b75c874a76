/// What is known of a person, and when each part of it was said.
///
/// Of two statements the one that happened last counts, part by part, in whatever order they come; so every order of
/// the same statements ends with the same person.
public struct PatientKnowledge: Hashable, Sendable {
    /// When each part was said last; nothing where it never was.
    public struct Times: Hashable, Sendable {
        /// The other identifiers.
        public var otherIdentifiers: Timestamp?
        /// The name.
        public var name: Timestamp?
        /// The date of birth.
        public var birthDate: Timestamp?
        /// The sex.
        public var sex: Timestamp?
        /// Whether the person is dead.
        public var isDead: Timestamp?

        /// Puts the times together.
        public init(
            otherIdentifiers: Timestamp? = nil, name: Timestamp? = nil, birthDate: Timestamp? = nil,
            sex: Timestamp? = nil, isDead: Timestamp? = nil
        ) {
            self.otherIdentifiers = otherIdentifiers
            self.name = name
            self.birthDate = birthDate
            self.sex = sex
            self.isDead = isDead
        }
    }

    /// The person.
    public private(set) var patient: Patient
    /// When each part was said.
    public private(set) var times: Times

    /// What was known before.
    public init(patient: Patient, times: Times) {
        self.patient = patient
        self.times = times
    }

    /// Nothing but who it is.
    public init(of identifier: PatientIdentifier) {
        self.init(patient: Patient(identifier: identifier, name: PersonName(family: "")), times: Times())
    }

    /// Takes in what a message says that happened at a moment; of two messages of one moment the later told counts.
    public mutating func tell(_ statement: PatientStatement, at moment: Timestamp) {
        let next = statement.applied(to: patient)
        take(statement.otherIdentifiers, next, \.otherIdentifiers, \.otherIdentifiers, at: moment)
        take(statement.name, next, \.name, \.name, at: moment)
        take(statement.birthDate, next, \.birthDate, \.birthDate, at: moment)
        take(statement.sex, next, \.sex, \.sex, at: moment)
        take(statement.isDead, next, \.isDead, \.isDead, at: moment)
    }

    /// Forgets what was said until a moment (A29).
    public mutating func forget(through moment: Timestamp) {
        let nobody = PatientKnowledge(of: patient.identifier)
        keep(\.otherIdentifiers, \.otherIdentifiers, or: nobody) { $0 > moment }
        keep(\.name, \.name, or: nobody) { $0 > moment }
        keep(\.birthDate, \.birthDate, or: nobody) { $0 > moment }
        keep(\.sex, \.sex, or: nobody) { $0 > moment }
        keep(\.isDead, \.isDead, or: nobody) { $0 > moment }
    }

    /// Takes over what was never said of this person from one who was merged into it (A40).
    ///
    /// What was taken over gives way to anything that is said of the survivor, however old.
    public mutating func inherit(from prior: PatientKnowledge) {
        var prior = prior
        prior.times = Times(
            otherIdentifiers: prior.times.otherIdentifiers.map { _ in Self.inherited },
            name: prior.times.name.map { _ in Self.inherited },
            birthDate: prior.times.birthDate.map { _ in Self.inherited },
            sex: prior.times.sex.map { _ in Self.inherited }, isDead: prior.times.isDead.map { _ in Self.inherited })
        keep(\.otherIdentifiers, \.otherIdentifiers, or: prior) { _ in true }
        keep(\.name, \.name, or: prior) { _ in true }
        keep(\.birthDate, \.birthDate, or: prior) { _ in true }
        keep(\.sex, \.sex, or: prior) { _ in true }
        keep(\.isDead, \.isDead, or: prior) { _ in true }
    }

    /// The same knowledge of the person under another identifier (A47).
    public func renamed(_ identifier: PatientIdentifier) -> PatientKnowledge {
        var renamed = self
        renamed.patient.identifier = identifier
        return renamed
    }

    private static let inherited = Timestamp(milliseconds: .min)

    private mutating func take<Stated, Value>(
        _ amendment: Amendment<Stated>, _ next: Patient, _ value: WritableKeyPath<Patient, Value>,
        _ time: WritableKeyPath<Times, Timestamp?>, at moment: Timestamp
    ) {
        guard amendment != .unchanged else { return }
        if let said = times[keyPath: time], said > moment { return }
        patient[keyPath: value] = next[keyPath: value]
        times[keyPath: time] = moment
    }

    private mutating func keep<Value>(
        _ value: WritableKeyPath<Patient, Value>, _ time: WritableKeyPath<Times, Timestamp?>,
        or other: PatientKnowledge, where isKept: (Timestamp) -> Bool
    ) {
        if let said = times[keyPath: time], isKept(said) { return }
        patient[keyPath: value] = other.patient[keyPath: value]
        times[keyPath: time] = other.times[keyPath: time]
    }
}
