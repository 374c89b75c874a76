package import HL7

/// What became of a payload: what to answer, and what of it was not taken.
package struct MessageOutcome: Sendable {
    /// A message that was not taken.
    package struct Refusal: Sendable {
        /// Which of the payload's messages, from 1.
        package let number: Int
        /// Why.
        package let error: HL7Error
    }

    /// The answers, without frames, in order; none where the sender wants none.
    package var answers: [[UInt8]] = []
    /// How many messages there were.
    package var count = 1
    /// Those that were not taken; all others are on the disk, or are not to be.
    package var refusals: [Refusal] = []
    /// Whether it was an acknowledgement, which is never answered in any way.
    package var isAcknowledgement = false

    /// Whether each message met its fate, so that none has to be sent again: the receiver did not fail.
    package var isStored: Bool { !refusals.contains { $0.error.code == .receiverFailure } }
}
