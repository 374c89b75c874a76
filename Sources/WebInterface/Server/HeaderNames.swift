import HTTPTypes

extension HTTPField.Name {
    /// Our own: no page of another origin may send it.
    static var vignette: Self { known("X-Vignette") }
    /// Where the browser says that a request comes from (Fetch Metadata, W3C).
    static var fetchSite: Self { known("Sec-Fetch-Site") }
    /// What pages may embed of us.
    static var resourcePolicy: Self { known("Cross-Origin-Resource-Policy") }
    /// What other pages learn of where a person comes from.
    static var referrerPolicy: Self { known("Referrer-Policy") }

    /// A name that is written in this file, and so is a token.
    private static func known(_ name: String) -> Self { Self(name) ?? .accept }
}
