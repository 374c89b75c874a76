import DICOMCore
import DICOMUpperLayer
import Testing

@Suite struct MessageAssemblerTests {
    private func header(
        _ context: UInt8, command: Bool, last: Bool, _ length: Int
    ) throws -> PresentationDataValueHeader {
        PresentationDataValueHeader(
            contextID: try Sample.context(context), isCommand: command, isLast: last, dataLength: length)
    }

    private let store = CommandSet.storeRequest(
        StoreRequest(messageID: 1, sopClass: .verification, sopInstance: UID(uuid: 1)))

    @Test func putsACommandTogetherAndStreamsItsData() throws {
        var assembler = MessageAssembler(contexts: [try Sample.context(1)])
        let bytes = try store.encoded()
        for byte in bytes.dropLast() {
            let header = try header(1, command: true, last: false, 1)
            #expect(try assembler.receive(header) { [byte] } == .incomplete)
            #expect(assembler.isWithinMessage)
        }
        let last = try header(1, command: true, last: true, 1)
        #expect(try assembler.receive(last) { Array(bytes.suffix(1)) } == .command(store, try Sample.context(1)))
        #expect(try assembler.receive(try header(1, command: false, last: false, 9)) { [] } == .data(isLast: false))
        #expect(try assembler.receive(try header(1, command: false, last: true, 0)) { [] } == .data(isLast: true))
        #expect(!assembler.isWithinMessage)
    }

    @Test func aCommandWithoutDataSetIsFollowedByTheNext() throws {
        var assembler = MessageAssembler(contexts: [try Sample.context(1)])
        let echo = CommandSet.echoRequest(EchoRequest(messageID: 1))
        let bytes = try echo.encoded()
        for _ in 0..<2 {
            let header = try header(1, command: true, last: true, bytes.count)
            #expect(try assembler.receive(header) { bytes } == .command(echo, try Sample.context(1)))
        }
    }

    @Test func refusesWhatIsOutOfTurn() throws {
        let bytes = try store.encoded()
        let contexts: Set = [try Sample.context(1), try Sample.context(3)]
        var unasked = MessageAssembler(contexts: contexts)
        #expect(throws: UpperLayerError(.unexpected, "")) {
            try unasked.receive(try header(1, command: false, last: true, 2)) { [0, 0] }
        }
        #expect(throws: UpperLayerError(.unexpected, "")) {
            try unasked.receive(try header(5, command: true, last: true, bytes.count)) { bytes }
        }
        var begun = MessageAssembler(contexts: contexts)
        _ = try begun.receive(try header(1, command: true, last: true, bytes.count)) { bytes }
        #expect(throws: UpperLayerError(.unexpected, "")) {
            try begun.receive(try header(3, command: false, last: true, 2)) { [0, 0] }
        }
        #expect(throws: UpperLayerError(.unexpected, "")) {
            try begun.receive(try header(1, command: true, last: true, bytes.count)) { bytes }
        }
    }

    @Test func refusesAnEndlessCommand() throws {
        var assembler = MessageAssembler(contexts: [try Sample.context(1)])
        let part = [UInt8](repeating: 0, count: 16_384)
        #expect(throws: UpperLayerError(.tooLong, "")) {
            for _ in 0..<5 {
                _ = try assembler.receive(try header(1, command: true, last: false, part.count)) { part }
            }
        }
    }
}
