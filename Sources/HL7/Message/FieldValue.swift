/// What a sender says in a field: nothing, "clear it", or a value.
///
/// An absent field leaves what the receiver has; HL7's null (`""`) clears it (HL7 v2.5.1 §2.5.3).
public enum FieldValue<Content: Sendable>: Sendable {
    /// Nothing is said: no change.
    case absent
    /// The value is cleared.
    case null
    /// The value is this.
    case value(Content)

    /// The value, if there is one.
    public var content: Content? {
        switch self {
        case .value(let content): content
        case .absent, .null: nil
        }
    }

    /// What the receiver holds after the field is applied to what it held.
    public func applied(to held: Content?) -> Content? {
        switch self {
        case .absent: held
        case .null: nil
        case .value(let content): content
        }
    }

    /// The value in another form; what has no such form becomes `unreadable`.
    public func map<Other>(
        unreadable: FieldValue<Other> = .absent, _ transform: (Content) -> Other?
    ) -> FieldValue<Other> {
        switch self {
        case .absent: .absent
        case .null: .null
        case .value(let content): transform(content).map { .value($0) } ?? unreadable
        }
    }
}

extension FieldValue: Equatable where Content: Equatable {}
extension FieldValue: Hashable where Content: Hashable {}
