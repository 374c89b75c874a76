/// Why no instance can be made of a capture.
public struct CompositionError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of reason.
    public enum Code: Sendable {
        /// The file has no DICOM form here, or is not the one that the plan is for.
        case unsuitableMedia
        /// The kind of file does not go with the object that device and descriptor ask for.
        case wrongObject
        /// An attribute that the object demands is not known.
        case missingAttribute
        /// The bytes are more than the value that takes them can count.
        case tooLong
        /// A value cannot be encoded.
        case notEncodable
    }

    /// Which kind.
    public let code: Code
    /// What is missing or wrong, and what to do; without patient data.
    public let message: String
    /// The attributes that are not known; only of a `missingAttribute`.
    public let missing: [MissingAttribute]

    /// Makes the error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
        missing = []
    }

    /// Makes the error of an object that lacks attributes.
    init(_ object: String, lacks missing: [MissingAttribute]) {
        code = .missingAttribute
        self.missing = missing
        let parts = missing.map { "\($0.words) (\($0.keyword)): set it in \($0.place)" }
        message = "This \(object) must state \(parts.joined(separator: "; and "))."
    }

    /// Whether the kinds are the same: sentences are for people.
    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }

    /// The message.
    public var description: String { message }
}
