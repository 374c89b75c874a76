import CaptureModel
import Foundation
import HTTPTransport

/// A token that a server gave for our name and secret (RFC 6749 §4.4.3).
struct AccessToken: Sendable {
    /// What its server answered.
    private struct Answer: Decodable {
        let access_token: String
        let token_type: String?
        let expires_in: Double?
    }

    let text: String
    /// When a new one has to be asked for.
    let until: Timestamp

    /// How long before its end a token is not used any more, in milliseconds: the way to the server takes time.
    private static let margin: Int64 = 30_000

    /// Reads the answer; throws `notAuthorized` where it gives no token.
    init(_ response: HTTPResponse, now: Timestamp) throws(FHIRAdmissionsError) {
        guard response.isSuccess, let answer = try? JSONDecoder().decode(Answer.self, from: Data(response.body)),
            !answer.access_token.isEmpty, answer.token_type?.lowercased() ?? "bearer" == "bearer"
        else {
            throw FHIRAdmissionsError(
                .notAuthorized, "a bearer token expected of the token endpoint, status \(response.status) found")
        }
        text = answer.access_token
        let seconds = min(max(answer.expires_in ?? 300, 0), 86_400)
        // A short-lived token is used at least once.
        until = now.adding(milliseconds: max(Int64(seconds * 1_000) - Self.margin, 1_000))
    }

    /// The question for a token: our name and secret in the header (RFC 6749 §2.3.1).
    static func request(
        _ credentials: FHIRSettings.ClientCredentials, secret: String, security: HTTPSecurity, timeout: Duration
    ) -> HTTPRequest {
        let pair = "\(form(credentials.client)):\(form(secret))"
        var body = "grant_type=client_credentials"
        if let scope = credentials.scope { body += "&scope=\(form(scope))" }
        return HTTPRequest(
            .post, credentials.tokenURL,
            headers: [
                HTTPHeader("Authorization", "Basic \(Data(pair.utf8).base64EncodedString())"),
                HTTPHeader("Content-Type", "application/x-www-form-urlencoded"),
                HTTPHeader("Accept", "application/json"),
            ], body: Array(body.utf8), timeouts: HTTPTimeouts(total: timeout), security: security, bodyLimit: 64 << 10)
    }

    /// The text as a form has it: everything but letters, digits and `-._~` as bytes.
    private static func form(_ text: String) -> String {
        text.utf8.map { byte -> String in
            let isPlain =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "-._~".utf8.contains(byte)
            return isPlain
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
