extension Migrations {
    /// Captures and the record of every transition.
    static let captures = """
        CREATE TABLE capture (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            device TEXT NOT NULL,
            fileName TEXT NOT NULL,
            size INTEGER NOT NULL CHECK (size >= 0),
            digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
            spoolPath TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL CHECK (kind IN ('still', 'video', 'other')),
            summary TEXT NOT NULL,
            sopInstanceUID TEXT NOT NULL UNIQUE,
            taken INTEGER NOT NULL,
            received INTEGER NOT NULL,
            exam INTEGER REFERENCES exam (id),
            series INTEGER REFERENCES series (id),
            instanceNumber INTEGER CHECK (instanceNumber > 0),
            state TEXT NOT NULL CHECK (
                state IN ('received', 'held', 'ready', 'delivering', 'proven', 'released', 'discarded')),
            heldCode TEXT CHECK (heldCode IN (
                'no-exam', 'unknown-patient', 'unknown-visit', 'unknown-descriptor', 'no-laterality',
                'broken-sidecar', 'unsuitable-media', 'no-route', 'not-composed')),
            heldMessage TEXT,
            discardedBy TEXT,
            discardedWhy TEXT,
            proven INTEGER,
            CHECK ((state = 'held') = (heldCode IS NOT NULL) AND (heldCode IS NULL) = (heldMessage IS NULL)),
            CHECK ((state = 'discarded') = (discardedBy IS NOT NULL)
                AND (discardedBy IS NULL) = (discardedWhy IS NULL)),
            CHECK ((state IN ('proven', 'released')) = (proven IS NOT NULL)),
            CHECK ((exam IS NULL) = (series IS NULL) AND (series IS NULL) = (instanceNumber IS NULL)),
            CHECK (CASE
                WHEN state IN ('received', 'held') THEN exam IS NULL
                WHEN state IN ('ready', 'delivering', 'proven', 'released') THEN exam IS NOT NULL
                ELSE 1 END)
        ) STRICT;
        CREATE UNIQUE INDEX captureInstance ON capture (series, instanceNumber) WHERE series IS NOT NULL;
        CREATE INDEX captureExam ON capture (exam) WHERE exam IS NOT NULL;
        CREATE INDEX captureReceived ON capture (received);
        CREATE INDEX captureWaiting ON capture (received)
            WHERE state IN ('received', 'held', 'ready', 'delivering');
        CREATE INDEX captureHeld ON capture (received) WHERE state = 'held';
        CREATE INDEX captureToRelease ON capture (proven) WHERE state = 'proven';
        CREATE INDEX captureProven ON capture (proven, received) WHERE proven IS NOT NULL;

        CREATE TRIGGER captureKeepsItsContents
        BEFORE UPDATE OF digest, size, spoolPath, sopInstanceUID, device, kind ON capture
        BEGIN SELECT RAISE(ABORT, 'what was received never changes'); END;
        CREATE TRIGGER captureBegins BEFORE INSERT ON capture WHEN NEW.state <> 'received'
        BEGIN SELECT RAISE(ABORT, 'a capture begins as received'); END;

        CREATE TABLE transition (
            id INTEGER PRIMARY KEY,
            subject TEXT NOT NULL CHECK (subject IN ('capture', 'delivery')),
            subjectID INTEGER NOT NULL,
            event TEXT NOT NULL,
            fromState TEXT NOT NULL,
            toState TEXT NOT NULL,
            at INTEGER NOT NULL,
            detail TEXT
        ) STRICT;
        CREATE INDEX transitionSubject ON transition (subject, subjectID);
        """
}
