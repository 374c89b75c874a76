import Foundation

/// Makes single HTTP requests through libcurl, each on a thread of its own and a connection of its own.
///
/// A transfer blocks its thread; on the cooperative pool it would hold up everything else.
package struct HTTPClient: Sendable {
    /// Makes a client; it holds nothing.
    package init() {}

    /// Asks, and gives the answer whatever its status.
    ///
    /// Throws where no answer came, and `cancelled` within about a second of the task's cancellation.
    @concurrent
    package func perform(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
        let isCancelled = CancellationFlag()
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation {
                (continuation: CheckedContinuation<Result<HTTPResponse, HTTPError>, Never>) in
                let thread = Thread {
                    let transfer = HTTPTransfer(request, isCancelled: isCancelled)
                    continuation.resume(returning: Result { () throws(HTTPError) in try transfer.perform() })
                }
                thread.name = "vignette-http"
                thread.stackSize = 1 << 20
                thread.start()
            }
        } onCancel: {
            isCancelled.raise()
        }
        return try outcome.get()
    }
}
