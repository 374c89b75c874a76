import Glibc
package import MediaInspection
package import SystemPackage

extension FilmReboxer {
    /// Codes a film anew as MP4, which loses something: only for a device whose profile asks for it.
    ///
    /// H.264 High or HEVC Main as the transfer syntax has it, 4:2:0, 8 bit, square samples, and sound as AAC of 48 kHz in
    /// stereo. The pictures are not turned; the matrix by which players turn them is kept. The result is to be inspected
    /// as any film is, since only that shows its level.
    package func transcode(
        _ input: FilePath, for syntax: TransferSyntaxChoice, to output: FilePath
    ) throws(FilmReboxingError) -> FilmTranscoding {
        guard let encoder = FilmEncoder(syntax) else {
            throw FilmReboxingError(
                .encoderMissing, "No encoder makes films for this transfer syntax; set the device to record H.264.")
        }
        let tracks = try probe(input)
        try FilmFile.make(output)
        do throws(FilmReboxingError) {
            // Even sides are what 4:2:0 needs; a sample that is not square becomes one or more that are.
            let scaling = "scale=trunc(iw*sar/2+0.5)*2:trunc(ih/2)*2:out_range=tv,setsar=1"
            try run(
                ["-noautorotate"] + reading(input, tracks)
                    + ["-map", "0:\(tracks.video)", "-map", "0:a:0?", "-map_metadata", "-1", "-map_chapters", "-1"]
                    + ["-dn", "-sn", "-vf", scaling, "-pix_fmt", "yuv420p", "-fps_mode", "passthrough"]
                    + encoder.arguments + ["-c:a", "aac", "-ar", "48000", "-ac", "2"]
                    + ["-fflags", "+bitexact", "-f", "mp4", "-y", "file:" + output.string])
            let result = try probe(output, countsPackets: true)
            let file = try FilmFile(reading: output)
            guard let frames = result.packetCount, frames > 0, file.byteCount > 0 else {
                throw FilmReboxingError(.failed, "ffmpeg wrote no pictures; see that the film plays.")
            }
            let uncompressed = Double(result.width) * Double(result.height) * 3 * Double(frames)
            return FilmTranscoding(
                method: encoder.method, ratio: uncompressed / Double(file.byteCount), frameCount: frames, output: file)
        } catch {
            unlink(output.string)
            throw error
        }
    }
}

/// How ffmpeg is asked for a coding.
private struct FilmEncoder {
    /// The defined term of LossyImageCompressionMethod.
    let method: String
    let arguments: [String]

    /// The encoder for a transfer syntax; nil where films are not coded anew for it.
    init?(_ syntax: TransferSyntaxChoice) {
        if [.h264High41, .h264High41Fragmentable].contains(syntax) {
            self.init(h264Level: "4.1")
        } else if [.h264High42, .h264High42Fragmentable].contains(syntax) {
            self.init(h264Level: "4.2")
        } else if syntax == .hevcMain51 {
            self.init(
                method: "ISO_23008_2",
                arguments: [
                    "-c:v", "libx265", "-crf", "20", "-profile:v", "main", "-x265-params",
                    "level-idc=5.1:high-tier=0:log-level=error", "-tag:v", "hvc1",
                ])
        } else {
            return nil
        }
    }

    private init(method: String, arguments: [String]) {
        self.method = method
        self.arguments = arguments
    }

    private init(h264Level level: String) {
        self.init(
            method: "ISO_14496_10",
            arguments: ["-c:v", "libx264", "-crf", "18", "-profile:v", "high", "-level:v", level])
    }
}
