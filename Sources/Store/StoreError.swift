/// A fault of the store: a code to act on and a sentence to show; never a patient's data.
package struct StoreError: Error, Sendable, CustomStringConvertible {
    /// The kinds of fault.
    package enum Code: String, Sendable {
        /// What was named is not in the database.
        case notFound
        /// The lifecycle does not allow what was asked; nothing was changed.
        case refusedByLifecycle
        /// A merge would make a person the survivor of itself (HL7 A40).
        case circularMerge
        /// A message used an identifier that a merge gave up; it must never be used again (HL7 v2.5.1 §3.6.2).
        case mergedIdentifier
        /// An exam cannot be made of the draft, or is not there to be used.
        case examRefused
        /// The disk is full, cannot be written or cannot be read; nothing of the transaction was kept.
        case disk
        /// The file is no database of ours, or a row in it cannot be understood.
        case corrupt
        /// Another process holds the database for too long.
        case busy
        /// The schema refused the write: a mistake of ours, and nothing was changed.
        case schema
    }

    /// Which kind.
    package let code: Code
    /// What was expected, what was found and what to do, in a sentence without patient data.
    package let message: String

    /// Makes a fault.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "store: \(message)" }
}

extension StoreError: Equatable {
    package static func == (left: StoreError, right: StoreError) -> Bool { left.code == right.code }
}
