import GRDB

extension Migrations {
    /// The claims of held captures, which are matched again when the list has more than it had; people by the
    /// identifiers that they have besides; signs of life of sources that had nothing new.
    static func addClaims(_ database: Database) throws {
        try database.execute(sql: claims)
        for (name, event) in claimTriggers {
            try database.execute(
                sql: """
                    CREATE TRIGGER \(name) AFTER \(event.when) WHEN EXISTS (SELECT 1 FROM claimKey) \(event.condition)
                    BEGIN \(event.marks.map(mark).joined()) END;
                    """)
        }
        try database.execute(sql: otherIdentifiers)
        try database.execute(sql: confirmations)
    }

    private static let confirmations = """
        -- When somebody who was asked said last that the list is as far as they know.
        CREATE TABLE admissionConfirmation (
            source TEXT PRIMARY KEY CHECK (source <> ''),
            confirmed INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    private static let claims = """
        CREATE TABLE heldClaim (
            capture INTEGER PRIMARY KEY REFERENCES capture (id),
            -- The moments that say which exam was open when it was taken.
            arrived INTEGER NOT NULL,
            seen INTEGER NOT NULL,
            -- CaptureModel.CaptureClaims.
            content TEXT NOT NULL CHECK (json_valid(content))
        ) STRICT;
        -- What the claims name: a change of the list looks here, and nowhere else.
        CREATE TABLE claimKey (
            kind TEXT NOT NULL CHECK (kind IN ('person', 'visit', 'order')),
            value TEXT NOT NULL CHECK (value <> ''),
            capture INTEGER NOT NULL REFERENCES heldClaim (capture),
            PRIMARY KEY (kind, value, capture)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claimKeyCapture ON claimKey (capture);
        -- Which of them are to be matched again; worked off after the change, also after a crash.
        CREATE TABLE claimStale (capture INTEGER PRIMARY KEY) STRICT;
        """

    /// What happens to a table, and the numbers whose claims that concerns: a key's kind and a query for its values.
    private typealias ClaimTrigger = (when: String, condition: String, marks: [(kind: String, values: String)])

    private static func mark(_ mark: (kind: String, values: String)) -> String {
        """
        INSERT INTO claimStale SELECT capture FROM claimKey
        WHERE kind = '\(mark.kind)' AND value IN (\(mark.values)) ON CONFLICT DO NOTHING;
        """
    }

    private static func person(_ id: String) -> (kind: String, values: String) {
        (
            "person",
            """
            SELECT value FROM patientIdentity WHERE id = \(id)
            UNION ALL SELECT value FROM patientIdentity WHERE survivor = \(id)
            """
        )
    }

    private static func others(_ row: String) -> (kind: String, values: String) {
        ("person", "SELECT json_extract(item.value, '$[0]') FROM json_each(\(row).otherIdentifiers) AS item")
    }

    private static func visit(_ id: String) -> (kind: String, values: String) {
        (
            "visit",
            """
            SELECT value FROM visitIdentity WHERE id = \(id)
            UNION ALL SELECT value FROM visitIdentity WHERE survivor = \(id)
            """
        )
    }

    private static let claimTriggers: [(String, ClaimTrigger)] = [
        ("claimPatientNew", ("INSERT ON patient", "", [person("NEW.id"), others("NEW")])),
        (
            "claimPatientChanged",
            (
                "UPDATE OF otherIdentifiers ON patient", "AND OLD.otherIdentifiers <> NEW.otherIdentifiers",
                [others("OLD"), others("NEW")]
            )
        ),
        ("claimPatientGone", ("DELETE ON patient", "", [person("OLD.id"), others("OLD")])),
        (
            "claimIdentityChanged",
            (
                "UPDATE OF survivor ON patientIdentity", "AND OLD.survivor IS NOT NEW.survivor",
                [("person", "OLD.value")]
            )
        ),
        ("claimVisitNew", ("INSERT ON encounter", "", [visit("NEW.id"), person("NEW.patient")])),
        (
            "claimVisitChanged",
            ("UPDATE ON encounter", "", [visit("NEW.id"), person("OLD.patient"), person("NEW.patient")])
        ),
        ("claimVisitGone", ("DELETE ON encounter", "", [visit("OLD.id"), person("OLD.patient")])),
        (
            "claimVisitNumberChanged",
            ("UPDATE OF survivor ON visitIdentity", "AND OLD.survivor IS NOT NEW.survivor", [("visit", "OLD.value")])
        ),
        ("claimOrderNew", ("INSERT ON scheduledProcedure", "", [("order", "NEW.accessionNumber")])),
        (
            "claimOrderChanged",
            ("UPDATE ON scheduledProcedure", "", [("order", "OLD.accessionNumber, NEW.accessionNumber")])
        ),
    ]

    private static let otherIdentifiers = """
        -- patient.otherIdentifiers, to find people by.
        CREATE TABLE otherIdentifier (
            value TEXT NOT NULL,
            authority TEXT NOT NULL,
            type TEXT NOT NULL,
            patient INTEGER NOT NULL,
            PRIMARY KEY (value, authority, type, patient)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX otherIdentifierPatient ON otherIdentifier (patient);
        INSERT INTO otherIdentifier
            SELECT DISTINCT json_extract(item.value, '$[0]'), json_extract(item.value, '$[1]'),
                json_extract(item.value, '$[2]'), patient.id
            FROM patient, json_each(patient.otherIdentifiers) AS item;
        CREATE TRIGGER otherIdentifierNew AFTER INSERT ON patient WHEN NEW.otherIdentifiers <> '[]' BEGIN
            INSERT INTO otherIdentifier
                SELECT json_extract(item.value, '$[0]'), json_extract(item.value, '$[1]'),
                    json_extract(item.value, '$[2]'), NEW.id
                FROM json_each(NEW.otherIdentifiers) AS item WHERE true ON CONFLICT DO NOTHING;
        END;
        CREATE TRIGGER otherIdentifierChanged AFTER UPDATE OF otherIdentifiers ON patient
        WHEN OLD.otherIdentifiers <> NEW.otherIdentifiers BEGIN
            DELETE FROM otherIdentifier WHERE patient = OLD.id;
            INSERT INTO otherIdentifier
                SELECT json_extract(item.value, '$[0]'), json_extract(item.value, '$[1]'),
                    json_extract(item.value, '$[2]'), NEW.id
                FROM json_each(NEW.otherIdentifiers) AS item WHERE true ON CONFLICT DO NOTHING;
        END;
        CREATE TRIGGER otherIdentifierGone AFTER DELETE ON patient BEGIN
            DELETE FROM otherIdentifier WHERE patient = OLD.id;
        END;
        """
}
