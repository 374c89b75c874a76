import Foundation

/// A record of others that is told of studies over MLLP: Python's `hl7` reads what comes and answers it.
///
/// Each answer is one of `AA AE AR CA` (that acknowledgement), `CA+AA` (both, one after the other), `silence`, `half` (a
/// part of an acknowledgement, then the end of the connection), `close`, `wrong` (an acknowledgement of another message)
/// and `noise` (a message that is none); the last one counts for all that follow.
public final class RecordPeer: Sendable {
    private let process: BackgroundProcess
    private let folder: TemporaryFolder

    /// Where Python is.
    public static let python = "/usr/bin/python3"

    /// Whether a library of Python is there.
    public static func has(_ library: String) -> Bool {
        (try? ExternalTool.run(python, ["-c", "import \(library)"]))?.status == 0
    }

    /// Starts the peer and waits until it listens, on a port of its own unless one is named.
    public init(answering answers: [String], port: Int = 0) async throws {
        folder = try TemporaryFolder()
        let script = try folder.write(Array(Self.program.utf8), to: "record.py")
        process = try BackgroundProcess(Self.python, ["-u", script.path, "\(port)"] + answers)
        guard await eventually({ process.output.contains("PORT ") }) else {
            throw CocoaError(.fileReadUnknown, userInfo: [NSLocalizedDescriptionKey: process.output])
        }
    }

    /// Where it listens.
    public var port: Int { lines("PORT ").first.flatMap { Int($0) } ?? 0 }

    /// The messages that came so far, as text.
    public var messages: [String] {
        lines("MESSAGE ").map { String(decoding: Data(base64Encoded: $0) ?? Data(), as: UTF8.self) }
    }

    /// Everything that it printed.
    public var output: String { process.output }

    /// Ends it.
    public func stop() async { await process.killHard() }

    private func lines(_ beginning: String) -> [String] {
        process.output.split(separator: "\n").filter { $0.hasPrefix(beginning) }.map {
            String($0.dropFirst(beginning.count))
        }
    }

    private static let program = #"""
        import base64, socket, sys
        import hl7

        answers = sys.argv[2:]
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", int(sys.argv[1])))
        listener.listen(8)
        print("PORT", listener.getsockname()[1], flush=True)
        count = 0

        def frame(text):
            return b"\x0b" + str(text).encode() + b"\r\x1c\r"

        while True:
            connection, _ = listener.accept()
            received = b""
            while connection is not None:
                data = connection.recv(65536)
                if not data:
                    break
                received += data
                while connection is not None and b"\x1c\r" in received:
                    payload, received = received.split(b"\x1c\r", 1)
                    assert payload[:1] == b"\x0b", payload[:4]
                    message = hl7.parse(payload[1:].decode("utf-8"))
                    print("MESSAGE", base64.b64encode(payload[1:]).decode(), flush=True)
                    answer = answers[min(count, len(answers) - 1)]
                    count += 1
                    if answer == "silence":
                        continue
                    if answer == "close":
                        connection.close()
                        connection = None
                    elif answer == "half":
                        connection.sendall(frame(message.create_ack("AA"))[:40])
                        connection.close()
                        connection = None
                    elif answer == "wrong":
                        reply = message.create_ack("AA")
                        reply["MSA"][0][2] = "another"
                        connection.sendall(frame(reply))
                    elif answer == "noise":
                        connection.sendall(b"\x0bMSH|^~\\&|||||||ADT^A08|1|P|2.5.1\r\x1c\r")
                    else:
                        for code in answer.split("+"):
                            connection.sendall(frame(message.create_ack(code)))
        """#
}
