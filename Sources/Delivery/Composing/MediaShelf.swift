import CaptureModel
package import MediaInspection
import Synchronization

/// What inspection found in captures that were just received, so that they need not be read again to be composed.
///
/// A bounded memory: a description that is not on the shelf is made anew from the spool.
package final class MediaShelf: Sendable {
    private struct Shelf {
        var descriptions: [String: MediaDescription] = [:]
        var order: [String] = []
    }

    private let capacity: Int
    private let shelf = Mutex(Shelf())

    /// Makes a shelf for so many descriptions.
    package init(capacity: Int = 1_024) { self.capacity = max(capacity, 1) }

    /// Puts a description on the shelf, under the capture's path in the spool.
    package func put(_ description: MediaDescription, for spoolPath: String) {
        shelf.withLock { shelf in
            if shelf.descriptions.updateValue(description, forKey: spoolPath) == nil { shelf.order.append(spoolPath) }
            if shelf.order.count > capacity * 2 {
                // The oldest half goes at once, so that removal costs little for each.
                for path in shelf.order.prefix(capacity) { shelf.descriptions[path] = nil }
                shelf.order.removeFirst(capacity)
            }
        }
    }

    /// The description of the capture at this path, if it is on the shelf.
    package func description(of spoolPath: String) -> MediaDescription? {
        shelf.withLock { $0.descriptions[spoolPath] }
    }
}
