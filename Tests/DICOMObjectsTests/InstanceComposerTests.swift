import CaptureModel
import Catalog
import DICOMCore
import DICOMObjects
import Foundation
import SampleCaptures
import TestSupport
import Testing

@Suite struct InstanceComposerTests {
    @Test(
        .enabled(if: ExternalTool("dciodvfy").isInstalled, Comment(rawValue: ExternalTool("dciodvfy").skipReason)),
        arguments: ObjectKind.allCases)
    func dciodvfyFindsNoError(kind: ObjectKind) throws {
        let sample: SampleCapture = kind.captureKind == .video ? .film : .scope
        let instance = try InstanceComposer.compose(try CompositionFixture.request(for: kind))
        let folder = try TemporaryFolder()
        let file = try folder.write(try CompositionFixture.file(instance, sample: sample), to: "instance.dcm")
        let outcome = try ExternalTool("dciodvfy").run([file.path])
        #expect(!outcome.output.contains("Error"), "\(outcome.output)")
        // The name of the object definition stands in the output of a validator that understood it.
        #expect(outcome.output.contains(kind.title.replacing(" ", with: "").prefix(9)), "\(outcome.output)")
    }

    @Test(arguments: ObjectKind.allCases)
    func theBitstreamIsUntouched(kind: ObjectKind) throws {
        let sample: SampleCapture = kind.captureKind == .video ? .film : .scope
        let instance = try InstanceComposer.compose(try CompositionFixture.request(for: kind))
        let file = try CompositionFixture.file(instance, sample: sample)
        let header = try Part10File.readHeader(file)
        let dataSet = try DataSetDecoder(transferSyntaxEncoding: .explicitLittle).decode(
            Array(file[header.dataSetOffset...]))
        guard case .fragments(let fragments)? = dataSet[.pixelData]?.value else {
            Issue.record("no encapsulated Pixel Data")
            return
        }
        #expect(fragments.count == 2)
        #expect(fragments[0].isEmpty)
        #expect(Array(fragments[1].prefix(sample.bytes.count)) == sample.bytes)
        #expect(fragments[1].count - sample.bytes.count == sample.bytes.count % 2)
        #expect(instance.length == Int64(file.count - header.dataSetOffset))
    }

    @Test func theExamStandsInTheInstance() throws {
        let instance = try InstanceComposer.compose(try CompositionFixture.request(for: .vlEndoscopic))
        let dataSet = try DataSetDecoder(transferSyntaxEncoding: .explicitLittle, stopBefore: .pixelData)
            .decode(instance.prefix)
        #expect(dataSet.text(.patientName) == "Ökafor^Ada^^Dr")
        #expect(dataSet.text(.patientID) == "4711")
        #expect(dataSet.text(.issuerOfPatientID) == "NORTHSIDE")
        #expect(dataSet.text(.specificCharacterSet) == "ISO_IR 192")
        #expect(dataSet.text(.admissionID) == "V100233")
        #expect(dataSet.sequence(.procedureCodeSequence).first?.text(.codeValue) == "73761001")
        #expect(dataSet.sequence(.anatomicRegionSequence).first?.text(.codeValue) == "71854001")
        #expect(dataSet.text(.photometricInterpretation) == "YBR_FULL_422")
        #expect(dataSet.text(.timezoneOffsetFromUTC) == "+0100")
        #expect(dataSet.text(.studyInstanceUID) == "2.25.4711")
        #expect(dataSet.integer(.instanceNumber) == 3)
        #expect(dataSet.text(.accessionNumber) == nil)
    }

    @Test func twoCompositionsAreTheSameBytes() throws {
        for kind in ObjectKind.allCases {
            let request = try CompositionFixture.request(for: kind)
            #expect(try InstanceComposer.compose(request) == InstanceComposer.compose(request))
        }
    }

    @Test func aDermoscopicImageWithoutSerialNumberIsRefusedByName() throws {
        var request = try CompositionFixture.request(for: .dermoscopic)
        request.equipment.serialNumber = nil
        let error = #expect(throws: CompositionError.self) { try InstanceComposer.compose(request) }
        #expect(error?.code == .missingAttribute)
        #expect(error?.message.contains("DeviceSerialNumber") == true)
    }

    @Test func anEyeWithoutSideIsRefused() throws {
        var request = try CompositionFixture.request(for: .ophthalmicPhotography8Bit)
        request.exam = try CompositionFixture.exam(laterality: nil)
        let error = #expect(throws: CompositionError.self) { try InstanceComposer.compose(request) }
        #expect(error?.message.contains("ImageLaterality") == true)
    }

    @Test func aFilmBeyondOneFragmentIsRefusedWithWhatToDo() throws {
        var request = try CompositionFixture.request(for: .videoEndoscopic)
        request.media.body = 0..<5_000_000_000
        let error = #expect(throws: CompositionError.self) { try InstanceComposer.compose(request) }
        #expect(error?.code == .tooLong)
    }
}
