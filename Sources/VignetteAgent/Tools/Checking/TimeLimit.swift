import Dispatch
import Synchronization

/// Bounds how long a check waits: a share that hangs must not hang the table.
///
/// What did not answer in time is left behind; it goes with the process.
enum TimeLimit {
    /// The answer of work that blocks its thread, or `otherwise` when the time is up.
    static func blocking<Answer: Sendable>(
        _ limit: Duration, otherwise: Answer, _ work: @escaping @Sendable () -> Answer
    ) async -> Answer {
        await withCheckedContinuation { continuation in
            let first = FirstAnswer(continuation)
            DispatchQueue.global().async { first.give(work()) }
            first.give(otherwise, after: limit)
        }
    }

    /// The answer of a task, or `otherwise` when the time is up; then the task is cancelled.
    static func running<Answer: Sendable>(
        _ limit: Duration, otherwise: Answer, _ work: @escaping @Sendable () async -> Answer
    ) async -> Answer {
        let running = Task { await work() }
        let answer = await withCheckedContinuation { continuation in
            let first = FirstAnswer<Answer>(continuation)
            Task { first.give(await running.value) }
            first.give(otherwise, after: limit)
        }
        running.cancel()
        return answer
    }
}

/// Resumes with whichever answer comes first.
private final class FirstAnswer<Answer: Sendable>: Sendable {
    private let waiting: Mutex<CheckedContinuation<Answer, Never>?>

    init(_ continuation: CheckedContinuation<Answer, Never>) { waiting = Mutex(continuation) }

    func give(_ answer: Answer) {
        let continuation = waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        continuation?.resume(returning: answer)
    }

    func give(_ answer: Answer, after limit: Duration) {
        let milliseconds = Int(clamping: limit.wholeMilliseconds)
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { self.give(answer) }
    }
}
