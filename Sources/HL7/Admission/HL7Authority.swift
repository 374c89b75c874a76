/// Who assigned an identifier: a namespace, a universal ID, or both (HL7 data type HD, v2.5.1 §2.A.33).
public struct HL7Authority: Hashable, Sendable, CustomStringConvertible {
    /// The local name: `NORTHSIDE`.
    public let namespace: String?
    /// The identifier that is unique everywhere: an OID, a UUID, a domain name.
    public let universalID: String?
    /// The kind of the universal ID: `ISO`, `UUID`, `DNS`.
    public let universalIDType: String?

    /// Makes an authority; nil without a namespace and a universal ID.
    public init?(namespace: String?, universalID: String? = nil, universalIDType: String? = nil) {
        guard namespace != nil || universalID != nil else { return nil }
        self.namespace = namespace
        self.universalID = universalID
        self.universalIDType = universalIDType
    }

    /// Reads `NAMESPACE&UNIVERSAL-ID&TYPE`, of which parts may be missing; nil if all are.
    public init?(_ text: String) {
        let parts = text.split(separator: "&", omittingEmptySubsequences: false).map { part in
            HL7Component.trimmed(String(part))
        }
        func part(_ index: Int) -> String? { index < parts.count ? parts[index] : nil }
        self.init(namespace: part(0), universalID: part(1), universalIDType: part(2))
    }

    /// Reads the sub-components of a component.
    init?(_ component: HL7Component) {
        self.init(
            namespace: component.text(1), universalID: component.text(2), universalIDType: component.text(3))
    }

    /// The name that a person would use: the namespace, and without one the universal ID.
    public var name: String { namespace ?? universalID ?? "" }

    /// `NAMESPACE&UNIVERSAL-ID&TYPE`, as far as they are there.
    public var description: String {
        guard let universalID else { return namespace ?? "" }
        return "\(namespace ?? "")&\(universalID)" + (universalIDType.map { "&\($0)" } ?? "")
    }

    /// Whether both mean the same authority: they agree in all that both name, and both name something.
    ///
    /// Either may be without what the other has; a configured universal ID also matches where a sender wrote
    /// it into the namespace.
    public func matches(_ other: HL7Authority) -> Bool {
        if let mine = universalID, let theirs = other.universalID { return mine == theirs }
        if let mine = namespace, universalID == nil, mine == other.universalID { return true }
        if let theirs = other.namespace, other.universalID == nil, theirs == universalID { return true }
        if let mine = namespace, let theirs = other.namespace { return mine == theirs }
        return (namespace ?? universalID) == (other.namespace ?? other.universalID)
    }
}
