package import CaptureModel

/// How the work stands, from running counters.
package struct StoreReport: Hashable, Sendable {
    /// What is not proven everywhere yet.
    package struct Queue: Hashable, Sendable {
        /// Captures: received, held, ready and delivering.
        package var captures: Int
        /// Their bytes.
        package var bytes: Int64
        /// When the oldest of them was received.
        package var oldest: Timestamp?
        /// Held captures by reason.
        package var held: [HeldReason.Code: Int]

        /// Makes the queue's line.
        package init(
            captures: Int = 0, bytes: Int64 = 0, oldest: Timestamp? = nil, held: [HeldReason.Code: Int] = [:]
        ) {
            self.captures = captures
            self.bytes = bytes
            self.oldest = oldest
            self.held = held
        }
    }

    /// One destination.
    package struct Destination: Hashable, Sendable {
        /// Deliveries that are pending, waiting or being sent.
        package var waiting: Int
        /// Deliveries that were accepted and are not proven yet.
        package var accepted: Int
        /// Deliveries that need somebody to act.
        package var refused: Int
        /// Deliveries proven since midnight.
        package var provenToday: Int
        /// When one was last proven.
        package var lastProven: Timestamp?

        /// Makes a destination's line.
        package init(
            waiting: Int = 0, accepted: Int = 0, refused: Int = 0, provenToday: Int = 0, lastProven: Timestamp? = nil
        ) {
            self.waiting = waiting
            self.accepted = accepted
            self.refused = refused
            self.provenToday = provenToday
            self.lastProven = lastProven
        }
    }

    /// One device.
    package struct Device: Hashable, Sendable {
        /// When its last capture was received.
        package var lastCapture: Timestamp?
        /// Captures received since midnight.
        package var today: Int

        /// Makes a device's line.
        package init(lastCapture: Timestamp? = nil, today: Int = 0) {
            self.lastCapture = lastCapture
            self.today = today
        }
    }

    /// One record that is told of exams.
    package struct Record: Hashable, Sendable {
        /// Notifications that are due, or are being sent.
        package var waiting: Int
        /// Notifications that need somebody to act.
        package var refused: Int
        /// Since when the oldest of those that wait is due.
        package var oldest: Timestamp?
        /// When the record took one last.
        package var lastTaken: Timestamp?

        /// Makes a record's line.
        package init(waiting: Int = 0, refused: Int = 0, oldest: Timestamp? = nil, lastTaken: Timestamp? = nil) {
            self.waiting = waiting
            self.refused = refused
            self.oldest = oldest
            self.lastTaken = lastTaken
        }
    }

    /// How long captures took from the drop folder to proof, over the last 10 000 proven since midnight.
    package struct Delay: Hashable, Sendable {
        /// Half took no longer, in milliseconds.
        package var median: Int64
        /// 95 of 100 took no longer, in milliseconds.
        package var percentile95: Int64

        /// Makes the two.
        package init(median: Int64, percentile95: Int64) {
            self.median = median
            self.percentile95 = percentile95
        }
    }

    /// What waits for a person, apart from held captures.
    package struct Waiting: Hashable, Sendable {
        /// How many.
        package var count: Int
        /// Since when the oldest waits; nothing where none does.
        package var oldest: Timestamp?

        /// Makes a line.
        package init(count: Int = 0, oldest: Timestamp? = nil) {
            self.count = count
            self.oldest = oldest
        }
    }

    /// What waits.
    package var queue = Queue()
    /// Corrections of what was sent that nobody has decided.
    package var corrections = Waiting()
    /// Messages that the patient list could not follow by itself and nobody has looked at.
    package var unclearAdmissions = Waiting()
    /// By destination, for all that the store ever saw.
    package var destinations: [DestinationName: Destination] = [:]
    /// By record, for all that the store ever told something.
    package var records: [RecordName: Record] = [:]
    /// By device, for all that the store ever saw.
    package var devices: [DeviceName: Device] = [:]
    /// The feed of the patient list.
    package var feed = AdmissionFeed(lastMessage: nil, patients: 0, messagesToday: 0)
    /// Captures received since midnight.
    package var receivedToday = 0
    /// Captures proven everywhere since midnight.
    package var provenToday = 0
    /// From drop to proof; nothing while none was proven today.
    package var delay: Delay?

    /// Makes the report of a store that never saw anything.
    package init() {}
}
