import GRDB

extension Migrations {
    /// Orders of worklists and of order messages; corrections of what was sent as another person's; candidates.
    ///
    /// SQLite can neither widen nor drop a CHECK or UNIQUE of a table, so four are made anew, their rows, indexes and
    /// triggers kept. The kinds of held reason are no longer listed in the schema: the reader knows them.
    static func addOrdersAndCorrections(_ database: Database) throws {
        let triggers = try database.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        for trigger in triggers {
            try database.execute(sql: "DROP TRIGGER \"\(try trigger.value("name", String.self))\"")
        }
        try remake("exam", examChanges, droppingIndexes: ["examSidecar"], database)
        try remake("series", [seriesKinds], database)
        try remake("capture", captureChanges, database)
        try remake("delivery", deliveryChanges, database)
        for trigger in triggers where !replacedTriggers.contains(try trigger.value("name", String.self)) {
            try database.execute(sql: try trigger.value("sql", String.self))
        }
        try database.execute(sql: orders)
        try database.execute(sql: corrections)
    }

    /// Makes a table anew with other clauses; each must stand in its text as it was made.
    static func remake(
        _ table: String, _ changes: [(old: String, new: String)], droppingIndexes dropped: Set<String> = [],
        _ database: Database
    ) throws {
        let indexes = try database.rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", [table])
        let row = try database.row("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", [table])
        guard var text = try row?.value("sql", String.self) else {
            throw StoreError(.corrupt, "the database has no table “\(table)”")
        }
        for change in changes {
            guard let place = text.firstRange(of: change.old) else {
                throw StoreError(.corrupt, "the table “\(table)” is not as this program makes it")
            }
            text.replaceSubrange(place, with: change.new)
        }
        if let name = text.firstRange(of: table) { text.replaceSubrange(name, with: "remade") }
        try database.execute(sql: text)
        try database.execute(sql: "INSERT INTO remade SELECT * FROM \(table)")
        try database.execute(sql: "DROP TABLE \(table)")
        try database.execute(sql: "ALTER TABLE remade RENAME TO \(table)")
        for index in indexes where !dropped.contains(try index.value("name", String.self)) {
            try database.execute(sql: try index.value("sql", String.self))
        }
    }

    private static let seriesKinds = (
        old: "'instance', 'other')", new: "'instance', 'rejection', 'other')"
    )

    private static let examChanges = [
        (old: "('station', 'sidecar')", new: "('station', 'sidecar', 'name', 'label', 'person')"),
        // Two exams of one order may share its study.
        (old: "studyInstanceUID TEXT NOT NULL UNIQUE", new: "studyInstanceUID TEXT NOT NULL"),
        (
            old: "CHECK (origin = 'station' OR closed IS NULL)",
            new: "CHECK (origin = 'station' OR closed IS NULL OR origin = 'person')"
        ),
    ]

    private static let captureChanges = [
        seriesKinds,
        // The capture that takes the place of another has the same bytes.
        (old: "digest TEXT NOT NULL UNIQUE CHECK", new: "digest TEXT NOT NULL CHECK"),
        (old: "spoolPath TEXT NOT NULL UNIQUE", new: "spoolPath TEXT NOT NULL"),
        (old: "'released', 'discarded')),", new: "'released', 'discarded', 'superseded')),"),
        (
            old: """
            heldCode TEXT CHECK (heldCode IN (
                    'no-exam', 'unknown-patient', 'unknown-visit', 'unknown-descriptor', 'no-laterality',
                    'broken-sidecar', 'unsuitable-media', 'no-route', 'not-composed')),
            """, new: "heldCode TEXT,"
        ),
        (
            old: "CHECK ((state IN ('proven', 'released')) = (proven IS NOT NULL)),",
            new: "CHECK (state = 'superseded' OR (state IN ('proven', 'released')) = (proven IS NOT NULL)),"
        ),
        (
            old: "WHEN state IN ('ready', 'delivering', 'proven', 'released') THEN",
            new: "WHEN state IN ('ready', 'delivering', 'proven', 'released', 'superseded') THEN"
        ),
    ]

    private static let deliveryChanges = [
        (
            old: "'proven', 'waiting', 'refused')),\n",
            new: "'proven', 'waiting', 'refused', 'withdrawn')),\n"
        ),
        (
            old: "CHECK (attempts > 0 OR state IN ('pending', 'refused'))",
            new: "CHECK (attempts > 0 OR state IN ('pending', 'refused', 'withdrawn'))"
        ),
    ]

    private static let replacedTriggers: Set<String> = [
        "frozenInstanceIsKept", "countCapture", "countCaptureProven", "countMessage",
    ]

    private static let orders = """
        -- What a worklist or an order message asks to be done. Not part of the fold: a list says all that is left.
        CREATE TABLE scheduledProcedure (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source TEXT NOT NULL,
            orderNumber TEXT NOT NULL,
            step TEXT NOT NULL,
            patient INTEGER NOT NULL REFERENCES patientIdentity (id),
            encounter INTEGER REFERENCES visitIdentity (id),
            accessionNumber TEXT NOT NULL,
            scheduled INTEGER,
            status TEXT NOT NULL CHECK (status IN ('scheduled', 'closed', 'cancelled')),
            -- Whether its source still names it.
            isListed INTEGER NOT NULL CHECK (isListed IN (0, 1)),
            changed INTEGER NOT NULL,
            -- CaptureModel.ScheduledProcedure.
            content TEXT NOT NULL CHECK (json_valid(content)),
            UNIQUE (source, orderNumber, step)
        ) STRICT;
        CREATE INDEX scheduledProcedureAccession ON scheduledProcedure (accessionNumber) WHERE accessionNumber <> '';
        CREATE INDEX scheduledProcedurePatient ON scheduledProcedure (patient);
        CREATE INDEX scheduledProcedureOpen ON scheduledProcedure (scheduled)
            WHERE isListed = 1 AND status = 'scheduled';

        -- When each worklist was heard last, and why not since.
        CREATE TABLE worklist (
            name TEXT PRIMARY KEY,
            heard INTEGER,
            orders INTEGER NOT NULL CHECK (orders >= 0),
            failed INTEGER,
            failure TEXT CHECK ((failure IS NULL) = (failed IS NULL))
        ) STRICT, WITHOUT ROWID;

        -- Whom only a worklist names is kept as a message too, so that folding again knows them; that is no feed.
        CREATE TRIGGER countMessage AFTER INSERT ON admissionMessage WHEN NEW.code <> 'MWL' BEGIN
            INSERT INTO counter (kind, name, state, count, latest) VALUES ('message', '', '', 1, NEW.received)
                ON CONFLICT DO UPDATE SET count = count + 1, latest = max(latest, excluded.latest);
            INSERT INTO tally (kind, name, quarter, count) VALUES ('message', '', NEW.received / 900000, 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;

        ALTER TABLE exam ADD COLUMN scheduledProcedure INTEGER REFERENCES scheduledProcedure (id);
        CREATE INDEX examStudy ON exam (studyInstanceUID);
        CREATE INDEX examNamed ON exam (day, descriptor) WHERE station IS NULL;
        CREATE INDEX examStation ON exam (station, opened) WHERE station IS NOT NULL;
        """

    private static let corrections = """
        -- Where a held capture may belong, as a JSON array of CaptureModel.HeldReason.Candidate.
        ALTER TABLE capture ADD COLUMN heldCandidates TEXT CHECK (heldCandidates IS NULL OR heldCode IS NOT NULL);
        ALTER TABLE capture ADD COLUMN supersededBy INTEGER REFERENCES capture (id)
            CHECK ((supersededBy IS NOT NULL) = (state = 'superseded'));
        ALTER TABLE capture ADD COLUMN supersedes INTEGER REFERENCES capture (id);
        CREATE UNIQUE INDEX captureDigest ON capture (digest, coalesce(supersedes, 0));
        CREATE UNIQUE INDEX captureSpoolPath ON capture (spoolPath, coalesce(supersedes, 0));

        -- As whose the instance was fixed: CaptureModel.SentIdentity. Nothing for what older versions sent.
        ALTER TABLE delivery ADD COLUMN sentAs TEXT CHECK (sentAs IS NULL OR json_valid(sentAs));
        -- Whether the destination has the instance, as far as can be known: an answer that was never heard counts.
        ALTER TABLE delivery ADD COLUMN isPerhapsStored INTEGER NOT NULL DEFAULT 0 CHECK (isPerhapsStored IN (0, 1));
        UPDATE delivery SET isPerhapsStored = 1 WHERE attempts > 0;
        CREATE TRIGGER frozenInstanceIsKept BEFORE DELETE ON frozenInstance
        WHEN (SELECT state FROM capture WHERE id = (SELECT capture FROM delivery WHERE id = OLD.delivery))
                <> 'released'
            AND (SELECT isPerhapsStored OR state = 'sending' FROM delivery WHERE id = OLD.delivery)
        BEGIN SELECT RAISE(ABORT, 'an instance that may be stored is kept until its capture is released'); END;

        CREATE TABLE correction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            cause TEXT NOT NULL CHECK (cause IN ('admissions', 'person')),
            exam INTEGER NOT NULL REFERENCES exam (id),
            successor INTEGER REFERENCES exam (id) CHECK (successor <> exam),
            sentAs TEXT NOT NULL CHECK (json_valid(sentAs)),
            reason TEXT CHECK (reason IN ('wrong-worklist-entry', 'patient-safety')),
            why TEXT NOT NULL,
            author TEXT NOT NULL,
            opened INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'underway', 'closed', 'dismissed')),
            ended INTEGER,
            endedBy TEXT,
            endedWhy TEXT,
            CHECK ((state IN ('closed', 'dismissed')) = (ended IS NOT NULL)
                AND (ended IS NULL) = (endedBy IS NULL) AND (ended IS NULL) = (endedWhy IS NULL)),
            CHECK (state NOT IN ('underway', 'closed') OR (successor IS NOT NULL AND reason IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX correctionOpen ON correction (exam) WHERE state = 'open';
        CREATE INDEX correctionUnderway ON correction (id) WHERE state = 'underway';
        CREATE TABLE correctedCapture (
            capture INTEGER PRIMARY KEY REFERENCES capture (id),
            correction INTEGER NOT NULL REFERENCES correction (id),
            successor INTEGER NOT NULL UNIQUE REFERENCES capture (id)
        ) STRICT;
        CREATE INDEX correctedCaptureOf ON correctedCapture (correction);
        -- The notices to archives that what they have is rejected; each is a capture of the kind `rejection`.
        CREATE TABLE rejectionNotice (
            capture INTEGER PRIMARY KEY REFERENCES capture (id),
            correction INTEGER NOT NULL REFERENCES correction (id),
            destination TEXT NOT NULL,
            UNIQUE (correction, destination)
        ) STRICT;

        -- What takes the place of another is no new capture, and a notice is none.
        CREATE TRIGGER countCapture AFTER INSERT ON capture BEGIN
            INSERT INTO counter (kind, name, state, count, bytes) VALUES ('capture', '', NEW.state, 1, NEW.size)
                ON CONFLICT DO UPDATE SET count = count + 1, bytes = bytes + excluded.bytes;
        END;
        CREATE TRIGGER countReceived AFTER INSERT ON capture
        WHEN NEW.supersedes IS NULL AND NEW.kind <> 'rejection' BEGIN
            INSERT INTO counter (kind, name, state, count, latest) VALUES ('device', NEW.device, '', 1, NEW.received)
                ON CONFLICT DO UPDATE SET count = count + 1, latest = max(latest, excluded.latest);
            INSERT INTO tally (kind, name, quarter, count) VALUES ('received', NEW.device, NEW.received / 900000, 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER countCaptureProven AFTER UPDATE OF state ON capture
        WHEN NEW.state = 'proven' AND OLD.state <> 'proven' AND NEW.kind <> 'rejection' BEGIN
            INSERT INTO tally (kind, name, quarter, count) VALUES ('captureProven', '', NEW.proven / 900000, 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        """
}
