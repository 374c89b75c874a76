import MediaInspection
import Testing

@Suite struct WrapDecisionTests {
    /// Every file that is no capture is held with a sentence and an advice of its own kind.
    @Test(arguments: MediaKindName.allCases)
    func othersAreHeld(_ kind: MediaKindName) {
        guard case .held(let reason) = WrapDecision(for: .unsupported(kind: kind, reason: kind.sentence)) else {
            Issue.record("\(kind) is not held")
            return
        }
        #expect(reason.sentence == kind.sentence && reason.advice == kind.advice)
        #expect(reason.sentence.hasSuffix(".") && reason.advice.hasSuffix("."))
    }

    @Test func defectsHaveSentencesOfTheirOwn() {
        #expect(Set(MediaDefect.allCases.map(\.sentence)).count == MediaDefect.allCases.count)
    }
}
