import MediaInspection
import Testing

/// Inspects bytes in memory.
func inspect(_ bytes: [UInt8]) throws -> MediaDescription {
    try MediaInspector.inspect(MemorySource(bytes))
}

/// Inspects bytes that must be a JPEG.
func inspectJPEG(_ bytes: [UInt8]) throws -> JPEGDescription {
    let description = try inspect(bytes)
    guard case .jpeg(let jpeg) = description else { throw Unexpected(description: description.summary) }
    return jpeg
}

/// Inspects bytes that must be a video.
func inspectVideo(_ bytes: [UInt8]) throws -> VideoDescription {
    let description = try inspect(bytes)
    guard case .video(let video) = description else { throw Unexpected(description: description.summary) }
    return video
}

/// A description of another kind than the test expects.
struct Unexpected: Error, CustomStringConvertible {
    let description: String
}
