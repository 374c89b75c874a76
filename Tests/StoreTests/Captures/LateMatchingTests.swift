import CaptureModel
import GRDB
import Testing

@testable import Store

/// What the store keeps of the claims of held captures.
@Suite struct LateMatchingTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private let unknown = HeldReason(.unknownPatient, "nobody")

    private func take(_ number: Int, of patient: String) async throws -> CaptureID {
        var draft = try Samples.draft(number)
        draft.claims.sidecar = .read(CaptureClaim(patient: try Samples.identifier(patient)))
        let reason = unknown
        let receipts = try await store.receive([draft], placing: PlacingDouble(placement: { _, _ in .held(reason) }))
        guard case .received(let capture) = receipts[0] else { throw Unexpected() }
        return capture.id
    }

    /// Everything goes to one exam of whom the claim names.
    private var placing: PlacingDouble {
        PlacingDouble(placement: { draft, reads in
            guard let claimed = draft.claims.sidecar.claim?.patient, let person = try reads.people(claimed).first else {
                return .held(HeldReason(.unknownPatient, "nobody"))
            }
            return .placed(
                .new(
                    ExamDraft(
                        origin: .sidecar, station: nil, patient: person.entry.id, descriptor: Samples.descriptor,
                        studyInstanceUID: Store.drawUID())), destinations: [Samples.archive])
        })
    }

    private func count(_ table: String) async throws -> Int64? {
        try await store.database.read { try $0.integer("SELECT count(*) FROM \(table)") }
    }

    @Test func theClaimIsForgottenOnceItIsDecidedWhose() async throws {
        let captures = [try await take(1, of: "1"), try await take(2, of: "2"), try await take(3, of: "3")]
        for table in ["heldClaim", "claimKey"] { #expect(try await count(table) == 3, "\(table)") }
        try await store.take(1, .person(try Samples.person("1")))
        #expect(try await store.matchLate(within: 60_000, placing: placing) == 1)
        #expect(try await store.capture(captures[0])?.capture.state == .ready)
        try await store.discard(captures[1], by: "Ann", why: "blurred")
        let exam = try await store.admitAndOpen("4", message: 4)
        _ = try await store.place(captures[2], choice: .placed(.existing(exam.id), destinations: [Samples.archive]))
        for table in ["heldClaim", "claimKey", "claimStale"] { #expect(try await count(table) == 0, "\(table)") }
    }

    @Test func aClaimThatCannotBeReadKeepsNoOtherWaiting() async throws {
        let broken = try await take(1, of: "1")
        let good = try await take(2, of: "1")
        try await store.database.write { try $0.run("UPDATE heldClaim SET content = '{}' WHERE capture = 1") }
        try await store.take(1, .person(try Samples.person("1")))
        #expect(try await store.matchLate(within: 60_000, placing: placing) == 2)
        #expect(try await store.capture(broken)?.capture.state == .held(unknown))
        #expect(try await store.capture(good)?.capture.state == .ready)
    }

    @Test func aRestartKnowsWhatIsToBeMatched() async throws {
        let capture = try await take(1, of: "1")
        try await store.take(1, .person(try Samples.person("1")))
        let again = try bench.reopen()
        #expect(try await again.matchLate(within: 60_000, placing: placing) == 1)
        #expect(try await again.capture(capture)?.capture.state == .ready)
    }

    @Test func aRebuildMatchesWhatItConcerns() async throws {
        try await store.take(1, .person(try Samples.person("1")))
        let capture = try await take(1, of: "1")
        #expect(try await store.matchLate(within: 60_000, placing: placing) == 0)
        _ = try await store.rebuildAdmissions { _ in .person(try Samples.person("1")) }
        #expect(try await store.matchLate(within: 60_000, placing: placing) == 1)
        #expect(try await store.capture(capture)?.capture.state == .ready)
    }

    /// A change of the list costs the same, however many are held.
    @Test func aChangeLooksByTheNumbersThatItNames() async throws {
        let plans = try await store.database.read { database in
            var plans: [(trigger: String, step: String)] = []
            for row in try database.rows(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'claim%'")
            {
                let name: String = try row.value("name")
                let body = try row.value("sql", String.self).split(separator: "BEGIN").last ?? ""
                for statement in body.replacing(/(NEW|OLD)\.\w+/, with: "'[]'").split(separator: ";").dropLast() {
                    for step in try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(statement)") {
                        plans.append((name, try step.value("detail")))
                    }
                }
            }
            return plans
        }
        #expect(Set(plans.map(\.trigger)).count == 10)
        for plan in plans where plan.step.hasPrefix("SCAN") {
            #expect(plan.step.contains("VIRTUAL TABLE") || plan.step.contains("CONSTANT ROW"), "\(plan)")
        }
    }
}
