public import DICOMCore

/// One C-STORE from the user's side: cuts the command and the data set into fragments and judges the answer.
///
/// It speaks in ranges, never in bytes; the shell puts the bytes of a range behind the header of its fragment, and
/// gathers as many fragments as it likes into one write.
public struct StoreOperation: Equatable, Sendable {
    /// A part of the command or of the data set that goes into one P-DATA-TF.
    public struct Fragment: Equatable, Sendable {
        /// Which bytes of the command or of the data set.
        public let range: Range<Int64>
        /// Whether it is of the command; else of the data set.
        public let isCommand: Bool
        /// Whether it ends the command or the data set.
        public let isLast: Bool
        /// On which context it travels.
        public let contextID: PresentationContextID

        /// The number of bytes that it takes on the wire: both headers and the data.
        public var wireLength: Int { PDUHeader.length + pduLength }

        /// The length field of its PDU.
        public var pduLength: Int { PresentationDataValueHeader.length + Int(range.count) }

        /// The header of its PDV.
        public var header: PresentationDataValueHeader {
            PresentationDataValueHeader(
                contextID: contextID, isCommand: isCommand, isLast: isLast, dataLength: Int(range.count))
        }
    }

    /// Where the operation stands.
    public enum State: Equatable, Sendable {
        /// The command is being sent, from this byte on.
        case sendingCommand(next: Int64)
        /// The data set is being sent, from this byte on.
        case sendingData(next: Int64)
        /// All is handed out, and not yet written.
        case writingLast
        /// All is written.
        case awaitingResponse
        /// The answer came after all was sent.
        case answered(StoreResponse)
        /// A refusal came while this many bytes were still to be sent.
        case answeredEarly(StoreResponse, unsent: Int64)
        /// The operation was given up; what the peer made of it is not known.
        case cancelled
    }

    /// What to do about an answer.
    public enum Verdict: Equatable, Sendable {
        /// The operation is over, the association is good for the next one.
        case finished(StoreResponse)
        /// The operation is over; the peer did not wait for the rest, so the association must be aborted.
        case finishedEarly(StoreResponse)
        /// The answer fits no operation that is outstanding: the association must be aborted, the outcome is unknown.
        case violation(UpperLayerError)
    }

    /// The number by which the answer refers to the request.
    public let messageID: UInt16
    /// The instance that is sent.
    public let sopInstance: UID
    /// On which context it travels.
    public let contextID: PresentationContextID
    /// The length of the command set in bytes.
    public let commandLength: Int64
    /// The length of the data set in bytes.
    public let dataLength: Int64
    /// The longest fragment in bytes.
    public let fragmentLength: Int64
    /// Where the operation stands.
    public private(set) var state: State = .sendingCommand(next: 0)

    /// Begins an operation.
    ///
    /// - Throws: `invalidValue` when command or data set is empty, or the data set's length is odd (PS3.5 §7.1.1
    ///   makes every data set even; a peer could not read this one).
    public init(
        messageID: UInt16, sopInstance: UID, contextID: PresentationContextID, commandLength: Int, dataLength: Int64,
        peerMaximumLength: MaximumLength
    ) throws(UpperLayerError) {
        guard commandLength > 0, dataLength > 0, dataLength & 1 == 0 else {
            throw UpperLayerError(
                .invalidValue,
                "a command and a data set of even length expected, \(commandLength) and \(dataLength) bytes found")
        }
        self.messageID = messageID
        self.sopInstance = sopInstance
        self.contextID = contextID
        self.commandLength = Int64(commandLength)
        self.dataLength = dataLength
        fragmentLength = Int64(peerMaximumLength.maximumFragmentLength)
    }

    /// Whether something is still to be sent.
    public var isSending: Bool {
        switch state {
        case .sendingCommand, .sendingData: true
        case .writingLast, .awaitingResponse, .answered, .answeredEarly, .cancelled: false
        }
    }

    /// The next fragments, as many as take at most `room` bytes on the wire, but at least one; none when all is sent
    /// or the operation is over.
    public mutating func nextFragments(room: Int) -> [Fragment] {
        var fragments: [Fragment] = []
        var taken = 0
        while let fragment = peek() {
            guard fragments.isEmpty || taken + fragment.wireLength <= room else { break }
            fragments.append(fragment)
            taken += fragment.wireLength
            advance(past: fragment)
        }
        return fragments
    }

    private func peek() -> Fragment? {
        switch state {
        case .sendingCommand(let next): fragment(from: next, of: commandLength, isCommand: true)
        case .sendingData(let next): fragment(from: next, of: dataLength, isCommand: false)
        case .writingLast, .awaitingResponse, .answered, .answeredEarly, .cancelled: nil
        }
    }

    private func fragment(from start: Int64, of total: Int64, isCommand: Bool) -> Fragment {
        let end = start + min(fragmentLength, total - start)
        return Fragment(range: start..<end, isCommand: isCommand, isLast: end == total, contextID: contextID)
    }

    private mutating func advance(past fragment: Fragment) {
        let end = fragment.range.upperBound
        state =
            switch (fragment.isCommand, fragment.isLast) {
            case (true, false): .sendingCommand(next: end)
            case (true, true): .sendingData(next: 0)
            case (false, false): .sendingData(next: end)
            case (false, true): .writingLast
            }
    }

    /// The last fragment that was handed out is written: from now on an answer is due.
    public mutating func lastFragmentWritten() {
        switch state {
        case .writingLast: state = .awaitingResponse
        case .sendingCommand, .sendingData, .awaitingResponse, .answered, .answeredEarly, .cancelled: break
        }
    }

    /// Takes the peer's answer.
    ///
    /// A refusal may come before all is sent (PS3.7 §9.3.1, "early failed"). A success that early cannot be true, and
    /// is a violation: nothing may be called stored that was not sent.
    public mutating func receive(_ response: StoreResponse) -> Verdict {
        guard response.messageID == messageID else {
            return .violation(
                UpperLayerError(
                    .unexpected,
                    "a C-STORE-RSP to message \(messageID) expected, one to message \(response.messageID) found"))
        }
        guard response.sopInstance == nil || response.sopInstance == sopInstance else {
            return .violation(UpperLayerError(.unexpected, "the C-STORE-RSP speaks of another instance"))
        }
        switch state {
        case .awaitingResponse:
            state = .answered(response)
            return .finished(response)
        case .sendingCommand, .sendingData, .writingLast:
            guard response.status.category == .failure else {
                return .violation(
                    UpperLayerError(.unexpected, "status \(response.status) came before the data set was sent"))
            }
            state = .answeredEarly(response, unsent: unsent)
            return .finishedEarly(response)
        case .answered, .answeredEarly, .cancelled:
            return .violation(UpperLayerError(.unexpected, "a second C-STORE-RSP to message \(messageID) came"))
        }
    }

    private var unsent: Int64 {
        switch state {
        case .sendingCommand: dataLength
        case .sendingData(let next): dataLength - next
        case .writingLast, .awaitingResponse, .answered, .answeredEarly, .cancelled: 0
        }
    }

    /// Gives the operation up: nothing more is sent, and no answer will count.
    public mutating func cancel() {
        switch state {
        case .sendingCommand, .sendingData, .writingLast, .awaitingResponse: state = .cancelled
        case .answered, .answeredEarly, .cancelled: break
        }
    }
}
