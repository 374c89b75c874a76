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
            #expect(try Self.schemaObjects(database).isSuperset(of: before))
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

    private static func schemaObjects(_ database: Database) throws -> Set<String> {
        Set(
            try String.fetchAll(
                database, sql: "SELECT type || ' ' || name FROM sqlite_master WHERE type IN ('trigger', 'index')"))
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
