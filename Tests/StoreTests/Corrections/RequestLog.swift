import CaptureModel
import Synchronization

/// The rejection notes that were asked for.
final class RequestLog: Sendable {
    private let requests = Mutex<[RejectionRequest]>([])

    var all: [RejectionRequest] { requests.withLock { $0 } }

    func add(_ request: RejectionRequest) { requests.withLock { $0.append(request) } }
}
