import CaptureModel
import DICOMCore
import Foundation
import HL7
import SampleCaptures
import TestSupport
import Testing

@testable import VignetteAgent

/// What `vignette wrap` writes, and what it refuses.
struct CaptureWrappingTests {
    private let dciodvfy = ExternalTool("dciodvfy")

    /// One file with all that is said about it.
    private struct Order {
        var file: String
        var admission: String
        var descriptor: String
        var laterality: Laterality?
        var region: String?
        var profile: String?
        var device: String?
        var output: String
        var replacesExisting = false
    }

    @discardableResult
    private func wrap(_ order: Order, site: WrapSite? = nil) throws -> WrappedInstance {
        let choice = WrapChoice(
            admission: order.admission, descriptor: order.descriptor, laterality: order.laterality,
            region: order.region, profile: order.profile, device: order.device)
        return try CaptureWrapping(site: try site ?? WrapSite.load(configuration: nil), choice: choice).wrap(
            WrapRequest(file: order.file, output: order.output, replacesExisting: order.replacesExisting))
    }

    private func dataSet(_ bytes: [UInt8]) throws -> (Part10Header, DataSet) {
        let header = try Part10File.readHeader(bytes)
        let dataSet = Array(bytes[header.dataSetOffset...])
        return (header, try DataSetDecoder(transferSyntaxEncoding: header.encoding).decode(dataSet))
    }

    /// The stream that stands in Pixel Data, without what fills it to an even length.
    private func stream(_ dataSet: DataSet, length: Int) -> [UInt8]? {
        guard case .fragments(let runs)? = dataSet[.pixelData]?.value, runs.count == 2 else { return nil }
        return Array(runs[1].prefix(length))
    }

    @Test(arguments: [
        (SampleCapture.scope, "colonoscopy", UID.vlEndoscopicImageStorage, "1.2.840.10008.1.2.4.50"),
        (SampleCapture.film, "colonoscopy", UID.videoEndoscopicImageStorage, "1.2.840.10008.1.2.4.102"),
    ])
    func capturesBecomeFilesBitByBit(
        sample: SampleCapture, descriptor: String, sopClass: UID, syntax: String
    ) throws {
        let bench = try ToolBench()
        let input = try bench.write(sample.bytes, to: "in.\(sample.fileExtension)")
        let request = Order(
            file: input, admission: try bench.writeAdmission(), descriptor: descriptor, output: bench.path("out.dcm"))
        let written = try wrap(request)

        let (header, dataSet) = try dataSet(try bench.bytes("out.dcm"))
        #expect(header.transferSyntax?.rawValue == syntax)
        #expect(header.metaInformation.uid(.mediaStorageSOPClassUID) == sopClass)
        #expect(dataSet.uid(.sopClassUID) == sopClass)
        #expect(dataSet.text(.sopInstanceUID) == written.sopInstanceUID.text)
        #expect(dataSet.text(.patientName) == "Økafor^Ada")
        #expect(dataSet.text(.patientID) == "4711")
        #expect(dataSet.text(.issuerOfPatientID) == "NORTHSIDE")
        #expect(dataSet.text(.patientBirthDate) == "19840312")
        #expect(dataSet.text(.admissionID) == "V100233")
        #expect(dataSet.sequence(.procedureCodeSequence).first?.text(.codeValue) == "73761001")
        #expect(stream(dataSet, length: sample.bytes.count) == sample.bytes)
        let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.url.path)
        #expect(!names.contains { $0.hasSuffix(".part") })
    }

    @Test(.enabled(if: ExternalTool("dciodvfy").isInstalled, "dciodvfy is not installed: packaging/test installs it"))
    func validatorFindsNoError() throws {
        let bench = try ToolBench()
        let admission = try bench.writeAdmission()
        let samples: [(SampleCapture, String, Laterality?, String?)] = [
            (.scope, "colonoscopy", nil, "scope-processor"), (.film, "colonoscopy", nil, nil),
            (.fundus, "fundus-photograph", .right, nil),
        ]
        for (sample, descriptor, side, profile) in samples {
            let request = Order(
                file: try bench.write(sample.bytes, to: "in.\(sample.fileExtension)"), admission: admission,
                descriptor: descriptor, laterality: side, profile: profile, output: bench.path("out.dcm"),
                replacesExisting: true)
            _ = try wrap(request)
            let outcome = try dciodvfy.run([request.output])
            #expect(!outcome.output.contains("Error"), "\(descriptor): \(outcome.output)")
        }
    }

    @Test func longFilmsPassInBlocks() throws {
        let bench = try ToolBench()
        // More than two blocks, and an odd number of bytes.
        let film = SampleCapture.film.numbered(1, padding: 2 << 20 | 1)
        let request = Order(
            file: try bench.write(film.bytes, to: "in.mp4"), admission: try bench.writeAdmission(),
            descriptor: "colonoscopy", output: bench.path("out.dcm"))
        _ = try wrap(request)
        let (_, dataSet) = try dataSet(try bench.bytes("out.dcm"))
        #expect(stream(dataSet, length: film.bytes.count) == film.bytes)
    }

    @Test func theColourProfileOfAScannerStandsInTheObjectToo() throws {
        let bench = try ToolBench()
        for (deviceClass, isStated) in [("scnr", true), ("mntr", false)] {
            var profile = [UInt8](repeating: 0, count: 300)
            (profile[2], profile[3]) = (1, 44)
            profile.replaceSubrange(12..<24, with: Array("\(deviceClass)RGB XYZ ".utf8))
            profile.replaceSubrange(36..<40, with: Array("acsp".utf8))
            // APP2 right behind SOI: marker, length, name, number and count of chunks.
            let segment = [0xFF, 0xE2, 1, 60] + Array("ICC_PROFILE\0".utf8) + [1, 1] + profile
            let picture = SampleCapture.scope.bytes.prefix(2) + segment + SampleCapture.scope.bytes.dropFirst(2)
            let order = Order(
                file: try bench.write(Array(picture), to: "in.jpg"), admission: try bench.writeAdmission(),
                descriptor: "colonoscopy", output: bench.path("out.dcm"), replacesExisting: true)
            try wrap(order)
            let (_, dataSet) = try dataSet(try bench.bytes("out.dcm"))
            #expect(dataSet[.iccProfile]?.bytes == (isStated ? profile : nil), "\(deviceClass)")
            #expect(stream(dataSet, length: picture.count) == Array(picture), "it stays in the stream")
        }
    }

    @Test func whatIsThereIsNotReplaced() throws {
        let bench = try ToolBench()
        let input = try bench.write(SampleCapture.scope.bytes, to: "in.jpg")
        let admission = try bench.writeAdmission()
        try bench.write([1, 2, 3], to: "out.dcm")
        var request = Order(
            file: input, admission: admission, descriptor: "colonoscopy", output: bench.path("out.dcm"))
        #expect(throws: ToolError(.exists, "")) { try wrap(request) }
        #expect(try bench.bytes("out.dcm") == [1, 2, 3])
        request.replacesExisting = true
        _ = try wrap(request)
        #expect(try bench.bytes("out.dcm").count > SampleCapture.scope.bytes.count)
        // What is read is never replaced.
        for output in [input, admission] {
            request.output = output
            #expect(throws: ToolError(.exists, "")) { try wrap(request) }
        }
        #expect(try bench.bytes("in.jpg") == SampleCapture.scope.bytes)
    }

    @Test(arguments: [
        ("colonoscpy", nil, nil, nil, "“colonoscpy” is not a descriptor of the catalog. Did you mean “colonoscopy”?"),
        ("colonoscopy", Laterality.left, nil, nil, "“colonoscopy” has no side: leave --laterality out."),
        ("colonoscopy", nil, "cecun", nil, "“cecun” is not a region of “colonoscopy”. Did you mean “cecum”?"),
        (
            "colonoscopy", nil, nil, "scope-procesor",
            "“scope-procesor” is not a device profile. Did you mean “scope-processor”?"
        ),
        ("fundus-photograph", nil, nil, nil, "“fundus-photograph” needs a side: add --laterality, one of R, L, B."),
    ])
    func choicesThatDoNotFitSayWhatWould(
        descriptor: String, side: Laterality?, region: String?, profile: String?, message: String
    ) throws {
        let bench = try ToolBench()
        let request = Order(
            file: try bench.write(SampleCapture.scope.bytes, to: "in.jpg"), admission: try bench.writeAdmission(),
            descriptor: descriptor, laterality: side, region: region, profile: profile, output: bench.path("out.dcm"))
        let error = #expect(throws: ToolError.self) { try wrap(request) }
        #expect(error?.message == message)
        #expect(throws: (any Error).self) { try bench.bytes("out.dcm") }
    }

    @Test func messagesWithoutAPatientAreRefused() throws {
        let bench = try ToolBench()
        let input = try bench.write(SampleCapture.scope.bytes, to: "in.jpg")
        let messages = [try bench.writeAdmission(.cancelAdmit), try bench.write(Array("hello".utf8), to: "no.hl7")]
        for message in messages {
            let request = Order(
                file: input, admission: message, descriptor: "colonoscopy", output: bench.path("out.dcm"))
            let error = #expect(throws: ToolError(.admission, "")) { try wrap(request) }
            #expect(error?.message.hasPrefix(message) == true)
            #expect(error?.message.hasSuffix("Use an A01, A04 or A08.") == true)
        }
    }

    @Test func configurationNamesTheDeviceAndTheIdentifier() throws {
        let bench = try ToolBench()
        let configuration = try bench.write(Array(CheckBench.configuration(port: 104).utf8), to: "agent.yaml")
        let site = try WrapSite.load(configuration: configuration)
        let request = Order(
            file: try bench.write(SampleCapture.scope.bytes, to: "in.jpg"), admission: try bench.writeAdmission(),
            descriptor: "colonoscopy", device: "tower-1", output: bench.path("out.dcm"))
        _ = try wrap(request, site: site)
        let (_, dataSet) = try dataSet(try bench.bytes("out.dcm"))
        #expect(dataSet.text(.manufacturer) == "Example Endoscopy")
        #expect(dataSet.text(.institutionName) == "Northside Hospital")
    }
}
