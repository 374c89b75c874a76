/// The part of an H.264 slice's header that tells to which picture it belongs (ITU-T H.264 §7.3.3, §7.4.1.2.4).
struct H264SliceHeader: Equatable {
    /// The picture as the slice's header names it.
    struct Picture: Equatable {
        var frameNumber: Int
        var isField = false
        var isBottom = false
        var refreshIdentifier: Int?
        var isReference: Bool
        var order = 0
    }

    /// Whether the slice begins at the first macroblock.
    let isFirst: Bool
    /// pic_parameter_set_id.
    let parameterSet: Int
    /// The picture; nil when the parameter sets that are needed to read its name are not known.
    private(set) var picture: Picture?

    /// Reads the first bytes of a NAL unit of type 1, 2 or 5; nil when they are malformed.
    init?(_ head: [UInt8], layout: (_ parameterSet: Int) -> H264SliceLayout?) {
        guard let header = head.first else { return nil }
        var bits = BitReader(networkUnit: head.dropFirst())
        do throws(BitReaderError) {
            isFirst = try bits.unsigned(atMost: 1 << 20) == 0
            _ = try bits.unsigned(atMost: 9)
            parameterSet = try bits.unsigned(atMost: 255)
            guard let layout = layout(parameterSet) else { return }
            if layout.hasSeparatePlanes { _ = try bits.bits(2) }
            var picture = Picture(
                frameNumber: try bits.bits(layout.frameNumberBits), isReference: header & 0x60 != 0)
            if !layout.hasFrameMacroblocksOnly {
                picture.isField = try bits.flag()
                if picture.isField { picture.isBottom = try bits.flag() }
            }
            if header & 0x1F == 5 { picture.refreshIdentifier = try bits.unsigned(atMost: 65535) }
            switch layout.order {
            case .lowBits(let count): picture.order = try bits.bits(count)
            case .deltas: picture.order = try bits.signed()
            case .none: break
            }
            self.picture = picture
        } catch {
            return nil
        }
    }
}
