/// What a request asks of its address (RFC 9110 §9.3).
package enum HTTPMethod: String, Sendable {
    /// Show it.
    case get = "GET"
    /// Take what the body holds.
    case post = "POST"
    /// Put the body in its place.
    case put = "PUT"
    /// Take it away.
    case delete = "DELETE"
}
