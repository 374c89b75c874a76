import ByteCodec

/// A-ABORT: the end of an association without agreement (PS3.8 §9.3.8).
public struct AAbort: Error, Equatable, Sendable {
    /// Who ended it.
    public enum Source: UInt8, Sendable {
        /// The application.
        case serviceUser = 0
        /// The protocol machine, for a reason of its own.
        case serviceProvider = 2
    }

    /// Why the protocol machine ended it; without meaning when the application did.
    public enum Reason: UInt8, Sendable, CaseIterable {
        case notSpecified = 0
        case unrecognizedPDU = 1
        case unexpectedPDU = 2
        case unrecognizedParameter = 4
        case unexpectedParameter = 5
        case invalidParameterValue = 6
    }

    /// Who ended it.
    public let source: Source
    /// Why.
    public let reason: Reason

    /// Makes the PDU.
    public init(source: Source, reason: Reason = .notSpecified) {
        self.source = source
        self.reason = reason
    }

    /// Reads it; a source or reason that PS3.8 does not list is taken as the provider's, not specified: an abort
    /// ends the association whatever it says.
    init(body: [UInt8]) throws(UpperLayerError) {
        var reader = FieldReader(body, subject: "A-ABORT")
        try reader.skip(2, "reserved")
        source = Source(rawValue: try reader.uint8("source")) ?? .serviceProvider
        reason = Reason(rawValue: try reader.uint8("reason")) ?? .notSpecified
    }

    func encodeBody(into writer: inout ByteWriter) {
        writer.write(contentsOf: [0, 0, source.rawValue, reason.rawValue])
    }
}
