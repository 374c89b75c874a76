import CaptureModel
import Delivery
import Glibc
import MediaInspection
import SystemPackage

/// A file that was made of a capture, until the instance is written.
struct MadeFile: Sendable {
    let path: FilePath
    let record: RewrittenFile
    let remarks: [String]

    /// Takes it away again.
    func remove() { unlink(path.string) }
}

/// The capture of `vignette wrap` and what was made of it, for who makes the instance.
struct WrappedMedia: SpooledMedia {
    let file: ReadableFile
    let description: MediaDescription
    let rewritten: FilePath?

    func inspect(_ path: String) throws -> MediaDescription {
        guard path.hasSuffix(RewrittenFile.suffix), let rewritten else { return description }
        return try ReadableFile(rewritten.string).describe()
    }

    func withSource<Value>(_ path: String, _ body: (any MediaSource) throws -> Value) throws -> Value {
        try body(file.source)
    }
}
