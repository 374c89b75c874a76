extension WrapDecision {
    /// The most rows or columns of an object (US, PS3.3 §C.7.6.3).
    private static let maximumSide = 65535
    /// The most bytes of PixelData without fragments (PS3.5 §7.1.1).
    private static let maximumByteCount = Int64(UInt32.max) - 1
    /// The most bytes of samples that are held in memory, which a picture that is turned or comes in passes needs.
    public static let maximumHeldByteCount: Int64 = 512 << 20

    /// The decision for a PNG, BMP or TIFF: sent as its 8-bit samples, uncompressed (PS3.5 §A.2).
    static func decide(_ picture: RasterDescription, _ policy: WrapPolicy) -> WrapDecision {
        if let hold = hold(
            for: picture.integrity, advice: "Copy the file from the device again, or take the picture anew.")
        {
            return hold
        }
        if let reason = holdReason(ofSamples: picture) ?? holdReason(ofSize: picture) { return .held(reason) }
        let stated = picture.orientation.flatMap { (2...8).contains($0) ? $0 : nil }
        var warnings: [WrapWarning] = []
        var turn = 1
        if let stated {
            let canTurn = picture.decodedByteCount <= maximumHeldByteCount || stated == 2
            switch (policy.orientation, canTurn) {
            case (.lossless, true), (.hold, true): turn = stated
            case (.keep, _), (.lossless, false): warnings.append(.orientation(stated))
            case (.hold, false):
                return .held(
                    HoldReason(
                        .tooLarge, "The picture lies on its side and is too large to be turned.",
                        advice: "Set the device to store the picture upright, or with fewer pixels."))
            }
        }
        return .wrapped(
            WrapPlan(
                rewrite: .samples(orientation: turn), transferSyntax: .explicitLittleEndian,
                photometric: picture.decodedSamplesPerPixel == 1 ? .monochrome2 : .rgb, body: [0..<picture.byteCount],
                warnings: warnings))
    }

    private static func holdReason(ofSamples picture: RasterDescription) -> HoldReason? {
        let name = picture.format.rawValue
        if picture.pictureCount > 1 {
            let isAnimated = picture.format == .png
            return HoldReason(
                .severalPictures,
                "The \(name) \(isAnimated ? "is animated" : "has pages"): \(picture.pictureCount) pictures in one file.",
                advice: "Set the device to store each picture in a file of its own.")
        }
        switch picture.colour {
        case .grey, .rgb, .palette, .ycbcr: break
        case .cmyk, .other:
            let found = picture.colour == .cmyk ? "inks (CMYK)" : "colours that are no grey and no RGB"
            return HoldReason(
                .jpegColour, "The \(name) holds \(found), for which these objects have no label.",
                advice: "Set the export of the program to RGB or sRGB colours.")
        }
        guard picture.bitsPerSample <= 8 else {
            return HoldReason(
                .bitDepth, "The \(name) has \(picture.bitsPerSample) bits a sample, and these objects take 8.",
                advice: "Set the device to store 8 bits for each colour (24-bit colour, 8-bit grey), or JPEG.")
        }
        if let obstacle = picture.obstacle {
            return HoldReason(
                .compression, "The \(name) \(obstacle).",
                advice: "Set the device to store \(name) without compression, or JPEG.")
        }
        return nil
    }

    private static func holdReason(ofSize picture: RasterDescription) -> HoldReason? {
        let name = picture.format.rawValue
        let advice = "Set the device to store the picture with fewer pixels."
        let size = "\(picture.width) × \(picture.height)"
        guard picture.width <= maximumSide, picture.height <= maximumSide else {
            return HoldReason(
                .tooLarge, "The \(name) is \(size), and an object has at most \(maximumSide) rows and columns.",
                advice: advice)
        }
        guard picture.decodedByteCount <= maximumByteCount else {
            return HoldReason(
                .tooLarge, "The \(name) is \(size), which is more than the 4 GiB that an object can hold.",
                advice: advice)
        }
        guard !picture.isInterlaced || picture.decodedByteCount <= maximumHeldByteCount else {
            return HoldReason(
                .tooLarge, "The \(name) is \(size) and interlaced, so that all of it would have to be held in memory.",
                advice: "Set the device to store \(name) without interlacing.")
        }
        guard RasterPlausibility.isWorthUnpacking(picture) else {
            return HoldReason(
                .tooLarge,
                "The \(name) is \(size) in \(counted(picture.byteCount, "byte")), which no picture of a patient is.",
                advice: "See what writes into this folder; if it is a real picture, store it with fewer pixels.")
        }
        return nil
    }
}
