/// A procedure that somebody ordered and that is to be done: a step of a modality worklist (PS3.4 §K.6.1), or an order
/// message (ORM, OMI, OMG).
public struct ScheduledProcedure: Hashable, Sendable, Codable {
    /// How far the order is.
    public enum Status: String, Hashable, Sendable, Codable {
        /// It is to be done.
        case scheduled
        /// It is done, in progress elsewhere, or put off: nobody is to choose it.
        case closed
        /// It was taken back.
        case cancelled
    }

    /// By what the source knows the order, together with its issuer.
    public var key: OrderKey
    /// The order that the study belongs to: AccessionNumber, at most 16 characters; empty where there is none.
    public var accessionNumber: String
    /// Who gave the accession number; empty where not said.
    public var accessionIssuer: String
    /// RequestedProcedureID; empty where not said.
    public var requestedProcedureID: String
    /// RequestedProcedureDescription; empty where not said.
    public var requestedProcedureDescription: String
    /// The item of RequestedProcedureCodeSequence.
    public var requestedProcedureCode: OrderCode?
    /// ScheduledProcedureStepID; empty where not said.
    public var scheduledProcedureStepID: String
    /// ScheduledProcedureStepDescription; empty where not said.
    public var scheduledProcedureStepDescription: String
    /// The items of ScheduledProtocolCodeSequence.
    public var protocolCodes: [OrderCode]
    /// The study that the pictures are to belong to; without it the exam chooses one.
    public var studyInstanceUID: UniqueIdentifier?
    /// Modality, such as `ES`; empty where not said.
    public var modality: String
    /// ScheduledStationAETitle; empty where not said.
    public var stationAETitle: String
    /// ScheduledProcedureStepLocation; empty where not said.
    public var location: String
    /// When the step is to begin.
    public var scheduled: Timestamp?
    /// Who is to do it.
    public var performingPhysician: PersonName?
    /// Who asked for it.
    public var requestingPhysician: PersonName?
    /// Who sent the patient.
    public var referringPhysician: PersonName?
    /// The number that the requester gave the order (ORC-2); empty where not said.
    public var placerOrderNumber: String
    /// The number that the department gave the order (ORC-3); empty where not said.
    public var fillerOrderNumber: String
    /// ReasonForTheRequestedProcedure; empty where not said.
    public var reason: String
    /// How far the order is.
    public var status: Status

    /// Makes an order of which only the key is known.
    public init(key: OrderKey) {
        self.key = key
        accessionNumber = ""
        accessionIssuer = ""
        requestedProcedureID = ""
        requestedProcedureDescription = ""
        scheduledProcedureStepID = ""
        scheduledProcedureStepDescription = ""
        protocolCodes = []
        modality = ""
        stationAETitle = ""
        location = ""
        placerOrderNumber = ""
        fillerOrderNumber = ""
        reason = ""
        status = .scheduled
    }

    /// What a person reads: the step's description, and where it has none the procedure's, and else its code.
    public var title: String {
        for text in [
            scheduledProcedureStepDescription, requestedProcedureDescription, protocolCodes.first?.meaning ?? "",
            requestedProcedureCode?.meaning ?? "",
        ] where !text.isEmpty {
            return text
        }
        return scheduledProcedureStepID.isEmpty ? accessionNumber : scheduledProcedureStepID
    }
}

/// By what a source knows an order: its own step where it names one, the order else.
public struct OrderKey: Hashable, Sendable, Codable {
    /// The source's name in the configuration: two worklists may use the same numbers.
    public let source: String
    /// The order: the accession number, or what stands in for it.
    public let order: String
    /// The step of the order; empty where the source knows none.
    public let step: String

    /// Makes a key, or nothing where neither order nor step is said.
    public init?(source: String, order: String, step: String) {
        guard !order.isEmpty || !step.isEmpty else { return nil }
        self.source = source
        self.order = order
        self.step = step
    }
}

/// A coded term of an order, as it came (PS3.3 §8.8, HL7 CE).
public struct OrderCode: Hashable, Sendable, Codable {
    /// CodeValue.
    public var value: String
    /// CodingSchemeDesignator.
    public var scheme: String
    /// CodeMeaning.
    public var meaning: String

    /// Puts the parts together.
    public init(value: String, scheme: String, meaning: String) {
        self.value = value
        self.scheme = scheme
        self.meaning = meaning
    }
}

/// An order with whose it is.
public struct OrderStatement: Hashable, Sendable {
    /// The order.
    public var procedure: ScheduledProcedure
    /// The patient, as the order's source knows them.
    public var patient: PatientStatement
    /// The visit that the order belongs to, where the source names one.
    public var visit: EncounterStatement?

    /// Puts the parts together.
    public init(procedure: ScheduledProcedure, patient: PatientStatement, visit: EncounterStatement?) {
        self.procedure = procedure
        self.patient = patient
        self.visit = visit
    }
}
