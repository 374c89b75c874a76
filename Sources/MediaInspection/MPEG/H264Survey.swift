/// What the NAL units of an H.264 stream say of it, gathered as they come (ITU-T H.264 §7.3).
struct H264Survey {
    private(set) var sequences: [H264SequenceParameterSet] = []
    private(set) var secondView: H264SequenceParameterSet?
    private(set) var hasUnreadableSequence = false
    private(set) var isFramePacked = false
    private(set) var usesSliceGroups = false
    private(set) var hasFieldPictures = false
    /// Whether a coded picture was met.
    private(set) var hasPictures = false
    /// The sequence parameter set that each picture parameter set names.
    private var sequenceOfPictureSet: [Int: Int] = [:]

    /// A survey that begins with the units of a header, which stand behind start codes.
    init(header: [UInt8] = []) {
        for unit in NetworkUnits(header[...]) { take(unit) }
    }

    /// How many bytes of a unit that begins with `header` are needed at most.
    static func needed(of header: UInt8) -> Int {
        switch header & 0x1F {
        case 7, 8, 15: 1 << 16
        case 6: 1 << 12
        case 1, 2, 5: 64
        default: 1
        }
    }

    /// Takes in one unit, its header byte included; of a slice the first bytes are enough.
    mutating func take(_ unit: ArraySlice<UInt8>) {
        guard let header = unit.first, header & 0x80 == 0 else { return }
        switch header & 0x1F {
        case 7: takeSequence(unit)
        case 15:
            if let set = H264SequenceParameterSet(networkUnit: unit) { secondView = secondView ?? set }
        case 8: takePictureSet(unit.dropFirst())
        case 6:
            if SupplementalInformation.announcesFramePacking(unit.dropFirst()) { isFramePacked = true }
        case 1, 2, 5:
            hasPictures = true
            takeSlice(unit.dropFirst())
        default: break
        }
    }

    /// The description; the container's word counts only where there is no readable sequence parameter set.
    func stream(profile: H264Profile? = nil, level: H264Level? = nil) -> H264Stream? {
        let first = sequences.first
        guard let profile = first?.profile ?? profile, let level = first?.level ?? level else { return nil }
        var stream = H264Stream(
            profile: profile, level: level, sequence: hasUnreadableSequence ? nil : first,
            changesFormat: sequences.contains { set in first.map { !set.hasSameFormat(as: $0) } ?? false })
        stream.secondView = secondView
        stream.isFramePacked = isFramePacked
        stream.usesSliceGroups = usesSliceGroups
        stream.hasFieldPictures = hasFieldPictures
        return stream
    }

    private mutating func takeSequence(_ unit: ArraySlice<UInt8>) {
        guard let set = H264SequenceParameterSet(networkUnit: unit) else {
            hasUnreadableSequence = true
            return
        }
        if !sequences.contains(set), sequences.count < 64 { sequences.append(set) }
    }

    private mutating func takePictureSet(_ payload: ArraySlice<UInt8>) {
        var bits = BitReader(networkUnit: payload.prefix(32))
        do throws(BitReaderError) {
            let identifier = try bits.unsigned(atMost: 255)
            sequenceOfPictureSet[identifier] = try bits.unsigned(atMost: 31)
            try bits.skip(2)
            if try bits.unsigned(atMost: 7) > 0 { usesSliceGroups = true }
        } catch {
            // A picture parameter set that cannot be read says nothing.
        }
    }

    private mutating func takeSlice(_ payload: ArraySlice<UInt8>) {
        var bits = BitReader(networkUnit: payload.prefix(63))
        do throws(BitReaderError) {
            _ = try bits.unsigned()
            _ = try bits.unsigned(atMost: 9)
            let pictureSet = try bits.unsigned(atMost: 255)
            guard let identifier = sequenceOfPictureSet[pictureSet],
                let set = sequences.last(where: { $0.sliceLayout.identifier == identifier }), !set.frameMbsOnly
            else { return }
            if set.sliceLayout.hasSeparatePlanes { try bits.skip(2) }
            try bits.skip(set.sliceLayout.frameNumberBits)
            if try bits.flag() { hasFieldPictures = true }
        } catch {
            // A slice header that ends early says nothing.
        }
    }
}
