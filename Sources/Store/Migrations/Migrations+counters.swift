extension Migrations {
    /// Running counts, kept by triggers in the transaction of each change, and the agent's own row.
    ///
    /// A tally counts by quarter hours since 1970, because every civil midnight on earth falls on one.
    static let counters = """
        CREATE TABLE counter (
            kind TEXT NOT NULL CHECK (kind IN ('capture', 'held', 'device', 'delivery', 'patient', 'message')),
            name TEXT NOT NULL,
            state TEXT NOT NULL,
            count INTEGER NOT NULL CHECK (count >= 0),
            bytes INTEGER NOT NULL DEFAULT 0 CHECK (bytes >= 0),
            latest INTEGER,
            PRIMARY KEY (kind, name, state)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE tally (
            kind TEXT NOT NULL CHECK (kind IN ('received', 'captureProven', 'deliveryProven', 'message')),
            name TEXT NOT NULL,
            quarter INTEGER NOT NULL,
            count INTEGER NOT NULL CHECK (count >= 0),
            PRIMARY KEY (kind, quarter, name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE agent (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            identity TEXT NOT NULL,
            sequence INTEGER NOT NULL CHECK (sequence > 0)
        ) STRICT;

        CREATE TRIGGER countCapture AFTER INSERT ON capture BEGIN
            INSERT INTO counter (kind, name, state, count, bytes) VALUES ('capture', '', NEW.state, 1, NEW.size)
                ON CONFLICT DO UPDATE SET count = count + 1, bytes = bytes + excluded.bytes;
            INSERT INTO counter (kind, name, state, count, latest) VALUES ('device', NEW.device, '', 1, NEW.received)
                ON CONFLICT DO UPDATE SET count = count + 1, latest = max(latest, excluded.latest);
            INSERT INTO tally (kind, name, quarter, count) VALUES ('received', NEW.device, NEW.received / 900000, 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER countCaptureState AFTER UPDATE OF state ON capture WHEN OLD.state <> NEW.state BEGIN
            UPDATE counter SET count = count - 1, bytes = bytes - OLD.size
                WHERE kind = 'capture' AND name = '' AND state = OLD.state;
            INSERT INTO counter (kind, name, state, count, bytes) VALUES ('capture', '', NEW.state, 1, NEW.size)
                ON CONFLICT DO UPDATE SET count = count + 1, bytes = bytes + excluded.bytes;
        END;
        CREATE TRIGGER countHeld AFTER UPDATE OF heldCode ON capture WHEN NEW.heldCode IS NOT NULL BEGIN
            INSERT INTO counter (kind, name, state, count) VALUES ('held', NEW.heldCode, '', 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER countHeldNoMore AFTER UPDATE OF heldCode ON capture WHEN OLD.heldCode IS NOT NULL BEGIN
            UPDATE counter SET count = count - 1 WHERE kind = 'held' AND name = OLD.heldCode AND state = '';
        END;
        CREATE TRIGGER countCaptureProven AFTER UPDATE OF state ON capture
        WHEN NEW.state = 'proven' AND OLD.state <> 'proven' BEGIN
            INSERT INTO tally (kind, name, quarter, count) VALUES ('captureProven', '', NEW.proven / 900000, 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;

        CREATE TRIGGER countDelivery AFTER INSERT ON delivery BEGIN
            INSERT INTO counter (kind, name, state, count) VALUES ('delivery', NEW.destination, NEW.state, 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER countDeliveryState AFTER UPDATE OF state ON delivery WHEN OLD.state <> NEW.state BEGIN
            UPDATE counter SET count = count - 1
                WHERE kind = 'delivery' AND name = OLD.destination AND state = OLD.state;
            INSERT INTO counter (kind, name, state, count, latest)
                VALUES ('delivery', NEW.destination, NEW.state, 1, NEW.proven)
                ON CONFLICT DO UPDATE SET count = count + 1, latest = coalesce(excluded.latest, latest);
        END;
        CREATE TRIGGER countDeliveryProven AFTER UPDATE OF state ON delivery
        WHEN NEW.state = 'proven' AND OLD.state <> 'proven' BEGIN
            INSERT INTO tally (kind, name, quarter, count)
                VALUES ('deliveryProven', NEW.destination, NEW.proven / 900000, 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER countDeliveryNoMore AFTER DELETE ON delivery BEGIN
            UPDATE counter SET count = count - 1
                WHERE kind = 'delivery' AND name = OLD.destination AND state = OLD.state;
        END;

        CREATE TRIGGER countPatient AFTER INSERT ON patient BEGIN
            INSERT INTO counter (kind, name, state, count) VALUES ('patient', '', '', 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER countPatientNoMore AFTER DELETE ON patient BEGIN
            UPDATE counter SET count = count - 1 WHERE kind = 'patient' AND name = '' AND state = '';
        END;
        CREATE TRIGGER countMessage AFTER INSERT ON admissionMessage BEGIN
            INSERT INTO counter (kind, name, state, count, latest) VALUES ('message', '', '', 1, NEW.received)
                ON CONFLICT DO UPDATE SET count = count + 1, latest = max(latest, excluded.latest);
            INSERT INTO tally (kind, name, quarter, count) VALUES ('message', '', NEW.received / 900000, 1)
                ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        """
}
