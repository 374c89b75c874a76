package import DICOMNetwork
import DICOMUpperLayer
import Settings

/// A peer as a person writes it at the command line: `AET@host:port`.
package struct PeerAddress: Sendable {
    /// The peer.
    package var peer: DICOMPeer

    /// Reads the written form; the last `@` counts, because a title may hold one and a host may not.
    ///
    /// - Parameter calling: our own AE title.
    /// - Throws: `peer`, which says which part is wrong.
    package init(_ text: String, calling: String) throws(ToolError) {
        guard let mark = text.lastIndex(of: "@"),
            let endpoint = Endpoint(String(text[text.index(after: mark)...])), endpoint.port > 0
        else {
            throw ToolError(.peer, "“\(text)” is not a peer. Write AET@host:port, such as ARCHIVE@pacs.example:104.")
        }
        let called = try Self.title(String(text[..<mark]), "AE title before the @")
        peer = DICOMPeer(
            host: endpoint.host, port: Int(endpoint.port), calledAETitle: called,
            callingAETitle: try Self.title(calling, "AE title of --from"))
    }

    private static func title(_ text: String, _ what: String) throws(ToolError) -> AETitle {
        do { return try AETitle(text) } catch {
            throw ToolError(
                .peer, "The \(what) is “\(text.prefix(40))”; it can be 1 to 16 plain characters without a backslash.")
        }
    }
}
