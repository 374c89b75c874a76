package import CaptureModel

/// A destination's wish for work.
package struct Claim: Sendable {
    /// Who asks.
    package let destination: DestinationName
    /// The most deliveries to start.
    package let limit: Int
    /// Makes the instance of a delivery that has none yet; runs inside the transaction, so it is quick and pure.
    package let compose: @Sendable (Capture, ExamSnapshot) -> Composition

    /// Makes a claim.
    package init(
        destination: DestinationName, limit: Int,
        compose: @escaping @Sendable (Capture, ExamSnapshot) -> Composition
    ) {
        self.destination = destination
        self.limit = limit
        self.compose = compose
    }
}

/// What composing an instance came to.
package enum Composition: Hashable, Sendable {
    /// The instance.
    case composed(FrozenInstance)
    /// It cannot be made: the delivery is refused with this fault.
    case failed(DeliveryFault)
}
