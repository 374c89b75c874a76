import HL7
import NIOCore
import ServiceLifecycle

/// One sender's connection: its messages to the processor, the answers back.
struct SenderConversation: Sendable {
    let processor: MessageProcessor
    /// Whether each answer begins with the commit frame of MLLP release 2.
    let usesCommitFrames: Bool
    let report: @Sendable (String) -> Void

    /// Takes the sender's messages in order until either side ends; gives how many came.
    func hold(over connection: SenderConnection) async -> Int {
        var count = 0
        do {
            count = try await withGracefulShutdownHandler {
                try await connection.executeThenClose { messages, answers in
                    var count = 0
                    for try await message in messages {
                        count += 1
                        let answer = await answer(to: message)
                        // A sender that is gone hears nothing; its other messages are taken all the same.
                        try? await answers.write(answer)
                    }
                    return count
                }
            } onGracefulShutdown: {
                connection.channel.pipeline.fireUserInboundEventTriggered(StopRequested())
            }
        } catch {
            report("the connection ended: \(error)")
        }
        return count
    }

    /// The frames to send, in order and joined.
    ///
    /// In release 2 a message that has to come again gets nothing but the commit frame that says so: an answer after it
    /// could be taken for that to its repetition.
    private func answer(to message: ReceivedMessage) async -> [UInt8] {
        let outcome: MessageOutcome
        switch message {
        case .whole(let payload): outcome = await processor.take(payload)
        case .tooLarge(let beginning, let limit): outcome = processor.refuse(beginning: beginning, limit: limit)
        }
        let answers = outcome.answers.flatMap { MLLPFrame.encode($0) }
        guard usesCommitFrames, !outcome.isAcknowledgement else { return answers }
        return MLLPFrame.commit(isStored: outcome.isStored) + (outcome.isStored ? answers : [])
    }
}
