import CaptureModel
import Observability

/// Reads the agent's events in their order, and remembers them.
final class EventWatch {
    private let stream: AsyncStream<AgentEvent>
    private(set) var seen: [AgentEvent] = []

    init(_ events: AgentEvents) { stream = events.stream(keeping: 100_000) }

    /// Waits until so many further events have come for which `pick` gives something; gives those.
    @discardableResult
    func next<Value>(_ count: Int = 1, _ pick: (AgentEvent) -> Value?) async throws -> [Value] {
        var values: [Value] = []
        guard count > 0 else { return [] }
        for await event in stream {
            seen.append(event)
            if let value = pick(event) { values.append(value) }
            if values.count == count { return values }
        }
        throw Unexpected(
            description: "\(values.count) of \(count) came, then the time was up; last seen: \(seen.suffix(12))")
    }

    /// Waits until so many further deliveries are proven.
    @discardableResult
    func proven(_ count: Int) async throws -> [CaptureID] {
        try await next(count) { if case .deliveryProven(_, let capture, _, _) = $0 { capture } else { nil } }
    }

    /// Waits for the next refusal.
    func refused() async throws -> (capture: CaptureID, fault: DeliveryFault) {
        try await next {
            if case .deliveryRefused(_, let capture, _, let fault) = $0 { (capture, fault) } else { nil }
        }[0]
    }

    /// Waits for the next delivery that is put off.
    func postponed() async throws -> (capture: CaptureID, fault: DeliveryFault) {
        try await next {
            if case .deliveryPostponed(_, let capture, _, let fault) = $0 { (capture, fault) } else { nil }
        }[0]
    }

    /// Waits until the destination is held; gives the reason.
    func held() async throws -> String {
        try await next { if case .destinationHeld(_, let reason, _) = $0 { reason } else { nil } }[0]
    }

    /// Waits until the destination answers again.
    func resumed() async throws {
        try await next { if case .destinationResumed = $0 { true } else { nil } }
    }

    /// Faults that were met so far by a part.
    func faults(of part: String) -> [String] {
        seen.compactMap { if case .faultMet(part, let reason) = $0 { reason } else { nil } }
    }
}
