/// A file that was made of a capture so that it can be sent: beside it in the spool, under its name with ``suffix``.
///
/// The capture's own bytes stay as they are until both may go.
public struct RewrittenFile: Hashable, Sendable {
    /// What was done.
    public enum Method: String, Hashable, Sendable, CaseIterable {
        /// JPEG coefficients were coded anew as baseline, turned or not.
        case baselineJPEG = "baseline-jpeg"
        /// A picture was decoded to its samples.
        case samples
        /// Coded pictures were put into another container.
        case container
        /// Coded pictures were coded anew, with loss, because the device's profile says so.
        case transcoding
    }

    /// What stands behind the capture's name in the spool.
    public static let suffix = ".rewritten"

    /// What was done.
    public let method: Method
    /// Bytes.
    public let size: Int64
    /// SHA-256 of all bytes.
    public let digest: ContentDigest
    /// SHA-256 of what must not have changed (coefficients, samples or coded pictures), the same before and after;
    /// nothing where something was lost.
    public let proof: ContentDigest?

    /// Makes a file's record.
    public init(method: Method, size: Int64, digest: ContentDigest, proof: ContentDigest?) {
        self.method = method
        self.size = size
        self.digest = digest
        self.proof = proof
    }
}

extension Capture {
    /// Where the bytes are that are sent, below the spool's folder.
    public func bodyPath(_ file: FrozenInstance.BodyFile) -> String {
        switch file {
        case .original: spoolPath
        case .rewritten: spoolPath + RewrittenFile.suffix
        }
    }
}
