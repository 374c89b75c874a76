import CaptureModel
import Catalog
import DICOMCore
import DICOMNetwork
import Foundation
import TestSupport
import Testing

/// DCMTK's senders against our receiver.
@Suite struct ToolkitToReceiverTests {
    @Test(.needs("echoscu"), .timeLimit(.minutes(2))) func echoIsAnsweredUnderTheRightTitleOnly() async throws {
        try await withReceiver { port, _ in
            let tool = ExternalTool("echoscu")
            let right = try await tool.finish(["-aec", "ARCHIVE", "127.0.0.1", "\(port)"])
            #expect(right.status == 0, "\(right.output)")
            let wrong = try await tool.finish(["-aec", "OTHER", "127.0.0.1", "\(port)"])
            #expect(wrong.status != 0)
            #expect(wrong.output.contains("Called AE Title Not Recognized"), "\(wrong.output)")
        }
    }

    @Test(.needs("storescu"), .timeLimit(.minutes(2)), arguments: ObjectKind.allCases)
    func storescuStores(kind: ObjectKind) async throws {
        let encoding = kind.captureKind == .video ? "-xn" : "-xy"
        try await expectArrival(of: kind, by: "storescu", with: ["-R", encoding])
    }

    @Test(.needs("dcmsend"), .timeLimit(.minutes(2)), arguments: ObjectKind.allCases)
    func dcmsendStores(kind: ObjectKind) async throws {
        try await expectArrival(of: kind, by: "dcmsend", with: [])
    }

    private func expectArrival(of kind: ObjectKind, by tool: String, with options: [String]) async throws {
        let instance = try ComposedInstance(kind)
        let folder = try TemporaryFolder()
        let file = try folder.write(try instance.file, to: "instance.dcm")
        try await withReceiver { port, sink in
            let outcome = try await ExternalTool(tool)
                .finish(options + ["-aec", "ARCHIVE", "127.0.0.1", "\(port)", file.path])
            #expect(outcome.status == 0, "\(outcome.output)")
            #expect(sink.count == 1)
            #expect(try sink.dataSet(of: instance.sopInstance) == instance.dataSet)
        }
    }

    @Test(.needs("dcmsend", "findscu"), .timeLimit(.minutes(2))) func findscuFindsWhatWasStored() async throws {
        let instances = try ObjectKind.allCases.map { try ComposedInstance($0) }
        let folder = try TemporaryFolder()
        let files = try instances.map { try folder.write(try $0.file, to: "\($0.kind.rawValue).dcm").path }
        try await withReceiver { port, sink in
            let address = ["-aec", "ARCHIVE", "127.0.0.1", "\(port)"]
            let sent = try await ExternalTool("dcmsend").finish(address + files)
            #expect(sent.status == 0, "\(sent.output)")
            #expect(sink.count == instances.count)
            let query = { (key: String) async throws in
                try await ExternalTool("findscu").finish(
                    ["-S", "-k", "QueryRetrieveLevel=IMAGE", "-k", "SOPInstanceUID", "-k", key] + address)
            }
            let all = try await query("StudyInstanceUID=\(ComposedInstance.study)")
            #expect(all.status == 0, "\(all.output)")
            for instance in instances { #expect(all.output.contains(try instance.sopInstance.rawValue)) }
            let none = try await query("StudyInstanceUID=2.25.1")
            #expect(none.status == 0, "\(none.output)")
            for instance in instances { #expect(!none.output.contains(try instance.sopInstance.rawValue)) }
        }
    }

    /// Files of other vendors, which DCMTK first writes in its own way: it never sends a file as it lies there.
    @Test(
        .enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)), .needs("dcmsend", "dcmconv"),
        .timeLimit(.minutes(4)))
    func filesOfOthersArriveUnchanged() async throws {
        let folder = try TemporaryFolder()
        var sent: [String: UID] = [:]
        for original in Corpora.files(in: "dicom/vl-objects") + Corpora.files(in: "dicom/photo-sc-jpeg") {
            guard sent.count < 10 else { break }
            let copy = folder.place("\(sent.count).dcm").path
            guard try await ExternalTool("dcmconv").finish([original.path, copy]).status == 0,
                let header = try? Part10File.readHeader([UInt8](try Data(contentsOf: URL(fileURLWithPath: copy)))),
                let instance = header.metaInformation.uid(.mediaStorageSOPInstanceUID), !sent.values.contains(instance)
            else { continue }
            sent[copy] = instance
        }
        #expect(sent.count >= 5)
        let files = sent
        try await withReceiver { port, sink in
            let outcome = try await ExternalTool("dcmsend")
                .finish(["--decompress-never", "-aec", "ARCHIVE", "127.0.0.1", "\(port)"] + files.keys.sorted())
            #expect(outcome.status == 0, "\(outcome.output)")
            #expect(sink.count == files.count)
            for (file, instance) in files {
                #expect(try sink.dataSet(of: instance) == dataSetBytes(ofFile: file), "\(file)")
            }
        }
    }
}
