import DICOMUpperLayer
import Synchronization

/// The one C-STORE that is under way, which the sending task asks for fragments while the event loop takes the
/// answer.
final class OutstandingStore: Sendable {
    private let operation: Mutex<StoreOperation>

    init(_ operation: StoreOperation) {
        self.operation = Mutex(operation)
    }

    func nextFragments(room: Int) -> [StoreOperation.Fragment] {
        operation.withLock { $0.nextFragments(room: room) }
    }

    var isSending: Bool { operation.withLock { $0.isSending } }

    func lastFragmentWritten() { operation.withLock { $0.lastFragmentWritten() } }

    func receive(_ response: StoreResponse) -> StoreOperation.Verdict {
        operation.withLock { $0.receive(response) }
    }

    func cancel() { operation.withLock { $0.cancel() } }
}
