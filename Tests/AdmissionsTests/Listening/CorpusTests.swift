import Admissions
import Foundation
import HL7
import Store
import TestSupport
import Testing

/// Messages that others made, sent as frames.
@Suite(
    .enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)), .timeLimit(.minutes(5)))
struct CorpusTests {
    private static let anyPatient = AdmissionPolicy(
        selection: IdentifierSelection(authority: nil, type: nil, acceptsBareIdentifier: true))

    /// Traits of the manifest with which a message cannot be taken for a certain patient.
    private static let flaws: Set<String> = [
        "no-PID", "PID3-empty", "PIDx2", "PID3x2", "PID3x3", "explicit-null",
    ]

    /// Whether the manifest promises a patient: one PID with one identifier, in a character set that is read.
    private func promisesPatient(_ traits: [String]) -> Bool {
        Self.flaws.isDisjoint(with: traits) && !traits.contains { $0.hasPrefix("enc=") }
            && traits.contains { $0 == "charset=-" || $0 == "charset=ASCII" || $0.hasPrefix("charset=8859") }
    }

    private func manifest() throws -> [String: [String]] {
        let folder = try #require(Corpora.folder)
        let text = try String(contentsOf: folder.appendingPathComponent("hl7/MANIFEST.tsv"), encoding: .utf8)
        var traits: [String: [String]] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count >= 5 else { continue }
            traits[String(columns[0])] = columns[4].split(separator: " ").map(String.init)
        }
        return traits
    }

    /// How many answers the message asks for by MSH-15 and MSH-16: one in original mode, up to two in enhanced mode.
    private func allowedAnswers(_ bytes: [UInt8]) -> ClosedRange<Int> {
        guard let header = try? HL7MessageHeader.read(from: bytes) else { return 1...1 }
        if header.isAcknowledgement { return 0...0 }
        return header.acceptCondition == nil && header.applicationCondition == nil ? 1...1 : 0...2
    }

    @Test func everyOtherMessageIsAnsweredToo() async throws {
        let files = ["hl7/other", "hl7/charset"].flatMap { Corpora.files(in: $0) }.filter { $0.pathExtension == "hl7" }
        #expect(files.count >= 120)
        try await Clinic.open(Clinic.settings(policy: Self.anyPatient)) { clinic in
            var rejected = 0
            for file in files {
                let bytes = Array(try Data(contentsOf: file))
                let replies = try await RawSender(port: clinic.port).exchange([MLLPFrame.encode(bytes)])
                    .map { AdmissionReply($0) }
                // A batch has one answer, which is a batch.
                let isBatch = HL7Batch(bytes) != nil
                #expect(isBatch || allowedAnswers(bytes).contains(replies.count), "\(file.lastPathComponent)")
                #expect(replies.count <= 2 && (!isBatch || replies.count <= 1), "\(file.lastPathComponent)")
                rejected += replies.contains { $0.code == .applicationReject } ? 1 : 0
            }
            #expect(rejected >= 60, "\(rejected) of another type than ADT were rejected")
        }
    }

    @Test func everyMessageGetsItsAnswerAndThePatientsAreListed() async throws {
        let traits = try manifest()
        let files = Corpora.files(in: "hl7/adt").filter { $0.pathExtension == "hl7" }
        #expect(files.count >= 121)
        try await Clinic.open(Clinic.settings(policy: Self.anyPatient)) { clinic in
            var promised = 0
            var taken = 0
            for file in files {
                let path = file.pathComponents.suffix(3).joined(separator: "/")
                let bytes = Array(try Data(contentsOf: file))
                let replies = try await RawSender(port: clinic.port).exchange([MLLPFrame.encode(bytes)])
                    .map { AdmissionReply($0) }
                #expect(allowedAnswers(bytes).contains(replies.count), "\(path): \(replies.count) answers")
                #expect(replies.allSatisfy { $0.bytes.starts(with: Array("MSH".utf8)) }, "\(path)")
                let kinds = try #require(traits[path], "\(path) is not in the manifest")
                let code = kinds.first { $0.hasPrefix("ADT^") }?.split(separator: "^").dropFirst().first ?? ""
                guard ["A01", "A04", "A08"].contains(code) else { continue }
                promised += promisesPatient(kinds) ? 1 : 0
                taken += !replies.isEmpty && replies.allSatisfy(\.isAccepted) ? 1 : 0
            }
            let patients = try await clinic.store.patients(limit: 1_000).count
            #expect(promised >= 20 && taken >= promised && patients >= promised)
        }
    }
}
