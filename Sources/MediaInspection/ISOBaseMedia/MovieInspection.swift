/// Walks the boxes of an MP4 or QuickTime file and makes a description of it.
struct MovieInspection {
    private var fileType: FileType?
    private var movie: Movie?
    private var movieStart: Int64 = 0
    private var firstMediaStart: Int64?
    private var fragments = MovieFragments()
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
                    movie = try Movie(box, &fragments, &window)
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
            default: break
            }
        }
        if let place = cursor.malformedPlace { note(.damaged(defect: .boxMalformed, at: place)) }
        if awaitsFragmentData {
            note(.truncated(bytesPresent: window.length, defect: .fragmentWithoutData))
        }
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
        let videos = movie.tracks.filter(\.isVideo)
        guard var track = videos.first, case .visual(let entry)? = track.entries.first else {
            if !integrity.isComplete, movie.tracks.isEmpty {
                return .unsupported(kind: .videoIncomplete, reason: integrity.sentence)
            }
            let kind: MediaKindName =
                videos.isEmpty && !movie.tracks.isEmpty ? .soundOnly : .videoWithoutPictures
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
        video.sampleAspectRatio = entry.sampleAspectRatio
        if case .h264(let stream) = entry.codec, let sequence = stream.sequence {
            video.width = sequence.width
            video.height = sequence.height
            if let ratio = sequence.sampleAspectRatio, entry.sampleAspectRatio?.isSquare ?? true {
                video.sampleAspectRatio = ratio
            }
        }
        video.isVariableFrameRate = timing.isVariable
        video.rotation = track.rotation
        video.hasEditList = !track.edits.isEmpty
        video.editListHidesPictures = track.edits.hidesPictures(
            of: timing, timescale: track.timescale, movieTimescale: movie.timescale)
        video.audioTracks = movie.tracks.compactMap { track in
            if case .audio(let audio)? = track.entries.first { audio } else { nil }
        }
        video.videoTrackCount = videos.count
        video.formatCount = track.entries.count
        video.isEncrypted = track.entries.contains {
            if case .visual(let each) = $0 { each.isEncrypted } else { false }
        }
        video.isStereoscopic = entry.isStereoscopic
        video.hasInBandParameters = entry.hasInBandParameters
        return .video(video)
    }

    private mutating func examineTables(of track: inout Track, _ window: inout MediaWindow)
        throws(MediaError)
    {
        let end = try track.table.end(&window)
        if let blemish = track.table.blemish {
            note(.damaged(defect: blemish.defect, at: blemish.place))
        }
        if let count = track.table.sizeCount, count != track.table.timing.count {
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
