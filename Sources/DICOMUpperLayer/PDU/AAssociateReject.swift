import ByteCodec

/// A-ASSOCIATE-RJ: the association is refused (PS3.8 §9.3.4).
public struct AAssociateReject: Error, Equatable, Sendable {
    /// Whether trying again can help.
    public enum Result: UInt8, Sendable, CaseIterable {
        case permanent = 1
        case transient = 2
    }

    /// Who refuses, and why: the numbers of the reasons mean something else for each source (PS3.8 Table 9-21).
    public enum Cause: Equatable, Sendable, CaseIterable {
        case noReasonGiven
        case applicationContextNotSupported
        case callingAETitleNotRecognized
        case calledAETitleNotRecognized
        case associationControlNoReasonGiven
        case protocolVersionNotSupported
        case temporaryCongestion
        case localLimitExceeded
        /// A pair of numbers that PS3.8 reserves.
        case other(source: UInt8, reason: UInt8)

        /// The pairs that PS3.8 names.
        public static let allCases: [Cause] = [
            .noReasonGiven, .applicationContextNotSupported, .callingAETitleNotRecognized,
            .calledAETitleNotRecognized, .associationControlNoReasonGiven, .protocolVersionNotSupported,
            .temporaryCongestion, .localLimitExceeded,
        ]

        /// The source's number: 1 the application, 2 association control, 3 the presentation layer.
        public var source: UInt8 { numbers.source }

        /// The reason's number, which means something only beside its source.
        public var reason: UInt8 { numbers.reason }

        private var numbers: (source: UInt8, reason: UInt8) {
            switch self {
            case .noReasonGiven: (1, 1)
            case .applicationContextNotSupported: (1, 2)
            case .callingAETitleNotRecognized: (1, 3)
            case .calledAETitleNotRecognized: (1, 7)
            case .associationControlNoReasonGiven: (2, 1)
            case .protocolVersionNotSupported: (2, 2)
            case .temporaryCongestion: (3, 1)
            case .localLimitExceeded: (3, 2)
            case .other(let source, let reason): (source, reason)
            }
        }

        /// Takes the two numbers.
        public init(source: UInt8, reason: UInt8) {
            self =
                Cause.allCases.first { $0.source == source && $0.reason == reason }
                ?? .other(source: source, reason: reason)
        }
    }

    /// Whether trying again can help.
    public let result: Result
    /// Who refuses, and why.
    public let cause: Cause

    /// Makes the PDU.
    public init(_ result: Result, _ cause: Cause) {
        self.result = result
        self.cause = cause
    }

    init(body: [UInt8]) throws(UpperLayerError) {
        var reader = FieldReader(body, subject: "A-ASSOCIATE-RJ")
        try reader.skip(1, "reserved")
        let number = try reader.uint8("result")
        guard let result = Result(rawValue: number) else {
            throw reader.invalid("result", expected: "1 or 2", found: "\(number)")
        }
        self.result = result
        let source = try reader.uint8("source")
        cause = Cause(source: source, reason: try reader.uint8("reason"))
    }

    func encodeBody(into writer: inout ByteWriter) {
        writer.write(contentsOf: [0, result.rawValue, cause.source, cause.reason])
    }
}
