/// The written form keeps HL7's three cases: a key that is missing changes nothing, null clears, a value replaces.
extension EncounterStatement: Codable {
    private enum Key: String, CodingKey {
        case visitNumber, account, alternateVisit, patientClass, location, attending, referring, hospitalService
        case reason, admitted, discharged
    }

    /// Decodes a statement of a number that can be one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func amendment<Value: Decodable>(_ key: Key, _ type: Value.Type = Value.self) throws -> Amendment<Value> {
            guard container.contains(key) else { return .unchanged }
            return try container.decodeNil(forKey: key) ? .cleared : .set(try container.decode(type, forKey: key))
        }
        self.init(
            visitNumber: try container.decode(VisitNumber.self, forKey: .visitNumber),
            account: try amendment(.account), alternateVisit: try amendment(.alternateVisit),
            patientClass: try amendment(.patientClass), location: try amendment(.location),
            attending: try amendment(.attending), referring: try amendment(.referring),
            hospitalService: try amendment(.hospitalService), reason: try amendment(.reason),
            admitted: try amendment(.admitted), discharged: try amendment(.discharged))
    }

    /// Encodes what the statement says, and nothing where it is silent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        func write<Value: Encodable>(_ amendment: Amendment<Value>, _ key: Key) throws {
            switch amendment {
            case .unchanged: return
            case .cleared: try container.encodeNil(forKey: key)
            case .set(let value): try container.encode(value, forKey: key)
            }
        }
        try container.encode(visitNumber, forKey: .visitNumber)
        try write(account, .account)
        try write(alternateVisit, .alternateVisit)
        try write(patientClass, .patientClass)
        try write(location, .location)
        try write(attending, .attending)
        try write(referring, .referring)
        try write(hospitalService, .hospitalService)
        try write(reason, .reason)
        try write(admitted, .admitted)
        try write(discharged, .discharged)
    }

    /// A statement that leaves nothing as it was.
    public init(stating encounter: Encounter) {
        func whole<Value>(_ value: Value?) -> Amendment<Value> { value.map { .set($0) } ?? .cleared }
        self.init(
            visitNumber: encounter.visitNumber, account: whole(encounter.account),
            alternateVisit: whole(encounter.alternateVisit), patientClass: .set(encounter.patientClass),
            location: whole(encounter.location), attending: whole(encounter.attending),
            referring: whole(encounter.referring), hospitalService: .set(encounter.hospitalService),
            reason: .set(encounter.reason), admitted: whole(encounter.admitted),
            discharged: whole(encounter.discharged))
    }
}
