extension WrapDecision {
    private static let cameraAdvice =
        "Set the camera to store baseline JPEG, 8 bit, in colour or grey."

    /// The decision for a still (PS3.5 §8.2.1): as it is where it is baseline or lossless RGB; rewritten in the DCT domain
    /// where only the entropy coding or the orientation stands against that; otherwise held.
    static func decide(_ jpeg: JPEGDescription, _ policy: WrapPolicy) -> WrapDecision {
        if let reason = holdReason(ofIntegrity: jpeg) { return .held(reason) }
        let needsRewrite: Bool
        switch jpeg.process {
        case .baseline:
            needsRewrite = jpeg.hasWideQuantizationTables || !jpeg.usesBaselineTables
        case .extendedSequential, .progressive, .arithmeticSequential, .arithmeticProgressive:
            needsRewrite = true
        case .lossless:
            return decideLossless(jpeg, policy)
        case .differentialSequential, .differentialProgressive, .differentialLossless, .arithmeticLossless,
            .differentialArithmeticSequential, .differentialArithmeticProgressive, .differentialArithmeticLossless,
            .jpegLS:
            return .held(
                HoldReason(
                    .jpegProcess,
                    "The JPEG is \(jpeg.process.name), which archives cannot be relied on to show.",
                    advice: cameraAdvice))
        }
        if let reason = holdReason(ofSamples: jpeg) { return .held(reason) }
        if let reason = holdReason(ofColour: jpeg) { return .held(reason) }
        if jpeg.colour.colour == .rgb {
            switch policy.rgb {
            case .send: break
            case .uncompress: return decideSamples(jpeg, policy)
            case .hold:
                return .held(
                    HoldReason(
                        .jpegColourRGB,
                        "The JPEG holds RGB, and visible-light objects name only YBR_FULL_422 for lossy JPEG.",
                        advice: "Set the camera to store YCbCr, or allow RGB in the device's profile."))
            }
        }
        return decideCoding(jpeg, policy, needsRewrite: needsRewrite)
    }

    /// The decision between the file's own bitstream and one that is rewritten, by coding and orientation.
    private static func decideCoding(
        _ jpeg: JPEGDescription, _ policy: WrapPolicy, needsRewrite: Bool
    ) -> WrapDecision {
        var warnings = colourWarnings(jpeg)
        let wanted = JPEGTurn(orientation: jpeg.orientation ?? 1)
        // libjpeg reads no picture without a height in its header, and writes no MCU of more than ten blocks.
        let canRewrite = !jpeg.heightIsInDNL && jpeg.fitsOneScan
        let isPerfect = wanted.isPerfect(width: jpeg.width, height: jpeg.height, components: jpeg.components)
        if needsRewrite && !canRewrite {
            return .held(jpeg.heightIsInDNL ? heightReason : samplingReason)
        }
        var turn = JPEGTurn.none
        if wanted != .none {
            switch policy.orientation {
            case .lossless where isPerfect && canRewrite, .hold where isPerfect && canRewrite: turn = wanted
            case .hold: return .held(orientationReason(jpeg))
            case .keep, .lossless: warnings.append(.orientation(jpeg.orientation ?? 1))
            }
        }
        let rewrite: Rewrite? = needsRewrite || turn != .none ? .baselineJPEG(turn) : nil
        return plan(jpeg, policy, rewrite, .jpegBaseline, photometric(jpeg.colour.colour), warnings)
    }

    /// The decision for an RGB JPEG that is to be sent as its samples, which are turned without loss whatever their size is.
    private static func decideSamples(_ jpeg: JPEGDescription, _ policy: WrapPolicy) -> WrapDecision {
        if jpeg.heightIsInDNL { return .held(heightReason) }
        let orientation = jpeg.orientation ?? 1
        let isKept = policy.orientation == .keep && orientation != 1
        return plan(
            jpeg, policy, .samples(orientation: isKept ? 1 : orientation), .explicitLittleEndian, .rgb,
            isKept ? [.orientation(orientation)] : [])
    }

    /// The decision for a lossless JPEG: visible-light objects take RGB and grey of 8 bits (PS3.3 §C.8.12.1.1.1).
    private static func decideLossless(_ jpeg: JPEGDescription, _ policy: WrapPolicy) -> WrapDecision {
        guard jpeg.bitsPerSample == 8 else { return .held(depthReason(jpeg)) }
        if let reason = holdReason(ofColour: jpeg) { return .held(reason) }
        guard jpeg.colour.colour != .ycbcr else {
            return .held(
                HoldReason(
                    .jpegColour,
                    "The JPEG is lossless and not marked as RGB, and for this kind of object DICOM takes lossless colour "
                        + "only as RGB.",
                    advice: cameraAdvice))
        }
        guard let predictor = jpeg.losslessPredictor, jpeg.pointTransform == 0 else {
            return .held(
                HoldReason(
                    .jpegPrediction,
                    jpeg.pointTransform > 0
                        ? "The JPEG is of the lossless process, but the lowest bits of its samples were cut off."
                        : "The JPEG is lossless with several predictors, which many decoders cannot show.",
                    advice: cameraAdvice))
        }
        guard Set(jpeg.components.map(\.horizontal)).count == 1, Set(jpeg.components.map(\.vertical)).count == 1 else {
            return .held(samplingReason)
        }
        var warnings: [WrapWarning] = []
        if let orientation = jpeg.orientation, orientation != 1 {
            switch policy.orientation {
            case .keep, .lossless: warnings.append(.orientation(orientation))
            case .hold: return .held(orientationReason(jpeg))
            }
        }
        return plan(
            jpeg, policy, nil, predictor == 1 ? .jpegLosslessFirstOrder : .jpegLossless,
            photometric(jpeg.colour.colour), warnings)
    }

    private static func plan(
        _ jpeg: JPEGDescription, _ policy: WrapPolicy, _ rewrite: Rewrite?, _ syntax: TransferSyntaxChoice,
        _ photometric: PhotometricChoice, _ warnings: [WrapWarning]
    ) -> WrapDecision {
        var warnings = warnings
        if jpeg.heightIsInDNL { warnings.append(.heightMoved(jpeg.height)) }
        if jpeg.strayByteCount > 0 { warnings.append(.strayBytesRemoved(jpeg.strayByteCount)) }
        if jpeg.trailingByteCount > 0 { warnings.append(.trailingBytesDropped(jpeg.trailingByteCount)) }
        return .wrapped(
            WrapPlan(
                rewrite: rewrite, transferSyntax: syntax, photometric: photometric,
                body: JPEGScrubbing(of: jpeg, removingMetadata: policy.scrubsMetadata).body, warnings: warnings))
    }

    private static func photometric(_ colour: JPEGColour) -> PhotometricChoice {
        switch colour {
        case .grey: .monochrome2
        case .rgb: .rgb
        case .ycbcr, .cmyk, .ycck, .undefined: .ybrFull422
        }
    }

    private static func colourWarnings(_ jpeg: JPEGDescription) -> [WrapWarning] {
        var warnings: [WrapWarning] = []
        if jpeg.colour.colour == .rgb { warnings.append(.colourIsRGB) }
        if case .adobeTransform(let flag) = jpeg.colour.reason, flag > 1 { warnings.append(.colourFlagUnknown(flag)) }
        return warnings
    }
}

// MARK: - Reasons to hold

extension WrapDecision {
    private static func holdReason(ofIntegrity jpeg: JPEGDescription) -> HoldReason? {
        let code: HoldReason.Code
        switch jpeg.integrity {
        case .complete: return nil
        case .truncated: code = .truncated
        case .damaged: code = .damaged
        }
        let share = jpeg.completeSentence.map { " " + $0 } ?? ""
        return HoldReason(
            code, jpeg.integrity.sentence + share,
            advice: "Copy the file from the camera again, or take the picture anew.")
    }

    private static func holdReason(ofSamples jpeg: JPEGDescription) -> HoldReason? {
        if jpeg.bitsPerSample != 8 { return depthReason(jpeg) }
        if !jpeg.quantizationFitsEightBits {
            return HoldReason(
                .jpegQuantization,
                "The JPEG has quantization tables with values above 255, which baseline does not allow.",
                advice: cameraAdvice)
        }
        return jpeg.hasWholeSampling ? nil : samplingReason
    }

    private static func holdReason(ofColour jpeg: JPEGDescription) -> HoldReason? {
        switch jpeg.colour.colour {
        case .grey, .ycbcr: return nil
        case .rgb:
            guard jpeg.colour.reason == .adobeContradictsJFIF else { return nil }
            return HoldReason(
                .jpegColourContradictory,
                "The JPEG says RGB in one place and YCbCr in another, so its colours could come out wrong.",
                advice: "Export the picture again with one colour setting.")
        case .cmyk, .ycck, .undefined:
            return HoldReason(
                .jpegColour,
                "The JPEG holds \(jpeg.colour.colour.name), for which DICOM has no colour label.",
                advice: "Export the picture in RGB or sRGB colours.")
        }
    }

    private static func depthReason(_ jpeg: JPEGDescription) -> HoldReason {
        HoldReason(
            .jpegBitDepth, "The JPEG has \(jpeg.bitsPerSample) bits a sample, not 8.", advice: cameraAdvice)
    }

    private static func orientationReason(_ jpeg: JPEGDescription) -> HoldReason {
        HoldReason(
            .orientation,
            "\(WrapWarning.orientation(jpeg.orientation ?? 1).sentence) Its size or coding does not allow to turn it "
                + "without loss.",
            advice: "Turn the camera, or let the device's profile keep pictures as they lie.")
    }

    private static var heightReason: HoldReason {
        HoldReason(
            .heightInDNL,
            "The JPEG gives its height only after the picture (DNL) and cannot be sent as it is.",
            advice: cameraAdvice)
    }

    private static var samplingReason: HoldReason {
        HoldReason(
            .jpegSampling, "The JPEG's colours are sampled in a way that viewers cannot be relied on to show.",
            advice: "Set the camera to sample colours 4:4:4, 4:2:2 or 4:2:0.")
    }
}

extension JPEGDescription {
    /// Whether every sampling factor divides the largest one, without which libjpeg shows no picture.
    fileprivate var hasWholeSampling: Bool {
        let widest = components.map(\.horizontal).max() ?? 1
        let highest = components.map(\.vertical).max() ?? 1
        return components.allSatisfy { component in
            component.horizontal > 0 && component.vertical > 0 && widest.isMultiple(of: component.horizontal)
                && highest.isMultiple(of: component.vertical)
        }
    }

    /// Whether all components fit one interleaved scan: ten blocks an MCU (ITU-T T.81 §B.2.3).
    fileprivate var fitsOneScan: Bool {
        components.count == 1 || components.reduce(0) { $0 + $1.horizontal * $1.vertical } <= 10
    }

    /// How much of a broken picture is there, in one sentence; nil when it cannot be told.
    public var completeSentence: String? {
        guard let completeFraction, !integrity.isComplete else { return nil }
        let percent = Int((min(max(completeFraction, 0), 1) * 100).rounded())
        if completeFraction >= 1 {
            return process.isProgressive
                ? "All of the picture is there, but perhaps coarser than it was taken."
                : "All of the picture can be decoded."
        }
        return percent < 1
            ? "Less than 1 % of the picture is there." : "About \(min(percent, 99)) % of the picture is there."
    }
}
