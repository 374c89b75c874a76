/// What an element holds, in one of the three shapes that the encoding knows.
public enum Value: Equatable, Sendable {
    /// The bytes of the value, padding included; numbers stand in little endian order.
    case bytes([UInt8])
    /// The items of a sequence.
    case sequence([DataSet])
    /// Encapsulated pixel data: the Basic Offset Table, which may be empty, and after it the fragments (PS3.5 §A.4).
    case fragments([[UInt8]])

    /// The value with every run of bytes at even length (PS3.5 §7.1.1).
    func padded(with padding: UInt8) -> Value {
        switch self {
        case .bytes(let bytes): .bytes(Value.even(bytes, padding))
        case .sequence: self
        case .fragments(let runs): .fragments(runs.map { Value.even($0, 0) })
        }
    }

    private static func even(_ bytes: [UInt8], _ padding: UInt8) -> [UInt8] {
        bytes.count.isMultiple(of: 2) ? bytes : bytes + [padding]
    }
}
