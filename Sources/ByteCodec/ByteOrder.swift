/// The order in which the bytes of an integer stand.
public enum ByteOrder: Sendable, Equatable {
    /// Least significant byte first.
    case little
    /// Most significant byte first (network order).
    case big
}
