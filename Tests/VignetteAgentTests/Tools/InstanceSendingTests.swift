import CaptureModel
import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Foundation
import SampleCaptures
import Testing

@testable import VignetteAgent

/// What `vignette send` does with good files, bad ones, and peers that are not as they should be.
struct InstanceSendingTests {
    /// Wraps numbered pictures and a film as files of the bench.
    private func wrapFiles(_ bench: ToolBench, pictures: Int) throws -> [String] {
        let choice = WrapChoice(admission: try bench.writeAdmission(), descriptor: "colonoscopy")
        let wrapping = try CaptureWrapping(site: try WrapSite.load(configuration: nil), choice: choice)
        let samples = (0..<pictures).map { SampleCapture.scope.numbered($0) } + [SampleCapture.film]
        return try samples.enumerated().map { number, sample in
            let request = WrapRequest(
                file: try bench.write(sample.bytes, to: "in-\(number).\(sample.fileExtension)"),
                output: bench.path("\(number).dcm"))
            _ = try wrapping.wrap(request)
            return request.output
        }
    }

    private func send(_ files: [String], port: Int) async throws -> SendingReport {
        var address = try PeerAddress("ARCHIVE@127.0.0.1:\(port)", calling: "VIGNETTE")
        address.peer.responseTimeout = .seconds(5)
        return try await InstanceSending(to: address).send(files) { _ in }
    }

    @Test func filesArriveAsTheyAreOverOneAssociation() async throws {
        let bench = try ToolBench()
        let files = try wrapFiles(bench, pictures: 3)
        let sink = try DirectorySink(path: bench.path("archive"))
        let report = try await withReceiver(sink: sink) { try await send(files, port: $0) }
        #expect(report.isGood)
        #expect(report.associations == 1)
        #expect(report.count(.sent) == 4)
        for file in files {
            let sent = try InstanceFile(file)
            let kept = try InstanceFile(try #require(sink.file(of: sent.sopInstance)))
            #expect(kept.transferSyntax == sent.transferSyntax)
            let sentBytes = try Data(contentsOf: URL(fileURLWithPath: file)).dropFirst(Int(sent.dataSetOffset))
            let keptBytes = try Data(contentsOf: URL(fileURLWithPath: kept.path)).dropFirst(Int(kept.dataSetOffset))
            #expect(Array(sentBytes) == Array(keptBytes))
        }
    }

    @Test func foldersAreWalkedAndOtherFilesInThemSkipped() async throws {
        let bench = try ToolBench()
        let files = try wrapFiles(bench, pictures: 1)
        try bench.write(Array("readme\n".utf8), to: "study/readme.txt")
        try bench.write([], to: "study/.hidden")
        for (number, file) in files.enumerated() {
            try FileManager.default.moveItem(atPath: file, toPath: bench.path("study/\(number)"))
        }
        let sink = try DirectorySink(path: bench.path("archive"))
        let report = try await withReceiver(sink: sink) { try await send([bench.path("study")], port: $0) }
        #expect(report.isGood)
        #expect(report.files.map(\.result).sorted { $0.rawValue < $1.rawValue } == [.sent, .sent, .skipped])
        #expect(sink.count == 2)
    }

    @Test func badFilesFailAloneAndAreNamed() async throws {
        let bench = try ToolBench()
        let good = try wrapFiles(bench, pictures: 1)
        let bad = [
            try bench.write([], to: "empty.dcm"), try bench.write(Array("hello".utf8), to: "text.dcm"),
            try bench.write(try bench.bytes("0.dcm").dropLast(1), to: "cut.dcm"), bench.path("missing.dcm"),
        ]
        let sink = try DirectorySink(path: bench.path("archive"))
        let report = try await withReceiver(sink: sink) { try await send(bad + good, port: $0) }
        #expect(!report.isGood)
        #expect(report.count(.sent) == 2)
        for file in bad {
            let outcome = report.files.first { $0.file == file }
            #expect(outcome?.result == .failed)
            #expect(outcome?.message.hasPrefix(file) == true)
        }
    }

    @Test func statusDecides() async throws {
        let bench = try ToolBench()
        let files = try wrapFiles(bench, pictures: 1)
        let sink = try DirectorySink(path: bench.path("archive"))
        let refusing: @Sendable (IncomingInstance) -> ReceiverBehaviour = {
            $0.sopClass == .vlEndoscopicImageStorage ? .answer(.outOfResources) : .keepAndAnswer(.elementsDiscarded)
        }
        let report = try await withReceiver(sink: sink, behaviour: refusing) { try await send(files, port: $0) }
        #expect(report.files.map(\.result) == [.failed, .sent])
        #expect(report.files.first?.message.contains("A700H (out of resources)") == true)
        #expect(report.files.last?.message.contains("B006H") == true)
        #expect(!report.isGood)
    }

    @Test func brokenAssociationCostsOneFileOnly() async throws {
        let bench = try ToolBench()
        let files = try wrapFiles(bench, pictures: 1)
        let sink = try DirectorySink(path: bench.path("archive"))
        let aborting: @Sendable (IncomingInstance) -> ReceiverBehaviour = {
            $0.sopClass == .vlEndoscopicImageStorage ? .abort(afterBytes: 100) : .keep
        }
        let report = try await withReceiver(sink: sink, behaviour: aborting) { try await send(files, port: $0) }
        #expect(report.files.map(\.result) == [.failed, .sent])
        #expect(report.associations == 2)
    }

    @Test func refusedClassesAreSaid() async throws {
        let bench = try ToolBench()
        let files = try wrapFiles(bench, pictures: 1)
        let sink = try DirectorySink(path: bench.path("archive"))
        let settings = DICOMReceiverSettings(isSupported: { $0 == .vlEndoscopicImageStorage })
        let report = try await withReceiver(settings, sink: sink) { try await send(files, port: $0) }
        #expect(report.files.map(\.result) == [.sent, .failed])
        #expect(report.files.last?.message.contains("does not take Video Endoscopic Image Storage") == true)
    }

    @Test func absentPeerIsNamedOnceForEachFile() async throws {
        let bench = try ToolBench()
        let files = try wrapFiles(bench, pictures: 1)
        let port = try await withReceiver(sink: try DirectorySink(path: bench.path("archive"))) { $0 }
        let report = try await send(files, port: port)
        #expect(report.files.map(\.result) == [.failed, .failed])
        #expect(report.files.allSatisfy { $0.message.contains("ARCHIVE@127.0.0.1:\(port) cannot be reached") })
    }

    @Test(arguments: [
        "", "ARCHIVE", "ARCHIVE@", "ARCHIVE@host", "@host:104", "ARCHIVE@host:0", "SEVENTEEN-LETTERS@host:104",
    ])
    func peersAreReadStrictly(text: String) {
        #expect(throws: ToolError(.peer, "")) { try PeerAddress(text, calling: "VIGNETTE") }
    }

    @Test func titlesMayHoldTheMark() throws {
        let peer = try PeerAddress("A@B@pacs.example:104", calling: "US").peer
        #expect(peer.calledAETitle.text == "A@B")
        #expect(peer.host == "pacs.example")
        #expect(peer.port == 104)
    }
}

/// Runs a receiver for as long as `body` runs, and lends its port.
func withReceiver<Outcome: Sendable>(
    _ settings: DICOMReceiverSettings = DICOMReceiverSettings(), sink: any InstanceSink,
    behaviour: @escaping @Sendable (IncomingInstance) -> ReceiverBehaviour = { _ in .keep },
    _ body: (Int) async throws -> Outcome
) async throws -> Outcome {
    let (ports, port) = AsyncStream<Int>.makeStream()
    let receiver = DICOMReceiver(settings, sink: sink, behaviour: behaviour, onListening: { port.yield($0) })
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await receiver.run() }
        var iterator = ports.makeAsyncIterator()
        guard let number = await iterator.next() else { throw CancellationError() }
        let outcome = try await body(number)
        group.cancelAll()
        try await group.waitForAll()
        return outcome
    }
}
