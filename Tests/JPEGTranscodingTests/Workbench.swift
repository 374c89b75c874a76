import Foundation
import JPEGTranscoding
import MediaInspection
import SystemPackage
import TestSupport
import Testing

/// A folder to work in, and libjpeg's own programs to compare with.
struct Workbench {
    static let tools = ["cjpeg", "djpeg", "jpegtran"].map { ExternalTool($0) }
    static let hasTools = tools.allSatisfy(\.isInstalled)
    static let skipReason = "libjpeg-turbo-progs is not installed: packaging/test installs it"

    let folder: TemporaryFolder
    let transcoder = JPEGTranscoder()

    init() throws { folder = try TemporaryFolder() }

    func path(_ name: String) -> FilePath { FilePath(folder.place(name).path) }

    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.place(name))) }

    /// Writes bytes and tells the whole range of them.
    func file(_ bytes: [UInt8], _ name: String = "in.jpg") throws -> (path: FilePath, range: Range<Int64>) {
        (FilePath(try folder.write(bytes, to: name).path), 0..<Int64(bytes.count))
    }

    /// What `djpeg` makes of a file: header and samples.
    func pixels(_ path: FilePath) throws -> PixelFile {
        let outcome = try ExternalTool("djpeg").run(
            ["-pnm", "-outfile", "decoded.pnm", path.string], in: folder.url)
        // 2: it had a warning.
        guard [0, 2].contains(outcome.status) else { throw ToolFailure(words: outcome.output) }
        return try PixelFile(try bytes("decoded.pnm"))
    }

    /// The JPEG of a picture, made by `cjpeg`.
    func encoded(_ picture: PixelFile, _ arguments: String...) throws -> (path: FilePath, range: Range<Int64>) {
        try folder.write(picture.bytes, to: "picture.pnm")
        let all = arguments + ["-outfile", "encoded.jpg", "picture.pnm"]
        let outcome = try ExternalTool("cjpeg").run(all, in: folder.url)
        guard outcome.status == 0 else { throw ToolFailure(words: outcome.output) }
        return (path("encoded.jpg"), 0..<Int64(try bytes("encoded.jpg").count))
    }

    /// Tries a rewrite into `out.jpg`.
    func rewrite(
        _ input: (path: FilePath, range: Range<Int64>), _ turn: JPEGTurn
    ) -> Result<JPEGRewriteProof, JPEGTranscodingError> {
        Result { () throws(JPEGTranscodingError) in
            try transcoder.rewrite(input.path, range: input.range, turn: turn, to: path("out.jpg"))
        }
    }

    /// What the inspection says of a JPEG.
    func describe(_ bytes: [UInt8]) throws -> JPEGDescription {
        guard case .jpeg(let description) = try MediaInspector.inspect(MemorySource(bytes)) else {
            throw ToolFailure(words: "no JPEG")
        }
        return description
    }
}

struct ToolFailure: Error {
    let words: String
}

extension JPEGTurn {
    /// The turn in the words of `jpegtran`.
    var arguments: [String] {
        switch self {
        case .none: []
        case .flipHorizontal: ["-flip", "horizontal"]
        case .rotate180: ["-rotate", "180"]
        case .flipVertical: ["-flip", "vertical"]
        case .transpose: ["-transpose"]
        case .rotate90: ["-rotate", "90"]
        case .transverse: ["-transverse"]
        case .rotate270: ["-rotate", "270"]
        }
    }

    /// The EXIF orientation that asks for it.
    var orientation: Int {
        switch self {
        case .none: 1
        case .flipHorizontal: 2
        case .rotate180: 3
        case .flipVertical: 4
        case .transpose: 5
        case .rotate90: 6
        case .transverse: 7
        case .rotate270: 8
        }
    }
}
