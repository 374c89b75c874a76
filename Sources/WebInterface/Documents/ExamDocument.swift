import HTTPTypes
package import CaptureModel
import Catalog
import Identification
package import Monitor

/// An exam, as our JSON shows it.
package struct ExamDocument: Hashable, Sendable, Codable {
    /// Which exam.
    package var id: ExamID
    /// Where it is open; absent for an exam that a sidecar named.
    package var station: String?
    /// Whose.
    package var patient: PatientDocument
    /// AccessionNumber of the exam's order, where it is of one.
    package var accession: String?
    /// What is being done.
    package var descriptor: String
    /// The descriptor's title.
    package var title: String
    /// `R`, `L`, `B` or `U`, where chosen.
    package var laterality: Laterality?
    /// The finer region's key.
    package var region: String?
    /// Who takes the pictures.
    package var `operator`: String?
    /// StudyInstanceUID.
    package var study: String
    /// When it was opened.
    package var opened: WrittenTime
    /// When it was closed; absent while it is open.
    package var closed: WrittenTime?

    init(_ snapshot: ExamSnapshot, catalog: Catalog, language: String) {
        let exam = snapshot.exam
        id = exam.id
        station = exam.station?.text
        patient = PatientDocument(snapshot.patient, encounter: snapshot.encounter)
        accession = snapshot.order.flatMap { $0.accessionNumber.isEmpty ? nil : $0.accessionNumber }
        descriptor = exam.descriptor.text
        title = catalog[exam.descriptor]?.title.text(in: language) ?? exam.descriptor.text
        laterality = exam.laterality
        region = exam.region
        `operator` = exam.operatorName
        study = exam.studyInstanceUID.text
        opened = WrittenTime(exam.opened)
        closed = exam.closed.map(WrittenTime.init)
    }
}

/// What a person chose: the body of `POST /api/exams`, and of an assignment to a patient.
package struct ExamChoice: Hashable, Sendable, Codable {
    /// Where; an assignment may leave it out.
    package var station: String?
    /// As `4711^^^NORTHSIDE`; an order's patient without it.
    package var patient: String?
    /// The order's number; nothing for an exam of an encounter.
    package var order: OrderID?
    /// A name of the catalog.
    package var descriptor: String?
    /// The visit's number; the current one without it.
    package var visit: String?
    /// `R`, `L`, `B` or `U`.
    package var laterality: String?
    /// A key of the descriptor's regions.
    package var region: String?
    /// Who takes the pictures.
    package var `operator`: String?
    /// The number of a held capture's candidate, instead of a patient.
    package var candidate: Int?
    /// Instead of a patient: `next`, or the number of a free emergency identity.
    package var emergency: String?
    /// Whether the person knows that captures of another patient were arriving a moment ago.
    package var confirmed: Bool?

    /// Makes a choice.
    package init(
        station: String? = nil, patient: String? = nil, order: OrderID? = nil, descriptor: String? = nil,
        visit: String? = nil,
        laterality: String? = nil, region: String? = nil, operator: String? = nil,
        candidate: Int? = nil, emergency: String? = nil, confirmed: Bool? = nil
    ) {
        self.station = station
        self.patient = patient
        self.order = order
        self.descriptor = descriptor
        self.visit = visit
        self.laterality = laterality
        self.region = region
        self.operator = `operator`
        self.candidate = candidate
        self.emergency = emergency
        self.confirmed = confirmed
    }

    /// The request that the choice stands for; an empty field is one left out, as forms send it.
    func request(at place: StationName) throws(Problem) -> ExamRequest {
        guard let patient, let identifier = PatientIdentifier(hl7: patient) else {
            throw Problem(
                .badRequest, "The patient is missing or is no identifier.", "Name one as NUMBER^^^AUTHORITY.")
        }
        return ExamRequest(
            station: place, patient: identifier, order: order, descriptor: try namedDescriptor,
            visit: Self.filled(visit),
            laterality: try side,
            region: Self.filled(region), operatorName: Self.filled(`operator`).map { String($0.prefix(64)) },
            isConfirmed: confirmed ?? false)
    }

    /// What is being done with a patient who gets an emergency identity.
    func emergencyProcedure(at place: StationName) throws(Problem) -> EmergencyProcedure {
        guard patient?.isEmpty ?? true, order == nil, Self.filled(visit) == nil else {
            throw Problem(
                .badRequest, "The patient, order or visit is named, and an emergency identity is asked for as well.",
                "Name the patient, or ask for the identity.")
        }
        return EmergencyProcedure(
            station: place, descriptor: try namedDescriptor, laterality: try side, region: Self.filled(region),
            operatorName: Self.filled(`operator`).map { String($0.prefix(64)) }, isConfirmed: confirmed ?? false)
    }

    private var namedDescriptor: String {
        get throws(Problem) {
            guard let descriptor, !descriptor.isEmpty else {
                throw Problem(.badRequest, "The procedure is missing.", "Choose a descriptor of the catalog.")
            }
            return descriptor
        }
    }

    /// The procedure that the choice names for a capture's candidate.
    var procedure: ProcedureChoice {
        get throws(Problem) {
            ProcedureChoice(descriptor: Self.filled(descriptor), laterality: try side, region: Self.filled(region))
        }
    }

    private var side: Laterality? {
        get throws(Problem) {
            guard let laterality, !laterality.isEmpty else { return nil }
            guard let found = Laterality(rawValue: laterality.uppercased()) else {
                throw Problem(.badRequest, "The side is none that we know.", "It is R, L, B or U.")
            }
            return found
        }
    }

    private static func filled(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
}
