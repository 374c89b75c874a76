/// Waits until a condition holds, and looks again and again, for so long at most.
///
/// For what happens in another process, which tells us nothing: within one, wait for its events.
///
/// - Returns: whether the condition held before the time was over.
public func eventually(
    within limit: Duration = .seconds(60), every pause: Duration = .milliseconds(50),
    _ condition: () async throws -> Bool
) async rethrows -> Bool {
    let end = ContinuousClock.now + limit
    while true {
        if try await condition() { return true }
        guard ContinuousClock.now < end else { return false }
        try? await Task.sleep(for: pause)
    }
}
