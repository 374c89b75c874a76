import CaptureModel
import GRDB
import Testing

@testable import Store

/// A database that an earlier version filled is taken over with everything in it.
@Suite struct MigrationTests {
    private static let rows = """
        INSERT INTO patientIdentity (id, value, authority, type) VALUES (1, '4711', 'N', 'MR');
        INSERT INTO exam (id, origin, station, patient, descriptor, studyInstanceUID, opened, day)
            VALUES (1, 'station', 'scope-1', 1, 'colonoscopy', '1.2', 1, 1);
        INSERT INTO series (id, exam, device, kind, number, seriesInstanceUID, instances)
            VALUES (1, 1, 'tower-1', 'still', 1, '1.2.1', 1);
        INSERT INTO capture (id, device, fileName, size, digest, spoolPath, kind, summary, sopInstanceUID, taken,
            received, state)
            VALUES (7, 'tower-1', 'a.jpg', 10, '\(String(repeating: "a", count: 64))', 'aa/a', 'still', 'JPEG',
                '1.2.1.1', 5, 6, 'received');
        UPDATE capture SET state = 'ready', exam = 1, series = 1, instanceNumber = 1;
        INSERT INTO delivery (id, capture, destination, state, due, attempts) VALUES (3, 7, 'archive', 'pending', 6, 0);
        INSERT INTO frozenInstance (delivery, sopClassUID, sopInstanceUID, transferSyntaxUID, prefix, bodyOffset,
            bodyLength, suffix) VALUES (3, '1.2.3', '1.2.1.1', '1.2.4', x'0102', 0, 10, x'03');
        """

    @Test func whatWasThereStaysAndNewKindsFit() throws {
        let queue = try DatabaseQueue()
        try Migrations.migrator.migrate(queue, upTo: "1 takenOriginals")
        try queue.write { database in try database.execute(sql: Self.rows) }
        let before = try queue.read(Self.schemaObjects)
        try Migrations.migrate(queue)
        try queue.write { database in
            let capture = try CaptureRecord.get(database, CaptureID(7))
            #expect(capture.state == .ready)
            #expect(capture.series?.instanceNumber == 1)
            #expect(capture.remarks.isEmpty && capture.rewrite == nil)
            let frozen = try FrozenInstanceRecord.find(database, DeliveryID(3))
            #expect(frozen?.pieces == [.bytes([1, 2]), .file(0..<10), .bytes([3])])
            #expect(frozen?.file == .original)
            // Every trigger and index of before is there again, and does its work.
            #expect(
                try Self.schemaObjects(database).isSuperset(
                    of: before.subtracting(["index examSidecar", "index patientLastChanged"])))
            #expect(throws: DatabaseError.self) { try database.execute(sql: "UPDATE capture SET size = 11") }
            #expect(throws: DatabaseError.self) { try database.execute(sql: "DELETE FROM capture") }
            #expect(throws: DatabaseError.self) { try database.execute(sql: "UPDATE series SET kind = 'sculpture'") }
            try database.execute(
                sql:
                    "INSERT INTO series (exam, device, kind, number, seriesInstanceUID) VALUES (1, 'x', 'document', 2, '1.9')"
            )
            try database.execute(
                sql: """
                    INSERT INTO capture (device, fileName, size, digest, spoolPath, kind, summary, sopInstanceUID, taken,
                        received, state) VALUES ('x', 'a.pdf', 1, '\(String(repeating: "b", count: 64))', 'bb/b',
                        'document', 'PDF', '1.2.9', 1, 1, 'received')
                    """)
            #expect(database.lastInsertedRowID == 8)
        }
    }

    @Test func peopleAreFoundByTheOtherNumbersThatTheyHad() throws {
        let queue = try DatabaseQueue()
        try Migrations.migrator.migrate(queue, upTo: "6 successors")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO patientIdentity (id, value, authority, type) VALUES (1, '4711', 'N', 'MR');
                    INSERT INTO patient (id, otherIdentifiers, nameFamily, nameGiven, nameMiddle, namePrefix,
                        nameSuffix, nameIdeographic, namePhonetic, occurred, lastChanged)
                        VALUES (1, '[["900","NHS","NH"],["900","NHS","NH"],["7","","SS"]]', 'A', '', '', '', '', '', '',
                            1, 1);
                    """)
        }
        try Migrations.migrate(queue)
        let numbers = try queue.read { try String.fetchAll($0, sql: "SELECT value FROM otherIdentifier ORDER BY 1") }
        #expect(numbers == ["7", "900"])
    }

    /// Version 2 with a person, a visit, an end that came before its visit, a merge and an exam of the visit.
    @Test func listOfVersion2IsFollowedFurther() throws {
        let queue = try DatabaseQueue()
        try Migrations.migrator.migrate(queue, upTo: "2 wrapping")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO patientIdentity (id, value, authority, type, survivor)
                        VALUES (1, '4711', 'NORTHSIDE', 'MR', NULL), (2, '9', 'NORTHSIDE', 'MR', 1);
                    INSERT INTO visitIdentity (id, value, authority, endedAs, endedAt)
                        VALUES (1, 'V1', 'NORTHSIDE', NULL, NULL), (2, 'V2', 'NORTHSIDE', 'discharged', 900);
                    INSERT INTO patient (id, otherIdentifiers, nameFamily, nameGiven, nameMiddle, namePrefix, nameSuffix,
                        nameIdeographic, namePhonetic, birthDate, sex, searchText, occurred, lastChanged)
                        VALUES (1, '[]', 'Okafor', 'Ada', '', '', '', '', '', '19840312', 'F', 'okafor', 500, 500);
                    INSERT INTO encounter (id, patient, patientClass, pointOfCare, room, bed, facility, attendingFamily,
                        attendingGiven, attendingMiddle, attendingPrefix, attendingSuffix, attendingIdeographic,
                        attendingPhonetic, hospitalService, reason, admitted, status, occurred)
                        VALUES (1, 1, 'O', 'ENDO', 'R1', '', '', 'House', 'Gregory', '', '', '', '', '', 'GAS', 'why', 7,
                            'open', 500);
                    INSERT INTO exam (id, origin, station, patient, encounter, descriptor, studyInstanceUID, opened, day)
                        VALUES (1, 'station', 'scope-1', 2, 1, 'colonoscopy', '1.2', 1, 1);
                    """)
        }
        try Migrations.migrate(queue)
        try queue.write { database in
            let known = try #require(try EncounterRecord.find(database, EncounterID(1)))
            #expect(known.encounter.location == Location(pointOfCare: "ENDO", room: "R1"))
            #expect(known.encounter.status == .open && known.encounter.account == nil)
            let exam = try #require(try ExamRecord.find(database, ExamID(1)))
            let snapshot = try ExamRecord.snapshot(database, exam)
            #expect(snapshot.patient.name.family == "Okafor" && snapshot.encounter == known.encounter)
            func fold(_ event: AdmissionEvent, at moment: Int64) throws {
                let time = Timestamp(milliseconds: moment)
                _ = try AdmissionFold(database: database, occurred: time, received: time, journal: nil).fold(event)
            }
            // Older than what was known then: it changes nothing, also where everything is folded again.
            try fold(.visit(.discharged, try Samples.person("4711", family: "Old"), try Samples.visit("V1")), at: 400)
            #expect(try EncounterRecord.find(database, EncounterID(1))?.encounter == known.encounter)
            #expect(try PatientRecord.find(database, PatientID(1))?.patient.name.family == "Okafor")
            try fold(.visit(.planned, try Samples.person("4711"), try Samples.visit("V2")), at: 800)
            #expect(try EncounterRecord.find(database, EncounterID(2))?.encounter.status == .discharged)
            #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
            #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
        }
    }

    @Test func journalOfVersion6IsWrittenOn() throws {
        let queue = try DatabaseQueue()
        try Migrations.migrator.migrate(queue, upTo: "6 successors")
        let line = "INSERT INTO identityJournal (at, author, kind) VALUES (1, 'vignette', 'rebuilt')"
        try queue.write { try $0.execute(sql: line) }
        let before = try queue.read(Self.schemaObjects)
        try Migrations.migrate(queue)
        try queue.write { database in
            #expect(try Self.schemaObjects(database).isSuperset(of: before.subtracting(["index patientLastChanged"])))
            try database.execute(sql: line.replacing("rebuilt", with: "emergencyTaken"))
            #expect(database.lastInsertedRowID == 2)
            for change in ["DELETE FROM identityJournal", "UPDATE identityJournal SET at = 2"] {
                #expect(throws: DatabaseError.self) { try database.execute(sql: change) }
            }
            #expect(throws: DatabaseError.self) {
                try database.execute(sql: line.replacing("rebuilt", with: "guessed"))
            }
        }
    }

    private static func schemaObjects(_ database: Database) throws -> Set<String> {
        Set(
            try String.fetchAll(
                database,
                sql: """
                    SELECT type || ' ' || name FROM sqlite_master
                    WHERE type IN ('trigger', 'index') AND name NOT LIKE 'sqlite_autoindex%'
                    """))
    }

    @Test func piecesComeBackAsTheyWere() throws {
        let pieces: [FrozenInstance.Piece] = [
            .bytes([1, 2, 3]), .file(0..<5), .bytes([]), .file(7..<1 << 40), .bytes([9]),
        ]
        let data = Array(PieceList.data(pieces))
        #expect(PieceList.pieces(data) == pieces)
        for length in 1..<data.count {
            // Cut anywhere it is another list or none, and never a trap.
            #expect(PieceList.pieces(Array(data.prefix(length))) != pieces)
        }
        #expect(PieceList.pieces([UInt8(ascii: "f")] + [UInt8](repeating: 0xFF, count: 16)) == nil)
    }
}
