/// Reads the NAL units of an HEVC byte stream (ITU-T H.265 Annex B): parameter sets, and the beginnings of pictures.
struct HEVCStreamReader: CodedUnitReader {
    private var survey = HEVCSurvey()
    private var tally = PictureTally()
    private var supplementCount = 0
    /// Parameter sets are repeated before each key picture; the same bytes need no second reading.
    private var lastSequence: [UInt8] = []
    private var sequenceUnitCount = 0

    /// How many supplements are searched for an arrangement of two views, which stands before the first pictures.
    private static let searchedSupplements = 256

    /// How many changes of the sequence parameter set are read; no film has nearly as many.
    private static let mostSequenceUnits = 4096

    /// Whether a sequence parameter set of the base layer was met that can be read.
    var hasSequence: Bool { !survey.sequences.isEmpty }

    func headLength(ofUnitBeginningWith byte: UInt8) -> Int {
        guard byte & 0x80 == 0 else { return 0 }
        return switch byte >> 1 {
        case 0...31: 3
        case 33: 4096
        case 39: supplementCount < Self.searchedSupplements ? 512 : 2
        case 32, 34, 35: 2
        default: 0
        }
    }

    mutating func read(_ head: [UInt8], _ stamp: PacketStamp?) {
        guard head.count > 1 else { return }
        let type = head[0] >> 1
        let layer = (head[0] & 1) << 5 | head[1] >> 3
        guard layer == 0, type < 32 else {
            if layer == 0 { tally.noteBeginning(stamp) }
            if type == 39 { supplementCount += 1 }
            if type == 33 {
                guard head != lastSequence, sequenceUnitCount < Self.mostSequenceUnits else { return }
                lastSequence = head
                sequenceUnitCount += 1
            }
            survey.take(head[...])
            return
        }
        // first_slice_segment_in_pic_flag (§7.3.6.1).
        if head.count > 2, head[2] & 0x80 != 0 { tally.add(stamp) }
    }

    mutating func interrupt() { tally.interrupt() }

    /// What was found; nil without a sequence parameter set.
    var findings: VideoFindings? {
        guard var stream = survey.stream(), let sequence = survey.sequences.first else { return nil }
        // One set that was damaged on the way does not make the others unreadable.
        stream.sequence = sequence
        return VideoFindings(
            codec: .hevc(stream), isInterlaced: sequence.isInterlaced, nominalRate: sequence.picturesPerSecond,
            changesFormat: stream.changesFormat, tally: tally)
    }
}
