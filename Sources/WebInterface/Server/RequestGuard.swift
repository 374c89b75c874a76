import Hummingbird

/// Lets only our own page through: requests for other hosts (DNS rebinding) and changes that another site's page
/// asks for (cross-site request forgery) end here.
struct RequestGuard: RouterMiddleware {
    typealias Context = WebContext

    private let hosts: Set<String>

    /// Makes the guard; loopback names are always ours.
    init(hostNames: [String]) {
        hosts = Set((["localhost", "127.0.0.1", "[::1]"] + hostNames).map { $0.lowercased() })
    }

    @concurrent
    func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        if let problem = refusal(
            request.method, authority: request.head.authority?.lowercased(), headers: request.headers)
        {
            throw problem
        }
        return try await next(request, context)
    }

    /// Why a request does not pass; nothing where it does.
    func refusal(_ method: HTTPRequest.Method, authority: String?, headers: HTTPFields) -> Problem? {
        guard let authority, hosts.contains(Self.host(of: authority)) else {
            return Problem(
                .misdirectedRequest, "This agent is not known by that name.",
                "Use the address that the configuration gives, or add the name under page.")
        }
        guard method == .get || method == .head || isOwn(headers, authority: authority) else {
            return Problem(
                .forbidden, "The request came from another page than this agent's.",
                "Use the agent's own page; a program sends the header X-Vignette: 1.")
        }
        return nil
    }

    /// A browser says where a change comes from; the header of ours it sends to other origins only if they allow it,
    /// which this server never does.
    private func isOwn(_ headers: HTTPFields, authority: String) -> Bool {
        if let origin = headers[.origin] {
            return ["http://\(authority)", "https://\(authority)"].contains(origin.lowercased())
        }
        return headers[.fetchSite] == "same-origin" || headers[.vignette] != nil
    }

    /// The name without the port.
    static func host(of authority: String) -> String {
        let lower = authority.lowercased()
        if lower.hasPrefix("[") { return lower.firstIndex(of: "]").map { String(lower[...$0]) } ?? lower }
        return String(lower.prefix { $0 != ":" })
    }
}
