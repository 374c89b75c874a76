public import Foundation

/// A folder of its own for a test, which goes with it.
public final class TemporaryFolder: Sendable {
    /// The folder.
    public let url: URL

    /// Makes the folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory
            .appendingPathComponent("vignette-test-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// A place in the folder.
    public func place(_ name: String) -> URL { url.appendingPathComponent(name) }

    /// Writes a file into the folder, making the folders above it.
    @discardableResult
    public func write(_ bytes: [UInt8], to name: String) throws -> URL {
        let file = place(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file
    }

    /// All bytes of a file.
    public static func contents(of path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}
