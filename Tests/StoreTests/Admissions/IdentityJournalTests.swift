import CaptureModel
import GRDB
import Testing

@testable import Store

@Suite struct IdentityJournalTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func history() throws -> [AdmissionEvent] {
        [
            .visit(.admitted, try Samples.person("1", family: "Wrong"), try Samples.visit("V1")),
            .person(try Samples.person("1", family: "Right")),
            .person(try Samples.person("1", family: "Right")),
            .person(try Samples.person("2")),
            .merged([.init(surviving: try Samples.person("2"), prior: try Samples.identifier("1"))]),
            .visit(.updated, try Samples.person("3"), try Samples.visit("V1")),
            .identifierChanged([.init(surviving: try Samples.person("4"), prior: try Samples.identifier("2"))]),
            .personDeleted(try Samples.person("4")),
            .person(try Samples.person("4")),
        ]
    }

    private func tell() async throws {
        for (index, event) in try history().enumerated() {
            bench.clock.advance(seconds: 1)
            try await store.take(index, event)
        }
    }

    @Test func itTellsWhatBecameOfAPersonFollowingMerges() async throws {
        try await tell()
        let person = try #require(try await store.patient(try Samples.identifier("4"))).id
        let lines = try await store.journal(of: person)
        #expect(lines.map(\.kind) == [.restored, .deleted, .renamed, .visitMoved, .merged, .demographics])
        let merged = try #require(lines.first { $0.kind == .merged })
        #expect(merged.before?.patient?.identifier.value == "1" && merged.before?.patient?.name.family == "Right")
        #expect(merged.after?.patient?.identifier.value == "2" && merged.after?.patient?.name.family == "Okafor")
        #expect(merged.author == "admissions" && merged.source == "HIS|NORTHSIDE M4 A01" && merged.message == 5)
        let demographics = try #require(lines.last)
        #expect(demographics.before?.patient?.name.family == "Wrong")
        #expect(demographics.after?.patient?.name.family == "Right")
        let moved = try #require(lines.first { $0.kind == .visitMoved })
        #expect(moved.before?.visit?.value == "V1" && moved.before?.patient?.identifier.value == "2")
        #expect(try await store.journal(limit: 2).count == 2)
    }

    @Test func refusedMessageLeavesNoLine() async throws {
        try await tell()
        let before = try await store.journal()
        await #expect(throws: StoreError.self) {
            try await store.take(
                90,
                .merged([
                    .init(surviving: try Samples.person("4", family: "New"), prior: try Samples.identifier("3")),
                    .init(surviving: try Samples.person("4"), prior: try Samples.identifier("4")),
                ]))
        }
        #expect(try await store.journal() == before)
    }

    @Test func rebuildingWritesOneLine() async throws {
        try await tell()
        let before = try await store.journal()
        let events = try history()
        _ = try await store.rebuildAdmissions { events[Int($0.number) - 1] }
        let after = try await store.journal()
        #expect(after.first?.kind == .rebuilt && after.first?.author == "vignette")
        #expect(Array(after.dropFirst()) == before)
    }

    @Test(arguments: ["UPDATE identityJournal SET author = 'me'", "DELETE FROM identityJournal"])
    func nobodyChangesWhatWasWritten(sql: String) async throws {
        try await tell()
        await #expect(throws: StoreError(.schema, "")) {
            try await store.database.write { try $0.execute(sql: sql) }
        }
    }

    @Test func otherPartsWriteInTheirOwnTransaction() async throws {
        try await tell()
        let person = try #require(try await store.patient(try Samples.identifier("3"))).id
        try await store.write { transaction in
            try transaction.journal(
                .init(
                    kind: .captureMoved, person: person, before: .init(capture: 7), after: .init(remark: "misfiled")),
                by: "Dr Obi")
        }
        let line = try #require(try await store.journal(of: person).first)
        #expect(line.kind == .captureMoved && line.author == "Dr Obi" && line.before?.capture == 7)
        #expect(line.message == nil && line.at == bench.clock.now)
    }
}
