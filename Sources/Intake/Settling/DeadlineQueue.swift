/// What is to be looked at again, and when: in order of time.
///
/// Nearly every new deadline is the latest, so that adding at the end of a sorted list is cheap.
struct DeadlineQueue<Instant: Comparable, Key> {
    private var entries: [(instant: Instant, key: Key)] = []
    private var head = 0

    /// The next moment, if any.
    var first: Instant? { head < entries.count ? entries[head].instant : nil }

    /// Adds a moment.
    mutating func add(_ key: Key, at instant: Instant) {
        var place = entries.count
        while place > head, entries[place - 1].instant > instant { place -= 1 }
        entries.insert((instant, key), at: place)
    }

    /// Takes every key whose moment has come.
    mutating func take(until now: Instant) -> [(instant: Instant, key: Key)] {
        var end = head
        while end < entries.count, entries[end].instant <= now { end += 1 }
        let due = Array(entries[head..<end])
        head = end
        if head == entries.count || head > 1_024 {
            entries.removeFirst(head)
            head = 0
        }
        return due
    }
}
