import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Foundation
import NIOCore
import Testing

@Suite struct DirectorySinkTests {
    private let client = DICOMClient()
    private let instance = UID(uuid: 11)
    private let series = UID(uuid: 12)
    private let study = UID(uuid: 13)

    private func dataSet(_ length: Int) throws -> [UInt8] {
        var dataSet = DataSet()
        dataSet.setUID(.sopClassUID, .vlPhotographicImageStorage)
        dataSet.setUID(.sopInstanceUID, instance)
        dataSet.setUID(.studyInstanceUID, study)
        dataSet.setUID(.seriesInstanceUID, series)
        dataSet.setBytes(.pixelData, [UInt8](repeating: 7, count: length), vr: .ob)
        return try DataSetEncoder(transferSyntaxEncoding: .explicitLittle).encode(dataSet)
    }

    /// A data set whose middle lies in a file between other bytes.
    private func source(_ bytes: [UInt8], in folder: String) throws -> SegmentedSource {
        let path = folder + "/capture"
        let middle = 100..<bytes.count - 50
        try Data([1, 2, 3] + bytes[middle] + [4, 5]).write(to: URL(fileURLWithPath: path))
        return try SegmentedSource(
            [
                .bytes(Array(bytes[..<100])), .file(3..<Int64(3 + middle.count)),
                .bytes(Array(bytes[(bytes.count - 50)...])),
            ], file: path)
    }

    private func query(_ level: String = "IMAGE", _ key: DICOMCore.Tag? = nil, _ value: UID? = nil) -> DataSet {
        var query = DataSet()
        query.setText(.queryRetrieveLevel, level)
        query.setEmpty(.sopInstanceUID)
        if let key, let value { query.setUID(key, value) }
        return query
    }

    @Test func keepsAPart10FileAndFindsIt() async throws {
        try await withFolder { folder in
            let bytes = try dataSet(1_000_000)
            let source = try source(bytes, in: folder)
            #expect(source.length == Int64(bytes.count))
            let sink = try DirectorySink(path: folder + "/archive")
            try await withReceiver(sink: sink, find: { _, identifier in sink.matches(identifier) }) { peer in
                try await client.withAssociation(to: peer, proposing: contexts) { association in
                    #expect(try await association.store(source, as: instance).status == .success)
                    for (key, value) in [
                        (DICOMCore.Tag.sopInstanceUID, instance), (.seriesInstanceUID, series),
                        (.studyInstanceUID, study),
                    ] {
                        let matches = try await association.find(
                            sopClass: .studyRootQueryRetrieveInformationModelFind,
                            identifier: query("IMAGE", key, value))
                        #expect(matches.map { $0.uid(.sopInstanceUID) } == [instance])
                        #expect(matches.map { $0.uid(.studyInstanceUID) } == [study])
                        let none = try await association.find(
                            sopClass: .studyRootQueryRetrieveInformationModelFind,
                            identifier: query("IMAGE", key, UID(uuid: 99)))
                        #expect(none.isEmpty)
                    }
                }
            }
            let path = try #require(sink.file(of: instance))
            let file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            #expect(Array(file[128..<132]) == Array("DICM".utf8))
            #expect(file.suffix(bytes.count) == bytes[...])
            #expect(try FileManager.default.contentsOfDirectory(atPath: sink.path).count == 1)
        }
    }

    @Test func stopsAfterTheLimit() async throws {
        let sink = RecordingSink()
        let matches = (0..<50).map { number in
            var match = DataSet()
            match.setUID(.sopInstanceUID, UID(uuid: UInt128(number)))
            return match
        }
        try await withReceiver(sink: sink, find: { _, _ in matches }) { peer in
            try await client.withAssociation(to: peer, proposing: contexts) { association in
                let model = UID.studyRootQueryRetrieveInformationModelFind
                #expect(try await association.find(sopClass: model, identifier: query()) == matches)
                #expect(
                    try await association.find(sopClass: model, identifier: query(), limit: 3)
                        == matches.prefix(3).map { $0 })
                try await association.echo()
            }
        }
    }

    @Test func anInterruptedInstanceLeavesNothing() async throws {
        try await withFolder { folder in
            let source = try source(try dataSet(5_000_000), in: folder)
            let sink = try DirectorySink(path: folder + "/archive")
            try await withReceiver(sink: sink, behaviour: { _ in .disconnect(afterBytes: 1_000_000) }) { peer in
                let error = try await networkError {
                    try await client.withAssociation(to: peer, proposing: contexts) { association in
                        _ = try await association.store(source, as: instance)
                    }
                }
                #expect(error?.code == .closedByPeer)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: sink.path).isEmpty)
            #expect(sink.count == 0)
        }
    }

    @Test func anInstanceOfAnotherNameIsRefused() async throws {
        try await withFolder { folder in
            let source = try source(try dataSet(1000), in: folder)
            let sink = try DirectorySink(path: folder + "/archive")
            try await withReceiver(sink: sink) { peer in
                try await client.withAssociation(to: peer, proposing: contexts) { association in
                    let other = try await association.store(source, as: UID(uuid: 5))
                    #expect(other.status == .dataSetDoesNotMatchSOPClass)
                    let senseless = try await association.store(PatternSource(length: 1000), as: instance)
                    #expect(senseless.status.category == .failure)
                }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: sink.path).isEmpty)
        }
    }

    @Test func aSourceReadsAnyRange() async throws {
        try await withFolder { folder in
            let bytes = Array(PatternSource.bytes(0..<1000).readableBytesView)
            let source = try source(bytes, in: folder)
            for range in [0..<1000, 0..<1, 99..<101, 100..<950, 949..<951, 999..<1000, 500..<500, 50..<960] {
                var buffer = ByteBuffer()
                try source.read(Int64(range.lowerBound)..<Int64(range.upperBound), into: &buffer)
                #expect(Array(buffer.readableBytesView) == Array(bytes[range]))
            }
            var buffer = ByteBuffer()
            #expect(throws: SegmentedSource.ReadError.self) { try source.read(999..<1001, into: &buffer) }
        }
    }

    @Test func aFileThatIsTooShortOrMissingIsRefused() async throws {
        try await withFolder { folder in
            let path = folder + "/short"
            try Data([1, 2]).write(to: URL(fileURLWithPath: path))
            #expect(throws: SegmentedSource.ReadError.self) {
                try SegmentedSource([.file(0..<3)], file: path)
            }
            #expect(throws: SegmentedSource.ReadError.self) {
                try SegmentedSource([.file(0..<1)], file: folder + "/none")
            }
            let shrinking = try SegmentedSource([.file(0..<2)], file: path)
            try FileHandle(forWritingTo: URL(fileURLWithPath: path)).truncate(atOffset: 1)
            var buffer = ByteBuffer()
            #expect(throws: SegmentedSource.ReadError.self) { try shrinking.read(0..<2, into: &buffer) }
        }
    }
}
