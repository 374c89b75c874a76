import MediaInspection

/// What ffprobe says of a film: which track holds its pictures, and which sound goes with it.
struct FilmTracks {
    /// The index of the track of pictures among all tracks.
    let video: Int
    /// The coding of the pictures, as ffmpeg names it.
    let videoCodec: String
    /// Columns.
    let width: Int64
    /// Rows.
    let height: Int64
    /// How many pictures were counted; nil unless it was asked for.
    let packetCount: Int64?
    /// The index and coding of each sound track.
    let audio: [(index: Int, codec: AudioCodec)]
    /// The name of the container.
    let format: String
    /// How long the film lasts, in seconds; nil when it is not known.
    let duration: Double?

    /// Reads the output of ffprobe's `flat` writer; nil when no track holds pictures.
    init?(_ text: String) {
        var streams: [Int: [String: String]] = [:]
        var file: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            guard let equals = line.firstIndex(of: "=") else { continue }
            let value = line[line.index(after: equals)...].filter { $0 != "\"" }
            let path = line[..<equals].split(separator: ".")
            if path.count >= 4, path[0] == "streams", path[1] == "stream", let number = Int(path[2]) {
                streams[number, default: [:]][path[3...].joined(separator: ".")] = value
            } else if path.count == 2, path[0] == "format" {
                file[String(path[1])] = value
            }
        }
        let ordered = streams.sorted { $0.key < $1.key }.map(\.value)
        let films = ordered.filter { $0["codec_type"] == "video" && $0["disposition.attached_pic"] != "1" }
        guard let film = films.first, let index = film["index"].flatMap({ Int($0) }), let codec = film["codec_name"]
        else { return nil }
        video = index
        videoCodec = codec
        width = film["width"].flatMap { Int64($0) } ?? 0
        height = film["height"].flatMap { Int64($0) } ?? 0
        packetCount = film["nb_read_packets"].flatMap { Int64($0) }
        audio = ordered.filter { $0["codec_type"] == "audio" }.compactMap { stream in
            guard let index = stream["index"].flatMap({ Int($0) }), let name = stream["codec_name"] else { return nil }
            return (index, Self.audioCodec(name))
        }
        format = file["format_name"] ?? ""
        duration = file["duration"].flatMap { Double($0) }
    }

    private static func audioCodec(_ name: String) -> AudioCodec {
        switch name {
        case "aac": .aac
        case "mp3": .mp3
        case "mp2", "mp1": .mpegLayer2
        case "ac3": .ac3
        case "eac3": .other("ec-3")
        case "opus": .other("Opus")
        case "alac": .other("alac")
        case "flac": .other("fLaC")
        default: name.hasPrefix("pcm_") ? .linearPCM : .other("    ")
        }
    }

    /// How the pictures are hashed, and how ffmpeg writes their stream alone; nil for a coding that is not re-boxed.
    var stream: (coding: PictureDataHash.Coding, arguments: [String])? {
        switch videoCodec {
        case "h264": (.h264, ["-bsf:v", "h264_mp4toannexb", "-f", "h264"])
        case "hevc": (.hevc, ["-bsf:v", "hevc_mp4toannexb", "-f", "hevc"])
        case "mpeg2video": (.mpegVideo, ["-f", "mpeg2video"])
        case "mpeg1video": (.mpegVideo, ["-f", "mpeg1video"])
        default: nil
        }
    }

    /// The options that the container's reader needs so that it hands out every picture.
    var readerArguments: [String] {
        // An edit list would leave out pictures that the file holds.
        format.hasPrefix("mov") ? ["-advanced_editlist", "0"] : []
    }

    /// Whether the file is the coded pictures alone.
    var isBare: Bool { ["h264", "hevc", "mpegvideo", "m4v"].contains(format) }

    /// Whether the container does not say when a picture is shown, but only in which order they are decoded.
    var hasNoTimes: Bool { isBare || format == "avi" }
}
