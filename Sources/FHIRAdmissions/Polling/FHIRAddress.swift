import Foundation

/// Where a FHIR server is: its base address, below which everything of it lies.
package struct FHIRAddress: Hashable, Sendable {
    /// The base, without a slash at its end.
    package let base: String
    /// The host, for events.
    package let host: String
    /// The port, for events.
    package let port: Int
    private let url: URL

    /// Reads an `http` or `https` address; nil where it is none, or has a query or a user.
    package init?(_ text: String) {
        var base = text
        while base.hasSuffix("/") { base.removeLast() }
        guard let url = URL(string: base), let host = url.host(percentEncoded: false), !host.isEmpty,
            let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https", url.query == nil,
            url.fragment == nil, url.user == nil
        else { return nil }
        self.base = base
        self.url = url
        self.host = host
        port = url.port ?? (scheme == "https" ? 443 : 80)
    }

    /// The address of a page that another page names; nil where it is not this server's, so that no token goes elsewhere.
    func page(_ link: String, from current: String) -> String? {
        guard let from = URL(string: current), let page = URL(string: link, relativeTo: from)?.absoluteURL,
            page.scheme?.lowercased() == url.scheme?.lowercased(), page.user == nil,
            page.host(percentEncoded: false)?.lowercased() == host.lowercased(),
            (page.port ?? (page.scheme?.lowercased() == "https" ? 443 : 80)) == port
        else { return nil }
        return page.absoluteString
    }

    /// `Patient/17` of a reference, relative or below the base; nil where it names a resource of another server, or
    /// another kind.
    func patient(_ reference: String) -> String? {
        var rest = reference[...]
        if rest.hasPrefix(base + "/") { rest = rest.dropFirst(base.count + 1) }
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 4 && parts[2] == "_history", parts[0] == "Patient",
            FHIRResource.isPlain(String(parts[1]))
        else { return nil }
        return "Patient/\(parts[1])"
    }
}
