/// What a message says of one field: nothing, that it is to be cleared, or a new value.
///
/// HL7 v2.5.1 §2.5.3: an empty field changes nothing; a field of exactly `""` clears what was there.
public enum Amendment<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The message is silent.
    case unchanged
    /// The message deletes the value.
    case cleared
    /// The message gives this value.
    case set(Value)

    /// The value after the message, where `current` was the value before it.
    public func applied(to current: Value?) -> Value? {
        switch self {
        case .unchanged: current
        case .cleared: nil
        case .set(let value): value
        }
    }

    /// The value after the message for a field whose empty form is a value of its own.
    public func applied(to current: Value, empty: Value) -> Value {
        switch self {
        case .unchanged: current
        case .cleared: empty
        case .set(let value): value
        }
    }
}
