package import DICOMUpperLayer

/// What a receiver does with one C-STORE: what an archive should do, or what archives have been seen to do.
package enum ReceiverBehaviour: Sendable, Equatable {
    /// Keep the instance and answer with the sink's status.
    case keep
    /// Read the data set, keep nothing, and answer with this status.
    case answer(DIMSEStatus)
    /// Keep the instance, but answer with this status.
    case keepAndAnswer(DIMSEStatus)
    /// Answer with this status at once, before the data set has come, and then read it away.
    case answerEarly(DIMSEStatus)
    /// Abort after so many bytes of the data set.
    case abort(afterBytes: Int)
    /// Close the connection without a word after so many bytes of the data set.
    case disconnect(afterBytes: Int)
    /// Keep the instance, and close the connection without an answer.
    case keepAndDisconnect
    /// Read the data set and never answer.
    case staySilent
}
