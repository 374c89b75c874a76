import CaptureModel
import DICOMCore
import DICOMObjects
import Foundation
import TestSupport
import Testing

/// The note by which an archive learns that it has what is another person's.
@Suite struct RejectionComposerTests {
    private func uid(_ text: String) throws -> UniqueIdentifier { try #require(UniqueIdentifier(text)) }

    private func reference(_ number: Int, series: String, kind: CaptureKind = .still) throws
        -> RejectionRequest.Reference
    {
        let isDocument = kind == .document
        return RejectionRequest.Reference(
            sopClassUID: try uid(isDocument ? "1.2.840.10008.5.1.4.1.1.104.1" : "1.2.840.10008.5.1.4.1.1.77.1.1"),
            sopInstanceUID: try uid("2.25.90\(number)"), seriesInstanceUID: try uid(series), kind: kind)
    }

    private func compose(
        _ instances: [RejectionRequest.Reference], _ reason: RejectionReason = .wrongWorklistEntry
    ) throws -> FrozenInstance {
        let composer = RejectionComposer(institution: "Northside Hospital", agentVersion: "1.0.0") { _ in 60 }
        return try composer.compose(
            RejectionRequest(
                reason: reason, exam: try CompositionFixture.exam(laterality: nil), sopInstanceUID: try uid("2.25.88"),
                place: SeriesPlace(seriesInstanceUID: try uid("2.25.8"), seriesNumber: 4, instanceNumber: 1),
                instances: instances, created: Timestamp(milliseconds: 1_795_338_840_000)))
    }

    private func bytes(_ note: FrozenInstance) -> [UInt8] {
        note.pieces.flatMap { piece -> [UInt8] in if case .bytes(let bytes) = piece { bytes } else { [] } }
    }

    @Test(arguments: [
        (RejectionReason.wrongWorklistEntry, "113038"), (.patientSafety, "113037"),
    ]) func noteNamesWhatIsRejectedSeriesBySeries(reason: RejectionReason, code: String) throws {
        let note = try compose(
            [
                try reference(1, series: "2.25.5"), try reference(2, series: "2.25.6", kind: .document),
                try reference(3, series: "2.25.5"),
            ], reason)
        let dataSet = try DataSetDecoder(transferSyntaxEncoding: .explicitLittle).decode(bytes(note))
        #expect(dataSet.text(.modality) == "KO" && dataSet.text(.patientID) == "4711")
        #expect(dataSet.text(.studyInstanceUID) == "2.25.4711")
        #expect(dataSet.sequence(.conceptNameCodeSequence).first?.text(.codeValue) == code)
        let evidence = try #require(dataSet.sequence(.currentRequestedProcedureEvidenceSequence).first)
        let series = evidence.sequence(.referencedSeriesSequence)
        #expect(series.map { $0.text(.seriesInstanceUID) } == ["2.25.5", "2.25.6"])
        #expect(
            series.first?.sequence(.referencedSOPSequence).map { $0.text(.referencedSOPInstanceUID) } == [
                "2.25.901", "2.25.903",
            ])
        let content = dataSet.sequence(.contentSequence)
        #expect(content.map { $0.text(.valueType) } == ["IMAGE", "COMPOSITE", "IMAGE"])
        #expect(content.allSatisfy { $0.text(.relationshipType) == "CONTAINS" })
    }

    @Test func noteOfNothingIsNone() throws {
        #expect(throws: CompositionError.self) { try compose([]) }
    }

    @Test(
        .enabled(if: ExternalTool("dciodvfy").isInstalled, Comment(rawValue: ExternalTool("dciodvfy").skipReason)),
        arguments: [RejectionReason.wrongWorklistEntry, .patientSafety])
    func dciodvfyFindsNoError(reason: RejectionReason) throws {
        let note = try compose([try reference(1, series: "2.25.5"), try reference(2, series: "2.25.6")], reason)
        let meta = FileMetaInformation(
            mediaStorageSOPClassUID: try #require(UID(note.sopClassUID.text)),
            mediaStorageSOPInstanceUID: try #require(UID(note.sopInstanceUID.text)),
            transferSyntaxUID: try #require(UID(note.transferSyntaxUID.text)))
        let folder = try TemporaryFolder()
        let file = try folder.write(try meta.encode() + bytes(note), to: "note.dcm")
        let outcome = try ExternalTool("dciodvfy").run([file.path])
        #expect(outcome.output.contains("KeyObjectSelectionDocument"), "\(outcome.output)")
        #expect(!outcome.output.contains("Error"), "\(outcome.output)")
    }
}
