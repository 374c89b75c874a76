package import MediaInspection

/// Why no file could be made of a capture that cannot be sent as it is.
package struct PreparationError: Error, Equatable, Sendable {
    /// The kinds of reason.
    package enum Code: String, Sendable {
        /// The capture is held until a person, or IT, has done something.
        case held
        /// The disk has no room for the second file.
        case noRoom
        /// The second file could not be written for another reason.
        case unwritable
    }

    /// Which kind.
    package let code: Code
    /// What happened and what to do.
    package let reason: HoldReason

    /// Makes the error.
    package init(_ code: Code, _ reason: HoldReason) {
        self.code = code
        self.reason = reason
    }
}
