import CaptureModel
import RecordNotification
import Testing

@Suite struct RecordLineTests {
    private func moment(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: seconds * 1_000) }

    @Test func heldLineOpensWithAnAnswer() {
        var line = RecordLine()
        #expect(line.heldUntil(at: moment(0)) == nil)
        line.failed("refused", at: moment(1), retry: moment(5))
        #expect(line.heldUntil(at: moment(4)) == moment(5) && line.heldUntil(at: moment(5)) == nil)
        line.failed("refused again", at: moment(6), retry: moment(20))
        // Since the first failure, however often it was tried.
        #expect(line.state == .held(reason: "refused again", since: moment(1), retry: moment(20)))
        #expect(line.failures == 2)
        let isNews = line.answered()
        #expect(isNews && line.state == .open && line.failures == 0)
        let isNewsAgain = line.answered()
        #expect(!isNewsAgain)
    }

    @Test func personIsNotMadeToWait() {
        var line = RecordLine()
        line.resume(at: moment(1))
        #expect(line.state == .open)
        line.failed("refused", at: moment(1), retry: moment(100))
        line.resume(at: moment(2))
        #expect(line.heldUntil(at: moment(2)) == nil && line.failures == 1)
    }
}
