/// Why a message cannot be taken, said so that the sender's side can mend it.
///
/// Equality is of the code alone. The sentence holds no patient data: of what was found it names only
/// counts and header codes.
public struct HL7Error: Error, Equatable, Sendable, CustomStringConvertible {
    /// What kind of fault it is.
    public enum Code: String, Sendable, CaseIterable {
        /// There are no bytes but blanks.
        case empty
        /// The message is larger than the limit.
        case tooLarge
        /// The message does not begin with an MSH segment.
        case headerMissing
        /// MSH-1 or MSH-2 cannot delimit a message.
        case delimiters
        /// The character set is not one that is read.
        case characterSet
        /// Several messages stand where one belongs (a batch).
        case batch
        /// The message type is not taken here.
        case messageType
        /// The event is not one of the message type.
        case event
        /// The processing ID is not taken here.
        case processingID
        /// The version of HL7 is not taken here.
        case version
        /// A field that is needed is empty.
        case requiredField
        /// A field is not of its data type.
        case dataType
        /// Segments are missing, too many or in the wrong order.
        case segmentSequence
        /// No patient identifier is the one that this site goes by.
        case noIdentifier
        /// Several different patient identifiers could be the one that this site goes by.
        case ambiguousIdentifier
        /// The message speaks of a patient or visit that is not known.
        case unknownKey
        /// A merge would lead a patient back to itself.
        case circularMerge
        /// The receiver failed for a reason of its own.
        case receiverFailure
    }

    /// What kind of fault it is.
    public let code: Code
    /// Where in the message, if in one place.
    public let place: HL7Place?
    /// What should have been there.
    public let expected: String
    /// What was there instead; never patient data.
    public let found: String

    /// Makes the error; `expected` and `found` are phrases without a full stop and without patient data.
    public init(_ code: Code, at place: HL7Place? = nil, expected: String, found: String) {
        self.code = code
        self.place = place
        self.expected = expected
        self.found = found
    }

    /// Whether both are of the same code.
    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }

    /// The sentence for people: the place, what was expected, what was found.
    public var description: String {
        let sentence = "\(expected) expected, \(found) found"
        guard let place else { return sentence }
        return "\(place): \(sentence)"
    }

    /// The condition that the acknowledgement names (HL7 table 0357).
    public var condition: HL7ErrorCondition {
        switch code {
        case .empty, .headerMissing, .segmentSequence: .segmentSequence
        case .requiredField: .requiredFieldMissing
        case .delimiters, .dataType: .dataType
        case .characterSet: .tableValueNotFound
        case .batch, .messageType: .unsupportedMessageType
        case .event: .unsupportedEvent
        case .processingID: .unsupportedProcessingID
        case .version: .unsupportedVersion
        case .noIdentifier, .ambiguousIdentifier, .unknownKey: .unknownKey
        case .circularMerge: .duplicateKey
        case .tooLarge, .receiverFailure: .internalError
        }
    }

    /// Whether the message is rejected (AR, CR) and not merely in error (AE, CE): its kind is not taken
    /// here, or the receiver failed for a reason that is not in the content (HL7 v2.5.1 §2.9.2).
    public var isRejection: Bool {
        switch code {
        case .batch, .messageType, .event, .processingID, .version, .tooLarge, .receiverFailure: true
        case .empty, .headerMissing, .delimiters, .characterSet, .requiredField, .dataType, .segmentSequence,
            .noIdentifier, .ambiguousIdentifier, .unknownKey, .circularMerge:
            false
        }
    }
}
