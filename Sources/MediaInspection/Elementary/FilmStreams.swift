/// The streams that were found in a file without an index, for the choice of the film that it holds.
struct FilmStreams {
    /// A stream of pictures.
    struct Pictures {
        /// What its own headers say; nil where none can be read.
        var findings: VideoFindings?
        /// What the container says of it.
        var claim: StreamClaim?
        /// Whether it is scrambled.
        var isScrambled: Bool
    }

    /// The kind of file.
    var container: VideoContainer
    /// What the file is called where it holds nothing that can be described.
    var kind: MediaKindName
    /// Which parts were read.
    var plan: ScanPlan
    /// The streams of pictures, the first program's first.
    var pictures: [Pictures] = []
    /// The sound tracks.
    var audioTracks: [AudioTrack] = []
    /// What is neither pictures nor sound.
    var dataTracks: [FourCharacterCode] = []
    /// The number of programs with pictures.
    var programCount = 1
    /// Whether a stream of its own holds the pictures of a second view.
    var hasSecondView = false

    /// The codecs whose headers are read; of the others there is no more than the container's word.
    private static let readCodecs: Set<FourCharacterCode> = ["mp2v", "avc1", "hvc1"]

    /// The description of the file.
    var description: MediaDescription {
        let main =
            pictures.first { ($0.findings?.tally.count ?? 0) > 0 } ?? pictures.first { $0.findings != nil }
        if let main, let findings = main.findings { return .video(film(findings, main)) }
        // Scrambled pictures, and those of codecs that are not read, are told as such and not as missing.
        for each in pictures {
            guard case .picture(let code)? = each.claim, each.isScrambled || !Self.readCodecs.contains(code)
            else { continue }
            let findings = VideoFindings(codec: .other(code), changesFormat: false, tally: PictureTally())
            return .video(film(findings, each))
        }
        if pictures.contains(where: \.isScrambled) {
            return .unsupported(kind: kind, reason: "The pictures are encrypted, so that no viewer could show them.")
        }
        if !pictures.isEmpty {
            return .unsupported(
                kind: .videoIncomplete,
                reason:
                    "The recording holds no header that tells the size of its pictures, so no viewer could show them.")
        }
        if !audioTracks.isEmpty { return .unsupported(kind: .soundOnly, reason: MediaKindName.soundOnly.sentence) }
        return .unsupported(kind: kind, reason: "The file (\(kind.name)) holds no pictures that can be read.")
    }

    private func film(_ findings: VideoFindings, _ main: Pictures) -> VideoDescription {
        let times = findings.tally.times
        let rate = FrameRate(times, nominal: findings.nominalRate)
        let count = plan.pictureCount(findings.tally, lasting: rate?.distance)
        var film = VideoDescription(
            container: container, majorBrand: nil, byteCount: plan.length, codec: findings.codec, width: 0, height: 0,
            frameCount: count, timescale: rate?.timescale ?? 0, duration: rate?.duration(of: count) ?? 0)
        film.adopt(findings.codec)
        if hasSecondView { film.stereo = .multiview }
        film.indexPlace = .none
        film.isInterlaced = findings.isInterlaced ?? film.isInterlaced
        film.frameCountIsEstimated = !plan.isWhole
        film.isVariableFrameRate = times.isVariable(
            nominal: findings.nominalRate.flatMap(FrameRate.init(nominal:))?.distance)
        film.audioTracks = audioTracks
        film.dataTracks = dataTracks
        film.videoTrackCount = pictures.count
        film.programCount = programCount
        film.formatCount = findings.changesFormat ? 2 : 1
        film.isEncrypted = main.isScrambled
        film.hasInBandParameters = true
        return film
    }
}
