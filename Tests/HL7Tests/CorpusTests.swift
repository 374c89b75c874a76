import Foundation
import HL7
import Testing
import TestSupport

/// Messages that others made: each is read or refused with a reason, and what is read is what they meant.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct CorpusTests {
    private static let anyPatient = AdmissionPolicy(
        selection: IdentifierSelection(authority: nil, type: nil, acceptsBareIdentifier: true))

    private func messages() throws -> [(path: String, bytes: [UInt8])] {
        let folders = ["hl7/adt", "hl7/charset", "hl7/other"]
        let files = folders.flatMap { Corpora.files(in: $0) }.filter { $0.pathExtension == "hl7" }
        return try files.map { file in
            (file.pathComponents.suffix(3).joined(separator: "/"), Array(try Data(contentsOf: file)))
        }
    }

    /// The manifest's traits of each file, by its path below `hl7`.
    private func traits() throws -> [String: [Substring]] {
        let folder = try #require(Corpora.folder)
        let manifest = try String(contentsOf: folder.appendingPathComponent("hl7/MANIFEST.tsv"), encoding: .utf8)
        var traits: [String: [Substring]] = [:]
        for line in manifest.split(separator: "\n").dropFirst() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count >= 5 else { continue }
            traits[String(columns[0])] = columns[4].split(separator: " ")
        }
        return traits
    }

    @Test func everyMessageIsReadOrRefusedWithAReason() throws {
        let all = try messages()
        #expect(all.count >= 200)
        var refused: [HL7Error.Code: Int] = [:]
        var count = 0
        for (_, bytes) in all {
            do {
                let message = try HL7Message(bytes)
                count += 1
                _ = try AdmissionMessage(message, policy: Self.anyPatient)
            } catch {
                #expect(!error.expected.isEmpty && !error.found.isEmpty)
                refused[error.code, default: 0] += 1
            }
        }
        #expect(count >= 239, "read \(count) of \(all.count); refused \(refused)")
    }

    @Test func eventsAreThoseOfTheManifest() throws {
        let traits = try traits()
        var compared = 0
        for (path, bytes) in try messages() {
            guard let message = try? HL7Message(bytes) else { continue }
            let key = path.hasPrefix("adt/") ? path : path.split(separator: "/").suffix(2).joined(separator: "/")
            guard let type = traits[key]?.first(where: { $0.contains("^") && $0.prefix(3) == "ADT" }) else { continue }
            let parts = type.split(separator: "^")
            #expect(message.header.messageType == parts[0], "\(path)")
            #expect(message.header.event == parts.dropFirst().first.map(String.init), "\(path)")
            compared += 1
        }
        #expect(compared >= 110)
    }

    @Test func framesOfOthersAreTaken() throws {
        let expected: [String: [MLLPFrameAction]] = [
            "gcp__empty.bin": [.noteProbe],
            "gcp__nonempty.bin": [.deliver(Array("msg".utf8))],
            "gcp__err-missing-start.bin": [.fail(.startBlockExpected(found: 0x6D))],
        ]
        let files = Corpora.files(in: "hl7/mllp")
        #expect(files.count >= 6)
        for file in files {
            let bytes = Array(try Data(contentsOf: file))
            for tolerance in [MLLPTolerance.strict, .lenient] {
                var whole = MLLPFrameMachine(tolerance: tolerance)
                var single = MLLPFrameMachine(tolerance: tolerance)
                let actions = whole.receive(bytes) + whole.finish()
                #expect(bytes.flatMap { single.receive([$0]) } + single.finish() == actions)
                if let wanted = expected[file.lastPathComponent] {
                    if tolerance == .strict { #expect(actions == wanted) }
                } else {
                    guard case .deliver(let payload) = actions.first, actions.count == 1 else {
                        Issue.record("\(file.lastPathComponent): no frame")
                        continue
                    }
                    #expect(try HL7Message(payload).header.controlID.isEmpty == false)
                    #expect(MLLPFrame.encode(payload) == bytes)
                }
            }
        }
    }

    @Test func everyAcknowledgementOfAMessageCanBeReadBack() throws {
        let time = try #require(HL7Timestamp("20260101"))
        var compared = 0
        for (path, bytes) in try messages() {
            guard let header = try? HL7MessageHeader.read(from: bytes) else { continue }
            let error = HL7Error(.requiredField, at: HL7Place("PID", 3), expected: "a", found: "b")
            let answer = Acknowledgement(.applicationError, to: header, error: error).encode(controlID: "1", time: time)
            let read = try HL7MessageHeader.read(from: answer)
            #expect(read.isAcknowledgement && read.receivingApplication == header.sendingApplication, "\(path)")
            if let message = try? HL7Message(answer) {
                #expect(message.segment("MSA")?.field(2).bytes == header.segment.field(10).bytes, "\(path)")
                compared += 1
            }
        }
        #expect(compared >= 180)
    }
}
