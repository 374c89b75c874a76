import Hummingbird
import ServiceLifecycle
import Store

/// Server-sent events (WHATWG HTML §9.2): one `look` whenever something changed, and at least every ten seconds.
///
/// An event carries no data: who hears it asks for what it shows. At most five are sent in a second.
struct ChangeStream: Sendable {
    let changes: StoreChanges

    /// The answer that stays open until the browser leaves or the agent stops.
    var response: Response {
        Response(
            status: .ok, headers: [.contentType: "text/event-stream"],
            body: ResponseBody { writer in
                let (beats, beat) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
                let changes = changes.stream(keeping: 1)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { for await _ in changes { beat.yield() } }
                    group.addTask {
                        // Writing is how a browser that left is noticed.
                        while true {
                            try await Task.sleep(for: .seconds(10))
                            beat.yield()
                        }
                    }
                    defer { group.cancelAll() }
                    try await writer.write(ByteBuffer(string: "retry: 2000\n\ndata: look\n\n"))
                    for await _ in beats.cancelOnGracefulShutdown() {
                        try await writer.write(ByteBuffer(string: "data: look\n\n"))
                        try await Task.sleep(for: .milliseconds(200))
                    }
                }
                try await writer.finish(nil)
            })
    }
}
