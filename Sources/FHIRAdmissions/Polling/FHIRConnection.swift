import Admissions
import CaptureModel
import HTTPTransport

/// Asks the server, with whatever lets us in, and waits where it asks to.
struct FHIRConnection {
    let settings: FHIRSettings
    let now: @Sendable () -> Timestamp
    let pause: @Sendable (Duration) async throws -> Void
    private var token: AccessToken?

    init(
        _ settings: FHIRSettings, now: @escaping @Sendable () -> Timestamp,
        pause: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.settings = settings
        self.now = now
        self.pause = pause
    }

    /// The answer at an address of this server; nil where there is nothing (404, 410).
    ///
    /// A server that is overloaded (429, 503) is asked again after the time that it names, and else after one that
    /// grows; one that does not know our token any more (401) gets a new one once.
    mutating func get(_ url: String) async throws(FHIRAdmissionsError) -> HTTPResponse? {
        try await get(url, isList: true)
    }

    /// The answer at the address of one resource; nil too where the server does not give it to us (4xx), while its lists
    /// are open.
    mutating func getOne(_ url: String) async throws(FHIRAdmissionsError) -> HTTPResponse? {
        try await get(url, isList: false)
    }

    private mutating func get(
        _ url: String, isList: Bool
    ) async throws(FHIRAdmissionsError) -> HTTPResponse? {
        var backOff = settings.backOff
        var isNewToken = false
        for _ in 0..<max(1, settings.limits.attempts) {
            let response = try await perform(try await request(url))
            let isOurs = [401, 408, 429].contains(response.status)
            if !isList, !isOurs, (400..<500).contains(response.status) { return nil }
            switch response.status {
            case 200..<300: return response
            case 404, 410: return nil
            case 401 where !isNewToken && token != nil:
                token = nil
                isNewToken = true
            case 401, 403:
                throw FHIRAdmissionsError(
                    .notAuthorized,
                    "\(place) does not let us in (status \(response.status)); check token, secret and certificate")
            case 429, 503:
                let asked = RetryAfter.wait(
                    response.value(of: "Retry-After"), now: now())
                try await wait(min(asked ?? backOff.failed(share: 1), settings.limits.longestWait))
            default:
                throw FHIRAdmissionsError(.refused, "\(place) answers with status \(response.status)")
            }
        }
        throw FHIRAdmissionsError(
            .overloaded, "\(place) asked to wait \(settings.limits.attempts) times; trying on later")
    }

    private mutating func request(_ url: String) async throws(FHIRAdmissionsError) -> HTTPRequest {
        var headers = [HTTPHeader("Accept", "application/fhir+json")]
        switch settings.authorization {
        case .none: break
        case .bearer(let read): headers.append(HTTPHeader("Authorization", "Bearer \(try secret(read))"))
        case .clientCredentials(let credentials):
            headers.append(HTTPHeader("Authorization", "Bearer \(try await token(for: credentials))"))
        }
        return HTTPRequest(
            .get, url, headers: headers, timeouts: HTTPTimeouts(total: settings.limits.timeout),
            security: settings.security, bodyLimit: settings.limits.maximumBytes)
    }

    private mutating func token(
        for credentials: FHIRSettings.ClientCredentials
    ) async throws(FHIRAdmissionsError) -> String {
        if let token, now() < token.until { return token.text }
        let request = AccessToken.request(
            credentials, secret: try secret(credentials.secret), security: settings.security,
            timeout: settings.limits.timeout)
        let new = try AccessToken(try await perform(request), now: now())
        token = new
        return new.text
    }

    private func secret(_ read: @Sendable () throws -> String) throws(FHIRAdmissionsError) -> String {
        do { return try read() } catch { throw FHIRAdmissionsError(.notAuthorized, "\(error)") }
    }

    private func perform(_ request: HTTPRequest) async throws(FHIRAdmissionsError) -> HTTPResponse {
        do { return try await HTTPClient().perform(request) } catch {
            throw FHIRAdmissionsError(.unreachable, "\(error)")
        }
    }

    private func wait(_ duration: Duration) async throws(FHIRAdmissionsError) {
        do { try await pause(duration) } catch { throw FHIRAdmissionsError(.overloaded, "the agent stops") }
    }

    private var place: String { "\(settings.address.host):\(settings.address.port)" }
}
