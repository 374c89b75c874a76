import CaptureModel
import GRDB
import Testing

@testable import Store

@Suite struct SchemaTests {
    /// A capture that is held (1), one that is being sent (2), one that is ready (3).
    private func filled() async throws -> StoreBench {
        let bench = try StoreBench()
        _ = try await bench.store.receive([try Samples.draft(1)], placing: PlacingDouble.atStation())
        _ = try await bench.store.admitAndOpen()
        _ = try await bench.store.receive(
            [try Samples.draft(2)], placing: PlacingDouble.atStation(starting: [Samples.archive]))
        _ = try await bench.store.receive([try Samples.draft(3)], placing: PlacingDouble.atStation())
        return bench
    }

    @Test(arguments: [
        "UPDATE capture SET state = 'lost' WHERE id = 1",
        "UPDATE capture SET state = 'ready' WHERE id = 1",
        "UPDATE capture SET state = 'ready', heldCode = NULL, heldMessage = NULL WHERE id = 1",
        "UPDATE capture SET heldMessage = NULL WHERE id = 1",
        "UPDATE capture SET state = 'discarded' WHERE id = 3",
        "UPDATE capture SET state = 'proven', proven = 1 WHERE id = 2",
        "UPDATE capture SET state = 'proven' WHERE id = 2",
        "UPDATE capture SET exam = NULL WHERE id = 3",
        "UPDATE capture SET exam = 99 WHERE id = 3",
        "UPDATE capture SET digest = (SELECT digest FROM capture WHERE id = 1) WHERE id = 3",
        "UPDATE capture SET sopInstanceUID = '1.2' WHERE id = 3",
        "UPDATE capture SET state = 7 WHERE id = 3",
        "UPDATE delivery SET state = 'sending', due = NULL, attempts = 1 WHERE capture = 3",
        "UPDATE delivery SET state = 'proven' WHERE capture = 2",
        "UPDATE delivery SET state = 'waiting', due = 1 WHERE capture = 2",
        "UPDATE delivery SET state = 'accepted', due = NULL WHERE capture = 3",
        "UPDATE delivery SET due = 1 WHERE capture = 2",
        "UPDATE delivery SET due = 'soon' WHERE capture = 3",
        "UPDATE delivery SET state = 'refused' WHERE capture = 2",
        "UPDATE frozenInstance SET prefix = x'00'",
        "DELETE FROM frozenInstance",
        "DELETE FROM delivery WHERE capture = 2",
        "DELETE FROM capture WHERE id = 3",
        "DELETE FROM exam",
        "DELETE FROM patient",
        "INSERT INTO delivery (capture, destination, state, due, attempts) VALUES (3, 'archive', 'pending', 1, 0)",
        "INSERT INTO delivery (capture, destination, state, attempts) VALUES (3, 'backup', 'accepted', 1)",
        "INSERT INTO exam (origin, station, patient, descriptor, studyInstanceUID, opened, day) "
            + "VALUES ('station', 'scope-1', 1, 'colonoscopy', '1.2', 1, 1)",
        "INSERT INTO exam (origin, patient, descriptor, studyInstanceUID, opened, day) "
            + "VALUES ('station', 1, 'colonoscopy', '1.2', 1, 1)",
        "UPDATE exam SET closed = opened - 1",
        "UPDATE patientIdentity SET survivor = id",
        "UPDATE encounter SET status = 'gone'",
        "UPDATE encounter SET isWithdrawn = 1",
        "UPDATE visitHistory SET change = 'vanished'",
        "UPDATE visitHistory SET status = 'open'",
        "UPDATE visitIdentity SET survivor = id",
        "UPDATE visitIdentity SET merged = 1",
        "INSERT INTO account (id, value, authority, survivor) VALUES (1, 'A1', '', 1)",
        "UPDATE patient SET isDead = 2",
        "UPDATE admissionMessage SET attendedAt = 1",
        "INSERT INTO identityJournal (at, author, kind) VALUES (1, 'me', 'guessed')",
        "INSERT INTO personLink (first, second, isLinked, occurred) VALUES (1, 1, 1, 1)",
        "UPDATE counter SET count = -1",
    ])
    func wrongStatesAreRefused(sql: String) async throws {
        let bench = try await filled()
        await #expect(throws: StoreError(.schema, "")) {
            try await bench.store.database.write { try $0.execute(sql: sql) }
        }
    }

    @Test func aRowThatNobodyWroteIsCorruptAndNoTrap() async throws {
        let bench = try await filled()
        try await bench.store.database.write { try $0.execute(sql: "UPDATE exam SET studyInstanceUID = 'x'") }
        await #expect(throws: StoreError(.corrupt, "")) { try await bench.store.openExams() }
    }

    @Test func theSchemaIsSoundAndQueriesUseTheirIndexes() async throws {
        let bench = try await filled()
        let plans = try await bench.store.database.write { database in
            #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
            return try [
                """
                SELECT * FROM delivery WHERE destination = 'a' AND state IN ('pending', 'waiting') AND due <= 1
                ORDER BY due, id LIMIT 16
                """: "deliveryDue",
                "SELECT * FROM delivery WHERE destination = 'a' AND state = 'accepted' ORDER BY id LIMIT 5":
                    "deliveryAccepted",
                "SELECT min(received) FROM capture WHERE state IN ('received', 'held', 'ready', 'delivering')":
                    "captureWaiting",
                "SELECT id FROM capture INDEXED BY captureToRelease WHERE state = 'proven' AND proven < 1 ORDER BY proven":
                    "captureToRelease",
                """
                SELECT * FROM capture LEFT JOIN series ON series.id = capture.series WHERE capture.state = 'held'
                ORDER BY capture.received DESC, capture.id DESC LIMIT 5
                """: "captureHeld",
                """
                SELECT * FROM capture LEFT JOIN series ON series.id = capture.series
                WHERE capture.state IN ('received', 'held', 'ready', 'delivering')
                ORDER BY capture.received DESC, capture.id DESC LIMIT 5
                """: "captureWaiting",
                "SELECT * FROM delivery WHERE state = 'sending' ORDER BY id": "deliverySending",
                "SELECT * FROM delivery WHERE state IN ('waiting', 'refused') AND id > 5 ORDER BY id LIMIT 500":
                    "deliveryStopped",
                "SELECT proven - received FROM capture WHERE proven IS NOT NULL AND proven >= 5 ORDER BY proven DESC":
                    "captureProven",
            ].map { sql, index in
                let plan = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
                return (index, plan.joined(separator: "; "))
            }
        }
        for (index, plan) in plans {
            #expect(plan.contains(index) && !plan.contains("TEMP B-TREE"), "\(plan)")
        }
    }
}
