import HL7
import NIOCore

/// An open connection over which messages are sent, one after the other.
package struct AdmissionConversation {
    private let channel: any Channel
    private var answers: NIOAsyncChannelInboundStream<[UInt8]>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private let timeout: Duration
    private let noAnswer: @Sendable (String) -> AdmissionsError

    init(
        channel: any Channel, answers: NIOAsyncChannelInboundStream<[UInt8]>.AsyncIterator,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>, timeout: Duration,
        noAnswer: @escaping @Sendable (String) -> AdmissionsError
    ) {
        self.channel = channel
        self.answers = answers
        self.outbound = outbound
        self.timeout = timeout
        self.noAnswer = noAnswer
    }

    /// Sends a message and waits for the next answer, whichever message that names; throws `noAnswer`.
    ///
    /// The answers to the control IDs in `ignoring` are passed over: an application acknowledgement may follow a commit
    /// acknowledgement late.
    package mutating func send(
        _ message: [UInt8], ignoring earlier: Set<String> = []
    ) async throws(AdmissionsError) -> AdmissionReply {
        // The end of the wait closes the connection, which ends the answers.
        let channel = channel
        let deadline = channel.eventLoop.scheduleTask(in: TimeAmount(timeout)) { channel.close(promise: nil) }
        defer { deadline.cancel() }
        do {
            try await outbound.write(ByteBuffer(bytes: MLLPFrame.encode(message)))
            while let answer = try await answers.next(isolation: #isolation) {
                let reply = AdmissionReply(answer)
                if !earlier.contains(reply.controlID) { return reply }
            }
        } catch {
            throw noAnswer("\(error)")
        }
        throw noAnswer("the connection was closed")
    }
}
