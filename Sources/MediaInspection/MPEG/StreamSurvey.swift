/// What a film's header and its first pictures say of its coding, whatever its container claims.
struct StreamSurvey {
    private enum Units {
        case h264(H264Survey)
        case hevc(HEVCSurvey)
    }

    private var units: Units
    /// The codec as the container names it.
    private let declared: VideoCodec
    /// How the units of a sample are parted.
    let framing: UnitFraming
    /// The number of formats in the container's header.
    private let headerFormats: Int

    /// A survey of H.264 whose header brought these units.
    init(h264 survey: H264Survey, declared: H264Stream, framing: UnitFraming) {
        units = .h264(survey)
        self.declared = .h264(declared)
        self.framing = framing
        headerFormats = survey.sequences.count
    }

    /// A survey of HEVC whose header brought these units.
    init(hevc survey: HEVCSurvey, declared: HEVCStream, framing: UnitFraming) {
        units = .hevc(survey)
        self.declared = .hevc(declared)
        self.framing = framing
        headerFormats = survey.sequences.count
    }

    /// How many bytes of a unit that begins with `header` are needed at most.
    private func needed(of header: UInt8) -> Int {
        switch units {
        case .h264: H264Survey.needed(of: header)
        case .hevc: HEVCSurvey.needed(of: header)
        }
    }

    /// Takes in one unit; of a slice the first bytes are enough.
    private mutating func take(_ unit: ArraySlice<UInt8>) {
        switch units {
        case .h264(var survey):
            survey.take(unit)
            units = .h264(survey)
        case .hevc(var survey):
            survey.take(unit)
            units = .hevc(survey)
        }
    }

    /// More than the parameter sets and the first slice's header of any real sample take, in bytes.
    private static let longestStart = 1 << 16
    /// More units than any real sample has.
    private static let mostUnits = 1024

    /// Takes in the units of one sample that stands at a place of the file.
    private mutating func read(
        _ sample: Range<Int64>, _ window: inout MediaWindow
    ) throws(MediaError) {
        switch framing {
        case .startCodes:
            let count = Int(min(Int64(Self.longestStart), max(0, sample.upperBound - sample.lowerBound)))
            let start = Array(try window.run(at: sample.lowerBound, minimum: count).prefix(count))
            for unit in NetworkUnits(start[...]) { take(unit) }
        case .lengths(let width):
            var place = sample.lowerBound
            for _ in 0..<Self.mostUnits {
                guard place + Int64(width) < sample.upperBound,
                    let field = try window.bytes(at: place, count: width + 1)
                else { return }
                let length = Int64(bigEndian(field[0..<width]))
                place += Int64(width)
                guard length > 0, length <= sample.upperBound - place else { return }
                let wanted = Int(min(length, Int64(needed(of: field[width]))))
                if let unit = try window.bytes(at: place, count: wanted) { take(unit[...]) }
                place += length
            }
        }
    }

    /// The codec as far as it is known now.
    var codec: VideoCodec {
        switch (units, declared) {
        case (.h264(let survey), .h264(let stream)):
            survey.stream(profile: stream.profile, level: stream.level).map(VideoCodec.h264) ?? declared
        case (.hevc(let survey), .hevc(let stream)):
            survey.stream(declared: stream).map(VideoCodec.hevc) ?? declared
        case (.h264, _), (.hevc, _): declared
        }
    }

    /// Whether a coded picture was met among the samples.
    var hasPictures: Bool {
        switch units {
        case .h264(let survey): survey.hasPictures
        case .hevc(let survey): survey.hasPictures
        }
    }

    /// Takes in the units of some samples; false where there are bytes and no coded picture among them.
    mutating func read(_ samples: [Range<Int64>], _ window: inout MediaWindow) throws(MediaError) -> Bool {
        for sample in samples { try read(sample, &window) }
        return hasPictures || samples.allSatisfy(\.isEmpty)
    }

    /// Whether the header says nothing of the format and the pictures do.
    var formatIsInBand: Bool { headerFormats == 0 }

    /// Whether the pictures bring another format than the container's header.
    var contradictsHeader: Bool {
        guard headerFormats > 0 else { return false }
        return switch units {
        case .h264(let survey):
            survey.sequences.dropFirst(headerFormats).contains { !$0.hasSameFormat(as: survey.sequences[0]) }
        case .hevc(let survey):
            survey.sequences.dropFirst(headerFormats).contains { !$0.hasSameFormat(as: survey.sequences[0]) }
        }
    }
}
