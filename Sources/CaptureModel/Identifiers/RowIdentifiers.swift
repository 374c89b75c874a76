/// The number by which the store knows a thing; never zero or less, never used again.
public protocol RowIdentifier: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// The number.
    var number: Int64 { get }
    /// Makes the identifier from the store's number.
    init(_ number: Int64)
}

extension RowIdentifier {
    /// The number in decimal digits.
    public var description: String { String(number) }

    /// The order of the numbers.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    /// Decodes a plain number.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Int64.self))
    }

    /// Encodes a plain number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}

/// Which capture.
public struct CaptureID: RowIdentifier {
    /// The store's number.
    public let number: Int64
    /// Makes the identifier from the store's number.
    public init(_ number: Int64) { self.number = number }
}

/// Which exam.
public struct ExamID: RowIdentifier {
    /// The store's number.
    public let number: Int64
    /// Makes the identifier from the store's number.
    public init(_ number: Int64) { self.number = number }
}

/// Which delivery of a capture to a destination.
public struct DeliveryID: RowIdentifier {
    /// The store's number.
    public let number: Int64
    /// Makes the identifier from the store's number.
    public init(_ number: Int64) { self.number = number }
}

/// Which patient of the admissions list.
public struct PatientID: RowIdentifier {
    /// The store's number.
    public let number: Int64
    /// Makes the identifier from the store's number.
    public init(_ number: Int64) { self.number = number }
}

/// Which encounter of the admissions list.
public struct EncounterID: RowIdentifier {
    /// The store's number.
    public let number: Int64
    /// Makes the identifier from the store's number.
    public init(_ number: Int64) { self.number = number }
}

/// Which order of a worklist or of an order message.
public struct OrderID: RowIdentifier {
    /// The store's number.
    public let number: Int64
    /// Makes the identifier from the store's number.
    public init(_ number: Int64) { self.number = number }
}

/// Which correction of what was sent.
public struct CorrectionID: RowIdentifier {
    /// The store's number.
    public let number: Int64
    /// Makes the identifier from the store's number.
    public init(_ number: Int64) { self.number = number }
}

/// Which notification of an exam to a record.
public struct NotificationID: RowIdentifier {
    /// The store's number.
    public let number: Int64
    /// Makes the identifier from the store's number.
    public init(_ number: Int64) { self.number = number }
}
