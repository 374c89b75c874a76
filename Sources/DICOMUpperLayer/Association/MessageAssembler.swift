/// Puts the fragments that arrive together: each command into one piece, each data set streamed as it comes.
///
/// It is told the header of each fragment and gives back what the fragment is; bulk data never passes through it.
public struct MessageAssembler: Sendable {
    /// What a fragment is.
    public enum Output: Equatable, Sendable {
        /// A part of a command that is not whole yet.
        case incomplete
        /// The last part of a command: this one, on this context.
        case command(CommandSet, PresentationContextID)
        /// A part of the data set of the last command, in order; the last one or not.
        case data(isLast: Bool)
    }

    private enum State {
        case awaitingCommand
        case collectingCommand(PresentationContextID, [UInt8])
        case awaitingData(PresentationContextID)
    }

    /// The longest command set, in bytes; real ones have about 200.
    static let maximumCommandLength = 65_536

    private let contexts: Set<PresentationContextID>
    private var state: State = .awaitingCommand

    /// Begins between messages.
    ///
    /// - Parameter contexts: those on which messages may come.
    public init(contexts: Set<PresentationContextID>) {
        self.contexts = contexts
    }

    /// Whether a message has begun that is not whole yet.
    public var isWithinMessage: Bool {
        switch state {
        case .awaitingCommand: false
        case .collectingCommand, .awaitingData: true
        }
    }

    /// Takes the next fragment.
    ///
    /// - Parameter bytes: gives the fragment's bytes; asked only for commands.
    /// - Throws: `unexpected` for a fragment out of turn or on a context that is not agreed, `tooLong` for a command
    ///   beyond 64 KiB, `invalidCommand` for one that cannot be read.
    public mutating func receive(
        _ header: PresentationDataValueHeader, bytes: () -> [UInt8]
    ) throws(UpperLayerError) -> Output {
        guard contexts.contains(header.contextID) else {
            throw UpperLayerError(.unexpected, "a fragment on context \(header.contextID) came, which is not agreed")
        }
        switch state {
        case .awaitingCommand:
            guard header.isCommand else { throw outOfTurn(header, expected: "a command") }
            return try collect(header, into: [], bytes: bytes)
        case .collectingCommand(let context, let collected):
            guard header.isCommand, header.contextID == context else {
                throw outOfTurn(header, expected: "the rest of a command on context \(context)")
            }
            return try collect(header, into: collected, bytes: bytes)
        case .awaitingData(let context):
            guard !header.isCommand, header.contextID == context else {
                throw outOfTurn(header, expected: "a data set on context \(context)")
            }
            if header.isLast { state = .awaitingCommand }
            return .data(isLast: header.isLast)
        }
    }

    private func outOfTurn(_ header: PresentationDataValueHeader, expected: String) -> UpperLayerError {
        UpperLayerError(
            .unexpected,
            "\(expected) expected, a fragment of a \(header.isCommand ? "command" : "data set") on context "
                + "\(header.contextID) found")
    }

    private mutating func collect(
        _ header: PresentationDataValueHeader, into collected: [UInt8], bytes: () -> [UInt8]
    ) throws(UpperLayerError) -> Output {
        guard collected.count + header.dataLength <= MessageAssembler.maximumCommandLength else {
            throw UpperLayerError(
                .tooLong, "a command set has more than \(MessageAssembler.maximumCommandLength) bytes")
        }
        let command = collected + bytes()
        guard header.isLast else {
            state = .collectingCommand(header.contextID, command)
            return .incomplete
        }
        let message = try CommandSet(decoding: command)
        state = message.hasDataSet ? .awaitingData(header.contextID) : .awaitingCommand
        return .command(message, header.contextID)
    }
}
