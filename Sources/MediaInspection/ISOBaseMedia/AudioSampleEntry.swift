/// Reads the entry of a sound track (ISO/IEC 14496-12 §12.2.3; QuickTime's longer versions 1 and 2 too).
enum AudioSampleEntry {
    /// Reads an entry; nil when it is too short.
    static func read(_ box: Box, _ window: inout MediaWindow) throws(MediaError) -> AudioTrack? {
        guard box.contentCount >= 28, let fields = try window.bytes(at: box.content, count: 28) else {
            return nil
        }
        var code = box.type
        var track = AudioTrack(
            codec: AudioCodec(code), channelCount: Int(bigEndian(fields[16..<18])),
            sampleRate: Int(bigEndian(fields[24..<26])))
        let extra: Int64 =
            switch bigEndian(fields[8..<10]) {
            case 1: 16
            case 2: 36
            default: 0
            }
        var children = BoxCursor(in: box, after: 28 + extra)
        var description: ElementaryStreamDescription?
        while let child = try children.next(&window) {
            switch child.type {
            case "esds": description = ElementaryStreamDescription(try window.content(of: child))
            case "wave": description = try streamDescription(inWave: child, &window) ?? description
            case "sinf": code = try VisualSampleEntry.originalFormat(in: child, &window) ?? code
            default: break
            }
        }
        track.codec = AudioCodec(code)
        // AMR is always one channel; the field is reserved and set to two (3GPP TS 26.244 §6.5).
        if code == "samr" || code == "sawb" { track.channelCount = 1 }
        if let description, track.codec == .aac {
            track.codec = description.codec
            if let count = description.channelCount { track.channelCount = count }
            if let rate = description.sampleRate { track.sampleRate = rate }
        }
        return track
    }

    private static func streamDescription(
        inWave box: Box, _ window: inout MediaWindow
    ) throws(MediaError) -> ElementaryStreamDescription? {
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            if child.type == "esds" { return ElementaryStreamDescription(try window.content(of: child)) }
        }
        return nil
    }
}
