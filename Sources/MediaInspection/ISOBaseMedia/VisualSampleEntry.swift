/// How a video track's pictures are coded.
struct VisualSampleEntry {
    /// The codec as the header declares it.
    var codec: VideoCodec
    /// What is known of an H.264 or HEVC stream so far, to be completed by its first pictures.
    var survey: StreamSurvey?
    var width: Int
    var height: Int
    var isEncrypted: Bool
    /// The container's own statement on the shape of samples (pasp).
    var sampleAspectRatio: SampleAspectRatio?
    /// Whether parameter sets may stand among the pictures and not in the header alone (avc3, hev1).
    var hasInBandParameters: Bool
    /// The views that a box announces (stereoscopic or spatial video).
    var stereo = StereoArrangement.none
    /// Whether the header says that samples use their full range (colr); nil when it does not say.
    var isFullRange: Bool?
    /// Whether the header says that brightness is coded for screens of high dynamic range (colr).
    var isHighDynamicRange = false

    /// Whether pictures of two entries can stand in one film without a viewer's noticing.
    func hasSameFormat(as other: VisualSampleEntry) -> Bool {
        codec == other.codec && width == other.width && height == other.height
            && sampleAspectRatio == other.sampleAspectRatio && isEncrypted == other.isEncrypted
    }

    /// Whether each sample is a picture of its own kind, as in a cover picture.
    var isStillCodec: Bool {
        guard case .other(let code) = codec else { return false }
        return ["jpeg", "png ", "mp4l", "mp4m", "tiff", "gif "].contains(code)
    }

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
        var configuration: [FourCharacterCode: [UInt8]] = [:]
        var children = BoxCursor(in: box, after: 78)
        while let child = try children.next(&window) {
            switch child.type {
            case "avcC", "mvcC", "hvcC", "esds": configuration[child.type] = try window.content(of: child)
            case "pasp":
                let ratio = try window.content(of: child)
                if ratio.count >= 8 {
                    entry.sampleAspectRatio = SampleAspectRatio(
                        width: Int(bigEndian(ratio[0..<4])), height: Int(bigEndian(ratio[4..<8])))
                }
            case "colr":
                let colour = try window.content(of: child)
                if colour.count >= 11, colour.starts(with: Array("nclx".utf8)) {
                    entry.isFullRange = colour[10] & 0x80 != 0
                    entry.isHighDynamicRange = [16, 18].contains(bigEndian(colour[6..<8]))
                }
            case "lhvC": entry.stereo = .multiLayer
            case "st3d":
                let mode = try window.content(of: child)
                if entry.stereo == .none, mode.count >= 5, mode[4] != 0 { entry.stereo = .packedByContainer }
            case "vexu":
                if entry.stereo == .none { entry.stereo = .packedByContainer }
            case "sinf":
                entry.isEncrypted = true
                code = try originalFormat(in: child, &window) ?? code
            default: break
            }
        }
        entry.describe(code, configuration)
        return entry
    }

    private mutating func describe(_ code: FourCharacterCode, _ configuration: [FourCharacterCode: [UInt8]]) {
        hasInBandParameters = code == "avc3" || code == "hev1"
        codec = .other(code)
        switch code {
        case "avc1", "avc3":
            if let record = configuration["avcC"] {
                survey = DecoderConfiguration.h264(record, secondView: configuration["mvcC"] ?? [])
            }
            if configuration["mvcC"] != nil { stereo = .multiview }
        case "hvc1", "hev1":
            if let record = configuration["hvcC"] { survey = DecoderConfiguration.hevc(record) }
        case "mp4v":
            let description = configuration["esds"].flatMap { ElementaryStreamDescription($0) }
            if let type = description?.objectType { codec = .other(Self.code(ofObjectType: type)) }
            if let header = description?.specific, let stream = MPEG2Stream(header: header) { codec = .mpeg2(stream) }
        default: break
        }
        if let survey { codec = survey.codec }
    }

    /// Names for what stands under mp4v (ISO/IEC 14496-1 Table 5): MPEG-1 and MPEG-2, still pictures, MPEG-4 Part 2.
    private static func code(ofObjectType type: UInt8) -> FourCharacterCode {
        switch type {
        case 0x60...0x65: "mp2v"
        case 0x6A: "mp1v"
        case 0x6C: "mp4l"
        case 0x6D: "mp4m"
        default: "mp4v"
        }
    }

    /// Whether the pictures may be MPEG-1 or MPEG-2, whose first picture brings their description.
    var mayBeMPEG2: Bool {
        guard case .other(let code) = codec else { return false }
        let name = code.description
        return ["mp2v", "mp1v", "m2v1", "m1v ", "m1v1", "mpeg", "mpg1", "mpg2", "mpgv", "MPEG"].contains(name)
            || name.hasPrefix("hdv") || name.hasPrefix("xdv") || name.hasPrefix("xd5") || name.hasPrefix("mx")
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
