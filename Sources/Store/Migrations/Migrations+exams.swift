extension Migrations {
    /// Exams and their series.
    static let exams = """
        CREATE TABLE exam (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            origin TEXT NOT NULL CHECK (origin IN ('station', 'sidecar')),
            station TEXT,
            patient INTEGER NOT NULL REFERENCES patientIdentity (id),
            encounter INTEGER REFERENCES visitIdentity (id),
            descriptor TEXT NOT NULL,
            laterality TEXT CHECK (laterality IN ('R', 'L', 'B', 'U')),
            region TEXT,
            operatorName TEXT,
            studyInstanceUID TEXT NOT NULL UNIQUE,
            opened INTEGER NOT NULL,
            day INTEGER NOT NULL,
            closed INTEGER CHECK (closed >= opened),
            CHECK ((origin = 'station') = (station IS NOT NULL)),
            CHECK (origin = 'station' OR closed IS NULL)
        ) STRICT;
        -- A station has one open exam at most.
        CREATE UNIQUE INDEX examOpen ON exam (station) WHERE closed IS NULL AND station IS NOT NULL;
        CREATE INDEX examSidecar ON exam (day, descriptor) WHERE origin = 'sidecar';
        CREATE INDEX examPatient ON exam (patient);

        CREATE TABLE series (
            id INTEGER PRIMARY KEY,
            exam INTEGER NOT NULL REFERENCES exam (id),
            device TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('still', 'video', 'other')),
            number INTEGER NOT NULL CHECK (number > 0),
            seriesInstanceUID TEXT NOT NULL UNIQUE,
            instances INTEGER NOT NULL DEFAULT 0 CHECK (instances >= 0),
            UNIQUE (exam, device, kind),
            UNIQUE (exam, number)
        ) STRICT;
        """
}
