/// The written form keeps HL7's three cases: a key that is missing changes nothing, null clears, a value replaces.
extension PatientStatement: Codable {
    private enum Key: String, CodingKey {
        case identifier, otherIdentifiers, name, birthDate, sex, isDead
    }

    /// Decodes a statement of an identifier that can be one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func amendment<Value: Decodable>(_ key: Key, _ type: Value.Type = Value.self) throws -> Amendment<Value> {
            guard container.contains(key) else { return .unchanged }
            return try container.decodeNil(forKey: key) ? .cleared : .set(try container.decode(type, forKey: key))
        }
        self.init(
            identifier: try container.decode(PatientIdentifier.self, forKey: .identifier),
            otherIdentifiers: try amendment(.otherIdentifiers), name: try amendment(.name),
            birthDate: try amendment(.birthDate), sex: try amendment(.sex), isDead: try amendment(.isDead))
    }

    /// Encodes what is said.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        func encode(_ value: Amendment<some Encodable>, _ key: Key) throws {
            switch value {
            case .unchanged: break
            case .cleared: try container.encodeNil(forKey: key)
            case .set(let value): try container.encode(value, forKey: key)
            }
        }
        try container.encode(identifier, forKey: .identifier)
        try encode(otherIdentifiers, .otherIdentifiers)
        try encode(name, .name)
        try encode(birthDate, .birthDate)
        try encode(sex, .sex)
        try encode(isDead, .isDead)
    }
}
