/// How a video track's pictures are coded.
struct VisualSampleEntry {
    var codec: VideoCodec
    var width: Int
    var height: Int
    var isEncrypted: Bool
    /// The container's own statement on the shape of samples (pasp).
    var sampleAspectRatio: SampleAspectRatio?
    /// Whether parameter sets may stand among the pictures and not in the header alone (avc3, hev1).
    var hasInBandParameters: Bool
    /// Whether a box announces a second view (stereoscopic or spatial video).
    var isStereoscopic = false

    /// Reads a visual entry; nil when it is too short.
    static func read(_ box: Box, _ window: inout MediaWindow) throws(MediaError) -> VisualSampleEntry? {
        guard box.contentCount >= 78, let fields = try window.bytes(at: box.content, count: 78) else {
            return nil
        }
        var code = box.type
        var entry = VisualSampleEntry(
            codec: .other(code), width: Int(bigEndian(fields[24..<26])),
            height: Int(bigEndian(fields[26..<28])),
            isEncrypted: box.type == "encv", sampleAspectRatio: nil, hasInBandParameters: false)
        var h264: H264Stream?
        var hevc: HEVCStream?
        var children = BoxCursor(in: box, after: 78)
        while let child = try children.next(&window) {
            switch child.type {
            case "avcC": h264 = H264Stream(configuration: try window.content(of: child))
            case "hvcC": hevc = HEVCStream(configuration: try window.content(of: child))
            case "pasp":
                let ratio = try window.content(of: child)
                if ratio.count >= 8 {
                    entry.sampleAspectRatio = SampleAspectRatio(
                        width: Int(bigEndian(ratio[0..<4])), height: Int(bigEndian(ratio[4..<8])))
                }
            case "lhvC", "vexu", "st3d", "mvcC":
                entry.isStereoscopic = true
            case "sinf":
                entry.isEncrypted = true
                code = try originalFormat(in: child, &window) ?? code
            default: break
            }
        }
        entry.hasInBandParameters = code == "avc3" || code == "hev1"
        if let h264, code == "avc1" || code == "avc3" {
            entry.codec = .h264(h264)
        } else if let hevc, code == "hvc1" || code == "hev1" {
            entry.codec = .hevc(hevc)
        } else {
            entry.codec = .other(code)
        }
        return entry
    }

    /// The codec under an encryption scheme (frma in sinf).
    static func originalFormat(in box: Box, _ window: inout MediaWindow) throws(MediaError)
        -> FourCharacterCode?
    {
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            guard child.type == "frma" else { continue }
            let content = try window.content(of: child)
            if content.count >= 4 {
                return FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(content[0..<4])))
            }
        }
        return nil
    }
}
