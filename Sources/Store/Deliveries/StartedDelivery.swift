package import CaptureModel

/// A delivery with everything that its sending or its proof needs.
package struct StartedDelivery: Hashable, Sendable {
    /// Which delivery.
    package let id: DeliveryID
    /// Of which capture.
    package let captureID: CaptureID
    /// To where.
    package let destination: DestinationName
    /// The capture.
    package let capture: Capture
    /// Its exam, as patient and visit stood when the delivery was read.
    package let exam: ExamSnapshot
    /// The instance, fixed at the first sending.
    package let frozen: FrozenInstance
    /// How often a sending has begun, this one included.
    package let attempts: Int

    /// Puts a delivery together.
    package init(
        id: DeliveryID, captureID: CaptureID, destination: DestinationName, capture: Capture, exam: ExamSnapshot,
        frozen: FrozenInstance, attempts: Int
    ) {
        self.id = id
        self.captureID = captureID
        self.destination = destination
        self.capture = capture
        self.exam = exam
        self.frozen = frozen
        self.attempts = attempts
    }
}
