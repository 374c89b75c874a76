import ByteCodec

/// P-DATA-TF: fragments of commands and data sets (PS3.8 §9.3.5).
public struct PDataTransfer: Equatable, Sendable {
    /// The fragments; at least one.
    public var values: [PresentationDataValue]

    /// Makes the PDU.
    public init(_ values: [PresentationDataValue]) {
        self.values = values
    }

    init(body: [UInt8]) throws(UpperLayerError) {
        var reader = FieldReader(body, subject: "P-DATA-TF")
        var values: [PresentationDataValue] = []
        repeat {
            let header = try PresentationDataValueHeader(
                itemLength: try reader.uint32("item length"),
                contextID: try reader.uint8("presentation context ID"),
                control: try reader.uint8("message control header"))
            values.append(
                PresentationDataValue(
                    contextID: header.contextID, isCommand: header.isCommand, isLast: header.isLast,
                    data: try reader.bytes(header.dataLength, "presentation data value")))
        } while !reader.isAtEnd
        self.values = values
    }

    func encodeBody(into writer: inout ByteWriter) {
        for value in values {
            writer.write(value.header.itemLength, .big)
            writer.write(value.contextID.rawValue)
            writer.write(value.header.control)
            writer.write(contentsOf: value.data)
        }
    }
}

/// A fragment of one command or data set (PS3.8 §9.3.5.1).
public struct PresentationDataValue: Equatable, Sendable {
    /// On which context it travels.
    public var contextID: PresentationContextID
    /// Whether it belongs to a command; else to a data set.
    public var isCommand: Bool
    /// Whether it ends its command or data set.
    public var isLast: Bool
    /// The bytes of the fragment.
    public var data: [UInt8]

    /// Makes the fragment.
    public init(contextID: PresentationContextID, isCommand: Bool, isLast: Bool, data: [UInt8]) {
        self.contextID = contextID
        self.isCommand = isCommand
        self.isLast = isLast
        self.data = data
    }

    /// The header that stands before the bytes.
    public var header: PresentationDataValueHeader {
        PresentationDataValueHeader(
            contextID: contextID, isCommand: isCommand, isLast: isLast, dataLength: data.count)
    }
}

/// The six bytes before every fragment: length, context, and the message control header (PS3.8 §9.3.5.1, §E.2).
///
/// It stands alone so that a shell can frame bulk data in its own buffers without copying it.
public struct PresentationDataValueHeader: Equatable, Sendable {
    /// The width of the header in bytes.
    public static let length = 6

    /// On which context the fragment travels.
    public let contextID: PresentationContextID
    /// Whether it belongs to a command; else to a data set.
    public let isCommand: Bool
    /// Whether it ends its command or data set.
    public let isLast: Bool
    /// The number of bytes of the fragment.
    public let dataLength: Int

    /// Makes a header.
    public init(contextID: PresentationContextID, isCommand: Bool, isLast: Bool, dataLength: Int) {
        self.contextID = contextID
        self.isCommand = isCommand
        self.isLast = isLast
        self.dataLength = dataLength
    }

    /// Takes the three fields as they stood in the stream.
    ///
    /// - Throws: `invalidValue` for a length below 2 or an even context ID.
    public init(itemLength: UInt32, contextID: UInt8, control: UInt8) throws(UpperLayerError) {
        guard itemLength >= 2 else {
            throw UpperLayerError(.invalidValue, "P-DATA-TF: item length: 2 or more expected, \(itemLength) found")
        }
        guard let identifier = PresentationContextID(rawValue: contextID) else {
            throw UpperLayerError(
                .invalidValue, "P-DATA-TF: presentation context ID: an odd number expected, \(contextID) found")
        }
        self.contextID = identifier
        isCommand = control & 1 != 0
        isLast = control & 2 != 0
        dataLength = Int(itemLength) - 2
    }

    /// The length field: what follows it, which is two bytes and the fragment.
    public var itemLength: UInt32 { UInt32(truncatingIfNeeded: dataLength + 2) }

    /// The message control header: bit 0 a command, bit 1 the last fragment.
    public var control: UInt8 { (isCommand ? 1 : 0) | (isLast ? 2 : 0) }
}
