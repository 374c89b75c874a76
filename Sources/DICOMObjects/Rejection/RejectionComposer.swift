public import CaptureModel
import DICOMCore

/// Makes rejection notes: Key Object Selection documents (PS3.3 §A.35.4) whose title says why the instances that they
/// name are no more to be used (IHE RAD, Imaging Object Change Management; PS3.16 TID 2010).
public struct RejectionComposer: Sendable {
    private let institution: String
    private let agentVersion: String
    private let offsetMinutes: @Sendable (Timestamp) -> Int

    /// Makes a composer; `offsetMinutes` is local time, in minutes east of UTC at a moment.
    public init(institution: String, agentVersion: String, offsetMinutes: @escaping @Sendable (Timestamp) -> Int) {
        self.institution = institution
        self.agentVersion = agentVersion
        self.offsetMinutes = offsetMinutes
    }

    /// The note, whose bytes are all in memory.
    ///
    /// - Throws: `notEncodable` where nothing is rejected, or a value does not fit its attribute.
    public func compose(_ request: RejectionRequest) throws(CompositionError) -> FrozenInstance {
        let sopClass = UID.keyObjectSelectionDocumentStorage
        guard !request.instances.isEmpty, let sopClassUID = UniqueIdentifier(sopClass.rawValue),
            let syntax = UniqueIdentifier(UID.explicitVRLittleEndian.rawValue)
        else { throw CompositionError(.notEncodable, "A rejection note names no instance.") }
        var dataSet = DataSet()
        writeObject(request, sopClass, into: &dataSet)
        writeStudy(request.exam, into: &dataSet)
        writeDocument(request, into: &dataSet)
        do throws(DICOMEncodingError) {
            let bytes = try DataSetEncoder(transferSyntaxEncoding: .explicitLittle).encode(dataSet)
            return FrozenInstance(
                sopClassUID: sopClassUID, sopInstanceUID: request.sopInstanceUID, transferSyntaxUID: syntax,
                pieces: [.bytes(bytes)])
        } catch {
            throw CompositionError(.notEncodable, "The rejection note cannot be encoded: \(error)")
        }
    }

    /// SOP Common, General Equipment, Key Object Document Series (PS3.3 §C.12.1, §C.7.5.1, §C.17.6.1).
    private func writeObject(_ request: RejectionRequest, _ sopClass: UID, into dataSet: inout DataSet) {
        let created = request.created.civil(offsetMinutes: offsetMinutes(request.created))
        dataSet.setText(.specificCharacterSet, "ISO_IR 192")
        dataSet.setUID(.sopClassUID, sopClass)
        dataSet.setText(.sopInstanceUID, request.sopInstanceUID.text)
        dataSet.setText(.instanceCreationDate, created.dicomDate)
        dataSet.setText(.instanceCreationTime, created.dicomTime)
        dataSet.setText(.timezoneOffsetFromUTC, created.dicomOffset)
        dataSet.setText(.modality, "KO")
        dataSet.setText(.seriesInstanceUID, request.place.seriesInstanceUID.text)
        dataSet.setText(.seriesNumber, "\(request.place.seriesNumber)")
        dataSet.setSequence(.referencedPerformedProcedureStepSequence, [])
        dataSet.setText(.manufacturer, "Vignette")
        dataSet.setText(.manufacturerModelName, "Vignette edge capture agent")
        dataSet.setBounded(.softwareVersions, agentVersion)
        dataSet.setBoundedIfPresent(.institutionName, institution)
        dataSet.setText(.instanceNumber, "\(request.place.instanceNumber)")
        dataSet.setText(.contentDate, created.dicomDate)
        dataSet.setText(.contentTime, created.dicomTime)
    }

    /// Patient and General Study as the instances have them, so that the note is filed beside them.
    private func writeStudy(_ snapshot: ExamSnapshot, into dataSet: inout DataSet) {
        PatientModule.write(snapshot.patient, into: &dataSet)
        let opened = snapshot.exam.opened.civil(offsetMinutes: offsetMinutes(snapshot.exam.opened))
        dataSet.setText(.studyInstanceUID, snapshot.exam.studyInstanceUID.text)
        dataSet.setText(.studyDate, opened.dicomDate)
        dataSet.setText(.studyTime, opened.dicomTime)
        dataSet.setText(.studyID, snapshot.exam.id.description)
        OrderAttributes.writeStudy(snapshot.order, into: &dataSet)
        let referring = snapshot.order?.referringPhysician ?? snapshot.encounter?.referring
        dataSet.setText(.referringPhysicianName, referring?.dicom ?? "")
    }

    /// Key Object Document and SR Document Content (PS3.3 §C.17.6.2, §C.17.3; TID 2010).
    private func writeDocument(_ request: RejectionRequest, into dataSet: inout DataSet) {
        dataSet.setSequence(
            .currentRequestedProcedureEvidenceSequence, [evidence(request.instances, of: request.exam.exam)])
        dataSet.setText(.valueType, "CONTAINER")
        dataSet.setSequence(.conceptNameCodeSequence, [title(request.reason)])
        dataSet.setText(.continuityOfContent, "SEPARATE")
        var template = DataSet()
        template.setText(.mappingResource, "DCMR")
        template.setText(.templateIdentifier, "2010")
        dataSet.setSequence(.contentTemplateSequence, [template])
        dataSet.setSequence(
            .contentSequence,
            request.instances.map { instance in
                var item = DataSet()
                item.setText(.relationshipType, "CONTAINS")
                item.setText(.valueType, instance.isImage ? "IMAGE" : "COMPOSITE")
                item.setSequence(.referencedSOPSequence, [reference(instance)])
                return item
            })
    }

    private func title(_ reason: RejectionReason) -> DataSet {
        switch reason {
        case .wrongWorklistEntry:
            DataSet(code: "113038", scheme: "DCM", meaning: "Incorrect Modality Worklist Entry")
        case .patientSafety:
            DataSet(code: "113037", scheme: "DCM", meaning: "Rejected for Patient Safety Reasons")
        }
    }

    /// Hierarchical SOP Instance Reference (PS3.3 §C.17.2.1): the study, its series in the order of their first
    /// instances, and these.
    private func evidence(_ instances: [RejectionRequest.Reference], of exam: Exam) -> DataSet {
        var order: [UniqueIdentifier] = []
        for instance in instances where !order.contains(instance.seriesInstanceUID) {
            order.append(instance.seriesInstanceUID)
        }
        var study = DataSet()
        study.setText(.studyInstanceUID, exam.studyInstanceUID.text)
        study.setSequence(
            .referencedSeriesSequence,
            order.map { series in
                var item = DataSet()
                item.setText(.seriesInstanceUID, series.text)
                item.setSequence(
                    .referencedSOPSequence,
                    instances.filter { $0.seriesInstanceUID == series }.map(reference))
                return item
            })
        return study
    }

    private func reference(_ instance: RejectionRequest.Reference) -> DataSet {
        var item = DataSet()
        item.setText(.referencedSOPClassUID, instance.sopClassUID.text)
        item.setText(.referencedSOPInstanceUID, instance.sopInstanceUID.text)
        return item
    }
}

extension RejectionRequest.Reference {
    /// Whether the instance is referred to as an image; a document or a report is not.
    fileprivate var isImage: Bool {
        switch kind {
        case .still, .video: true
        case .document, .instance, .rejection, .other: false
        }
    }
}
