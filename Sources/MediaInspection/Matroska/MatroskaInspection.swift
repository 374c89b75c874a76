/// Walks the elements of a Matroska or WebM file and makes a description of it (RFC 9559).
struct MatroskaInspection {
    private var tracks: [MatroskaTrack] = []
    /// Nanoseconds of the segment's unit of time.
    private var unit: Int64 = 1_000_000
    /// The segment's duration by its own word, in its units.
    private var statedDuration: Double?
    private var clusterTime: Int64 = 0
    private var picturesByTrack: [UInt64: PictureRun] = [:]
    private var integrity = MediaIntegrity.complete
    private var hasSegment = false
    private var wasWalkedToTheEnd = true

    /// The pictures of one track as far as the file was walked.
    private struct PictureRun {
        var count: Int64 = 0
        var times: [Int64] = []
        var samples: [Range<Int64>] = []

        mutating func add(_ block: MatroskaBlock, at time: Int64?) {
            count += block.frameCount
            if let time { times.append(time) }
            if samples.count < 3, let frame = block.frame { samples.append(frame) }
        }
    }

    /// Files up to this size are walked to their end; of longer ones the first pictures are enough, in bytes.
    private static let longestWalk: Int64 = 64 << 20
    /// The pictures that are met in a longer file before the walk ends.
    private static let picturesEnough = 300

    /// Describes the file in the window.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        var inspection = MatroskaInspection()
        try inspection.walk(&window)
        return try inspection.description(&window)
    }

    /// Segments, clusters and groups are entered and not stepped over, so that their length need not be known.
    private mutating func walk(_ window: inout MediaWindow) throws(MediaError) {
        var place: Int64 = 0
        let isLong = window.length > Self.longestWalk
        while place < window.length {
            try window.countBox(at: place)
            guard let element = try EBMLElement.read(at: place, &window) else {
                let isCut = window.length - place < 12
                note(
                    isCut
                        ? .truncated(bytesPresent: window.length, defect: .elementCutOff)
                        : .damaged(defect: .elementMalformed, at: place))
                return
            }
            let isParent = [0x1853_8067, 0x1F43_B675, 0xA0].contains(element.identifier)
            if let end = element.end, end > window.length {
                note(.truncated(bytesPresent: window.length, defect: .elementCutOff))
                if !isParent { return }
            }
            guard isParent || element.end != nil else {
                note(.damaged(defect: .elementMalformed, at: place))
                return
            }
            if element.identifier == 0x1853_8067 { hasSegment = true }
            try read(element, &window)
            place = isParent ? element.content : element.end ?? window.length
            if isLong, statedDuration != nil,
                picturesByTrack.values.contains(where: { $0.count >= Self.picturesEnough })
            {
                wasWalkedToTheEnd = false
                return
            }
        }
        if !hasSegment { note(.truncated(bytesPresent: window.length, defect: .elementCutOff)) }
    }

    private mutating func read(_ element: EBMLElement, _ window: inout MediaWindow) throws(MediaError) {
        switch element.identifier {
        case 0x1549_A966:
            var children = EBMLCursor(in: element, window)
            while let child = try children.next(&window) {
                if child.identifier == 0x2AD7B1, let value = try window.unsigned(child),
                    (1...1_000_000_000).contains(value)
                {
                    unit = Int64(value)
                }
                if child.identifier == 0x4489, let value = try window.float(child), value > 0 { statedDuration = value }
            }
        case 0x1654_AE6B:
            var children = EBMLCursor(in: element, window)
            while tracks.count < 256, let child = try children.next(&window) {
                if child.identifier == 0xAE { tracks.append(try MatroskaTrack(child, &window)) }
            }
        case 0xE7: clusterTime = Int64(clamping: try window.unsigned(element) ?? 0)
        case 0xA1, 0xA3:
            guard let block = try MatroskaBlock(element, &window),
                tracks.contains(where: { $0.number == block.track && $0.kind == .video })
            else { return }
            let (time, overflow) = clusterTime.addingReportingOverflow(block.time)
            picturesByTrack[block.track, default: PictureRun()].add(block, at: overflow ? nil : time)
        default: break
        }
    }

    /// The first thing found wrong is the one that is told.
    private mutating func note(_ state: MediaIntegrity) {
        if integrity.isComplete { integrity = state }
    }

    private func description(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        let films = tracks.filter { $0.kind == .video }
        guard let track = films.first else {
            if !integrity.isComplete { return .unsupported(kind: .videoIncomplete, reason: integrity.sentence) }
            let kind: MediaKindName = tracks.contains { $0.kind == .audio } ? .soundOnly : .matroska
            return .unsupported(kind: kind, reason: kind.sentence)
        }
        let run = picturesByTrack[track.number] ?? PictureRun()
        let pace = PicturePace(
            times: run.times, unit: unit, nominal: track.frameDuration, coversAll: wasWalkedToTheEnd,
            stated: statedDuration, count: run.count)
        var video = VideoDescription(
            container: .matroska, majorBrand: nil, byteCount: window.length, codec: .other("...."), width: track.width,
            height: track.height, frameCount: pace.frameCount, timescale: 1_000_000_000, duration: pace.duration,
            integrity: integrity)
        video.frameCountIsEstimated = !wasWalkedToTheEnd
        video.isVariableFrameRate = pace.isVariable
        video.indexPlace = .none
        video.sampleAspectRatio = track.sampleAspectRatio
        video.rotation = track.rotation
        video.videoTrackCount = films.count
        video.audioTracks = tracks.filter { $0.kind == .audio }.map(\.audioTrack)
        video.dataTracks = tracks.filter { $0.kind == .other }.map { _ in "text" }
        video.isEncrypted = track.isEncrypted
        try track.videoFormat.describe(&video, samples: track.isCompressed ? [] : run.samples, &window)
        if video.isInterlaced == nil { video.isInterlaced = track.isInterlaced }
        if video.isFullRange == nil { video.isFullRange = track.isFullRange }
        if track.isHighDynamicRange { video.isHighDynamicRange = true }
        if video.stereo == .none, track.isPacked { video.stereo = .packedByContainer }
        return .video(video)
    }
}
