extension Migrations {
    /// Deliveries and the instances that were fixed for them.
    static let deliveries = """
        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            capture INTEGER NOT NULL REFERENCES capture (id),
            destination TEXT NOT NULL,
            state TEXT NOT NULL CHECK (
                state IN ('pending', 'sending', 'accepted', 'proven', 'waiting', 'refused')),
            due INTEGER,
            faultCode TEXT CHECK (faultCode IN (
                'interrupted', 'busy', 'rejected', 'not-supported', 'not-found', 'damaged', 'not-composed')),
            faultMessage TEXT,
            proof TEXT CHECK (proof IN ('query', 'response')),
            proven INTEGER,
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            UNIQUE (capture, destination),
            CHECK ((state IN ('pending', 'waiting')) = (due IS NOT NULL)),
            CHECK ((state IN ('waiting', 'refused')) = (faultCode IS NOT NULL)
                AND (faultCode IS NULL) = (faultMessage IS NULL)),
            CHECK ((state = 'proven') = (proof IS NOT NULL) AND (proof IS NULL) = (proven IS NULL)),
            CHECK (attempts > 0 OR state IN ('pending', 'refused'))
        ) STRICT;
        -- The queue of a destination: a claim reads its first rows, however many wait behind them.
        CREATE INDEX deliveryDue ON delivery (destination, due, id) WHERE state IN ('pending', 'waiting');
        CREATE INDEX deliveryAccepted ON delivery (destination, id) WHERE state = 'accepted';
        CREATE INDEX deliverySending ON delivery (id) WHERE state = 'sending';
        CREATE INDEX deliveryStopped ON delivery (id, destination) WHERE state IN ('waiting', 'refused');

        CREATE TABLE frozenInstance (
            delivery INTEGER PRIMARY KEY REFERENCES delivery (id),
            sopClassUID TEXT NOT NULL,
            sopInstanceUID TEXT NOT NULL,
            transferSyntaxUID TEXT NOT NULL,
            prefix BLOB NOT NULL,
            bodyOffset INTEGER NOT NULL CHECK (bodyOffset >= 0),
            bodyLength INTEGER NOT NULL CHECK (bodyLength >= 0),
            suffix BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER frozenInstanceStays BEFORE UPDATE ON frozenInstance
        BEGIN SELECT RAISE(ABORT, 'an instance is fixed at its first sending'); END;
        CREATE TRIGGER frozenInstanceIsKept BEFORE DELETE ON frozenInstance
        WHEN (SELECT state FROM capture WHERE id = (SELECT capture FROM delivery WHERE id = OLD.delivery))
            <> 'released'
        BEGIN SELECT RAISE(ABORT, 'an instance is kept until its capture is released'); END;
        CREATE TRIGGER deliveryBegins BEFORE INSERT ON delivery WHEN NEW.state <> 'pending' OR NEW.attempts <> 0
        BEGIN SELECT RAISE(ABORT, 'a delivery begins as pending'); END;
        CREATE TRIGGER deliverySendsItsInstance BEFORE UPDATE OF state ON delivery
        WHEN NEW.state = 'sending' AND NOT EXISTS (SELECT 1 FROM frozenInstance WHERE delivery = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'a delivery is sent only with its instance fixed'); END;
        CREATE TRIGGER captureProvenByAll BEFORE UPDATE OF state ON capture
        WHEN NEW.state = 'proven' AND (
            NOT EXISTS (SELECT 1 FROM delivery WHERE capture = NEW.id)
            OR EXISTS (SELECT 1 FROM delivery WHERE capture = NEW.id AND state <> 'proven'))
        BEGIN SELECT RAISE(ABORT, 'a capture is proven only when each of its deliveries is'); END;
        """
}
