import CaptureModel
import Testing

struct PatientKnowledgeTests {
    private static func moment(_ minute: Int64) -> Timestamp { Timestamp(milliseconds: minute * 60_000) }

    private static func statement(_ family: String?, _ sex: Amendment<Sex> = .unchanged) throws -> PatientStatement {
        PatientStatement(
            identifier: try #require(PatientIdentifier(value: "1")),
            name: family.map { .set(PersonName(family: $0)) } ?? .unchanged, sex: sex)
    }

    private static func knowledge(_ said: [(PatientStatement, Int64)]) throws -> PatientKnowledge {
        var knowledge = PatientKnowledge(of: try #require(PatientIdentifier(value: "1")))
        for (statement, minute) in said { knowledge.tell(statement, at: moment(minute)) }
        return knowledge
    }

    @Test func everyOrderEndsTheSame() throws {
        let said = [
            (try Self.statement("First", .set(.male)), Int64(1)), (try Self.statement(nil, .cleared), 2),
            (try Self.statement("Third"), 3), (try Self.statement(nil, .set(.other)), 4),
        ]
        let expected = try Self.knowledge(said)
        #expect(expected.patient.name.family == "Third" && expected.patient.sex == .other)
        for first in said.indices {
            for second in said.indices where second != first {
                var order = said.indices.filter { $0 != first && $0 != second }
                order.insert(contentsOf: [first, second], at: 0)
                #expect(try Self.knowledge(order.map { said[$0] }) == expected)
                #expect(try Self.knowledge(order.reversed().map { said[$0] }) == expected)
            }
        }
    }

    @Test func ofOneMomentTheLaterToldCounts() throws {
        let knowledge = try Self.knowledge([(try Self.statement("A"), 1), (try Self.statement("B"), 1)])
        #expect(knowledge.patient.name.family == "B")
    }

    @Test func forgettingKeepsWhatWasSaidAfterwards() throws {
        var knowledge = try Self.knowledge([(try Self.statement("A", .set(.male)), 1), (try Self.statement("B"), 3)])
        knowledge.forget(through: Self.moment(1))
        #expect(knowledge.patient.name.family == "B" && knowledge.patient.sex == nil)
        #expect(knowledge.times.sex == nil)
    }

    @Test func inheritanceFillsSilenceAndGivesWayToAnything() throws {
        let prior = try Self.knowledge([(try Self.statement("Prior", .set(.male)), 9)])
        var survivor = try Self.knowledge([(try Self.statement("Own"), 5)])
        survivor.inherit(from: prior)
        #expect(survivor.patient.name.family == "Own" && survivor.patient.sex == .male)
        survivor.tell(try Self.statement(nil, .set(.female)), at: Self.moment(1))
        #expect(survivor.patient.sex == .female)
        // What was cleared was said, and is no gap.
        var cleared = try Self.knowledge([(try Self.statement("Own", .cleared), 5)])
        cleared.inherit(from: prior)
        #expect(cleared.patient.sex == nil)
    }
}
