/// Why a worklist could not be read.
package struct WorklistError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of fault it is.
    package enum Code: String, Sendable {
        /// The worklist could not be reached, or refused.
        case unreachable
        /// It has more answers than are read.
        case tooMany
        /// An answer names no patient.
        case noPatient
    }

    /// Which kind.
    package let code: Code
    /// What happened, with whom, and what to do; nothing of a patient.
    package let sentence: String

    init(_ code: Code, _ sentence: String) {
        self.code = code
        self.sentence = sentence
    }

    /// The sentence.
    package var description: String { sentence }
}
