package import CaptureModel

/// An order with whose it is, as people choose from.
package struct OrderListEntry: Hashable, Sendable {
    /// Which order.
    package let id: OrderID
    /// The order.
    package let procedure: ScheduledProcedure
    /// Whose, with the visit that the order belongs to, or else the visit that is open now.
    package let person: PatientListEntry

    /// Puts an entry together.
    package init(id: OrderID, procedure: ScheduledProcedure, person: PatientListEntry) {
        self.id = id
        self.procedure = procedure
        self.person = person
    }
}

/// Which orders are looked for; what is empty is not compared.
package struct OrderFilter: Hashable, Sendable {
    /// Whose.
    package var patient: PatientID?
    /// ScheduledStationAETitle: orders for one of these, and those for no station in particular.
    package var stationAETitles: [String]
    /// Modality: orders for one of these, and those that name none.
    package var modalities: [String]
    /// The first moment at which a step may be scheduled.
    package var from: Timestamp?
    /// The moment before which a step must be scheduled.
    package var until: Timestamp?

    /// Makes a filter.
    package init(
        patient: PatientID? = nil, stationAETitles: [String] = [], modalities: [String] = [], from: Timestamp? = nil,
        until: Timestamp? = nil
    ) {
        self.patient = patient
        self.stationAETitles = stationAETitles
        self.modalities = modalities
        self.from = from
        self.until = until
    }
}

/// What taking a worklist came to.
package struct OrderIntake: Hashable, Sendable {
    /// The orders that the worklist names now.
    package var listed = 0
    /// Of these, those that are new or say something else than before.
    package var changed = 0
    /// Orders that it named before and names no more.
    package var gone = 0
    /// People whom only the worklist knows.
    package var newPeople = 0
    /// Orders left out because admissions deleted the person.
    package var leftOut = 0

    /// Makes what taking came to.
    package init(
        listed: Int = 0, changed: Int = 0, gone: Int = 0, newPeople: Int = 0, leftOut: Int = 0
    ) {
        self.listed = listed
        self.changed = changed
        self.gone = gone
        self.newPeople = newPeople
        self.leftOut = leftOut
    }
}

/// How a worklist is heard.
package struct WorklistState: Hashable, Sendable {
    /// Its name in the configuration.
    package let name: String
    /// When it answered last; nothing if it never did.
    package let heard: Timestamp?
    /// How many orders it named then.
    package let orders: Int
    /// When it did not answer, where that is later.
    package let failed: Timestamp?
    /// Why, in a sentence.
    package let failure: String?
}
