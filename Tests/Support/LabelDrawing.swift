import Foundation

/// Labels drawn by the programs of others, and pictures of them as a camera takes them.
public struct LabelDrawing: Sendable {
    private static let qrencode = ExternalTool("qrencode")
    private static let zint = ExternalTool("zint")
    private static let ffmpeg = ExternalTool("ffmpeg")

    /// Whether the programs are there.
    public static var isPossible: Bool { qrencode.isInstalled && zint.isInstalled && ffmpeg.isInstalled }

    /// Where the pictures are.
    public let folder: TemporaryFolder

    /// Makes an empty folder.
    public init() throws { folder = try TemporaryFolder() }

    private func path(_ name: String) -> String { folder.place(name).path }

    /// Draws a QR code.
    public func qr(_ text: String, _ name: String) throws {
        _ = try Self.qrencode.run(["-s", "8", "-o", path(name), text])
    }

    /// Draws a bar code of a kind by zint's number: 20 is Code 128, 8 is Code 39.
    public func bars(_ text: String, kind: String, _ name: String) throws {
        _ = try Self.zint.run(["-b", kind, "--scale", "3", "-o", path(name), "-d", text])
    }

    /// Takes a JPEG of a drawing, changed by ffmpeg's filters.
    public func photograph(_ drawing: String, _ filter: String, _ name: String) throws {
        _ = try Self.ffmpeg.run([
            "-v", "error", "-y", "-i", path(drawing), "-vf", "format=rgb24,\(filter)", "-q:v", "3", path(name),
        ])
    }

    /// Takes a JPEG of one colour.
    public func photograph(color: String, _ name: String) throws {
        _ = try Self.ffmpeg.run([
            "-v", "error", "-y", "-f", "lavfi", "-i", "color=\(color):s=640x480", "-frames:v", "1", path(name),
        ])
    }

    /// Takes a JPEG of two drawings.
    public func sideBySide(_ first: String, _ second: String, _ name: String) throws {
        _ = try Self.ffmpeg.run([
            "-v", "error", "-y", "-i", path(first), "-i", path(second), "-filter_complex",
            "[0]format=rgb24,scale=400:400[a];[1]format=rgb24,scale=400:400[b];[a][b]hstack", "-q:v", "3", path(name),
        ])
    }

    /// The bytes of a picture.
    public func bytes(_ name: String) throws -> [UInt8] { try TemporaryFolder.contents(of: path(name)) }
}
