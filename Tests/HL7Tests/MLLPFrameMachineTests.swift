import HL7
import Testing

@Suite struct MLLPFrameMachineTests {
    private static let message = Array("MSH|^~\\&|A\r".utf8)

    /// What the bytes give whole, and then the end; checked to be the same byte by byte and in threes.
    private func actions(
        _ bytes: [UInt8], _ tolerance: MLLPTolerance = .lenient, maximumBytes: Int = 1_000
    ) -> [MLLPFrameAction] {
        func run(_ size: Int) -> [MLLPFrameAction] {
            var machine = MLLPFrameMachine(tolerance: tolerance, maximumBytes: maximumBytes)
            var actions: [MLLPFrameAction] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                actions += machine.receive(bytes[start..<min(start + size, bytes.count)])
            }
            return actions + machine.finish()
        }
        let whole = run(max(1, bytes.count))
        #expect(run(1) == whole)
        #expect(run(3) == whole)
        return whole
    }

    @Test(arguments: [MLLPTolerance.strict, .lenient]) func takesFrames(tolerance: MLLPTolerance) {
        let frame = MLLPFrame.encode(Self.message)
        #expect(actions(frame, tolerance) == [.deliver(Self.message)])
        #expect(actions(frame + frame, tolerance) == [.deliver(Self.message), .deliver(Self.message)])
        #expect(actions(MLLPFrame.encode([]), tolerance) == [.noteProbe])
        #expect(actions(MLLPFrame.commit(isStored: true), tolerance) == [.noteCommit(isStored: true)])
        #expect(actions(MLLPFrame.commit(isStored: false), tolerance) == [.noteCommit(isStored: false)])
        #expect(actions([], tolerance) == [])
        #expect(actions(Array(frame.dropLast(2)), tolerance) == [.fail(.closedInsideFrame(count: 11))])
    }

    @Test func toleratesWhatSendersDo() {
        let frame = MLLPFrame.encode(Self.message)
        let whole = MLLPFrameAction.deliver(Self.message)
        let withoutReturn = Array(frame.dropLast())
        #expect(actions(withoutReturn) == [whole])
        #expect(actions(withoutReturn + frame) == [whole, whole])
        #expect(actions(Array("\r\n".utf8) + frame + Array("\r\n \n".utf8) + frame) == [whole, whole])
        #expect(actions(Array(frame.dropFirst())) == [whole])
        #expect(actions(Self.message) == [whole])
        #expect(actions(Array("junk".utf8) + frame) == [.noteDiscarded(count: 4, reason: .strayBytes), whole])
        #expect(actions(Array("msg\u{1C}\r".utf8)) == [.noteDiscarded(count: 5, reason: .strayBytes)])
        #expect(actions(Array("MSx".utf8) + frame) == [.noteDiscarded(count: 3, reason: .strayBytes), whole])
        #expect(actions([0x0B] + Self.message + frame) == [.noteDiscarded(count: 11, reason: .restartedFrame), whole])
    }

    @Test func neverDeliversWhatWasCut() {
        let cut = Array("MSH|^~\\&|A\rPID|||12".utf8)
        #expect(actions(cut) == [.noteDiscarded(count: cut.count, reason: .truncated)])
        #expect(actions([0x0B] + cut) == [.fail(.closedInsideFrame(count: cut.count))])
        #expect(actions(Self.message, [.missingStartBlock]) == [.noteDiscarded(count: 11, reason: .truncated)])
    }

    @Test func readsWideCharactersToTheRealEnd() {
        let wide: [UInt8] = [0xFF, 0xFE, 0x4D, 0x00, 0x1C, 0x20, 0x0B, 0x00]
        #expect(actions(MLLPFrame.encode(wide)) == [.deliver(wide)])
    }

    @Test func strictlyRefusesDeviations() {
        let frame = MLLPFrame.encode(Self.message)
        #expect(actions(Array("msg\u{1C}\r".utf8), .strict) == [.fail(.startBlockExpected(found: 0x6D))])
        #expect(actions([0x0D] + frame, .strict) == [.fail(.startBlockExpected(found: 0x0D))])
        #expect(actions([0x0B, 0x41, 0x1C, 0x0A], .strict) == [.fail(.carriageReturnExpected(found: 0x0A))])
        #expect(actions([0x0B, 0x41, 0x0B], .strict) == [.fail(.frameInsideFrame)])
        #expect(actions([0x0B, 0x41, 0x1C], .strict) == [.fail(.closedInsideFrame(count: 1))])
    }

    @Test func boundsThePayload() {
        let frame = MLLPFrame.encode(Self.message)
        let refusal = MLLPFrameAction.refuse(beginning: Array(Self.message.prefix(10)), limit: 10)
        #expect(actions(frame, maximumBytes: 11) == [.deliver(Self.message)])
        // What is too large is refused, and what follows is heard.
        #expect(actions(frame + frame, maximumBytes: 10) == [refusal, refusal])
        #expect(actions(frame + frame, .strict, maximumBytes: 10) == [refusal, refusal])
        #expect(actions(Self.message, maximumBytes: 10) == [.fail(.frameTooLarge(limit: 10))])
        #expect(actions(Array(frame.dropLast(2)), maximumBytes: 10) == [.fail(.closedInsideFrame(count: 11))])
        let endless = [0x0B] + [UInt8](repeating: 0x41, count: 400)
        #expect(actions(endless, maximumBytes: 10) == [.fail(.frameTooLarge(limit: 10))])
        let large = [UInt8](repeating: 0x41, count: 9_000)
        #expect(
            actions(MLLPFrame.encode(large), maximumBytes: 8_000)
                == [.refuse(beginning: Array(large.prefix(4_096)), limit: 8_000)])
    }

    @Test func saysWhetherAMessageIsUnderWay() {
        var machine = MLLPFrameMachine()
        #expect(!machine.isInsideFrame)
        _ = machine.receive([0x0B, 0x4D])
        #expect(machine.isInsideFrame)
        _ = machine.receive([0x1C, 0x0D])
        #expect(!machine.isInsideFrame)
    }

    @Test func seededNoiseGivesTheSameHoweverItIsCut() {
        var generator = SeededGenerator(seed: 5)
        let alphabet: [UInt8] = [0x0B, 0x1C, 0x0D, 0x0A, 0x4D, 0x53, 0x48, 0x7C, 0x00, 0x06, 0xFF, 0xFE]
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }
            _ = actions(bytes, MLLPTolerance(rawValue: Int.random(in: 0..<64, using: &generator)), maximumBytes: 6)
        }
    }
}
