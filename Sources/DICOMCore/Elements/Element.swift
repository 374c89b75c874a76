/// One attribute of a data set with its value.
public struct Element: Equatable, Sendable {
    /// Which attribute.
    public let tag: Tag
    /// How the value is to be understood.
    public let vr: VR
    /// The value; every run of bytes in it has even length.
    public let value: Value

    /// Makes the element; a value of odd length is padded with the byte that its representation asks for.
    public init(_ tag: Tag, _ vr: VR, _ value: Value) {
        self.tag = tag
        self.vr = vr
        self.value = value.padded(with: vr.paddingByte)
    }

    /// The bytes of the value; nil for a sequence and for encapsulated pixel data.
    public var bytes: [UInt8]? {
        guard case .bytes(let bytes) = value else { return nil }
        return bytes
    }

    /// Whether the attribute is there without a value.
    public var isEmpty: Bool {
        switch value {
        case .bytes(let bytes): bytes.isEmpty
        case .sequence(let items): items.isEmpty
        case .fragments(let runs): runs.isEmpty
        }
    }
}
