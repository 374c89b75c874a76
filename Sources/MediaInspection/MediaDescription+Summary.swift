extension MediaDescription {
    /// What the file is in one plain line, such as "JPEG 1920 × 1080".
    public var summary: String {
        switch self {
        case .jpeg(let jpeg): jpeg.summary
        case .raster(let picture): picture.summary
        case .video(let video): video.summary
        case .document(let document): document.summary
        case .instance: "DICOM file"
        case .unsupported(let kind, let reason):
            reason == kind.sentence ? kind.name : "\(kind.name): \(reason)"
        }
    }
}

extension JPEGDescription {
    /// The picture in one plain line; what is ordinary is not mentioned.
    public var summary: String {
        var parts = ["JPEG \(width) × \(height)"]
        if process != .baseline { parts.append(process.name) }
        if bitsPerSample != 8 { parts.append("\(bitsPerSample) bit") }
        if colour.colour != .ycbcr { parts.append(colour.colour.name) }
        if let orientation, orientation != 1 { parts.append("orientation \(orientation)") }
        if trailingByteCount > 0 { parts.append("\(counted(trailingByteCount, "byte")) behind the picture") }
        if !integrity.isComplete { parts.append(integrity.word) }
        return parts.joined(separator: ", ")
    }
}

extension RasterDescription {
    /// The picture in one plain line.
    public var summary: String {
        var parts = ["\(format.rawValue) \(width) × \(height)"]
        if bitsPerSample != 8 { parts.append("\(bitsPerSample) bit") }
        if colour != .rgb { parts.append(colour.rawValue) }
        if pictureCount > 1 { parts.append("\(pictureCount) pictures") }
        if !integrity.isComplete { parts.append(integrity.word) }
        return parts.joined(separator: ", ")
    }
}

extension PDFDescription {
    /// The document in one plain line.
    public var summary: String {
        "PDF \(version)" + (isEncrypted ? ", encrypted" : "") + (integrity.isComplete ? "" : ", \(integrity.word)")
    }
}

extension VideoDescription {
    /// The video in one plain line, such as
    /// "MP4 H.264 High@4.1 1920 × 1080, 25 fps, 10.0 s, 250 frames, AAC stereo".
    public var summary: String {
        var parts = ["\(container.name) \(codecText) \(width) × \(height)"]
        if let framesPerSecond {
            parts.append(
                decimal(framesPerSecond, places: 2, keepsZeros: false) + " fps"
                    + (isVariableFrameRate ? " (uneven)" : ""))
        }
        if let durationInSeconds {
            parts.append(decimal(durationInSeconds, places: 1, keepsZeros: true) + " s")
        }
        parts.append(counted(frameCount, "frame"))
        parts += audioTracks.map(\.name)
        if let degrees = rotation.degreesClockwise, degrees != 0 {
            parts.append("turned by \(degrees)°")
        }
        if isEncrypted { parts.append("encrypted") }
        if !integrity.isComplete { parts.append(integrity.word) }
        return parts.joined(separator: ", ")
    }

    private var codecText: String {
        switch codec {
        case .h264(let stream): "H.264 \(stream.profile.name)@\(stream.level.name)"
        case .hevc(let stream): "HEVC \(stream.profileName)@\(stream.levelName)"
        case .mpeg2, .other: codec.name
        }
    }
}

extension MediaIntegrity {
    fileprivate var word: String {
        switch self {
        case .complete: "complete"
        case .truncated: "truncated"
        case .damaged: "damaged"
        }
    }
}

/// A number with at most so many decimals; zeros at the end are cut unless they are to be kept.
func decimal(_ value: Double, places: Int, keepsZeros: Bool) -> String {
    let unit = (0..<places).reduce(1) { product, _ in product * 10 }
    guard value.isFinite, value >= 0, value < 1e12 else { return "?" }
    let scaled = Int((value * Double(unit)).rounded())
    var fraction = String(scaled % unit)
    fraction = String(repeating: "0", count: places - fraction.count) + fraction
    while !keepsZeros, fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? String(scaled / unit) : "\(scaled / unit).\(fraction)"
}

/// A number with its noun, such as "1 byte" or "2 bytes".
func counted(_ count: Int64, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
