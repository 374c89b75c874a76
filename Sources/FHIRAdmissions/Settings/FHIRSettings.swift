package import Admissions
package import HTTPTransport

/// A FHIR server whose list of encounters is asked for again and again.
package struct FHIRSettings: Sendable {
    /// How we are let in.
    package enum Authorization: Sendable {
        /// With nothing beside a certificate.
        case none
        /// With a token, which is read anew each time because somebody else renews it.
        case bearer(@Sendable () throws -> String)
        /// With a token that a server gives for our name and secret (RFC 6749 §4.4).
        case clientCredentials(ClientCredentials)
    }

    /// What a token is asked for with.
    package struct ClientCredentials: Sendable {
        /// The address that gives tokens.
        package var tokenURL: String
        /// Our name there.
        package var client: String
        /// Our secret there, read anew each time.
        package var secret: @Sendable () throws -> String
        /// What is asked for; nil for whatever the server gives.
        package var scope: String?

        /// Collects the parts.
        package init(
            tokenURL: String, client: String, secret: @escaping @Sendable () throws -> String, scope: String? = nil
        ) {
            self.tokenURL = tokenURL
            self.client = client
            self.secret = secret
            self.scope = scope
        }
    }

    /// The server's name here, under which its messages are stored: as MSH-3 of other senders.
    package var name: String
    /// Where the server is.
    package var address: FHIRAddress
    /// How we are let in.
    package var authorization: Authorization
    /// How the ends know each other.
    package var security: HTTPSecurity
    /// How often the list is asked for.
    package var interval: Duration
    /// How far back the first question reaches.
    package var firstReach: Duration
    /// How far each question reaches back beyond the last: for what the server had not yet indexed then.
    package var overlap: Duration
    /// How many encounters are asked for in a page.
    package var pageCount: Int
    /// How resources are read.
    package var mapping: FHIRMapping
    /// What an answer may take of this machine.
    package var limits: FHIRLimits
    /// The file that keeps the moment up to which the list is known.
    package var markPath: String
    /// How long to wait after a fault.
    package var backOff: BackOff

    /// Collects the settings.
    package init(
        name: String, address: FHIRAddress, authorization: Authorization = .none,
        security: HTTPSecurity = HTTPSecurity(), interval: Duration = .seconds(30),
        firstReach: Duration = .seconds(30 * 86_400), overlap: Duration = .seconds(60), pageCount: Int = 100,
        mapping: FHIRMapping, limits: FHIRLimits = FHIRLimits(), markPath: String,
        backOff: BackOff = BackOff(first: .seconds(2), longest: .seconds(300))
    ) {
        self.name = name
        self.address = address
        self.authorization = authorization
        self.security = security
        self.interval = interval
        self.firstReach = firstReach
        self.overlap = overlap
        self.pageCount = pageCount
        self.mapping = mapping
        self.limits = limits
        self.markPath = markPath
        self.backOff = backOff
    }
}
