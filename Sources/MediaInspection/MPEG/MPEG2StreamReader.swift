/// Reads the headers of an MPEG-1 or MPEG-2 video stream: sequences, and the beginnings of pictures (ISO/IEC 13818-2 §6.2).
struct MPEG2StreamReader: CodedUnitReader {
    private var sequence: MPEG2Stream?
    private var tally = PictureTally()
    private var openSequence: MPEG2Stream?
    private var changesFormat = false
    private var isOtherVideo = false
    private var hasInterlacedPictures = false
    private var beganPicture = false
    private var pictureStamp: PacketStamp?
    private var openField: UInt8?

    /// Whether a sequence header was met that can be read.
    var hasSequence: Bool { sequence != nil && !isOtherVideo }

    func headLength(ofUnitBeginningWith byte: UInt8) -> Int {
        switch byte {
        case 0x00: 1
        case 0xB3: 8
        case 0xB5: 10
        case 0xB0, 0xB6, 0xB7, 0xB8: 1
        default: 0
        }
    }

    mutating func read(_ head: [UInt8], _ stamp: PacketStamp?) {
        switch head[0] {
        case 0x00:
            finishHeaders()
            tally.noteBeginning(stamp)
            pictureStamp = stamp
            beganPicture = true
        case 0xB3:
            finishHeaders()
            tally.noteBeginning(stamp)
            openSequence = MPEG2Stream(sequenceHeader: head)
        case 0xB5: readExtension(head)
        case 0xB8:
            finishHeaders()
            tally.noteBeginning(stamp)
        case 0xB7: finishHeaders()
        default:
            // B0 and B6 are reserved here; MPEG-4 Part 2 begins with them.
            if sequence == nil { isOtherVideo = true }
        }
    }

    /// Takes note that the stream ends here, or that what comes next does not follow on it.
    mutating func interrupt() {
        finishHeaders()
        tally.interrupt()
        openField = nil
    }

    /// What was found; nil without a sequence header.
    var findings: VideoFindings? {
        guard let sequence, !isOtherVideo else { return nil }
        return VideoFindings(
            codec: .mpeg2(sequence), isInterlaced: !sequence.isProgressive && hasInterlacedPictures,
            nominalRate: sequence.picturesPerSecond, changesFormat: changesFormat, tally: tally)
    }

    private mutating func readExtension(_ head: [UInt8]) {
        guard head.count > 1 else { return }
        switch head[1] >> 4 {
        case 1: if openSequence?.extend(with: head) == false { openSequence = nil }
        case 2: openSequence?.setDisplaySize(from: head)
        case 8 where beganPicture && head.count > 5: finishPicture(structure: head[3] & 3, isFrame: head[5] & 0x80 != 0)
        default: break
        }
    }

    /// The headers before a picture, or the picture's own, are complete when something else begins.
    private mutating func finishHeaders() {
        // Without an extension a picture is a frame, as all of MPEG-1 are, or where a field waits, cut off, the other one.
        if beganPicture { finishPicture(structure: openField.map { 3 - $0 } ?? 3, isFrame: true) }
        guard let open = openSequence else { return }
        openSequence = nil
        guard let first = sequence else {
            sequence = open
            return
        }
        if open != first { changesFormat = true }
    }

    /// Counts a picture by its picture_structure: 1 the top field, 2 the bottom field, 3 a frame (Table 6-14).
    private mutating func finishPicture(structure: UInt8, isFrame: Bool) {
        beganPicture = false
        if structure != 3 || !isFrame { hasInterlacedPictures = true }
        if let field = openField, structure != 3, field != structure {
            openField = nil
            tally.passOver(pictureStamp)
        } else {
            openField = structure == 3 ? nil : structure
            tally.add(pictureStamp)
        }
    }
}
