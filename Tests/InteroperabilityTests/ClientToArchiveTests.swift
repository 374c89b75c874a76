import Catalog
import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Foundation
import TestSupport
import Testing

/// Our client against the archives of others.
@Suite struct ClientToArchiveTests {
    private let client = DICOMClient()

    private func peer(_ port: Int, _ title: String) throws -> DICOMPeer {
        DICOMPeer(
            host: "127.0.0.1", port: port, calledAETitle: try AETitle(title), callingAETitle: try AETitle("VIGNETTE"),
            connectTimeout: .seconds(60), associationTimeout: .seconds(60), responseTimeout: .seconds(60))
    }

    private func contexts(_ instances: [ComposedInstance]) throws -> [ProposedContext] {
        try instances.map {
            ProposedContext(abstractSyntax: try $0.sopClass, transferSyntaxes: [try $0.transferSyntax])
        } + [
            ProposedContext(abstractSyntax: .verification, transferSyntaxes: [.implicitVRLittleEndian]),
            ProposedContext(
                abstractSyntax: .studyRootQueryRetrieveInformationModelFind,
                transferSyntaxes: [.explicitVRLittleEndian, .implicitVRLittleEndian]),
        ]
    }

    /// Echoes, then stores every instance and expects success for each.
    private func store(
        _ instances: [ComposedInstance], at peer: DICOMPeer,
        then body: (DICOMAssociation) async throws -> Void = { _ in }
    ) async throws {
        let folder = try TemporaryFolder()
        try await client.withAssociation(to: peer, proposing: contexts(instances)) { association in
            try await association.echo()
            for instance in instances {
                let response = try await association.store(
                    sopClass: instance.sopClass, sopInstance: instance.sopInstance,
                    transferSyntax: instance.transferSyntax, source: instance.source(in: folder))
                #expect(response.status == .success, "\(instance.kind)")
            }
            try await body(association)
        }
    }

    private func isAnswering(_ peer: DICOMPeer) async -> Bool {
        await eventually(within: .seconds(30)) {
            do {
                try await client.withAssociation(to: peer, proposing: contexts([])) { try await $0.echo() }
                return true
            } catch { return false }
        }
    }

    /// Stores all kinds at a program of DCMTK that writes what it receives as it came.
    private func storeAtToolkit(_ name: String, _ options: [String]) async throws {
        let instances = try ObjectKind.allCases.map { try ComposedInstance($0) }
        let folder = try TemporaryFolder()
        let peer = try peer(try freeTCPPort(), "ARCHIVE")
        let path = try #require(ExternalTool(name).path)
        let receiver = try BackgroundProcess(
            path, options + ["-aet", "ARCHIVE", "-od", folder.url.path, "\(peer.port)"], in: folder.url)
        #expect(await isAnswering(peer), "\(receiver.output)")
        try await store(instances, at: peer)
        // Every answer came after its file was written, so that nothing is lost with the program.
        await receiver.killHard()
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(files.count == instances.count, "\(receiver.output)")
        let received = try Set(files.map { try dataSetBytes(ofFile: folder.place($0).path) })
        #expect(received == Set(instances.map(\.dataSet)))
    }

    @Test(.needs("storescp"), .timeLimit(.minutes(2))) func storescpReceivesEveryByte() async throws {
        try await storeAtToolkit("storescp", ["+xa", "+B"])
    }

    @Test(.needs("dcmrecv"), .timeLimit(.minutes(2))) func dcmrecvReceivesEveryByte() async throws {
        let folder = try TemporaryFolder()
        let profile = try folder.write(Array(try profile().utf8), to: "profile.cfg")
        try await storeAtToolkit("dcmrecv", ["-xf", profile.path, "Default", "+B"])
    }

    /// What `dcmrecv` is to take: alone it takes C-ECHO only, and the profile that comes with it no dermoscopy.
    private func profile() throws -> String {
        let instances = try ObjectKind.allCases.map { try ComposedInstance($0) }
        let classes = Set(try instances.map { try $0.sopClass.rawValue } + [UID.verification.rawValue]).sorted()
        let encodings = Set(
            try instances.map { try $0.transferSyntax.rawValue } + [UID.implicitVRLittleEndian.rawValue]
        ).sorted()
        let lines =
            ["[[TransferSyntaxes]]", "[Every]"]
            + encodings.enumerated().map { "TransferSyntax\($0 + 1) = \($1)" }
            + ["[[PresentationContexts]]", "[Storage]"]
            + classes.enumerated().map { "PresentationContext\($0 + 1) = \($1)\\Every" }
            + ["[[Profiles]]", "[Default]", "PresentationContexts = Storage"]
        return lines.joined(separator: "\n") + "\n"
    }

    @Test(.needs("Orthanc", "curl"), .timeLimit(.minutes(3))) func orthancKeepsAndFindsAll() async throws {
        let instances = try ObjectKind.allCases.map { try ComposedInstance($0) }
        let archive = try await OrthancServer()
        try await store(instances, at: try peer(archive.dicomPort, "ORTHANC")) { association in
            for instance in instances {
                var query = DataSet()
                query.setText(.queryRetrieveLevel, "IMAGE")
                query.setText(.studyInstanceUID, ComposedInstance.study)
                query.setUID(.sopInstanceUID, try instance.sopInstance)
                let matches = try await association.find(
                    sopClass: .studyRootQueryRetrieveInformationModelFind, identifier: query)
                #expect(matches.map { $0.uid(.sopInstanceUID) } == [try instance.sopInstance])
            }
        }
        let kept = try archive.instances()
        #expect(kept.count == instances.count)
        var captures: [UID: [UInt8]] = [:]
        for identifier in kept {
            let file = try archive.file(identifier)
            let header = try Part10File.readHeader(file)
            let dataSet = try DataSetDecoder(transferSyntaxEncoding: header.encoding)
                .decode(Array(file[header.dataSetOffset...]))
            #expect(dataSet.text(.patientName) == "Ökafor^Ada^^Dr")
            guard let instance = dataSet.uid(.sopInstanceUID) else { continue }
            switch (dataSet[.pixelData] ?? dataSet[.encapsulatedDocument])?.value {
            case .fragments(let fragments): captures[instance] = fragments.dropFirst().flatMap { $0 }
            case .bytes(let document): captures[instance] = document
            case .sequence, nil: break
            }
        }
        for instance in instances {
            let padding = [UInt8](repeating: 0, count: instance.capture.count % 2)
            #expect(captures[try instance.sopInstance] == instance.capture + padding, "\(instance.kind)")
        }
    }
}
