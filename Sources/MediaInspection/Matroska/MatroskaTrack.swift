/// A TrackEntry of a Matroska file (RFC 9559 §5.1.4.1).
struct MatroskaTrack {
    /// What a track holds (§5.1.4.1.3).
    enum Kind: Equatable {
        case video
        case audio
        case other
    }

    private(set) var number: UInt64 = 0
    private(set) var kind = Kind.other
    private(set) var codecName = ""
    private(set) var codecHeader: [UInt8] = []
    /// Nanoseconds of one frame; nil when the track does not say.
    private(set) var frameDuration: Int64?
    private(set) var width = 0
    private(set) var height = 0
    private(set) var sampleAspectRatio: SampleAspectRatio?
    private(set) var isInterlaced: Bool?
    private(set) var isFullRange: Bool?
    private(set) var isHighDynamicRange = false
    private(set) var isPacked = false
    private(set) var rotation = DisplayRotation.none
    private(set) var isEncrypted = false
    /// Whether frames are stored in a compressed form, so that their bytes cannot be looked into.
    private(set) var isCompressed = false
    private(set) var channelCount = 1
    private(set) var sampleRate = 8000

    /// Reads a TrackEntry.
    init(_ entry: EBMLElement, _ window: inout MediaWindow) throws(MediaError) {
        var children = EBMLCursor(in: entry, window)
        while let child = try children.next(&window) {
            switch child.identifier {
            case 0xD7: number = try window.unsigned(child) ?? 0
            case 0x83:
                switch try window.unsigned(child) {
                case 1: kind = .video
                case 2: kind = .audio
                default: kind = .other
                }
            case 0x86: codecName = try window.text(child)
            case 0x63A2: codecHeader = try window.content(of: child)
            case 0x23E383:
                if let duration = try window.unsigned(child), duration > 0 { frameDuration = Int64(clamping: duration) }
            case 0xE0: try readVideo(child, &window)
            case 0xE1: try readAudio(child, &window)
            case 0x6D80: try readEncodings(child, &window)
            default: break
            }
        }
    }

    private mutating func readVideo(_ element: EBMLElement, _ window: inout MediaWindow) throws(MediaError) {
        var shown: (width: UInt64, height: UInt64) = (0, 0)
        var unit: UInt64 = 0
        var children = EBMLCursor(in: element, window)
        while let child = try children.next(&window) {
            switch child.identifier {
            case 0xB0: width = Int(clamping: try window.unsigned(child) ?? 0)
            case 0xBA: height = Int(clamping: try window.unsigned(child) ?? 0)
            case 0x54B0: shown.width = try window.unsigned(child) ?? 0
            case 0x54BA: shown.height = try window.unsigned(child) ?? 0
            case 0x54B2: unit = try window.unsigned(child) ?? 0
            case 0x9A:
                switch try window.unsigned(child) {
                case 1: isInterlaced = true
                case 2: isInterlaced = false
                default: break
                }
            case 0x53B8: isPacked = try window.unsigned(child) ?? 0 != 0
            case 0x55B0: try readColour(child, &window)
            case 0x7670: try readProjection(child, &window)
            default: break
            }
        }
        // Unit 0 is pixels and 3 a ratio; centimetres and inches say nothing exact of the samples' shape.
        guard unit == 0 || unit == 3, let columns = Int(exactly: shown.width), let rows = Int(exactly: shown.height)
        else {
            return
        }
        let across = columns.multipliedReportingOverflow(by: height)
        let down = rows.multipliedReportingOverflow(by: width)
        guard !across.overflow, !down.overflow else { return }
        sampleAspectRatio = SampleAspectRatio(width: across.partialValue, height: down.partialValue)
    }

    private mutating func readColour(_ element: EBMLElement, _ window: inout MediaWindow) throws(MediaError) {
        var children = EBMLCursor(in: element, window)
        while let child = try children.next(&window) {
            switch child.identifier {
            case 0x55B9:
                switch try window.unsigned(child) {
                case 1: isFullRange = false
                case 2: isFullRange = true
                default: break
                }
            case 0x55BA: isHighDynamicRange = [16, 18].contains(try window.unsigned(child) ?? 0)
            default: break
            }
        }
    }

    /// Writers put a phone's rotation into the roll of the projection, in degrees; they do not agree on its sense, so that
    /// of a quarter turn only the fact is known.
    private mutating func readProjection(_ element: EBMLElement, _ window: inout MediaWindow) throws(MediaError) {
        var children = EBMLCursor(in: element, window)
        while let child = try children.next(&window) {
            guard child.identifier == 0x7675, let roll = try window.float(child), abs(roll) <= 360 else { continue }
            switch Int(abs(roll).rounded()) {
            case 0, 360: rotation = .none
            case 180: rotation = DisplayRotation(degreesClockwise: 180)
            default: rotation = DisplayRotation(degreesClockwise: nil)
            }
        }
    }

    private mutating func readAudio(_ element: EBMLElement, _ window: inout MediaWindow) throws(MediaError) {
        var children = EBMLCursor(in: element, window)
        while let child = try children.next(&window) {
            switch child.identifier {
            case 0xB5:
                if let rate = try window.float(child), (0...10_000_000).contains(rate) { sampleRate = Int(rate) }
            case 0x9F: channelCount = Int(clamping: min(try window.unsigned(child) ?? 1, 255))
            default: break
            }
        }
    }

    private mutating func readEncodings(_ element: EBMLElement, _ window: inout MediaWindow) throws(MediaError) {
        var encodings = EBMLCursor(in: element, window)
        while let encoding = try encodings.next(&window) {
            guard encoding.identifier == 0x6240 else { continue }
            var isEncryption = false
            var children = EBMLCursor(in: encoding, window)
            while let child = try children.next(&window) {
                if child.identifier == 0x5033 { isEncryption = try window.unsigned(child) == 1 }
                if child.identifier == 0x5035 { isEncryption = true }
            }
            if isEncryption { isEncrypted = true } else { isCompressed = true }
        }
    }
}
