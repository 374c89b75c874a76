/// A FHIR server whose encounters are followed.
package struct FHIRConfiguration: Hashable, Sendable {
    /// How we are let in.
    package enum Access: Hashable, Sendable {
        /// With a token.
        case token(SecretSource)
        /// With a token that a server gives for our name and secret.
        case oauth(url: String, client: String, secret: SecretSource, scope: String?)
    }

    /// The server's base address.
    package var url: String
    /// Under which name its messages are stored.
    package var name: String
    /// How often it is asked.
    package var interval: Duration
    /// How far back the first question reaches.
    package var reach: Duration
    /// How many encounters are asked for in a page.
    package var pageCount: Int
    /// Whom to trust, and our certificate; nothing: the system's authorities, and no certificate.
    package var tls: TLSConfiguration?
    /// How we are let in; nothing: with the certificate alone.
    package var access: Access?
    /// The authority of identifiers, by their system.
    package var authorities: [String: String]

    /// The secrets that are shown to the server.
    package var secrets: [SecretSource] {
        switch access {
        case .token(let source), .oauth(_, _, let source, _): [source]
        case nil: []
        }
    }
}
