import GRDB

extension Migrations {
    /// Documents and device's own instances as kinds of capture; rewritten files and remarks; instances in pieces.
    ///
    /// SQLite cannot widen a CHECK, so the two tables are made anew; their indexes and triggers are kept as they are.
    static func addWrapping(_ database: Database) throws {
        let triggers = try database.rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%capture%'")
        let indexes = try database.rows(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'capture' AND sql IS NOT NULL")
        for trigger in triggers {
            try database.execute(sql: "DROP TRIGGER \"\(try trigger.value("name", String.self))\"")
        }
        for table in ["capture", "series"] { try widenKinds(of: table, database) }
        for row in indexes + triggers { try database.execute(sql: try row.value("sql", String.self)) }
        try database.execute(sql: additions)
    }

    private static func widenKinds(of table: String, _ database: Database) throws {
        let row = try database.row("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", [table])
        guard let old = try row?.value("sql", String.self) else {
            throw StoreError(.corrupt, "the database has no table “\(table)”")
        }
        var new = old
        guard let place = new.firstRange(of: "kind IN ('still', 'video', 'other')") else {
            throw StoreError(.corrupt, "the table “\(table)” is not as this program makes it")
        }
        new.replaceSubrange(place, with: "kind IN ('still', 'video', 'document', 'instance', 'other')")
        if let name = new.firstRange(of: table) { new.replaceSubrange(name, with: "widened") }
        try database.execute(sql: new)
        try database.execute(sql: "INSERT INTO widened SELECT * FROM \(table)")
        try database.execute(sql: "DROP TABLE \(table)")
        try database.execute(sql: "ALTER TABLE widened RENAME TO \(table)")
    }

    private static let additions = """
        -- Sentences that a person should read, as a JSON array.
        ALTER TABLE capture ADD COLUMN remarks TEXT NOT NULL DEFAULT '[]';
        -- When the device says that it was taken; whether that is believed is decided with the exam.
        ALTER TABLE capture ADD COLUMN deviceTime INTEGER;
        -- Object and encoding of a device's own DICOM file: what has to be negotiated before it can be sent.
        ALTER TABLE capture ADD COLUMN instanceClassUID TEXT;
        ALTER TABLE capture ADD COLUMN instanceSyntaxUID TEXT
            CHECK ((instanceSyntaxUID IS NULL) = (instanceClassUID IS NULL));
        CREATE INDEX captureInstanceFormat ON capture (instanceClassUID, instanceSyntaxUID)
            WHERE instanceClassUID IS NOT NULL AND state IN ('ready', 'delivering');

        CREATE TABLE rewrittenFile (
            capture INTEGER PRIMARY KEY REFERENCES capture (id),
            method TEXT NOT NULL CHECK (method IN ('baseline-jpeg', 'samples', 'container', 'transcoding')),
            size INTEGER NOT NULL CHECK (size > 0),
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            proof TEXT CHECK (length(proof) = 64),
            CHECK ((method = 'transcoding') = (proof IS NULL))
        ) STRICT;
        CREATE TRIGGER rewrittenFileStays BEFORE UPDATE ON rewrittenFile
        BEGIN SELECT RAISE(ABORT, 'what was rewritten never changes'); END;

        -- Which file the instance's ranges are of, and the pieces of one that is more than a range between two runs.
        ALTER TABLE frozenInstance ADD COLUMN bodyFile TEXT NOT NULL DEFAULT 'original'
            CHECK (bodyFile IN ('original', 'rewritten'));
        ALTER TABLE frozenInstance ADD COLUMN pieces BLOB;
        -- The series of a device's own object, which is not its place in the exam.
        ALTER TABLE frozenInstance ADD COLUMN seriesInstanceUID TEXT;
        """
}
