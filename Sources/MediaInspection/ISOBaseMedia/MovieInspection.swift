/// Walks the boxes of an MP4 or QuickTime file and makes a description of it.
struct MovieInspection {
    private var fileType: FileType?
    private var movie: Movie?
    private var movieStart: Int64 = 0
    private var firstMediaStart: Int64?
    private var fragments = MovieFragments()
    private var locations = LocationSearch()
    private var awaitsFragmentData = false
    private var integrity = MediaIntegrity.complete

    /// Describes the file in the window.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        var inspection = MovieInspection()
        try inspection.walk(&window)
        return try inspection.description(&window)
    }

    private mutating func walk(_ window: inout MediaWindow) throws(MediaError) {
        var cursor = BoxCursor(from: 0, to: window.length)
        while let box = try cursor.next(&window) {
            if box.isCutOff { noteTruncation(of: box, window.length) }
            switch box.type {
            case "ftyp":
                if fileType == nil { fileType = FileType(try window.content(of: box)) }
            case "moov":
                if movie == nil {
                    movie = try Movie(box, &fragments, &locations, &window)
                    movieStart = box.start
                } else {
                    note(.damaged(defect: .secondMovieBox, at: box.start))
                }
            case "moof":
                try fragments.read(box, &window)
                awaitsFragmentData = true
            case "mdat":
                if firstMediaStart == nil { firstMediaStart = box.start }
                awaitsFragmentData = false
            case "meta": try locations.readMetadata(box, &window)
            case "udta": try locations.readUserData(box, &window)
            case "uuid": try locations.readExtended(box, &window)
            default: break
            }
        }
        if let place = cursor.malformedPlace { note(.damaged(defect: .boxMalformed, at: place)) }
        if awaitsFragmentData {
            note(.truncated(bytesPresent: window.length, defect: .fragmentWithoutData))
        }
        if let blemish = fragments.blemish { note(blemish) }
    }

    /// The first thing found wrong is the one that is told.
    private mutating func note(_ state: MediaIntegrity) {
        if integrity.isComplete { integrity = state }
    }

    private mutating func noteTruncation(of box: Box, _ length: Int64) {
        let defect: MediaDefect =
            switch box.type {
            case "mdat": .mediaDataCutOff
            case "moov": .movieBoxCutOff
            default: .boxCutOff
            }
        note(.truncated(bytesPresent: length, defect: defect))
    }

    private mutating func description(_ window: inout MediaWindow) throws(MediaError)
        -> MediaDescription
    {
        if let kind = fileType?.stillKind { return .unsupported(kind: kind, reason: kind.sentence) }
        guard let movie else { return withoutMovie(window.length) }
        let pictures = movie.tracks.filter(\.isVideo)
        let films = pictures.filter { !$0.isStill }
        guard var track = films.first ?? pictures.first, case .visual(let entry)? = track.entries.first else {
            if !integrity.isComplete, movie.tracks.isEmpty {
                return .unsupported(kind: .videoIncomplete, reason: integrity.sentence)
            }
            let kind: MediaKindName =
                pictures.isEmpty && !movie.tracks.isEmpty ? .soundOnly : .videoWithoutPictures
            return .unsupported(kind: kind, reason: kind.sentence)
        }
        try examineTables(of: &track, &window)
        var timing = track.table.timing
        if fragments.count > 0, let added = fragments.timing[track.identifier] {
            if timing.count == 0 { timing = added } else { timing.append(added) }
        }
        var video = VideoDescription(
            container: fileType?.container ?? .quickTime, majorBrand: fileType?.majorBrand,
            byteCount: window.length,
            codec: entry.codec, width: entry.width, height: entry.height, frameCount: timing.count,
            timescale: track.timescale, duration: timing.duration, integrity: integrity)
        video.isFragmented = movie.isFragmented || fragments.count > 0
        video.indexPlace = firstMediaStart.map { movieStart < $0 } ?? true ? .front : .end
        video.isVariableFrameRate = timing.isVariable
        video.rotation = track.rotation
        video.hasEditList = !track.edits.isEmpty
        video.editListHidesPictures = track.edits.hidesPictures(
            of: timing, timescale: track.timescale, movieTimescale: movie.timescale)
        video.videoTrackCount = max(1, films.count)
        video.stillTrackCount = films.isEmpty ? pictures.count - 1 : pictures.count - films.count
        video.formatCount = formatCount(of: track)
        video.locationBoxes = locations.boxes
        list(movie.tracks, in: &video)
        video.isEncrypted = track.entries.contains {
            if case .visual(let each) = $0 { each.isEncrypted } else { false }
        }
        video.sampleAspectRatio = entry.sampleAspectRatio
        video.hasInBandParameters = entry.hasInBandParameters
        try describePictures(entry, of: track, in: &video, &window)
        return .video(video)
    }

    /// The number of formats among a track's descriptions, counted up to eight: some writers repeat one.
    private func formatCount(of track: Track) -> Int {
        var formats: [VisualSampleEntry] = []
        for case .visual(let entry) in track.entries where formats.count < 8 {
            if !formats.contains(where: { $0.hasSameFormat(as: entry) }) { formats.append(entry) }
        }
        return formats.count
    }

    /// The tracks beside the pictures.
    private func list(_ tracks: [Track], in video: inout VideoDescription) {
        for track in tracks where !track.isVideo {
            switch track.entries.first {
            case .audio(let audio)?: video.audioTracks.append(audio)
            case .other(let code)?: video.dataTracks.append(code)
            case .visual?, nil: video.dataTracks.append(track.handler)
            }
        }
    }

    /// Completes the description by what the pictures themselves say.
    private func describePictures(
        _ entry: VisualSampleEntry, of track: Track, in video: inout VideoDescription,
        _ window: inout MediaWindow
    ) throws(MediaError) {
        var codec = entry.codec
        if !video.isEncrypted {
            if var survey = entry.survey {
                let seeksChanges = entry.hasInBandParameters || survey.formatIsInBand
                let places = try firstPlaces(of: track, seeksChanges: seeksChanges, &window)
                if try !survey.read(places, &window), video.integrity.isComplete {
                    video.integrity = .damaged(defect: .picturesUnreadable, at: places.first?.lowerBound ?? 0)
                }
                codec = survey.codec
                video.contradictsHeader = survey.contradictsHeader
            } else if entry.mayBeMPEG2, let place = try firstPlaces(of: track, seeksChanges: false, &window).first {
                let count = Int(min(4096, place.upperBound - place.lowerBound))
                let start = Array(try window.run(at: place.lowerBound, minimum: count).prefix(count))
                if let stream = MPEG2Stream(header: start) { codec = .mpeg2(stream) }
            }
        }
        video.adopt(codec)
        if video.stereo == .none { video.stereo = entry.stereo }
        if entry.isHighDynamicRange { video.isHighDynamicRange = true }
        if video.isFullRange == nil { video.isFullRange = entry.isFullRange }
    }

    /// Where the samples stand that are looked into: the first three, or where the format may change, many.
    private func firstPlaces(
        of track: Track, seeksChanges: Bool, _ window: inout MediaWindow
    ) throws(MediaError) -> [Range<Int64>] {
        let count = track.table.sizeCount ?? 0
        let numbers = seeksChanges ? try track.table.spreadSyncSamples(&window) : Array(0..<min(3, count))
        let fragmented = fragments.firstSamples[track.identifier] ?? []
        return try track.table.places(of: numbers, &window) + (seeksChanges ? fragmented : Array(fragmented.prefix(3)))
    }

    private mutating func examineTables(of track: inout Track, _ window: inout MediaWindow)
        throws(MediaError)
    {
        let end = try track.table.end(&window)
        if let blemish = track.table.blemish {
            note(.damaged(defect: blemish.defect, at: blemish.place))
        }
        // Times without sizes are pictures of which nothing is there.
        if track.table.sizeCount ?? 0 != track.table.timing.count {
            note(.damaged(defect: .sampleTablesDisagree, at: movieStart))
        }
        if track.timescale == 0 { note(.damaged(defect: .timescaleZero, at: movieStart)) }
        if let end, end > window.length {
            note(.truncated(bytesPresent: window.length, defect: .samplesPastEnd))
        }
    }

    private func withoutMovie(_ length: Int64) -> MediaDescription {
        if fragments.count > 0 {
            return .unsupported(kind: .videoSegment, reason: MediaKindName.videoSegment.sentence)
        }
        // A recorder that was cut off leaves lengths that were never filled in: the missing index is what matters then.
        let state: MediaIntegrity =
            switch integrity {
            case .truncated: integrity
            case .complete, .damaged: .truncated(bytesPresent: length, defect: .movieBoxMissing)
            }
        return .unsupported(kind: .videoIncomplete, reason: state.sentence)
    }
}
