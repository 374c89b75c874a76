import MediaInspection

extension TransferSyntaxChoice {
    /// How a stream stands under it.
    var bodyForm: MediaBody.Form {
        switch self {
        case .explicitLittleEndian: .value
        case .jpegBaseline, .jpegLossless, .jpegLosslessFirstOrder, .mpeg2MainLevel, .mpeg2HighLevel, .h264High41,
            .h264BluRay, .h264High42, .h264High42Stereo, .h264StereoHigh42:
            .fragment
        case .mpeg2MainLevelFragmentable, .mpeg2HighLevelFragmentable, .h264High41Fragmentable,
            .h264BluRayFragmentable, .h264High42Fragmentable, .h264High42StereoFragmentable,
            .h264StereoHigh42Fragmentable, .hevcMain51, .hevcMain10Level51:
            .fragments
        }
    }

    /// Whether its streams have lost something.
    var isLossy: Bool {
        switch self {
        case .explicitLittleEndian, .jpegLossless, .jpegLosslessFirstOrder: false
        case .jpegBaseline, .mpeg2MainLevel, .mpeg2MainLevelFragmentable, .mpeg2HighLevel,
            .mpeg2HighLevelFragmentable, .h264High41, .h264High41Fragmentable, .h264BluRay, .h264BluRayFragmentable,
            .h264High42, .h264High42Fragmentable, .h264High42Stereo, .h264High42StereoFragmentable,
            .h264StereoHigh42, .h264StereoHigh42Fragmentable, .hevcMain51, .hevcMain10Level51:
            true
        }
    }

    /// Whether its films hold two views (PS3.5 §8.2.8, §8.2.9).
    var isStereoscopic: Bool {
        switch self {
        case .h264High42Stereo, .h264High42StereoFragmentable, .h264StereoHigh42, .h264StereoHigh42Fragmentable: true
        case .explicitLittleEndian, .jpegBaseline, .jpegLossless, .jpegLosslessFirstOrder, .mpeg2MainLevel,
            .mpeg2MainLevelFragmentable, .mpeg2HighLevel, .mpeg2HighLevelFragmentable, .h264High41,
            .h264High41Fragmentable, .h264BluRay, .h264BluRayFragmentable, .h264High42, .h264High42Fragmentable,
            .hevcMain51, .hevcMain10Level51:
            false
        }
    }

    /// Whether samples need not be square: under all other video syntaxes PixelAspectRatio must be absent (PS3.5 §8.2).
    var allowsOtherSampleShapes: Bool { self == .mpeg2MainLevel || self == .mpeg2MainLevelFragmentable }

    /// The defined term of LossyImageCompressionMethod for its films (PS3.3 §C.7.6.1.1.5.1).
    var filmMethod: String {
        switch self {
        case .mpeg2MainLevel, .mpeg2MainLevelFragmentable, .mpeg2HighLevel, .mpeg2HighLevelFragmentable: "ISO_13818_2"
        case .h264High41, .h264High41Fragmentable, .h264BluRay, .h264BluRayFragmentable, .h264High42,
            .h264High42Fragmentable, .h264High42Stereo, .h264High42StereoFragmentable, .h264StereoHigh42,
            .h264StereoHigh42Fragmentable:
            "ISO_14496_10"
        case .hevcMain51, .hevcMain10Level51: "ISO_23008_2"
        case .explicitLittleEndian, .jpegBaseline, .jpegLossless, .jpegLosslessFirstOrder: "ISO_10918_1"
        }
    }
}
