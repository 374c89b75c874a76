extension WrapDecision {
    private static let cameraAdvice =
        "Set the camera to store baseline JPEG, 8 bit, in colour or grey."

    /// The decision for a still: baseline, 8 bit, one or three components, complete (PS3.5 §8.2.1).
    static func decide(_ jpeg: JPEGDescription) -> WrapDecision {
        if let hold = hold(
            for: jpeg.integrity, advice: "Copy the file from the camera again, or take the picture anew.")
        {
            return hold
        }
        switch jpeg.process {
        case .baseline: break
        case .extendedSequential, .progressive, .lossless, .differentialSequential,
            .differentialProgressive,
            .differentialLossless, .arithmeticSequential, .arithmeticProgressive, .arithmeticLossless,
            .differentialArithmeticSequential, .differentialArithmeticProgressive,
            .differentialArithmeticLossless,
            .jpegLS:
            return .held(
                HoldReason(
                    .jpegProcess,
                    "The JPEG is \(jpeg.process.name), not baseline: archives cannot be relied on to show it.",
                    advice: cameraAdvice))
        }
        guard jpeg.bitsPerSample == 8 else {
            return .held(
                HoldReason(
                    .jpegBitDepth, "The JPEG has \(jpeg.bitsPerSample) bits a sample, not 8.",
                    advice: cameraAdvice))
        }
        guard !jpeg.hasWideQuantizationTables else {
            return .held(
                HoldReason(
                    .jpegQuantization,
                    "The JPEG has 16-bit quantization tables, which baseline does not allow.",
                    advice: cameraAdvice))
        }
        guard !jpeg.heightIsInDNL else {
            return .held(
                HoldReason(
                    .heightInDNL,
                    "The JPEG gives its height only after the picture (DNL), which most viewers cannot read.",
                    advice: cameraAdvice))
        }
        return decideColour(jpeg)
    }

    private static func decideColour(_ jpeg: JPEGDescription) -> WrapDecision {
        let photometric: PhotometricChoice
        var warnings: [WrapWarning] = []
        switch jpeg.colour.colour {
        case .grey: photometric = .monochrome2
        case .ycbcr: photometric = .ybrFull422
        case .rgb:
            guard jpeg.colour.reason != .adobeContradictsJFIF else {
                return .held(
                    HoldReason(
                        .jpegColourContradictory,
                        "The JPEG says RGB in one place and YCbCr in another, so its colours could come out wrong.",
                        advice: "Export the picture again with one colour setting."))
            }
            photometric = .rgb
            warnings.append(.colourIsRGB)
        case .cmyk, .ycck, .undefined:
            return .held(
                HoldReason(
                    .jpegColour,
                    "The JPEG holds \(jpeg.colour.colour.name), for which DICOM has no colour label.",
                    advice: "Export the picture in RGB or sRGB colours."))
        }
        if let orientation = jpeg.orientation, orientation != 1 {
            warnings.append(.orientation(orientation))
        }
        if jpeg.trailingByteCount > 0 { warnings.append(.trailingBytesDropped(jpeg.trailingByteCount)) }
        return .asIs(transferSyntax: .jpegBaseline, photometric: photometric, warnings: warnings)
    }
}
