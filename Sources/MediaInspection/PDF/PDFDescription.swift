/// What a PDF file says of itself.
public struct PDFDescription: Sendable, Equatable {
    /// The version of its header, such as “1.7”.
    public var version: String
    /// Whether it can be opened only with a password or a key, or forbids something to readers.
    public var isEncrypted: Bool
    /// The size of the file in bytes.
    public var byteCount: Int64
    /// Whether all of the file is there: its header at the start and its trailer at the end.
    public var integrity: MediaIntegrity

    /// Makes a description.
    public init(version: String, isEncrypted: Bool = false, byteCount: Int64, integrity: MediaIntegrity = .complete) {
        self.version = version
        self.isEncrypted = isEncrypted
        self.byteCount = byteCount
        self.integrity = integrity
    }
}
