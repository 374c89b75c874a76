/// What the NAL units of an HEVC stream say of it, gathered as they come (ITU-T H.265 §7.3).
struct HEVCSurvey {
    private(set) var sequences: [HEVCSequenceParameterSet] = []
    private(set) var hasUnreadableSequence = false
    private(set) var isFramePacked = false
    private(set) var isMultiLayer = false
    /// Whether a coded picture was met.
    private(set) var hasPictures = false

    /// A survey that begins with the units of a header, which stand behind start codes.
    init(header: [UInt8] = []) {
        for unit in NetworkUnits(header[...]) { take(unit) }
    }

    /// How many bytes of a unit that begins with `header` are needed at most.
    static func needed(of header: UInt8) -> Int {
        switch header >> 1 & 0x3F {
        case 32, 33: 1 << 16
        case 39: 1 << 12
        default: 2
        }
    }

    /// Takes in one unit, its two header bytes included; of a slice the header is enough.
    mutating func take(_ unit: ArraySlice<UInt8>) {
        guard unit.count >= 2, let header = unit.first, header & 0x80 == 0 else { return }
        let layer = (header & 1) << 5 | unit[unit.startIndex + 1] >> 3
        let type = header >> 1
        guard layer == 0 else {
            // A second layer's pictures or parameter sets; what follows 47 is free for private use.
            if type <= 34 { isMultiLayer = true }
            return
        }
        switch type {
        case 0...31: hasPictures = true
        case 33:
            guard let set = HEVCSequenceParameterSet(networkUnit: unit) else {
                hasUnreadableSequence = true
                return
            }
            if !sequences.contains(set), sequences.count < 64 { sequences.append(set) }
        case 39:
            if SupplementalInformation.announcesFramePacking(unit.dropFirst(2)) { isFramePacked = true }
        default: break
        }
    }

    /// The description; the container's word counts only where there is no readable sequence parameter set.
    func stream(declared: HEVCStream? = nil) -> HEVCStream? {
        let first = sequences.first
        guard var stream = first.map(HEVCStream.init(sequenceParameterSet:)) ?? declared else { return nil }
        if hasUnreadableSequence { stream.sequence = nil }
        stream.changesFormat = sequences.contains { set in first.map { !set.hasSameFormat(as: $0) } ?? false }
        stream.isMultiLayer = isMultiLayer
        stream.isFramePacked = isFramePacked
        return stream
    }
}
