import CaptureModel
import Store
import Synchronization

/// Places captures as the test says.
struct PlacingDouble: CapturePlacing {
    var placement: @Sendable (CaptureDraft, PlacementReads) throws -> Placement
    var starts: Set<DestinationName> = []

    func place(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement { try placement(draft, reading) }

    func start(_ capture: Capture, exam: ExamSnapshot, destination: DestinationName) -> FrozenInstance? {
        starts.contains(destination) ? Samples.instance(of: capture) : nil
    }

    /// Everything goes to the exam that is open at the station, or is held.
    static func atStation(
        _ destinations: [DestinationName] = [Samples.archive], starting starts: Set<DestinationName> = []
    ) -> PlacingDouble {
        PlacingDouble(
            placement: { _, reads in
                guard let open = try reads.openExam(at: Samples.station) else {
                    return .held(HeldReason(.noExam, "No exam is open."))
                }
                return .placed(.existing(open.exam.id), destinations: destinations)
            }, starts: starts)
    }
}

extension Claim {
    /// A claim of the archive whose instances are the sample ones.
    static func archive(_ limit: Int, mark: UInt8 = 1) -> Claim {
        Claim(destination: Samples.archive, limit: limit) { capture, _ in
            .composed(Samples.instance(of: capture, mark: mark))
        }
    }
}
