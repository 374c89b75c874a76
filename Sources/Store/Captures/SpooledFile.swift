package import CaptureModel

/// What the database knows of a file in the spool.
package struct SpooledFile: Hashable, Sendable {
    /// Which capture.
    package let id: CaptureID
    /// Where the bytes are, below the spool's folder.
    package let path: String
    /// Bytes.
    package let size: Int64
    /// Bytes of what was made of it, at the same path with ``RewrittenFile/suffix``; nothing where nothing was.
    package let rewrittenSize: Int64?
    /// Where the capture is in its life; the file of a released one may be gone.
    package let state: CaptureState

    /// Makes a file's line.
    package init(id: CaptureID, path: String, size: Int64, rewrittenSize: Int64? = nil, state: CaptureState) {
        self.id = id
        self.path = path
        self.size = size
        self.rewrittenSize = rewrittenSize
        self.state = state
    }
}
