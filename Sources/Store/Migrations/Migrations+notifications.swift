extension Migrations {
    /// What records are told of exams, and every transition of it.
    static let notifications = """
        CREATE TABLE notification (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            exam INTEGER NOT NULL REFERENCES exam (id),
            record TEXT NOT NULL CHECK (record <> ''),
            subject TEXT NOT NULL CHECK (subject IN ('available', 'withdrawn')),
            state TEXT NOT NULL CHECK (
                state IN ('pending', 'sending', 'waiting', 'refused', 'taken', 'dropped')),
            due INTEGER,
            faultCode TEXT,
            faultMessage TEXT,
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            created INTEGER NOT NULL,
            ended INTEGER,
            -- MSH-10, and the message as it is sent again until it is answered; of whom it speaks: SentIdentity.
            controlID TEXT UNIQUE,
            content BLOB,
            sentAs TEXT CHECK (sentAs IS NULL OR json_valid(sentAs)),
            composed INTEGER,
            -- Of which captures it was composed: how many, and the sum of their numbers.
            captures INTEGER NOT NULL DEFAULT 0 CHECK (captures >= 0),
            captureSum INTEGER NOT NULL DEFAULT 0,
            -- Whether the record has it, as far as can be known: an answer that was never heard counts.
            isPerhapsTaken INTEGER NOT NULL DEFAULT 0 CHECK (isPerhapsTaken IN (0, 1)),
            CHECK ((state IN ('pending', 'waiting')) = (due IS NOT NULL)),
            CHECK ((state IN ('waiting', 'refused')) = (faultCode IS NOT NULL)
                AND (faultCode IS NULL) = (faultMessage IS NULL)),
            CHECK ((state IN ('taken', 'dropped')) = (ended IS NOT NULL)),
            CHECK ((content IS NULL) = (sentAs IS NULL)),
            CHECK (content IS NULL OR (controlID IS NOT NULL AND composed IS NOT NULL)),
            CHECK (state <> 'sending' OR (content IS NOT NULL AND attempts > 0)),
            -- Nothing of a patient is kept longer than it is needed.
            CHECK (state NOT IN ('taken', 'dropped') OR content IS NULL)
        ) STRICT;
        -- One at most waits for its first sending: what happens meanwhile is told with it.
        CREATE UNIQUE INDEX notificationUnsent ON notification (exam, record, subject)
            WHERE state = 'pending' AND content IS NULL;
        CREATE INDEX notificationDue ON notification (record, due, id) WHERE state IN ('pending', 'waiting');
        CREATE INDEX notificationOpen ON notification (record, state)
            WHERE state IN ('pending', 'sending', 'waiting', 'refused');
        CREATE INDEX notificationExam ON notification (exam, record, id);
        CREATE INDEX notificationTaken ON notification (record, ended) WHERE state = 'taken';

        CREATE TABLE notificationTransition (
            id INTEGER PRIMARY KEY,
            notification INTEGER NOT NULL REFERENCES notification (id),
            event TEXT NOT NULL,
            fromState TEXT NOT NULL,
            toState TEXT NOT NULL,
            at INTEGER NOT NULL,
            detail TEXT
        ) STRICT;
        CREATE INDEX notificationTransitionOf ON notificationTransition (notification);
        """
}
