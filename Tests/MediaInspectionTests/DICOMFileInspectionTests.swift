import Foundation
import MediaInspection
import TestSupport
import Testing

@Suite struct DICOMFileInspectionTests {
    private func inspect(_ bytes: [UInt8]) throws -> DICOMFileDescription {
        guard case .instance(let file) = try MediaInspector.inspect(MemorySource(bytes)) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return file
    }

    private func hold(_ bytes: [UInt8]) throws -> HoldReason? {
        guard case .held(let reason) = WrapDecision(for: try MediaInspector.inspect(MemorySource(bytes))) else {
            return nil
        }
        return reason
    }

    @Test(arguments: [0, 26, 0xFF])
    func theGroupIsReadToItsEndWhateverItsLengthSays(groupLength: UInt8) throws {
        let fixture = DICOMFileFixture(groupLength: groupLength)
        let file = try inspect(fixture.bytes)
        #expect(file.sopClassUID == "1.2.840.10008.5.1.4.1.1.77.1.1")
        #expect(file.sopInstanceUID == "1.2.3.4")
        #expect(file.transferSyntaxUID == "1.2.840.10008.1.2.4.50")
        #expect(file.dataSetOffset == Int64(fixture.header.count))
        #expect(file.integrity == .complete)
        guard case .wrapped(let plan) = WrapDecision(for: .instance(file)) else {
            Issue.record("held")
            return
        }
        #expect(plan.transferSyntax == nil)
        #expect(plan.body == [Int64(fixture.header.count)..<Int64(fixture.bytes.count)])
    }

    @Test func aFileCutOffBeforeItsDataSetIsHeld() throws {
        let fixture = DICOMFileFixture()
        for count in 133...fixture.header.count {
            #expect(try hold(Array(fixture.bytes[..<count]))?.code == .truncated, "\(count) bytes")
        }
    }

    @Test(arguments: [
        "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.4.94", "1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.204",
        "1.2.840.10008.1.2.4.205", "1.2.840.10008.1.2.6.2", "1.2.840.10008.1.2.7.1", "1.2.840.113619.5.2",
    ])
    func aTransferSyntaxThatCannotBePassedOnIsHeld(uid: String) throws {
        var fixture = DICOMFileFixture()
        fixture.identifiers[2].1 = uid
        #expect(try hold(fixture.bytes)?.code == .dicomObject)
    }

    @Test(arguments: [
        "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.5",
        "1.2.840.10008.1.2.8.1", "1.2.840.10008.1.2.4.102", "1.2.840.10008.1.2.4.201",
    ])
    func anyOtherTransferSyntaxIsPassedOn(uid: String) throws {
        var fixture = DICOMFileFixture()
        fixture.identifiers[2].1 = uid
        #expect(try hold(fixture.bytes) == nil)
    }

    @Test func aDirectoryIsHeldWithWhatToDo() throws {
        var fixture = DICOMFileFixture()
        fixture.identifiers[0].1 = "1.2.840.10008.1.3.10"
        #expect(try hold(fixture.bytes)?.sentence.contains("DICOMDIR") == true)
    }

    @Test(arguments: [0, 1, 2])
    func aMissingOrMalformedIdentifierIsHeld(index: Int) throws {
        var fixture = DICOMFileFixture()
        fixture.identifiers[index].1 = "1..2"
        #expect(try hold(fixture.bytes)?.code == .dicomObject)
        fixture.identifiers[index].1 = ""
        #expect(try hold(fixture.bytes)?.code == .dicomObject)
        fixture.identifiers.remove(at: index)
        #expect(try hold(fixture.bytes)?.code == .dicomObject)
    }

    @Test func groupTwoInAnotherEncodingIsDamage() throws {
        var bytes = DICOMFileFixture().bytes
        bytes[136] = 0x00
        #expect(try hold(bytes)?.code == .damaged)
    }

    @Test func noEndlessGroupIsWalked() throws {
        let element: [UInt8] = [0x02, 0, 0x16, 0] + Array("AE".utf8) + [0, 0]
        let bytes = DICOMFileFixture().header + Array(repeating: element, count: 5_000).flatMap { $0 }
        #expect(try hold(bytes)?.code == .damaged)
    }

    @Test(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
    func everyRealFileGetsAnOutcome() throws {
        for url in Corpora.files(in: "dicom") where url.pathExtension == "dcm" {
            let media = try MediaInspector.inspect(MemorySource(Array(try Data(contentsOf: url))))
            switch WrapDecision(for: media) {
            case .wrapped(let plan): #expect(plan.body.count == 1, "\(url.lastPathComponent)")
            case .held(let reason): #expect(!reason.advice.isEmpty && reason.sentence.hasSuffix("."))
            }
        }
    }
}
