import MediaInspection
import SampleCaptures
import Testing

@Suite struct SampleCaptureTests {
    @Test(arguments: [SampleCapture.scope, .skin, .fundus, .film])
    func everySampleCanBeWrapped(sample: SampleCapture) throws {
        let media = try MediaInspector.inspect(MemorySource(sample.bytes))
        #expect(WrapDecision(for: media).outcome == .asIs)
    }

    @Test(arguments: [SampleCapture.scope, .film])
    func numberedSamplesDifferAndShowTheSame(sample: SampleCapture) throws {
        let first = sample.numbered(1, padding: 100_000)
        let second = sample.numbered(2, padding: 100_000)
        #expect(first.bytes != second.bytes)
        #expect(first.bytes.count > sample.bytes.count + 100_000)
        let media = try MediaInspector.inspect(MemorySource(first.bytes))
        #expect(media.summary == (try MediaInspector.inspect(MemorySource(sample.bytes)).summary))
        guard case .wrapped(let plan) = WrapDecision(for: media) else {
            Issue.record("held: \(WrapDecision(for: media))")
            return
        }
        // Every byte of it is sent: what tells two of them apart, and what makes them large.
        #expect(plan.rewrite == nil && plan.body == [0..<Int64(first.bytes.count)])
    }
}
