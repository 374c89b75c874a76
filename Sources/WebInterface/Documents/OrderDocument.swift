package import CaptureModel
package import Monitor
import Store

/// A scheduled procedure, as our JSON shows it.
package struct OrderDocument: Hashable, Sendable, Codable {
    /// Which order: what other requests name it by.
    package var id: OrderID
    /// Who names it: a worklist of the configuration, or the sender of an order message.
    package var source: String
    /// Whose.
    package var patient: PatientDocument
    /// AccessionNumber, where there is one.
    package var accession: String?
    /// What is to be done, in the words of the order.
    package var title: String
    /// Modality, where said.
    package var modality: String?
    /// ScheduledStationAETitle, where said.
    package var station: String?
    /// When it is to begin, where said.
    package var scheduled: WrittenTime?
    /// StudyInstanceUID, where the order gives one.
    package var study: String?

    init(_ entry: OrderListEntry) {
        let procedure = entry.procedure
        func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
        id = entry.id
        source = procedure.key.source
        patient = PatientDocument(entry.person.patient, encounter: entry.person.encounter?.encounter)
        accession = filled(procedure.accessionNumber)
        title = procedure.title
        modality = filled(procedure.modality)
        station = filled(procedure.stationAETitle)
        scheduled = procedure.scheduled.map(WrittenTime.init)
        study = procedure.studyInstanceUID?.text
    }
}

/// The orders that may be chosen, and how the worklists are heard.
package struct OrderList: Hashable, Sendable, Codable {
    /// By the time for which they are scheduled.
    package var orders: [OrderDocument]
    /// By name.
    package var worklists: [Worklist]

    /// How a worklist is heard.
    package struct Worklist: Hashable, Sendable, Codable {
        /// Its name in the configuration.
        package var name: String
        /// When it answered last; absent if it never did.
        package var heard: WrittenTime?
        /// Why it did not answer since; absent while it does.
        package var failure: String?

        init(_ state: WorklistState) {
            name = state.name
            heard = state.heard.map(WrittenTime.init)
            failure = state.failure
        }
    }
}
