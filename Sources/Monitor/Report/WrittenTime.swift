package import CaptureModel

/// A moment as our JSON writes it: ISO 8601 in UTC.
package struct WrittenTime: Hashable, Comparable, Sendable, Codable {
    /// The moment.
    package let moment: Timestamp

    /// Makes the written form of a moment.
    package init(_ moment: Timestamp) { self.moment = moment }

    package static func < (left: Self, right: Self) -> Bool { left.moment < right.moment }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let moment = Timestamp(iso8601: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time of ISO 8601")
        }
        self.moment = moment
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(moment.description)
    }
}
