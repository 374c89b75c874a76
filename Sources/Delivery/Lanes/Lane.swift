import CaptureModel
import DICOMNetwork
import DICOMUpperLayer
import Observability
import Store

/// One association after another to a destination, each open for as long as there is work.
struct Lane: Sendable {
    let parts: LaneParts

    /// Runs until the desk says stop, or the task is cancelled.
    func run() async {
        while !Task.isCancelled {
            switch parts.desk.nextErrand() {
            case .leave: return
            case .wait(let time, let strokes):
                await parts.desk.bell.sleep(since: strokes, until: time, at: parts.now())
            case .work(let deliveries):
                await send(deliveries)
                parts.desk.laneIsFree()
            case .claim:
                // Taken from the queue when the association is there: a link that is down costs the queue nothing.
                if await parts.hasDue() { await send([]) } else { parts.desk.abandoned() }
                parts.desk.laneIsFree()
            case .settle(let outcomes):
                await parts.settleLate(outcomes)
                parts.desk.laneIsFree()
            }
        }
    }

    /// Opens an association and sends until there is nothing more.
    private func send(_ deliveries: [StartedDelivery]) async {
        let desk = parts.desk
        let session = LaneSession(parts: parts, first: deliveries)
        do {
            let contexts = parts.contexts + (await parts.instanceContexts(including: deliveries))
            session.proposed = contexts
            try await parts.client.withAssociation(to: parts.settings.peer, proposing: contexts) { association in
                session.begin()
                try await session.run(over: association)
            }
            desk.finished()
        } catch {
            let reason = (error as? DICOMNetworkError)?.message ?? "\(error)"
            if Task.isCancelled {
                // It is the agent that stops: nobody's fault.
                desk.abandoned()
            } else if session.hasBegun {
                session.interrupted(by: error)
            } else {
                desk.unreachable(reason)
            }
        }
        if session.hasBegun { desk.closed() }
        await session.close()
    }
}
