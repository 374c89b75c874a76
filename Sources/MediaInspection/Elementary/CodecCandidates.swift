/// Reads a stream of pictures as each codec that it may be, until a header tells which one it is.
struct CodecCandidates: CodedUnitReader {
    /// The codecs that are told apart.
    enum Codec {
        case h264
        case hevc
        case mpeg2
    }

    var h264 = H264StreamReader()
    var hevc = HEVCStreamReader()
    var mpeg2 = MPEG2StreamReader()
    /// Units that begin as none of H.264 or HEVC can.
    private var foreignUnitCount = 0

    func headLength(ofUnitBeginningWith byte: UInt8) -> Int {
        let known = max(
            h264.headLength(ofUnitBeginningWith: byte), hevc.headLength(ofUnitBeginningWith: byte),
            mpeg2.headLength(ofUnitBeginningWith: byte))
        // The forbidden first bit tells MPEG video apart, whose slices may look like any unit.
        return byte & 0x80 != 0 ? max(1, known) : known
    }

    mutating func read(_ head: [UInt8], _ stamp: PacketStamp?) {
        guard let byte = head.first else { return }
        if byte & 0x80 != 0 { foreignUnitCount += 1 }
        let lengths = (
            h264.headLength(ofUnitBeginningWith: byte), hevc.headLength(ofUnitBeginningWith: byte),
            mpeg2.headLength(ofUnitBeginningWith: byte)
        )
        if lengths.0 > 0 { h264.read(Array(head.prefix(lengths.0)), stamp) }
        if lengths.1 > 0 { hevc.read(Array(head.prefix(lengths.1)), stamp) }
        if lengths.2 > 0 { mpeg2.read(Array(head.prefix(lengths.2)), stamp) }
    }

    mutating func interrupt() {
        h264.interrupt()
        hevc.interrupt()
        mpeg2.interrupt()
    }

    /// The codec whose headers were met; nil while it is open.
    var decision: Codec? {
        if mpeg2.hasSequence { return .mpeg2 }
        if foreignUnitCount > 0 { return nil }
        return lastDecision
    }

    /// The codec when nothing more comes: units that belong to neither no longer matter.
    var lastDecision: Codec? {
        if mpeg2.hasSequence { return .mpeg2 }
        if h264.hasSequence { return .h264 }
        return hevc.hasSequence ? .hevc : nil
    }
}
