import CaptureModel
import DICOMCore

/// A modality worklist's item that a device copied beside its file (PS3.4 §K.6.1.2.2): Part 10, or a bare data set.
enum WorklistSidecar {
    /// Reads a claim: patient, visit and order; name and birth date as a check.
    static func read(_ bytes: [UInt8]) throws(SidecarFault) -> CaptureClaim {
        let item: DataSet
        do throws(DICOMDecodingError) {
            let header = try Part10File.readHeader(bytes)
            let limits = DataSetDecoder.Limits(maximumDepth: 8, maximumElements: 2_000)
            item = try DataSetDecoder(transferSyntaxEncoding: header.encoding, limits: limits)
                .decode(Array(bytes[header.dataSetOffset...]))
        } catch {
            throw SidecarFault(sentence: "it is not a DICOM worklist item: \(error)")
        }
        guard item[.pixelData] == nil else {
            throw SidecarFault(sentence: "it is a DICOM picture and no worklist item")
        }
        return try claim(of: item)
    }

    private static func claim(of item: DataSet) throws(SidecarFault) -> CaptureClaim {
        let steps = item.sequence(.scheduledProcedureStepSequence)
        guard steps.count <= 1 else {
            throw SidecarFault(sentence: "it has \(steps.count) scheduled steps, and one file is of one")
        }
        var texts: [ClaimField: String] = [:]
        texts[.visit] = item.text(.admissionID)
        texts[.accession] = item.text(.accessionNumber)
        texts[.operatorName] =
            steps.first?.text(.scheduledPerformingPhysicianName).flatMap(PersonName.init(dicom:))?
            .display
        texts[.name] = item.text(.patientName)
        texts[.birthDate] = item.text(.patientBirthDate)
        var claim: CaptureClaim
        do {
            claim = try CaptureClaim(texts)
        } catch {
            throw SidecarFault(sentence: "its “\(error.field)” should give \(error.expected)")
        }
        if let value = item.text(.patientID) {
            let issuer =
                item.text(.issuerOfPatientID)
                ?? item.sequence(.issuerOfPatientIDQualifiersSequence).first?.text(.universalEntityID) ?? ""
            guard let identifier = PatientIdentifier(value: value, authority: issuer) else {
                throw SidecarFault(sentence: "its PatientID is no identifier of a patient")
            }
            claim.patient = identifier
        }
        return claim
    }
}
