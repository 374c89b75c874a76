import CaptureModel
package import FilmReboxing
import JPEGTranscoding
package import MediaInspection
import RasterDecoding
package import SystemPackage

/// Makes a second file of a capture that cannot be sent as it is: without loss, and with the proof that it was.
package struct MediaWorkshop: Sendable {
    let films: FilmReboxer
    private let transcoder = JPEGTranscoder()
    private let decoder = RasterDecoder()

    /// Makes a workshop.
    ///
    /// - Parameter films: rewrites films; without `ffmpeg` on this machine such films are held.
    package init(films: FilmReboxer = FilmReboxer()) { self.films = films }

    /// Does what a plan asks for, writing a new file that nobody else knows yet; after an error there is none.
    ///
    /// The file is written, but not forced to the disk. A film that is to be cut becomes more than one: see ``cut``.
    package func make(
        _ rewrite: Rewrite, by plan: WrapPlan, of media: MediaDescription, at input: FilePath, to output: FilePath
    ) throws(PreparationError) -> PreparedFile {
        switch (rewrite, media) {
        case (.baselineJPEG(let turn), .jpeg(let jpeg)):
            return try baseline(jpeg, turn, input, output)
        case (.samples(let orientation), .jpeg(let jpeg)):
            return try samples(jpeg, orientation, input, output)
        case (.samples(let orientation), .raster(let picture)):
            return try samples(picture, orientation, input, output)
        case (.container(let container), .video(let film)):
            return try rebox(film, container, input, output)
        case (.transcoding, .video):
            return try transcode(plan, input, output)
        case (.cut, .video):
            throw .held(
                .tooLarge, "The film is longer than one fragment of an object can be, and cannot be cut here.",
                "Let the agent cut it: drop it into the device's folder.")
        case (.baselineJPEG, _), (.samples, _), (.container, _), (.transcoding, _), (.cut, _):
            throw .held(
                .rewriteFailed, "The file is not of the kind that its plan is for.", "Copy it from the device again.")
        }
    }

    private func baseline(
        _ jpeg: JPEGDescription, _ turn: JPEGTurn, _ input: FilePath, _ output: FilePath
    ) throws(PreparationError) -> PreparedFile {
        let proof: JPEGRewriteProof
        do { proof = try transcoder.rewrite(input, range: jpeg.imageRange, turn: turn, to: output) } catch {
            throw PreparationError(error)
        }
        return try .made(.baselineJPEG, proof.byteCount, proof.sha256, proof: proof.coefficientSHA256)
    }

    private func samples(
        _ jpeg: JPEGDescription, _ orientation: Int, _ input: FilePath, _ output: FilePath
    ) throws(PreparationError) -> PreparedFile {
        let made: JPEGSamples
        do {
            made = try transcoder.decode(input, range: jpeg.imageRange, orientation: orientation, to: output)
        } catch {
            throw PreparationError(error)
        }
        // The samples are all there is: their digest is the proof.
        return try .made(.samples, made.byteCount, made.sha256, proof: made.sha256)
    }

    private func samples(
        _ picture: RasterDescription, _ orientation: Int, _ input: FilePath, _ output: FilePath
    ) throws(PreparationError) -> PreparedFile {
        let made: DecodedSamples
        do {
            made = try decoder.decode(input, description: picture, orientation: orientation, to: output)
        } catch {
            throw PreparationError(error)
        }
        let digest = Array(made.sha256)
        return try .made(.samples, made.byteCount, digest, proof: digest)
    }
}
