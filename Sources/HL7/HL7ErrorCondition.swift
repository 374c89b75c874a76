/// The message error conditions that an acknowledgement can name (HL7 table 0357).
public enum HL7ErrorCondition: Int, Sendable, CaseIterable {
    /// Segments in the wrong order, or one missing.
    case segmentSequence = 100
    /// A required field is empty.
    case requiredFieldMissing = 101
    /// A field is not of its data type.
    case dataType = 102
    /// A coded field holds a value that its table does not.
    case tableValueNotFound = 103
    /// The message type is not supported.
    case unsupportedMessageType = 200
    /// The event is not supported.
    case unsupportedEvent = 201
    /// The processing ID is not supported.
    case unsupportedProcessingID = 202
    /// The version is not supported.
    case unsupportedVersion = 203
    /// The key identifier is not known.
    case unknownKey = 204
    /// The key identifier is there already.
    case duplicateKey = 205
    /// The record is locked by another.
    case recordLocked = 206
    /// The application failed.
    case internalError = 207

    /// The condition's name in the table.
    public var name: String {
        switch self {
        case .segmentSequence: "Segment sequence error"
        case .requiredFieldMissing: "Required field missing"
        case .dataType: "Data type error"
        case .tableValueNotFound: "Table value not found"
        case .unsupportedMessageType: "Unsupported message type"
        case .unsupportedEvent: "Unsupported event code"
        case .unsupportedProcessingID: "Unsupported processing id"
        case .unsupportedVersion: "Unsupported version id"
        case .unknownKey: "Unknown key identifier"
        case .duplicateKey: "Duplicate key identifier"
        case .recordLocked: "Application record locked"
        case .internalError: "Application internal error"
        }
    }
}
