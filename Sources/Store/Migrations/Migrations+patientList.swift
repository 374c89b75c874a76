import GRDB

extension Migrations {
    /// The patient list that follows every event: accounts, the history of every visit, tombstones, links, the journal.
    ///
    /// SQLite can neither widen a CHECK nor drop a column that one names, so two tables are made anew. What was known
    /// of a visit becomes the beginning of its history.
    static func addPatientList(_ database: Database) throws {
        try database.execute(sql: visitTables)
        try database.execute(sql: personColumns)
        try database.execute(sql: messageColumns)
        try database.execute(sql: identityJournal)
    }

    private static let visitTables = """
        -- Every account number that the feed ever used; a change of number gives it a survivor, the last of the chain.
        CREATE TABLE account (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            value TEXT NOT NULL CHECK (value <> ''),
            authority TEXT NOT NULL,
            survivor INTEGER REFERENCES account (id) CHECK (survivor <> id),
            UNIQUE (value, authority)
        ) STRICT;
        CREATE INDEX accountSurvivor ON account (survivor) WHERE survivor IS NOT NULL;

        -- Everything that was said of a visit, also before there was one: the visit is what this says in the order of
        -- `occurred`. Beside the events of CaptureModel.VisitChange, `known` says all of a visit at once.
        CREATE TABLE visitHistory (
            id INTEGER PRIMARY KEY,
            visit INTEGER NOT NULL REFERENCES visitIdentity (id),
            occurred INTEGER NOT NULL,
            change TEXT NOT NULL CHECK (change IN ('admitted', 'planned', 'classChanged', 'relocated', 'updated',
                'discharged', 'dischargeCancelled', 'leftOnLeave', 'returned', 'admissionCancelled', 'planCancelled',
                'deleted', 'known')),
            status TEXT CHECK (status IN ('planned', 'open', 'onLeave', 'discharged', 'cancelled', 'deleted')),
            person INTEGER REFERENCES patientIdentity (id),
            statement TEXT NOT NULL CHECK (json_valid(statement)),
            CHECK ((change = 'known') = (status IS NOT NULL)),
            CHECK (change <> 'known' OR person IS NOT NULL)
        ) STRICT;
        CREATE INDEX visitHistoryVisit ON visitHistory (visit, occurred, id);
        CREATE INDEX visitHistoryPerson ON visitHistory (person, visit);

        INSERT INTO visitHistory (visit, occurred, change, person, statement)
        SELECT id, endedAt, CASE endedAs WHEN 'discharged' THEN 'discharged' ELSE 'admissionCancelled' END, NULL,
            json_object('visitNumber', json_object('value', value, 'authority', authority))
        FROM visitIdentity WHERE endedAs IS NOT NULL AND NOT EXISTS (SELECT 1 FROM encounter WHERE id = visitIdentity.id);
        INSERT INTO visitHistory (visit, occurred, change, status, person, statement)
        SELECT encounter.id, encounter.occurred, 'known', encounter.status, encounter.patient, json_object(
            'visitNumber', json_object('value', identity.value, 'authority', identity.authority),
            'account', NULL, 'alternateVisit', NULL, 'patientClass', patientClass,
            'location', CASE WHEN pointOfCare IS NOT NULL THEN json_object(
                'pointOfCare', pointOfCare, 'room', room, 'bed', bed, 'facility', facility) END,
            'attending', CASE WHEN attendingFamily IS NOT NULL THEN json_object('family', attendingFamily,
                'given', attendingGiven, 'middle', attendingMiddle, 'prefix', attendingPrefix, 'suffix', attendingSuffix,
                'ideographic', attendingIdeographic, 'phonetic', attendingPhonetic) END,
            'referring', CASE WHEN referringFamily IS NOT NULL THEN json_object('family', referringFamily,
                'given', referringGiven, 'middle', referringMiddle, 'prefix', referringPrefix, 'suffix', referringSuffix,
                'ideographic', referringIdeographic, 'phonetic', referringPhonetic) END,
            'hospitalService', hospitalService, 'reason', reason, 'admitted', admitted, 'discharged', discharged)
        FROM encounter JOIN visitIdentity AS identity ON identity.id = encounter.id;

        -- A number that was changed has a survivor; merged is when the number of one visit became that of another.
        CREATE TABLE numberedVisit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            value TEXT NOT NULL CHECK (value <> ''),
            authority TEXT NOT NULL,
            survivor INTEGER REFERENCES numberedVisit (id) CHECK (survivor <> id),
            merged INTEGER CHECK (merged IS NULL OR survivor IS NOT NULL),
            UNIQUE (value, authority)
        ) STRICT;
        INSERT INTO numberedVisit (id, value, authority) SELECT id, value, authority FROM visitIdentity;
        DROP TABLE visitIdentity;
        ALTER TABLE numberedVisit RENAME TO visitIdentity;
        CREATE INDEX visitIdentitySurvivor ON visitIdentity (survivor) WHERE survivor IS NOT NULL;

        -- Names an identity and not an entry of the list, because the visit of a tombstone's exam stays.
        CREATE TABLE followedVisit (
            id INTEGER PRIMARY KEY REFERENCES visitIdentity (id),
            patient INTEGER NOT NULL REFERENCES patientIdentity (id),
            account INTEGER REFERENCES account (id),
            alternateValue TEXT CHECK (alternateValue <> ''),
            alternateAuthority TEXT CHECK ((alternateAuthority IS NULL) = (alternateValue IS NULL)),
            patientClass TEXT NOT NULL,
            pointOfCare TEXT,
            room TEXT,
            bed TEXT,
            facility TEXT,
            attendingFamily TEXT,
            attendingGiven TEXT,
            attendingMiddle TEXT,
            attendingPrefix TEXT,
            attendingSuffix TEXT,
            attendingIdeographic TEXT,
            attendingPhonetic TEXT,
            referringFamily TEXT,
            referringGiven TEXT,
            referringMiddle TEXT,
            referringPrefix TEXT,
            referringSuffix TEXT,
            referringIdeographic TEXT,
            referringPhonetic TEXT,
            hospitalService TEXT NOT NULL,
            reason TEXT NOT NULL,
            admitted INTEGER,
            discharged INTEGER,
            status TEXT NOT NULL CHECK (
                status IN ('planned', 'open', 'onLeave', 'discharged', 'cancelled', 'deleted')),
            occurred INTEGER NOT NULL,
            -- Nothing that was said of it counts any more, and an exam names it.
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn = 0 OR status = 'deleted'),
            CHECK ((pointOfCare IS NULL) = (room IS NULL) AND (room IS NULL) = (bed IS NULL)
                AND (bed IS NULL) = (facility IS NULL))
        ) STRICT;
        INSERT INTO followedVisit
        SELECT id, patient, NULL, NULL, NULL, patientClass, pointOfCare, room, bed, facility, attendingFamily,
            attendingGiven, attendingMiddle, attendingPrefix, attendingSuffix, attendingIdeographic, attendingPhonetic,
            referringFamily, referringGiven, referringMiddle, referringPrefix, referringSuffix, referringIdeographic,
            referringPhonetic, hospitalService, reason, admitted, discharged, status, occurred, 0
        FROM encounter;
        DROP TABLE encounter;
        ALTER TABLE followedVisit RENAME TO encounter;
        CREATE INDEX encounterPatient ON encounter (patient);
        CREATE INDEX encounterAccount ON encounter (account) WHERE account IS NOT NULL;
        CREATE INDEX encounterOpen ON encounter (patient, occurred) WHERE status IN ('planned', 'open', 'onLeave');
        CREATE INDEX examEncounter ON exam (encounter) WHERE encounter IS NOT NULL;
        """

    private static let personColumns = """
        -- A deletion counts for what happened before it, and of its own moment for what had come by then.
        ALTER TABLE patientIdentity ADD COLUMN deleted INTEGER;
        ALTER TABLE patientIdentity ADD COLUMN deletedAfter INTEGER CHECK ((deletedAfter IS NULL) = (deleted IS NULL));
        ALTER TABLE patient ADD COLUMN isDead INTEGER NOT NULL DEFAULT 0 CHECK (isDead IN (0, 1));
        -- When each part was said last.
        ALTER TABLE patient ADD COLUMN otherIdentifiersSaid INTEGER;
        ALTER TABLE patient ADD COLUMN nameSaid INTEGER;
        ALTER TABLE patient ADD COLUMN birthDateSaid INTEGER;
        ALTER TABLE patient ADD COLUMN sexSaid INTEGER;
        ALTER TABLE patient ADD COLUMN isDeadSaid INTEGER;
        UPDATE patient SET otherIdentifiersSaid = occurred, nameSaid = occurred, birthDateSaid = occurred,
            sexSaid = occurred;
        CREATE TRIGGER patientWithVisitsStays BEFORE DELETE ON patient
        WHEN EXISTS (SELECT 1 FROM encounter WHERE patient = OLD.id AND status IN ('planned', 'open', 'onLeave'))
        BEGIN SELECT RAISE(ABORT, 'a person with a live visit stays in the list'); END;

        -- Whom admissions deleted and an exam names all the same: as they were; never in any list.
        CREATE TABLE tombstone (
            id INTEGER PRIMARY KEY REFERENCES patientIdentity (id),
            otherIdentifiers TEXT NOT NULL CHECK (json_valid(otherIdentifiers)),
            nameFamily TEXT NOT NULL,
            nameGiven TEXT NOT NULL,
            nameMiddle TEXT NOT NULL,
            namePrefix TEXT NOT NULL,
            nameSuffix TEXT NOT NULL,
            nameIdeographic TEXT NOT NULL,
            namePhonetic TEXT NOT NULL,
            birthDate TEXT CHECK (length(birthDate) = 8),
            sex TEXT CHECK (sex IN ('M', 'F', 'O')),
            isDead INTEGER NOT NULL CHECK (isDead IN (0, 1)),
            deleted INTEGER NOT NULL
        ) STRICT;

        -- What was said last of two people being one (A24, A37); they stay two.
        CREATE TABLE personLink (
            first INTEGER NOT NULL REFERENCES patientIdentity (id),
            second INTEGER NOT NULL REFERENCES patientIdentity (id),
            isLinked INTEGER NOT NULL CHECK (isLinked IN (0, 1)),
            occurred INTEGER NOT NULL,
            PRIMARY KEY (first, second),
            CHECK (first < second)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX personLinkSecond ON personLink (second);
        """

    private static let messageColumns = """
        -- A message that the list could not follow by itself, until a person has looked at it.
        ALTER TABLE admissionMessage ADD COLUMN needsPerson INTEGER NOT NULL DEFAULT 0 CHECK (needsPerson IN (0, 1));
        ALTER TABLE admissionMessage ADD COLUMN attendedBy TEXT;
        ALTER TABLE admissionMessage ADD COLUMN attendedAt INTEGER
            CHECK ((attendedAt IS NULL) = (attendedBy IS NULL));
        CREATE INDEX admissionMessageAttention ON admissionMessage (id) WHERE needsPerson = 1 AND attendedAt IS NULL;
        CREATE INDEX admissionMessageReceived ON admissionMessage (received);

        -- From which message on the list can be folded again: what was forgotten is in the copies of the tables.
        CREATE TABLE foldingBasis (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            message INTEGER NOT NULL,
            taken INTEGER NOT NULL
        ) STRICT;
        """

    private static let identityJournal = """
        -- Everything that touched an identity; what was written is never changed.
        CREATE TABLE identityJournal (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            author TEXT NOT NULL CHECK (author <> ''),
            message INTEGER,
            source TEXT,
            kind TEXT NOT NULL CHECK (kind IN ('demographics', 'merged', 'renamed', 'deleted', 'restored', 'linked',
                'unlinked', 'visitMoved', 'visitRenumbered', 'accountRenumbered', 'examMoved', 'captureMoved',
                'corrected', 'attended', 'rebuilt', 'forgotten')),
            person INTEGER REFERENCES patientIdentity (id),
            other INTEGER REFERENCES patientIdentity (id),
            before TEXT CHECK (before IS NULL OR json_valid(before)),
            after TEXT CHECK (after IS NULL OR json_valid(after)),
            CHECK ((message IS NULL) = (source IS NULL))
        ) STRICT;
        CREATE INDEX identityJournalPerson ON identityJournal (person) WHERE person IS NOT NULL;
        CREATE INDEX identityJournalOther ON identityJournal (other) WHERE other IS NOT NULL;
        CREATE TRIGGER identityJournalStays BEFORE UPDATE ON identityJournal
        BEGIN SELECT RAISE(ABORT, 'the journal is only written on'); END;
        CREATE TRIGGER identityJournalIsKept BEFORE DELETE ON identityJournal
        BEGIN SELECT RAISE(ABORT, 'the journal is only written on'); END;
        """
}
