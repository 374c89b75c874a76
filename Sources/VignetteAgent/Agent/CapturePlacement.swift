import CaptureModel
import Delivery
import Identification
import Store

/// Decides for a capture that is just being received: identification says whose it is, delivery whether it starts.
struct CapturePlacement: CapturePlacing {
    let matcher: CaptureMatcher
    let delivery: DeliveryService

    func place(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement {
        try matcher.place(draft, reading: reading)
    }

    func obstacle(to capture: Capture, in exam: ExamSnapshot) -> HeldReason? {
        delivery.obstacle(to: capture, in: exam)
    }

    func start(_ capture: Capture, exam: ExamSnapshot, destination: DestinationName) -> FrozenInstance? {
        delivery.start(capture, exam: exam, destination: destination)
    }
}
