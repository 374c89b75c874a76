import Crypto
import Foundation

/// What a sender must show in its `Authorization` header.
package enum AccessSecret: Sendable {
    /// A token (RFC 6750 §2.1).
    case bearer(String)
    /// A user's name and password (RFC 7617).
    case basic(user: String, password: String)

    /// What is answered to a sender that shows nothing (RFC 9110 §11.6.1).
    var challenge: String {
        switch self {
        case .bearer: "Bearer realm=\"admissions\""
        case .basic: "Basic realm=\"admissions\", charset=\"UTF-8\""
        }
    }

    /// Whether the header shows it; takes as long for a wrong one as for a right one.
    func isShown(in header: String?) -> Bool {
        guard let header, let blank = header.firstIndex(of: " ") else { return false }
        let shown = String(header[blank...].drop { $0 == " " })
        let scheme = header[..<blank].lowercased()
        switch self {
        case .bearer(let token): return scheme == "bearer" && Self.areEqual(shown, token)
        case .basic(let user, let password):
            return scheme == "basic" && Self.areEqual(shown, Data("\(user):\(password)".utf8).base64EncodedString())
        }
    }

    /// Compares digests: their comparison tells nothing of where two texts differ.
    private static func areEqual(_ left: String, _ right: String) -> Bool {
        SHA256.hash(data: Data(left.utf8)) == SHA256.hash(data: Data(right.utf8))
    }
}
