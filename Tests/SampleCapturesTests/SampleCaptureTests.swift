import MediaInspection
import SampleCaptures
import Testing

@Suite struct SampleCaptureTests {
    @Test(arguments: [SampleCapture.scope, .skin, .fundus, .film])
    func everySampleCanBeWrapped(sample: SampleCapture) throws {
        let media = try MediaInspector.inspect(MemorySource(sample.bytes))
        guard case .asIs(_, _, let warnings) = WrapDecision(for: media) else {
            Issue.record("held: \(WrapDecision(for: media))")
            return
        }
        #expect(warnings == [])
    }

    @Test(arguments: [SampleCapture.scope, .film])
    func numberedSamplesDifferAndShowTheSame(sample: SampleCapture) throws {
        let first = sample.numbered(1, padding: 100_000)
        let second = sample.numbered(2, padding: 100_000)
        #expect(first.bytes != second.bytes)
        #expect(first.bytes.count > sample.bytes.count + 100_000)
        let media = try MediaInspector.inspect(MemorySource(first.bytes))
        #expect(media.summary == (try MediaInspector.inspect(MemorySource(sample.bytes)).summary))
        guard case .asIs = WrapDecision(for: media) else {
            Issue.record("held: \(WrapDecision(for: media))")
            return
        }
    }
}
