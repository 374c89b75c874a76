package import CaptureModel

/// What a sending or a proof came to.
package struct DeliveryOutcome: Hashable, Sendable {
    /// Which delivery.
    package let id: DeliveryID
    /// What happened to it.
    package let event: DeliveryEvent

    /// Makes an outcome.
    package init(id: DeliveryID, event: DeliveryEvent) {
        self.id = id
        self.event = event
    }
}
