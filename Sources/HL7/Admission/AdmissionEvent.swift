/// What an ADT message tells.
public enum AdmissionEvent: Hashable, Sendable {
    /// Something about a visit.
    case visit(VisitEvent)
    /// Something about a person.
    case person(PersonEvent)
    /// A17: two patients exchange their places.
    case swap
    /// Something about two people.
    case link(LinkEvent)
    /// One identifier in the place of another.
    case replacement(ReplacementEvent)
    /// An event that no list can follow by itself, by its code: A43, and A30, A46 and A48, which merge or rename by
    /// identifiers that PID-3 does not hold.
    case needsPerson(String)
    /// An event that changes nothing in a list of patients, by its code: A16, A25, A26, A60, and every one that is not
    /// known.
    case noted(String)

    /// The event of a trigger code; nil if it is not of the form of one, a letter and two digits.
    public init?(code: String) {
        let bytes = Array(code.utf8)
        guard bytes.count == 3, (0x41...0x5A).contains(bytes[0]), bytes[1...].allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        if let event = VisitEvent(rawValue: code) {
            self = .visit(event)
        } else if let event = PersonEvent(rawValue: code) {
            self = .person(event)
        } else if let event = LinkEvent(rawValue: code) {
            self = .link(event)
        } else if let event = ReplacementEvent(rawValue: code) {
            self = .replacement(event)
        } else if code == "A17" {
            self = .swap
        } else if Self.unfollowable.contains(code) {
            self = .needsPerson(code)
        } else {
            self = .noted(code)
        }
    }

    /// The trigger code: `A01`.
    public var code: String {
        switch self {
        case .visit(let event): event.rawValue
        case .person(let event): event.rawValue
        case .swap: "A17"
        case .link(let event): event.rawValue
        case .replacement(let event): event.rawValue
        case .needsPerson(let code), .noted(let code): code
        }
    }

    /// Whether it is one that is known here.
    var isKnown: Bool {
        if case .noted(let code) = self { return Self.withoutEffect.contains(code) }
        return true
    }

    private static let unfollowable: Set<String> = ["A30", "A43", "A46", "A48"]
    private static let withoutEffect: Set<String> = ["A15", "A16", "A25", "A26", "A60"]
}
