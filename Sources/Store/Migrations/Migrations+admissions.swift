extension Migrations {
    /// The admissions list.
    ///
    /// Identities outlive the list: a fold from the stored messages gives everybody the number that exams name.
    static let admissions = """
        -- Every identifier that the feed ever used. A merge gives it a survivor, always the last of the chain.
        CREATE TABLE patientIdentity (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            value TEXT NOT NULL CHECK (value <> ''),
            authority TEXT NOT NULL,
            type TEXT NOT NULL,
            survivor INTEGER REFERENCES patientIdentity (id) CHECK (survivor <> id),
            UNIQUE (value, authority, type)
        ) STRICT;
        CREATE INDEX patientIdentitySurvivor ON patientIdentity (survivor) WHERE survivor IS NOT NULL;

        -- Every visit number that the feed ever used; an end that came before the visit itself is kept here.
        CREATE TABLE visitIdentity (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            value TEXT NOT NULL CHECK (value <> ''),
            authority TEXT NOT NULL,
            endedAs TEXT CHECK (endedAs IN ('discharged', 'cancelled')),
            endedAt INTEGER,
            CHECK ((endedAs IS NULL) = (endedAt IS NULL)),
            UNIQUE (value, authority)
        ) STRICT;

        CREATE TABLE patient (
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
            searchText TEXT NOT NULL,
            occurred INTEGER NOT NULL,
            lastChanged INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX patientLastChanged ON patient (lastChanged);

        CREATE TABLE encounter (
            id INTEGER PRIMARY KEY REFERENCES visitIdentity (id),
            patient INTEGER NOT NULL REFERENCES patient (id) DEFERRABLE INITIALLY DEFERRED,
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
            status TEXT NOT NULL CHECK (status IN ('open', 'discharged', 'cancelled')),
            occurred INTEGER NOT NULL,
            CHECK ((pointOfCare IS NULL) = (room IS NULL) AND (room IS NULL) = (bed IS NULL)
                AND (bed IS NULL) = (facility IS NULL))
        ) STRICT;
        CREATE INDEX encounterPatient ON encounter (patient);
        CREATE INDEX encounterOpen ON encounter (patient, occurred) WHERE status = 'open';

        CREATE TABLE admissionMessage (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sender TEXT NOT NULL,
            controlID TEXT NOT NULL,
            code TEXT NOT NULL,
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            raw BLOB NOT NULL,
            occurred INTEGER,
            received INTEGER NOT NULL,
            acknowledgement BLOB NOT NULL,
            patient INTEGER REFERENCES patientIdentity (id),
            note TEXT,
            UNIQUE (sender, controlID, digest)
        ) STRICT;
        CREATE INDEX admissionMessagePatient ON admissionMessage (patient) WHERE patient IS NOT NULL;
        """
}
