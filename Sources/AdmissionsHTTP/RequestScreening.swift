import HTTPTypes

/// Decides by a request's head whether its body is worth being read.
struct RequestScreening: Sendable {
    let path: String
    let secret: AccessSecret?
    /// The most bytes of a message.
    let maximumBytes: Int

    /// The type of the body that is to be read; throws why none is.
    func screen(_ head: HTTPRequest) throws(Refusal) -> MediaType {
        let place = (head.path ?? "").prefix { $0 != "?" && $0 != "#" }
        guard place == path else { throw Refusal(.notFound, "messages are posted to another path") }
        guard head.method == .post else {
            throw Refusal(.methodNotAllowed, "a message is posted", [.allow: "POST"])
        }
        if let secret, !secret.isShown(in: head.headerFields[.authorization]) {
            throw Refusal(
                .unauthorized, "the secret of this listener expected, none or another found",
                [.wwwAuthenticate: secret.challenge])
        }
        guard let type = MediaType(head.headerFields[.contentType] ?? ""), type.isMessage else {
            throw Refusal(
                .unsupportedMediaType,
                "a Content-Type of \(MediaType.messages.sorted().joined(separator: " or ")) expected, another found")
        }
        let encoding = head.headerFields[.contentEncoding]?.lowercased() ?? "identity"
        guard encoding == "identity" else {
            throw Refusal(.unsupportedMediaType, "a body without Content-Encoding expected, one with it found")
        }
        if let length = head.headerFields[.contentLength].flatMap({ Int($0) }), length > maximumBytes { throw tooLarge }
        return type
    }

    /// Said of a body that is longer than its head said, or whose head did not say.
    var tooLarge: Refusal {
        Refusal(.contentTooLarge, "a message of at most \(maximumBytes) bytes expected, a larger one found")
    }
}
