/// Which of the two ways of opening an exam a department is offered first; the other stays at hand.
public enum ExamOpening: String, Hashable, Sendable, CaseIterable {
    /// From a visit of the patient, without an order.
    case encountersFirst = "encounters-first"
    /// From an order of the worklist.
    case ordersFirst = "orders-first"
}
