/// The status of a DIMSE response (PS3.7 Annex C; PS3.4 §B.2.3 for C-STORE).
public struct DIMSEStatus: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// What a status means for the operation.
    public enum Category: Sendable, Hashable, CaseIterable {
        /// Done.
        case success
        /// Done, but not quite as asked.
        case warning
        /// Not done.
        case failure
        /// More responses follow.
        case pending
        /// Ended because the user asked for it.
        case cancel
    }

    /// The number.
    public let rawValue: UInt16

    /// Takes a number.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Done.
    public static let success = DIMSEStatus(rawValue: 0x0000)
    /// Matches follow, all keys understood (C-FIND).
    public static let pending = DIMSEStatus(rawValue: 0xFF00)
    /// Matches follow, some optional keys were not understood (C-FIND).
    public static let pendingWithWarning = DIMSEStatus(rawValue: 0xFF01)
    /// Ended by C-CANCEL.
    public static let cancel = DIMSEStatus(rawValue: 0xFE00)
    /// Stored, with some values changed (C-STORE).
    public static let coercionOfDataElements = DIMSEStatus(rawValue: 0xB000)
    /// Stored, without some elements (C-STORE).
    public static let elementsDiscarded = DIMSEStatus(rawValue: 0xB006)
    /// Stored, though the data set does not match its SOP class (C-STORE).
    public static let dataSetDoesNotMatchSOPClassWarning = DIMSEStatus(rawValue: 0xB007)
    /// No room (C-STORE); or too many matches (C-FIND).
    public static let outOfResources = DIMSEStatus(rawValue: 0xA700)
    /// The data set does not match its SOP class (C-STORE) or query model (C-FIND).
    public static let dataSetDoesNotMatchSOPClass = DIMSEStatus(rawValue: 0xA900)
    /// The data set cannot be understood.
    public static let cannotUnderstand = DIMSEStatus(rawValue: 0xC000)
    /// The provider could not do its work.
    public static let processingFailure = DIMSEStatus(rawValue: 0x0110)
    /// The instance is there already.
    public static let duplicateSOPInstance = DIMSEStatus(rawValue: 0x0111)
    /// The SOP Instance UID is malformed or does not fit.
    public static let invalidSOPInstance = DIMSEStatus(rawValue: 0x0117)
    /// The provider does not support the SOP class.
    public static let sopClassNotSupported = DIMSEStatus(rawValue: 0x0122)
    /// The user is not allowed to do this.
    public static let notAuthorized = DIMSEStatus(rawValue: 0x0124)
    /// The Message ID is in use.
    public static let duplicateInvocation = DIMSEStatus(rawValue: 0x0210)
    /// The operation is not one of those agreed.
    public static let unrecognizedOperation = DIMSEStatus(rawValue: 0x0211)
    /// A command element is malformed.
    public static let mistypedArgument = DIMSEStatus(rawValue: 0x0212)

    /// What the status means for the operation; one that no table names is a failure, so that nothing is ever taken
    /// for done that may not be.
    public var category: Category {
        switch rawValue {
        case 0x0000: .success
        case 0xFF00, 0xFF01: .pending
        case 0xFE00: .cancel
        // PS3.7 Annex C: attribute list error, attribute value out of range, requested optional attributes missing.
        case 0x0001, 0x0107, 0x0116, 0xB000...0xBFFF: .warning
        default: .failure
        }
    }

    /// What the status says, for a person.
    public var meaning: String {
        switch rawValue {
        case 0x0000: "success"
        case 0x0001: "success with a warning"
        case 0x0105: "no such attribute"
        case 0x0106: "invalid attribute value"
        case 0x0107: "attribute list error"
        case 0x0110: "processing failure"
        case 0x0111: "the instance is there already"
        case 0x0112: "no such instance"
        case 0x0116: "attribute value out of range"
        case 0x0117: "invalid SOP Instance UID"
        case 0x0118: "no such SOP class"
        case 0x0119: "class and instance do not fit"
        case 0x0122: "SOP class not supported"
        case 0x0124: "not authorized"
        case 0x0210: "duplicate invocation"
        case 0x0211: "unrecognized operation"
        case 0x0212: "mistyped argument"
        case 0x0213: "resource limitation"
        case 0xB000: "stored, some values were changed"
        case 0xB006: "stored, some elements were discarded"
        case 0xB007: "stored, but the data set does not match its SOP class"
        case 0xA700...0xA7FF: "out of resources"
        case 0xA900...0xA9FF: "the data set does not match its SOP class"
        case 0xC000...0xCFFF: "cannot understand the data set"
        case 0xFE00: "cancelled"
        case 0xFF00, 0xFF01: "pending"
        default: "a status that the standard does not name"
        }
    }

    /// The number as the standard prints it, and what it says: `A700H (out of resources)`.
    public var description: String {
        let digits = String(rawValue, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits + "H (\(meaning))"
    }
}
