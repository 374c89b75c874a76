/// Reads one stream of pictures, which comes in pieces, and finds out its codec by its own headers.
struct VideoStreamReader {
    private var scanner = StartCodeScanner()
    private var candidates = CodecCandidates()
    private var codec: CodecCandidates.Codec?

    /// The number of units that were looked at.
    var unitCount: Int { scanner.unitCount }

    /// Takes the next piece; all of it belongs to the packet of the stamp.
    mutating func feed(_ bytes: ArraySlice<UInt8>, _ stamp: PacketStamp?) {
        switch codec {
        case .h264: scanner.feed(bytes, stamp, to: &candidates.h264)
        case .hevc: scanner.feed(bytes, stamp, to: &candidates.hevc)
        case .mpeg2: scanner.feed(bytes, stamp, to: &candidates.mpeg2)
        case nil:
            scanner.feed(bytes, stamp, to: &candidates)
            codec = candidates.decision
        }
    }

    /// Takes note that the stream ends here, or that what comes next does not follow on it.
    mutating func interrupt() {
        switch codec {
        case .h264: scanner.finish(&candidates.h264)
        case .hevc: scanner.finish(&candidates.hevc)
        case .mpeg2: scanner.finish(&candidates.mpeg2)
        case nil:
            scanner.finish(&candidates)
            codec = candidates.decision
        }
        candidates.interrupt()
    }

    /// What was found; nil when no header of any codec was.
    var findings: VideoFindings? {
        switch codec ?? candidates.lastDecision {
        case .h264: candidates.h264.findings
        case .hevc: candidates.hevc.findings
        case .mpeg2: candidates.mpeg2.findings
        case nil: nil
        }
    }
}
