public import Foundation

/// An entry of a worklist as DCMTK's `dump2dcm` reads it.
public struct WorklistEntry {
    /// PatientID.
    public var patient = "4711"
    /// PatientName.
    public var name = "Økafor^Ada"
    /// IssuerOfPatientID.
    public var issuer = "NORTHSIDE"
    /// AccessionNumber.
    public var accession = "A100"
    /// ScheduledProcedureStepID.
    public var step = "S1"
    /// ScheduledProcedureStepStartDate.
    public var date = "20261122"
    /// Modality.
    public var modality = "ES"
    /// ScheduledStationAETitle.
    public var station = "VIGNETTE"
    /// InstitutionalDepartmentName.
    public var department = "ENDO"
    /// ScheduledProcedureStepStatus.
    public var status = "SCHEDULED"

    /// The StudyInstanceUID that the entry gives.
    public var study: String { "1.2.276.0.7230010.3.2.\(accession.filter(\.isNumber))" }

    /// Makes the entry of a colonoscopy.
    public init() {}

    /// The text of the file.
    public var dump: String {
        """
        (0008,0005) CS [ISO_IR 192]
        (0008,0050) SH [\(accession)]
        (0008,0080) LO [Northside Hospital]
        (0008,0090) PN [Sender^Sam]
        (0008,1040) LO [\(department)]
        (0010,0010) PN [\(name)]
        (0010,0020) LO [\(patient)]
        (0010,0021) LO [\(issuer)]
        (0010,0030) DA [19840312]
        (0010,0040) CS [F]
        (0020,000d) UI [\(study)]
        (0032,1032) PN [Asker^Ann]
        (0032,1060) LO [Lower endoscopy]
        (0032,1064) SQ (Sequence with undefined length)
        (fffe,e000) na (Item with undefined length)
        (0008,0100) SH [73761001]
        (0008,0102) SH [SCT]
        (0008,0104) LO [Colonoscopy]
        (fffe,e00d) na (ItemDelimitationItem)
        (fffe,e0dd) na (SequenceDelimitationItem)
        (0038,0010) LO [V100233]
        (0040,0100) SQ (Sequence with undefined length)
        (fffe,e000) na (Item with undefined length)
        (0008,0060) CS [\(modality)]
        (0040,0001) AE [\(station)]
        (0040,0002) DA [\(date)]
        (0040,0003) TM [091500]
        (0040,0006) PN [Doer^Dan]
        (0040,0007) LO [Colonoscopy with biopsy]
        (0040,0009) SH [\(step)]
        (0040,0010) SH [SCOPE1]
        (0040,0011) SH [Room 1]
        (0040,0020) CS [\(status)]
        (fffe,e00d) na (ItemDelimitationItem)
        (fffe,e0dd) na (SequenceDelimitationItem)
        (0040,1001) SH [R100]
        (0040,1003) SH [MEDIUM]

        """
    }

    /// Writes the entry as a file that worklist servers read.
    public func write(to file: URL, in folder: TemporaryFolder) throws {
        let text = try folder.write(Array(dump.utf8), to: "\(UUID().uuidString).dump")
        let outcome = try ExternalTool("dump2dcm").run(["+te", text.path, file.path])
        guard outcome.status == 0 else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSLocalizedDescriptionKey: outcome.output])
        }
    }
}
