import Glibc
package import MediaInspection
package import SystemPackage

extension FilmReboxer {
    /// The longest stream that one fragment can hold (PS3.5 §A.4), in bytes.
    package static let largestFragment: Int64 = 0xFFFF_FFFE

    /// Cuts a film at key frames into new files `piece-00000` and so on of an empty folder, each at most `limit` bytes.
    ///
    /// The times of the cuts are taken from the size; where a piece comes out too large, finer cuts are tried. After an
    /// error the folder is empty.
    package func cut(
        _ input: FilePath, as container: FilmContainer, into folder: FilePath, limit: Int64 = largestFragment
    ) throws(FilmReboxingError) -> FilmCutProof {
        let tracks = try probe(input)
        var before = try pictureHash(of: tracks)
        try hashPictures(input, tracks, into: &before)
        guard let duration = tracks.duration, duration > 0, limit > 0 else {
            throw FilmReboxingError(
                .noPictures, "The film does not say how long it lasts, so that it cannot be cut; see that it plays.")
        }
        let size = try FilmFile(reading: input).byteCount
        // A tenth is left for the uneven size of what lies between two key frames.
        var seconds = duration * Double(limit) / Double(max(1, size)) * 0.9
        for _ in 0..<5 {
            var paths: [FilePath] = []
            do throws(FilmReboxingError) {
                defer { paths = Self.pieces(in: folder, container) }
                try segment(input, tracks, container, folder, seconds: seconds)
            } catch {
                for path in paths { unlink(path.string) }
                throw error
            }
            do throws(FilmReboxingError) {
                var files: [FilmFile] = []
                for path in paths { files.append(try FilmFile(reading: path)) }
                if files.allSatisfy({ $0.byteCount <= limit }) {
                    return try prove(files, is: before)
                }
            } catch {
                for path in paths { unlink(path.string) }
                throw error
            }
            for path in paths { unlink(path.string) }
            seconds /= 2
        }
        throw FilmReboxingError(
            .piecesTooLarge,
            "The film has too few key frames to be cut into pieces below \(limit) bytes; set the device to begin a new file"
                + " every few minutes.")
    }

    private func segment(
        _ input: FilePath, _ tracks: FilmTracks, _ container: FilmContainer, _ folder: FilePath, seconds: Double
    ) throws(FilmReboxingError) {
        // The writer reads a pattern, in which a percent sign of the folder's own is doubled.
        let pattern = folder.string.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
        try run(
            reading(input, tracks) + copying(tracks, into: container) + [
                "-f", "segment", "-segment_format", container.muxer, "-segment_format_options", "fflags=+bitexact",
                "-segment_time", "\(max(seconds, 0.001))", "-reset_timestamps", "1",
                "file:\(pattern)/piece-%05d.\(container.fileExtension)",
            ])
    }

    private func prove(
        _ files: [FilmFile], is before: PictureDataHash
    ) throws(FilmReboxingError) -> FilmCutProof {
        guard let first = files.first else { throw .proofFailed }
        var after = try pictureHash(of: try probe(first.path))
        for file in files { try hashPictures(file.path, try probe(file.path), into: &after) }
        guard before.unitCount > 0, before.unitCount == after.unitCount, before.digest() == after.digest() else {
            throw .proofFailed
        }
        return FilmCutProof(pictureDataSHA256: after.digest(), unitCount: after.unitCount, pieces: files)
    }

    /// The pieces that are there, by their numbers.
    private static func pieces(in folder: FilePath, _ container: FilmContainer) -> [FilePath] {
        var found: [FilePath] = []
        for number in 0..<100_000 {
            let digits = String(number)
            let name = "piece-" + String(repeating: "0", count: 5 - digits.count) + digits
            let path = folder.appending(name + "." + container.fileExtension)
            guard access(path.string, F_OK) == 0 else { break }
            found.append(path)
        }
        return found
    }
}

extension FilmContainer {
    var fileExtension: String {
        switch self {
        case .mp4: "mp4"
        case .transportStream: "ts"
        }
    }
}
