import Crypto
import Glibc
package import MediaInspection
package import SystemPackage

/// Moves films into other containers by ffmpeg, a child process, and proves that the coded pictures stay the same.
///
/// Each call works until it is done and keeps its thread; it is ended by a deadline or when the agent stops.
package struct FilmReboxer: Sendable {
    let ffmpeg: FilePath?
    private let isCancelled: @Sendable () -> Bool
    private let limit: Duration

    /// Makes a reboxer.
    /// - Parameters:
    ///   - ffmpeg: Where ffmpeg is, ffprobe beside it; nil to look for it on the search path.
    ///   - limit: How long one run of ffmpeg may take.
    ///   - isCancelled: Whether to stop; asked a few times a second.
    package init(
        ffmpeg: FilePath? = nil, limit: Duration = .seconds(6 * 3600),
        isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled }
    ) {
        self.ffmpeg = ffmpeg ?? FFmpegPlace.onSearchPath()
        self.limit = limit
        self.isCancelled = isCancelled
    }

    /// Whether ffmpeg and ffprobe are there.
    package var isInstalled: Bool {
        guard let ffmpeg else { return false }
        return access(ffmpeg.string, X_OK) == 0 && access(FFmpegPlace.probe(beside: ffmpeg).string, X_OK) == 0
    }

    /// Writes a film's first track of pictures, and the sound that the container carries, into a new file.
    ///
    /// Left out: other tracks, chapters, subtitles and texts. The matrix by which players turn the pictures is kept.
    /// The file is not there after an error.
    ///
    /// - Parameter assumedRate: pictures a second for a bare stream that does not say how many it has; 1 to 240.
    package func rebox(
        _ input: FilePath, as container: FilmContainer, to output: FilePath, assumedRate: Int? = nil
    ) throws(FilmReboxingError) -> FilmRewriteProof {
        let tracks = try probe(input)
        var before = try pictureHash(of: tracks)
        try hashPictures(input, tracks, into: &before)
        try FilmFile.make(output)
        do throws(FilmReboxingError) {
            if tracks.isBare {
                try reboxBare(input, tracks, container, output, assumedRate: assumedRate)
            } else {
                try write(input, tracks, container, output)
            }
            let result = try probe(output)
            var after = try pictureHash(of: result)
            try hashPictures(output, result, into: &after)
            guard before.unitCount > 0, before.unitCount == after.unitCount, before.digest() == after.digest() else {
                throw FilmReboxingError.proofFailed
            }
            if tracks.hasNoTimes {
                guard try shownPictures(input, tracks) == shownPictures(output, result) else {
                    throw FilmReboxingError.orderLost
                }
            }
            return FilmRewriteProof(
                pictureDataSHA256: after.digest(), unitCount: after.unitCount, output: try FilmFile(reading: output))
        } catch {
            unlink(output.string)
            throw error
        }
    }

    private func write(
        _ input: FilePath, _ tracks: FilmTracks, _ container: FilmContainer, _ output: FilePath
    ) throws(FilmReboxingError) {
        try run(
            reading(input, tracks) + copying(tracks, into: container) + ["-f", container.muxer]
                + ["-y", "file:" + output.string])
    }

    /// Writes a bare stream by way of an AVI, from which ffmpeg works out when each picture is shown.
    private func reboxBare(
        _ input: FilePath, _ tracks: FilmTracks, _ container: FilmContainer, _ output: FilePath, assumedRate: Int?
    ) throws(FilmReboxingError) {
        let between = FilePath(output.string + ".avi")
        try FilmFile.make(between)
        defer { unlink(between.string) }
        try run(
            (assumedRate.map { ["-r", "\($0)"] } ?? []) + reading(input, tracks)
                + ["-map", "0:\(tracks.video)", "-c", "copy", "-copyinkf"]
                + (tracks.videoCodec == "hevc" ? ["-tag:v", "HEVC"] : [])
                + ["-f", "avi", "-y", "file:" + between.string])
        try write(between, try probe(between), container, output)
    }

    /// The hash of the decoded pictures in the order in which they are shown.
    private func shownPictures(_ input: FilePath, _ tracks: FilmTracks) throws(FilmReboxingError) -> SHA256Digest {
        var lines: [UInt8] = []
        try run(
            reading(input, tracks)
                + [
                    "-map", "0:\(tracks.video)", "-fps_mode", "passthrough", "-f", "framehash", "-hash", "murmur3",
                    "pipe:1",
                ]
        ) { (bytes) throws(FilmReboxingError) in
            // Some hundred bytes for each picture; a day of them is below this.
            guard lines.count < 1 << 29 else { throw .orderLost }
            lines.append(contentsOf: bytes)
        }
        var hash = SHA256()
        for line in lines.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            // The last column is the picture's hash; those before it are its times, which a container may count otherwise.
            hash.update(data: Array(line.split(separator: UInt8(ascii: ",")).last ?? []))
        }
        return hash.finalize()
    }

    // MARK: - Runs of ffmpeg

    /// What the film holds.
    func probe(_ input: FilePath, countsPackets: Bool = false) throws(FilmReboxingError) -> FilmTracks {
        guard isInstalled, let ffmpeg else { throw .notInstalled }
        var text: [UInt8] = []
        let count = countsPackets ? ["-count_packets"] : []
        let entries =
            "stream=index,codec_type,codec_name,width,height,nb_read_packets:stream_disposition=attached_pic"
            + ":format=format_name,duration"
        try child(
            FFmpegPlace.probe(beside: ffmpeg),
            ["-v", "error"] + FFmpegPlace.guards + count + [
                "-show_entries", entries, "-of", "flat", "file:" + input.string,
            ]
        ) { (bytes) throws(FilmReboxingError) in
            // A film of a thousand tracks stays below this.
            if text.count < 1 << 20 { text.append(contentsOf: bytes) }
        }
        guard let tracks = FilmTracks(String(decoding: text, as: UTF8.self)) else {
            throw FilmReboxingError(
                .noPictures, "The film has no track of pictures that ffmpeg can read; see that it plays.")
        }
        return tracks
    }

    /// Runs ffmpeg without output of its own.
    func run(_ arguments: [String]) throws(FilmReboxingError) {
        try run(arguments) { (_) throws(FilmReboxingError) in }
    }

    private func run(
        _ arguments: [String], _ take: (UnsafeRawBufferPointer) throws(FilmReboxingError) -> Void
    ) throws(FilmReboxingError) {
        guard isInstalled, let ffmpeg else { throw .notInstalled }
        try child(ffmpeg, ["-nostdin", "-hide_banner", "-v", "error"] + arguments, take)
    }

    private func child(
        _ program: FilePath, _ arguments: [String], _ take: (UnsafeRawBufferPointer) throws(FilmReboxingError) -> Void
    ) throws(FilmReboxingError) {
        let child = ChildProcess(
            program: program, arguments: arguments, deadline: .now + limit, isCancelled: isCancelled)
        let (status, words) = try child.run(take)
        guard status == 0 else {
            if words.contains("Unknown encoder") {
                throw FilmReboxingError(
                    .encoderMissing,
                    "The ffmpeg that is installed has no encoder for H.264 or HEVC: install one with libx264 and libx265."
                )
            }
            // Its words may quote names that stand in the film, so that they are not told.
            throw FilmReboxingError(
                .failed,
                "\(program.lastComponent?.string ?? "ffmpeg") could not read or write the film (status \(status)); see that it plays,"
                    + " or set the device to record MP4 with H.264.")
        }
    }

    /// The options for reading all of a film.
    func reading(_ input: FilePath, _ tracks: FilmTracks) -> [String] {
        FFmpegPlace.guards + tracks.readerArguments + ["-fflags", "+genpts", "-i", "file:" + input.string]
    }

    /// The options for copying pictures and the sound that a container carries, and nothing else.
    func copying(_ tracks: FilmTracks, into container: FilmContainer) -> [String] {
        let sound = tracks.audio.filter { container.carries($0.codec) }.flatMap { ["-map", "0:\($0.index)"] }
        // A first picture that needs another would be left out without -copyinkf.
        return ["-map", "0:\(tracks.video)"] + sound
            + ["-c", "copy", "-copyinkf", "-map_metadata", "-1", "-map_chapters", "-1", "-dn", "-sn"]
            + (tracks.videoCodec == "hevc" && container == .mp4 ? ["-tag:v", "hvc1"] : [])
            + ["-strict", "-1", "-fflags", "+bitexact"]
    }

    /// An empty hash for a film's coding.
    func pictureHash(of tracks: FilmTracks) throws(FilmReboxingError) -> PictureDataHash {
        guard let stream = tracks.stream else {
            throw FilmReboxingError(
                .noPictures,
                "The pictures are coded in a way that is not moved into another container; set the device to record H.264."
            )
        }
        return PictureDataHash(stream.coding)
    }

    /// Adds all pictures of a film to a hash.
    func hashPictures(
        _ input: FilePath, _ tracks: FilmTracks, into hash: inout PictureDataHash
    ) throws(FilmReboxingError) {
        guard let stream = tracks.stream else { throw .proofFailed }
        var sum = hash
        try run(
            reading(input, tracks) + ["-map", "0:\(tracks.video)", "-c", "copy", "-copyinkf"] + stream.arguments + [
                "pipe:1"
            ]
        ) { (bytes) throws(FilmReboxingError) in sum.update(bytes) }
        sum.endStream()
        hash = sum
    }
}

extension FilmContainer {
    /// The name of ffmpeg's writer.
    var muxer: String {
        switch self {
        case .mp4: "mp4"
        case .transportStream: "mpegts"
        }
    }
}
