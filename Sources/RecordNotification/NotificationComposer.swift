package import CaptureModel
package import Catalog
import HL7
package import Store

/// Makes the message that tells a record of an exam.
package struct NotificationComposer: Sendable {
    private let catalog: Catalog
    private let offsetMinutes: @Sendable (Timestamp) -> Int

    /// Makes the composer; `offsetMinutes` gives the minutes east of UTC at a moment.
    package init(catalog: Catalog, offsetMinutes: @escaping @Sendable (Timestamp) -> Int) {
        self.catalog = catalog
        self.offsetMinutes = offsetMinutes
    }

    /// The message, or why it cannot be made.
    package func compose(_ request: NotificationRequest, for record: RecordSettings) -> NotificationComposition {
        let exam = request.exam.exam
        guard let descriptor = catalog[exam.descriptor] else {
            return failed("The catalog has no procedure “\(exam.descriptor)” any more: put it back, then retry.")
        }
        guard let time = timestamp(request.now), let observed = timestamp(request.firstTaken) else {
            return failed("The time of exam \(exam.id) lies outside of the years 1 to 9999: check the box's clock.")
        }
        guard let identifier = HL7Identifier(request.exam.patient.identifier) else {
            return failed("The patient of exam \(exam.id) has no identifier.")
        }
        let study = StudyNotification(
            controlID: request.controlID, time: time, envelope: record.envelope,
            availability: request.subject == .available ? .available : .withdrawn,
            patient: StudyNotification.Patient(request.exam.patient, identifier),
            visit: request.exam.encounter.flatMap(StudyNotification.Visit.init),
            order: request.exam.order.map(StudyNotification.Order.init),
            procedure: StudyNotification.Procedure(
                code: HL7CodedElement(descriptor.procedure),
                modifiers: [region(of: exam, descriptor)] + side(exam.laterality), observed: observed),
            studyInstanceUID: exam.studyInstanceUID.text)
        do throws(HL7Error) {
            return .composed(try study.encode())
        } catch {
            return failed("\(error). Let \(record.name) take UNICODE UTF-8 (character-set), then retry.")
        }
    }

    private func failed(_ sentence: String) -> NotificationComposition {
        .failed(NotificationFault(.notComposed, sentence))
    }

    private func timestamp(_ moment: Timestamp) -> HL7Timestamp? {
        HL7Timestamp(secondsSinceEpoch: moment.milliseconds / 1_000, offsetMinutes: offsetMinutes(moment))
    }

    private func region(of exam: Exam, _ descriptor: Descriptor) -> HL7CodedElement {
        HL7CodedElement(exam.region.flatMap { descriptor.finerRegion($0)?.code } ?? descriptor.region)
    }

    /// PS3.16 CID 244; an unpaired region has no side.
    private func side(_ laterality: Laterality?) -> [HL7CodedElement] {
        switch laterality {
        case .right: [HL7CodedElement(code: "24028007", text: "Right", system: "SCT")]
        case .left: [HL7CodedElement(code: "7771000", text: "Left", system: "SCT")]
        case .both: [HL7CodedElement(code: "51440002", text: "Right and left", system: "SCT")]
        case .unpaired, nil: []
        }
    }
}

extension HL7CodedElement {
    fileprivate init(_ concept: CodedConcept) {
        self.init(code: concept.value, text: concept.meaning, system: concept.scheme)
    }
}
