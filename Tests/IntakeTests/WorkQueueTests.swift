import Testing

@testable import Intake

@Suite("Work queue", .timeLimit(.minutes(1)))
struct WorkQueueTests {
    @Test("what is there is taken at once, up to the limit, in order")
    func order() async {
        let queue = WorkQueue<Int>()
        for number in 0..<5 { queue.add(number) }
        #expect(await queue.next(upTo: 3) == [0, 1, 2])
        #expect(await queue.next(upTo: 3) == [3, 4])
        queue.add(5)
        queue.close()
        #expect(await queue.next(upTo: 3) == [5])
        #expect(await queue.next(upTo: 3) == [])
    }

    @Test("several tasks share the work, and nothing is lost or taken twice")
    func sharing() async {
        let queue = WorkQueue<Int>(capacity: 8)
        let taken = await withTaskGroup(of: [Int].self) { group in
            for _ in 0..<3 {
                group.addTask {
                    var mine: [Int] = []
                    while let number = await queue.next().first { mine.append(number) }
                    return mine
                }
            }
            for number in 0..<5_000 { await queue.addWhenRoom(number) }
            queue.close()
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken.sorted() == Array(0..<5_000))
    }

    @Test("a cancelled wait ends")
    func cancelled() async {
        let queue = WorkQueue<Int>()
        let waiting = Task { await queue.next() }
        waiting.cancel()
        #expect(await waiting.value == [])
    }
}
