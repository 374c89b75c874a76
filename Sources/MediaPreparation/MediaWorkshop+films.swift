package import CaptureModel
import FilmReboxing
package import MediaInspection
package import SystemPackage

extension MediaWorkshop {
    /// Cuts a film at key frames into new files of an empty folder, each short enough for one fragment.
    ///
    /// Their coded pictures together are those of the film, which is proven; after an error the folder is empty.
    package func cut(
        _ film: VideoDescription, at input: FilePath, into folder: FilePath,
        limit: Int64
    ) throws(PreparationError) -> CutFilm {
        let container: FilmContainer
        switch film.codec {
        case .mpeg2: container = .transportStream
        case .h264, .hevc, .other: container = .mp4
        }
        do {
            let proof = try cut(film, input, container, folder, limit)
            return CutFilm(
                pieces: proof.pieces.compactMap { piece in
                    ContentDigest(bytes: Array(piece.sha256)).map {
                        CutFilm.Piece(path: piece.path, size: piece.byteCount, digest: $0)
                    }
                }, pictures: ContentDigest(bytes: Array(proof.pictureDataSHA256)))
        } catch {
            throw PreparationError(error)
        }
    }

    /// A bare stream is put into its container first, where every picture has its time.
    private func cut(
        _ film: VideoDescription, _ input: FilePath, _ container: FilmContainer, _ folder: FilePath, _ limit: Int64
    ) throws(FilmReboxingError) -> FilmCutProof {
        guard film.container == .elementaryStream else {
            return try films.cut(input, as: container, into: folder, limit: limit)
        }
        let whole = folder.appending("whole")
        let boxed = try films.rebox(
            input, as: container, to: whole, assumedRate: film.framesPerSecond == nil ? 25 : nil)
        defer { boxed.output.remove() }
        let proof = try films.cut(whole, as: container, into: folder, limit: limit)
        guard proof.pictureDataSHA256 == boxed.pictureDataSHA256 else { throw .proofFailed }
        return proof
    }

    func rebox(
        _ film: VideoDescription, _ container: FilmContainer, _ input: FilePath, _ output: FilePath
    ) throws(PreparationError) -> PreparedFile {
        let proof: FilmRewriteProof
        do {
            // The rate of which the decision warned; ffmpeg's own guess may be any.
            proof = try films.rebox(
                input, as: container, to: output, assumedRate: film.framesPerSecond == nil ? 25 : nil)
        } catch {
            throw PreparationError(error)
        }
        return try .made(
            .container, proof.output.byteCount, Array(proof.output.sha256), proof: Array(proof.pictureDataSHA256))
    }

    func transcode(
        _ plan: WrapPlan, _ input: FilePath, _ output: FilePath
    ) throws(PreparationError) -> PreparedFile {
        guard let syntax = plan.transferSyntax else {
            throw .held(
                .codec, "No transfer syntax was chosen for the film.", "Set the device to record MP4 with H.264.")
        }
        let made: FilmTranscoding
        do { made = try films.transcode(input, for: syntax, to: output) } catch { throw PreparationError(error) }
        return try .made(.transcoding, made.output.byteCount, Array(made.output.sha256), proof: nil)
    }
}

/// A film in pieces that can each be shown.
package struct CutFilm: Sendable, Equatable {
    /// One file.
    package struct Piece: Sendable, Equatable {
        /// Where it is.
        package let path: FilePath
        /// Bytes.
        package let size: Int64
        /// SHA-256 of all bytes.
        package let digest: ContentDigest
    }

    /// The files in order.
    package let pieces: [Piece]
    /// SHA-256 of the coded pictures, the same in the film and in all pieces together.
    package let pictures: ContentDigest?
}
