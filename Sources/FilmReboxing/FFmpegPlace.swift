import Glibc
import SystemPackage

/// Where ffmpeg is, and what it may read.
enum FFmpegPlace {
    /// Only files, and only formats of films: a file that is a list of others would make ffmpeg read those.
    static let guards = [
        "-protocol_whitelist", "file,pipe", "-format_whitelist",
        "mov,matroska,avi,mpegts,mpeg,mpegvideo,h264,hevc,m4v,flv,asf,dv,mxf,ogg",
    ]

    /// The first ffmpeg on the search path; nil where there is none.
    static func onSearchPath() -> FilePath? {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
        return path.split(separator: ":").lazy.map { FilePath(String($0)).appending("ffmpeg") }
            .first { access($0.string, X_OK) == 0 }
    }

    /// The ffprobe of the same package.
    static func probe(beside ffmpeg: FilePath) -> FilePath {
        ffmpeg.removingLastComponent().appending("ffprobe")
    }
}
