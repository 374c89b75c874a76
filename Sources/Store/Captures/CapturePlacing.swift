package import CaptureModel

/// Decides, inside the transaction that receives a capture, where it belongs and what starts at once.
package protocol CapturePlacing: Sendable {
    /// The exam and the destinations of a capture, or why it waits for a person.
    ///
    /// `reading` is valid until the method returns. What it throws ends the whole transaction.
    func place(_ draft: CaptureDraft, reading: PlacementReads) throws -> Placement

    /// Why a capture cannot be sent for the exam that it was placed in, where something is missing.
    func obstacle(to capture: Capture, in exam: ExamSnapshot) -> HeldReason?

    /// The instance to send to a destination right away, or nothing where the delivery shall wait its turn.
    ///
    /// Gives an instance only while somebody listens to ``StoreChanges`` and will send what was started.
    func start(_ capture: Capture, exam: ExamSnapshot, destination: DestinationName) -> FrozenInstance?
}

extension CapturePlacing {
    /// Nothing is missing.
    package func obstacle(to capture: Capture, in exam: ExamSnapshot) -> HeldReason? { nil }
}

/// Says why a capture cannot be sent for an exam, where something is missing; runs inside the transaction.
package typealias PlacementCheck = @Sendable (Capture, ExamSnapshot) -> HeldReason?
