/// Why no instance can be made of a capture.
public struct CompositionError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of reason.
    public enum Code: Sendable {
        /// The file has no DICOM form here.
        case unsuitableMedia
        /// Picture or film does not go with the object that device and descriptor ask for.
        case wrongObject
        /// An attribute that the object demands is not known.
        case missingAttribute
        /// The stream is longer than one fragment can be.
        case tooLong
        /// A value cannot be encoded.
        case notEncodable
    }

    /// Which kind.
    public let code: Code
    /// What is missing or wrong, and what to do; without patient data.
    public let message: String

    /// Makes the error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Whether the kinds are the same: sentences are for people.
    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }

    /// The message.
    public var description: String { message }
}
