import CaptureModel
import Monitor
import Store

/// A capture's state as people read it: one sentence, and a mark of shape and colour.
struct StateWords {
    /// The mark; green is only for proven.
    enum Mark: String {
        case safe
        case wait
        case move
        case taken
        case proven
        case trouble
        case gone
    }

    let mark: Mark
    let text: String

    init(_ entry: CaptureListEntry, moment: ViewMoment) {
        switch entry.capture.state {
        case .received: (mark, text) = (.safe, "Safe here")
        case .held(let reason): (mark, text) = (.trouble, "Held: \(reason.code.words)")
        case .ready, .delivering: (mark, text) = Self.words(entry.deliveries, moment)
        case .proven: (mark, text) = (.proven, "Proven")
        case .released: (mark, text) = (.proven, "Proven, no longer kept here")
        case .discarded(let person, let why): (mark, text) = (.gone, "Discarded by \(person): \(why)")
        case .superseded(let capture): (mark, text) = (.gone, "Corrected: capture \(capture) was sent in its place")
        }
    }

    /// The delivery that is worst off speaks for all.
    private static func words(_ deliveries: [Delivery], _ moment: ViewMoment) -> (Mark, String) {
        let spoken = deliveries.map { (delivery: $0, rank: rank($0.state)) }.max { $0.rank < $1.rank }?.delivery
        guard let spoken else { return (.safe, "Safe here, about to be sent") }
        let name = spoken.destination.text
        switch spoken.state {
        case .refused(let fault): return (.trouble, "\(name) refused it: \(fault.message)")
        case .waiting(let retry, let fault):
            return (.wait, "Waits here; \(name) is tried again at \(moment.exactClock(retry)) (\(fault.message))")
        case .pending: return (.wait, "Waits here for \(name)")
        case .sending: return (.move, "On its way to \(name)")
        case .accepted: return (.taken, "Taken by \(name), not yet proven")
        case .proven: return (.taken, "Shown by \(name)")
        case .withdrawn: return (.gone, "Not sent to \(name)")
        }
    }

    private static func rank(_ state: DeliveryState) -> Int {
        switch state {
        case .refused: 5
        case .waiting: 4
        case .sending: 3
        case .pending: 2
        case .accepted: 1
        case .proven, .withdrawn: 0
        }
    }
}
