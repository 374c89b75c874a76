import Foundation
import HL7
import Testing
import TestSupport

/// Broken messages: whatever is done to the bytes, they are read or refused, and never trap.
@Suite struct MutationTests {
    private static let policy = AdmissionPolicy(
        selection: IdentifierSelection(authority: nil, type: nil, acceptsBareIdentifier: true))

    /// Reads all that can be read; gives whether the message was taken as an admission.
    private func isTaken(_ bytes: [UInt8]) -> Bool {
        if let header = try? HL7MessageHeader.read(from: bytes), let time = HL7Timestamp(secondsSinceEpoch: 0) {
            _ = Acknowledgement(.applicationAccept, to: header).encode(controlID: "1", time: time)
        }
        guard let message = try? HL7Message(bytes) else { return false }
        for segment in message.segments {
            for number in 0...min(segment.fieldCount + 1, 60) {
                let field = segment.field(number)
                for repetition in field.repetitions.prefix(5) {
                    for component in 1...min(repetition.componentCount + 1, 12) {
                        _ = repetition.component(component).subcomponent(2)
                        _ = repetition.component(component).text
                    }
                }
            }
        }
        return (try? AdmissionMessage(message, policy: Self.policy)) != nil
    }

    private func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        let special = Array("|^~\\&\"\r\nMSHPIDX.".utf8) + [0x0B, 0x1C, 0x00, 0xFF, 0xC3]
        for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let byte = special[Int.random(in: 0..<special.count, using: &generator)]
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: bytes[place] = byte
            case 1: bytes.insert(byte, at: place)
            case 2: bytes.remove(at: place)
            case 3: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &generator)))
            default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
            }
        }
        return bytes
    }

    @Test func mutationsOfAnAdmissionNeverTrap() {
        var generator = SeededGenerator(seed: 20_260_105)
        var taken = 0
        let rounds = 4_000
        for _ in 0..<rounds where isTaken(mutated(Samples.admit, &generator)) { taken += 1 }
        // Both happen, or the mutations are too weak or too strong to test anything.
        #expect(taken > rounds / 20 && taken < rounds)
    }

    @Test func everyBeginningOfAnAdmissionNeverTraps() {
        #expect(isTaken(Samples.admit))
        var refused = 0
        for count in 0..<Samples.admit.count where !isTaken(Array(Samples.admit.prefix(count))) { refused += 1 }
        #expect(refused > 0)
    }

    @Test(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
    func mutationsOfOthersMessagesNeverTrap() throws {
        var generator = SeededGenerator(seed: 7)
        var rounds = 0
        for file in Corpora.files(in: "hl7/adt") + Corpora.files(in: "hl7/charset") {
            let bytes = Array(try Data(contentsOf: file))
            for _ in 0..<15 {
                _ = isTaken(mutated(bytes, &generator))
                rounds += 1
            }
        }
        #expect(rounds > 1_500)
    }
}
