/// Reads the NAL units of an H.264 byte stream (ITU-T H.264 Annex B): parameter sets, and the beginnings of pictures.
struct H264StreamReader: CodedUnitReader {
    private var survey = H264Survey()
    private var tally = PictureTally()
    private var supplementCount = 0
    private var hasFieldPictures = false
    /// The sequence parameter set that each picture parameter set names.
    private var sequenceOfSet: [Int: Int] = [:]
    private var layouts: [Int: H264SliceLayout] = [:]
    private var knownSetCount = 0
    /// Parameter sets are repeated before each key picture; the same bytes need no second reading.
    private var lastSequence: [UInt8] = []
    private var sequenceUnitCount = 0
    /// What is taken for the layout of slices whose parameter sets never came.
    private var fallback: H264SliceLayout?
    private var waiting: [Event] = []
    private var isWaiting = true
    private var current: H264SliceHeader.Picture?
    private var isBetweenPictures = true
    private var openField: H264SliceHeader.Picture?

    /// What matters for counting pictures.
    private enum Event {
        case beginning(PacketStamp?)
        case slice([UInt8], PacketStamp?)
    }

    /// How many slices and delimiters are kept until parameter sets come; a recorder sends these every few seconds.
    private static let mostWaiting = 4096
    private static let profiles: Set<UInt8> = [44, 66, 77, 83, 86, 88, 100, 110, 118, 122, 128, 244]
    /// How many supplements are searched for an arrangement of two views, which stands before the first pictures.
    private static let searchedSupplements = 256

    /// How many changes of the sequence parameter set are read; no film has nearly as many.
    private static let mostSequenceUnits = 4096

    /// Whether a sequence parameter set was met that can be read.
    var hasSequence: Bool { !survey.sequences.isEmpty }

    func headLength(ofUnitBeginningWith byte: UInt8) -> Int {
        guard byte & 0x80 == 0 else { return 0 }
        return switch byte & 0x1F {
        case 1, 2, 5: 32
        case 6: supplementCount < Self.searchedSupplements ? 512 : 1
        case 7, 15: 4096
        case 8: 32
        case 9: 1
        default: 0
        }
    }

    mutating func read(_ head: [UInt8], _ stamp: PacketStamp?) {
        switch head[0] & 0x1F {
        case 1, 2, 5:
            take(.slice(head, stamp))
            return
        case 15:
            survey.take(head[...])
            return
        case 6:
            supplementCount += 1
            if head.count > 1 { survey.take(head[...]) }
        case 7: readSequence(head)
        case 8: readPictureSet(head)
        default: break
        }
        // Delimiters, parameter sets and supplements stand before the first slice of a picture (§7.4.1.2.3).
        take(.beginning(stamp))
    }

    mutating func interrupt() {
        stopWaiting()
        tally.interrupt()
        current = nil
        openField = nil
        isBetweenPictures = true
    }

    /// What was found; nil without a sequence parameter set.
    var findings: VideoFindings? {
        guard var stream = survey.stream(), let sequence = survey.sequences.first else { return nil }
        // One set that was damaged on the way does not make the others unreadable.
        stream.sequence = sequence
        stream.hasFieldPictures = hasFieldPictures
        return VideoFindings(
            codec: .h264(stream), isInterlaced: stream.isInterlaced, nominalRate: sequence.framesPerSecond,
            changesFormat: stream.changesFormat, tally: tally)
    }

    private mutating func readSequence(_ unit: [UInt8]) {
        guard unit.count > 1, Self.profiles.contains(unit[1]), unit != lastSequence,
            sequenceUnitCount < Self.mostSequenceUnits
        else { return }
        lastSequence = unit
        sequenceUnitCount += 1
        survey.take(unit[...])
        guard survey.sequences.count > knownSetCount, let set = survey.sequences.last else { return }
        knownSetCount = survey.sequences.count
        layouts[set.sliceLayout.identifier] = set.sliceLayout
    }

    private mutating func readPictureSet(_ unit: [UInt8]) {
        survey.take(unit[...])
        var bits = BitReader(networkUnit: unit.dropFirst())
        do throws(BitReaderError) {
            let identifier = try bits.unsigned(atMost: 255)
            sequenceOfSet[identifier] = try bits.unsigned(atMost: 31)
        } catch {
            // A set that cannot be read stays unknown; its slices are told apart by their first macroblock.
        }
    }

    /// Where a recorder began anywhere, slices come before the parameter sets that tell fields from frames.
    private mutating func take(_ event: Event) {
        if isWaiting {
            if case .slice(let head, _) = event, let slice = H264SliceHeader(head, layout: layout),
                let known = layout(slice.parameterSet)
            {
                fallback = known
                stopWaiting()
            } else if waiting.count < Self.mostWaiting {
                waiting.append(event)
                return
            } else {
                stopWaiting()
            }
        }
        count(event)
    }

    private mutating func stopWaiting() {
        isWaiting = false
        let events = waiting
        waiting = []
        for event in events { count(event) }
    }

    private func layout(_ set: Int) -> H264SliceLayout? {
        sequenceOfSet[set].flatMap { layouts[$0] } ?? fallback
    }

    private mutating func count(_ event: Event) {
        switch event {
        case .beginning(let stamp):
            isBetweenPictures = true
            tally.noteBeginning(stamp)
        case .slice(let head, let stamp):
            guard let slice = H264SliceHeader(head, layout: layout) else { return }
            count(slice, stamp)
            isBetweenPictures = false
        }
    }

    private mutating func count(_ slice: H264SliceHeader, _ stamp: PacketStamp?) {
        guard let picture = slice.picture else {
            if slice.isFirst { tally.add(stamp) }
            current = nil
            return
        }
        if picture == current, !isBetweenPictures {
            let mayRepeat = layout(slice.parameterSet)?.mayHaveRedundantPictures ?? false
            guard slice.isFirst, !mayRepeat else { return }
        }
        current = picture
        guard picture.isField else {
            openField = nil
            tally.add(stamp)
            return
        }
        hasFieldPictures = true
        if let first = openField, first.frameNumber == picture.frameNumber, first.isBottom != picture.isBottom {
            openField = nil
            tally.passOver(stamp)
        } else {
            openField = picture
            tally.add(stamp)
        }
    }
}
