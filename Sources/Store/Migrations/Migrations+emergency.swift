import GRDB

extension Migrations {
    /// Emergency identities that were taken, and the journal's kind of line that says so.
    static func addEmergencyIdentities(_ database: Database) throws {
        let triggers = try database.rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'identityJournal'")
        try remake("identityJournal", [journalKinds], database)
        for trigger in triggers { try database.execute(sql: try trigger.value("sql", String.self)) }
        try database.execute(sql: emergencyIdentities)
    }

    private static let journalKinds = (
        old: "'corrected', 'attended',", new: "'corrected', 'emergencyTaken', 'attended',"
    )

    private static let emergencyIdentities = """
        -- What was taken of the pools, for good; which numbers there are, the configuration says.
        CREATE TABLE emergencyIdentity (
            identity INTEGER PRIMARY KEY REFERENCES patientIdentity (id),
            pool TEXT NOT NULL,
            family TEXT NOT NULL,
            station TEXT NOT NULL,
            author TEXT NOT NULL CHECK (author <> ''),
            taken INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER emergencyIdentityIsKept BEFORE DELETE ON emergencyIdentity
        BEGIN SELECT RAISE(ABORT, 'an emergency identity is taken for good'); END;

        -- Who has an emergency identity is kept as a message too, so that folding again knows them; that is no feed.
        DROP TRIGGER countMessage;
        CREATE TRIGGER countMessage AFTER INSERT ON admissionMessage WHEN NEW.code NOT IN ('MWL', 'EMERGENCY') BEGIN
            INSERT INTO counter (kind, name, state, count, latest) VALUES ('message', '', '', 1, NEW.received)
                ON CONFLICT DO UPDATE SET count = count + 1, latest = max(latest, excluded.latest);
            INSERT INTO tally (kind, name, quarter, count) VALUES ('message', '', NEW.received / 900000, 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        """
}
