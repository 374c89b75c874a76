/// How a capture finds its exam.
public enum IdentificationWay: String, Sendable, Codable, CaseIterable {
    /// A file beside it says whose it is.
    case sidecar
    /// Its own name or its folder's says so.
    case name
    /// A bar code or QR code that was photographed before it says so.
    case label
    /// It belongs to the exam that was open at its station when it was taken.
    case station
}

/// Everything that claims to say whose a file is.
public struct CaptureClaims: Hashable, Sendable, Codable {
    /// A label that was photographed, and when.
    public struct Label: Hashable, Sendable, Codable {
        /// What it says.
        public var claim: CaptureClaim
        /// When the agent first saw its picture.
        public var seen: Timestamp

        /// Makes a label.
        public init(_ claim: CaptureClaim, seen: Timestamp) {
            self.claim = claim
            self.seen = seen
        }
    }

    /// What the file beside it says.
    public var sidecar: ClaimReading
    /// What its name says.
    public var name: ClaimReading
    /// The label that was photographed before it.
    public var label: Label?
    /// Whether it is the picture of a label itself, which is kept and not sent.
    public var isLabel: Bool

    /// Puts the claims together.
    public init(
        sidecar: ClaimReading = .absent, name: ClaimReading = .absent, label: Label? = nil, isLabel: Bool = false
    ) {
        self.sidecar = sidecar
        self.name = name
        self.label = label
        self.isLabel = isLabel
    }

    /// When the capture was taken, as the first of the claims says that says so.
    public var taken: Timestamp? { sidecar.claim?.taken ?? name.claim?.taken }

    /// What was found where a way leads; absent for the station, which is no claim.
    public subscript(way: IdentificationWay) -> ClaimReading {
        switch way {
        case .sidecar: sidecar
        case .name: name
        case .label: label.map { .read($0.claim) } ?? .absent
        case .station: .absent
        }
    }
}
