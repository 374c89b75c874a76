import Synchronization

/// Work in the order in which it came, for one or more tasks that take it.
///
/// Taking never waits for a batch to fill: what is there is taken, up to a limit, and only an empty queue is waited at.
final class WorkQueue<Element: Sendable>: Sendable {
    private typealias Waiter = CheckedContinuation<Void, Never>

    private struct State {
        var elements: [Element] = []
        /// Elements before it were taken already; they are cut off now and then, not one by one.
        var head = 0
        var takers: [Waiter] = []
        var givers: [Waiter] = []
        var isClosed = false

        var count: Int { elements.count - head }

        mutating func take(_ limit: Int) -> [Element] {
            let batch = Array(elements[head..<min(head + limit, elements.count)])
            head += batch.count
            if head == elements.count || head > 1_024 {
                elements.removeFirst(head)
                head = 0
            }
            return batch
        }
    }

    private let capacity: Int
    private let state = Mutex(State())

    /// Makes an empty queue; the capacity is what ``addWhenRoom(_:)`` waits for.
    init(capacity: Int = .max) { self.capacity = capacity }

    /// Adds at the end, without waiting.
    func add(_ element: Element) {
        let taker = state.withLock { state in
            state.elements.append(element)
            return state.takers.popLast()
        }
        taker?.resume()
    }

    /// Adds at the end, once there are fewer elements than the capacity.
    func addWhenRoom(_ element: Element) async {
        await wait(in: \.givers) { $0.count < capacity }
        add(element)
    }

    /// Takes up to so many elements; waits while there are none, and gives none once the queue is closed and empty.
    func next(upTo limit: Int = 1) async -> [Element] {
        while true {
            await wait(in: \.takers) { $0.count > 0 }
            let (batch, isClosed, givers) = state.withLock { state in
                let batch = state.take(limit)
                let givers = state.givers
                state.givers = []
                return (batch, state.isClosed, givers)
            }
            for giver in givers { giver.resume() }
            // Another task may have taken what this one was woken for.
            if !batch.isEmpty || isClosed { return batch }
        }
    }

    /// Says that nothing more will be added; what is there can still be taken.
    func close() {
        let waiters = state.withLock { state in
            state.isClosed = true
            defer { (state.takers, state.givers) = ([], []) }
            return state.takers + state.givers
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Waits until the condition may hold, or the queue is closed; cancelling any one task that waits closes it for all.
    private func wait(
        in list: any WritableKeyPath<State, [Waiter]> & Sendable, until condition: @Sendable (State) -> Bool
    ) async {
        await withTaskCancellationHandler {
            while !Task.isCancelled {
                if state.withLock({ $0.isClosed || condition($0) }) { return }
                await withCheckedContinuation { waiter in
                    let isReady = state.withLock { state in
                        if state.isClosed || condition(state) { return true }
                        state[keyPath: list].append(waiter)
                        return false
                    }
                    if isReady { waiter.resume() }
                }
            }
        } onCancel: {
            close()
        }
    }
}
