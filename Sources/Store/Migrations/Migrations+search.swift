import GRDB

extension Migrations {
    /// The condition on a visit that has not ended and was not taken back.
    static let liveVisit = "status IN ('planned', 'open', 'onLeave')"

    /// The search of the admissions list: what everybody is found by, its trigrams, and who has to be written anew.
    static func addSearch(_ database: Database) throws {
        // What people were found by until now, also in the copy that the list is folded on from.
        for table in ["patient", "patientBasis"] where try database.tableExists(table) {
            try database.execute(sql: "ALTER TABLE \(table) DROP COLUMN searchText")
        }
        try database.execute(sql: search)
        try database.execute(sql: "INSERT INTO searchStale (patient) SELECT id FROM patient")
        try SearchIndex.refresh(database)
        try database.execute(sql: "INSERT INTO searchTrigram (searchTrigram) VALUES ('optimize')")
    }

    private static let search = """
        CREATE TABLE searchEntry (
            patient INTEGER PRIMARY KEY,
            isLive INTEGER NOT NULL CHECK (isLive IN (0, 1)),
            lastChanged INTEGER NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX searchEntryStanding ON searchEntry (isLive, lastChanged);
        CREATE INDEX encounterPlace ON encounter (pointOfCare, occurred) WHERE \(liveVisit);

        -- Only which person has which trigram: where they stand in the text is seen in the text itself.
        CREATE VIRTUAL TABLE searchTrigram USING fts5 (
            text, content = 'searchEntry', content_rowid = 'patient', columnsize = 0, detail = none,
            tokenize = 'trigram case_sensitive 1'
        );
        CREATE TRIGGER searchEntryNew AFTER INSERT ON searchEntry BEGIN
            INSERT INTO searchTrigram (rowid, text) VALUES (NEW.patient, NEW.text);
        END;
        CREATE TRIGGER searchEntryGone AFTER DELETE ON searchEntry BEGIN
            INSERT INTO searchTrigram (searchTrigram, rowid, text) VALUES ('delete', OLD.patient, OLD.text);
        END;
        CREATE TRIGGER searchEntryChanged AFTER UPDATE OF text ON searchEntry WHEN OLD.text <> NEW.text BEGIN
            INSERT INTO searchTrigram (searchTrigram, rowid, text) VALUES ('delete', OLD.patient, OLD.text);
            INSERT INTO searchTrigram (rowid, text) VALUES (NEW.patient, NEW.text);
        END;

        CREATE TABLE searchStale (patient INTEGER PRIMARY KEY) STRICT;
        CREATE TRIGGER searchPatientNew AFTER INSERT ON patient BEGIN
            INSERT INTO searchStale VALUES (NEW.id) ON CONFLICT DO NOTHING;
        END;
        CREATE TRIGGER searchPatientChanged AFTER UPDATE ON patient BEGIN
            INSERT INTO searchStale VALUES (OLD.id), (NEW.id) ON CONFLICT DO NOTHING;
        END;
        CREATE TRIGGER searchPatientGone AFTER DELETE ON patient BEGIN
            INSERT INTO searchStale VALUES (OLD.id) ON CONFLICT DO NOTHING;
        END;
        CREATE TRIGGER searchIdentityChanged AFTER UPDATE OF survivor ON patientIdentity
        WHEN OLD.survivor IS NOT NEW.survivor BEGIN
            INSERT INTO searchStale VALUES (OLD.id), (coalesce(OLD.survivor, OLD.id)),
                (coalesce(NEW.survivor, NEW.id)) ON CONFLICT DO NOTHING;
        END;
        CREATE TRIGGER searchVisitNumberChanged AFTER UPDATE OF survivor ON visitIdentity
        WHEN OLD.survivor IS NOT NEW.survivor BEGIN
            INSERT INTO searchStale
                SELECT patient FROM encounter WHERE id IN (OLD.id, OLD.survivor, NEW.survivor)
                ON CONFLICT DO NOTHING;
        END;
        CREATE TRIGGER searchAccountChanged AFTER UPDATE OF survivor ON account
        WHEN OLD.survivor IS NOT NEW.survivor BEGIN
            INSERT INTO searchStale SELECT patient FROM encounter WHERE account = OLD.id ON CONFLICT DO NOTHING;
        END;
        CREATE TRIGGER searchVisitNew AFTER INSERT ON encounter BEGIN
            INSERT INTO searchStale VALUES (NEW.patient) ON CONFLICT DO NOTHING;
        END;
        CREATE TRIGGER searchVisitChanged AFTER UPDATE ON encounter BEGIN
            INSERT INTO searchStale VALUES (OLD.patient), (NEW.patient) ON CONFLICT DO NOTHING;
        END;
        CREATE TRIGGER searchVisitGone AFTER DELETE ON encounter BEGIN
            INSERT INTO searchStale VALUES (OLD.patient) ON CONFLICT DO NOTHING;
        END;
        """
}
