import CaptureModel
import Catalog
import DICOMObjects
import MediaInspection
import SampleCaptures
import Testing

/// The ways in which captures come into objects, each with its files.
enum SampleMedia: CaseIterable, Sendable {
    /// A JPEG as it is.
    case picture
    /// A JPEG without one of its segments: two parts of the file.
    case scrubbedPicture
    /// A JPEG that was made of another, turned.
    case turnedPicture
    /// Samples in colour, an odd number of bytes.
    case colourSamples
    /// Samples in grey.
    case greySamples
    /// A film as it is.
    case film
    /// A film in another container, under a fragmentable syntax.
    case reboxedFilm
    /// A film coded anew.
    case transcodedFilm
    /// A PDF of an odd number of bytes.
    case document

    /// What kind of capture it is.
    var kind: CaptureKind {
        switch self {
        case .picture, .scrubbedPicture, .turnedPicture, .colourSamples, .greySamples: .still
        case .film, .reboxedFilm, .transcodedFilm: .video
        case .document: .document
        }
    }

    /// Whether an object takes it.
    func fits(_ object: ObjectKind) -> Bool {
        object.captureKind == kind && !(object == .trueColorSecondaryCapture && self == .greySamples)
    }

    /// Every object with everything that it takes.
    static var combinations: [(ObjectKind, SampleMedia)] {
        ObjectKind.allCases.flatMap { kind in allCases.filter { $0.fits(kind) }.map { (kind, $0) } }
    }

    /// The capture's bytes.
    var original: [UInt8] {
        switch self {
        case .picture, .turnedPicture, .colourSamples, .greySamples: SampleCapture.scope.bytes
        case .scrubbedPicture: SampleCapture.scope.numbered(1).bytes
        case .film, .reboxedFilm, .transcodedFilm: SampleCapture.film.bytes
        case .document: Array("%PDF-1.4\n%%EOF\n".utf8)
        }
    }

    /// What was made of them; empty where the capture itself is sent.
    var rewritten: [UInt8] {
        switch self {
        case .picture, .scrubbedPicture, .film, .document: []
        case .turnedPicture: SampleCapture.skin.bytes
        case .colourSamples: (0..<45).map { UInt8($0 * 5) }
        case .greySamples: (0..<15).map { UInt8($0 * 17) }
        case .reboxedFilm, .transcodedFilm: SampleCapture.film.numbered(7).bytes
        }
    }

    /// The bytes that must stand in the object.
    var sent: [UInt8] {
        switch self {
        case .scrubbedPicture: SampleCapture.scope.bytes
        case .picture, .film, .document: original
        case .turnedPicture, .colourSamples, .greySamples, .reboxedFilm, .transcodedFilm: rewritten
        }
    }

    /// How it stands in its object.
    var encoding: MediaEncoding {
        get throws {
            switch self {
            case .picture, .film: return try MediaEncoding(plan: try plan(), of: try description(original))
            case .scrubbedPicture:
                let head = Int64(original.count - SampleCapture.scope.bytes.count) + 2
                var plan = try plan()
                plan.body = [0..<2, head..<Int64(original.count)]
                return try MediaEncoding(plan: plan, of: try description(original))
            case .turnedPicture:
                guard case .jpeg(let made) = try description(rewritten) else { throw SampleError() }
                return try rewrite(.baselineJPEG(.rotate90), .jpeg(made))
            case .colourSamples: return try samples(3, .rgb)
            case .greySamples: return try samples(1, .monochrome2)
            case .reboxedFilm: return try rewrite(.container(.mp4), try madeFilm, syntax: .h264High41Fragmentable)
            case .transcodedFilm: return try rewrite(.transcoding, try madeFilm)
            case .document:
                let count = Int64(original.count)
                return try MediaEncoding(
                    plan: WrapPlan(transferSyntax: .explicitLittleEndian, photometric: nil, body: [0..<count]),
                    of: .document(PDFDescription(version: "1.4", byteCount: count)))
            }
        }
    }

    struct SampleError: Error {}

    private var madeFilm: RewrittenMedia {
        get throws {
            guard case .video(let made) = try description(rewritten) else { throw SampleError() }
            return .film(made)
        }
    }

    private func samples(_ count: Int, _ photometric: PhotometricChoice) throws -> MediaEncoding {
        var raster = RasterDescription(format: .png, width: 3, height: 5, colour: .rgb, byteCount: 100)
        raster.orientation = nil
        return try MediaEncoding(
            plan: WrapPlan(
                rewrite: .samples(orientation: 1), transferSyntax: .explicitLittleEndian, photometric: photometric,
                body: []),
            of: .raster(raster),
            rewritten: .samples(width: 3, height: 5, samplesPerPixel: count, byteCount: Int64(rewritten.count)))
    }

    private func rewrite(
        _ rewrite: Rewrite, _ made: RewrittenMedia, syntax: TransferSyntaxChoice? = nil
    ) throws -> MediaEncoding {
        var plan = try plan()
        plan.rewrite = rewrite
        plan.transferSyntax = syntax ?? plan.transferSyntax
        return try MediaEncoding(plan: plan, of: try description(original), rewritten: made)
    }

    private func description(_ bytes: [UInt8]) throws -> MediaDescription {
        try MediaInspector.inspect(MemorySource(bytes))
    }

    private func plan() throws -> WrapPlan {
        let policy = WrapPolicy(scrubsMetadata: false)
        guard case .wrapped(let plan) = WrapDecision(for: try description(original), under: policy) else {
            throw SampleError()
        }
        return plan
    }
}
