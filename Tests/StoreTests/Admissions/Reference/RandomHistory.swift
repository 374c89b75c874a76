import CaptureModel
import Testing

/// Events as a careless hospital sends them: all kinds, out of order, about few people and visits at a time.
struct RandomHistory {
    /// One message.
    struct Message {
        let code: String
        let event: AdmissionEvent
        let moment: Timestamp
    }

    private var generator: SeededGenerator
    private var count = 0
    /// Whether who is who changes too, and not only what people and visits are like.
    private let withIdentities: Bool

    init(seed: UInt64, withIdentities: Bool = true) {
        generator = SeededGenerator(seed: seed)
        self.withIdentities = withIdentities
    }

    static let changes: [String: VisitChange] = [
        "A01": .admitted, "A04": .admitted, "A05": .planned, "A14": .planned, "A06": .classChanged,
        "A07": .classChanged, "A02": .relocated, "A09": .relocated, "A10": .relocated, "A12": .relocated,
        "A32": .relocated, "A33": .relocated, "A08": .updated, "A54": .updated, "A55": .updated, "A03": .discharged,
        "A13": .dischargeCancelled, "A21": .leftOnLeave, "A53": .leftOnLeave, "A22": .returned, "A52": .returned,
        "A11": .admissionCancelled, "A27": .planCancelled, "A38": .planCancelled, "A23": .deleted,
    ]
    private static let visitCodes = changes.keys.sorted()

    mutating func next() throws -> Message {
        count += 1
        let isLate = chance(30)
        let moment = Timestamp(milliseconds: 1_790_000_000_000 + Int64(count - (isLate ? number(120) : 0)) * 1_000)
        let kind = number(withIdentities ? 100 : 85)
        return switch kind {
        case ..<12: try Message(code: chance(50) ? "A28" : "A31", event: .person(person()), moment: moment)
        case ..<82:
            try visitMessage(Self.visitCodes[number(Self.visitCodes.count)], moment)
        case ..<84:
            try Message(
                code: "A17",
                event: .swapped(.init(person: person(), visit: visit()), .init(person: person(), visit: visit())),
                moment: moment)
        case 84: try Message(code: "A29", event: .personDeleted(person()), moment: moment)
        case ..<88:
            try Message(
                code: "A40", event: .merged((0..<(chance(20) ? 2 : 1)).map { _ in try merge() }), moment: moment)
        case ..<90: try Message(code: "A47", event: .identifierChanged([merge()]), moment: moment)
        case 90: try Message(code: "A41", event: .accountChanged([accountChange()]), moment: moment)
        case 91: try Message(code: "A44", event: .accountMoved([accountChange()]), moment: moment)
        case ..<93: try Message(code: "A50", event: .visitChanged([numberChange(pool: "V")]), moment: moment)
        case 93: try reclassification(moment)
        case ..<96: try Message(code: "A45", event: .visitMoved([numberChange(pool: "V")]), moment: moment)
        case 96: try Message(code: "A51", event: .alternateVisitChanged([numberChange(pool: "W")]), moment: moment)
        case 97: try Message(code: "A24", event: .linked(person(), person()), moment: moment)
        case 98: try Message(code: "A37", event: .unlinked(person(), person()), moment: moment)
        default:
            chance(50)
                ? Message(code: "A60", event: .noted(code: "A60"), moment: moment)
                : Message(code: "A43", event: .needsPerson(code: "A43"), moment: moment)
        }
    }

    mutating func chance(_ percent: Int) -> Bool { number(100) < percent }

    mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &generator) }

    mutating func identifier() throws -> PatientIdentifier {
        try Samples.identifier("\(count / 60 + number(10))")
    }

    private mutating func visitMessage(_ code: String, _ moment: Timestamp) throws -> Message {
        let change = try #require(Self.changes[code])
        return try Message(code: code, event: .visit(change, person(), visit()), moment: moment)
    }

    /// A visit that gets another number with its other class.
    private mutating func reclassification(_ moment: Timestamp) throws -> Message {
        var change = try numberChange(pool: "V")
        change.account = nil
        var statement = try visit()
        statement.visitNumber = change.visit.surviving
        return Message(
            code: chance(50) ? "A06" : "A07", event: .visitReclassified(change, statement), moment: moment)
    }

    private mutating func person() throws -> PatientStatement {
        let other = try Samples.identifier("S\(number(4))", "CITY", "SS")
        return PatientStatement(
            identifier: try identifier(), otherIdentifiers: amendment([other]),
            name: amendment(PersonName(family: "F\(number(50))")),
            birthDate: amendment(try #require(BirthDate("198403\(10 + number(18))"))),
            sex: amendment(Sex.allCases[number(3)]), isDead: amendment(chance(50)))
    }

    private mutating func visit() throws -> EncounterStatement {
        EncounterStatement(
            visitNumber: try visitNumber("V", 12), account: amendment(try visitNumber("A", 4)),
            alternateVisit: amendment(try visitNumber("W", 4)), patientClass: amendment("C\(number(5))"),
            location: amendment(Location(pointOfCare: "L\(number(9))")),
            discharged: amendment(Timestamp(milliseconds: Int64(number(99)))))
    }

    private mutating func visitNumber(_ pool: String, _ limit: Int) throws -> VisitNumber {
        try #require(VisitNumber(value: "\(pool)\(count / 60 + number(limit))", authority: "N"))
    }

    private mutating func amendment<Value>(_ value: Value) -> Amendment<Value> {
        switch number(4) {
        case 0: .unchanged
        case 1: chance(30) ? .cleared : .unchanged
        default: .set(value)
        }
    }

    private mutating func merge() throws -> AdmissionEvent.Merge {
        var surviving = try person()
        // Into somebody who is new, of whom the message says little.
        if chance(40) { surviving.identifier = try Samples.identifier("N\(count)-\(number(2))") }
        return AdmissionEvent.Merge(
            surviving: surviving, prior: try identifier(), account: chance(20) ? try replacement("A", 4) : nil)
    }

    private mutating func replacement(_ pool: String, _ limit: Int) throws -> AdmissionEvent.Replacement {
        let prior = try visitNumber(pool, limit)
        return .init(prior: prior, surviving: chance(30) ? prior : try visitNumber(pool, limit))
    }

    private mutating func accountChange() throws -> AdmissionEvent.AccountChange {
        .init(
            person: try person(), priorPerson: chance(40) ? try identifier() : nil, account: try replacement("A", 4))
    }

    private mutating func numberChange(pool: String) throws -> AdmissionEvent.VisitNumberChange {
        .init(
            person: try person(), visit: try replacement(pool, pool == "V" ? 12 : 4),
            account: chance(30) ? try visitNumber("A", 4) : nil)
    }
}
