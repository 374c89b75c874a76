/// Something that a person should know of a capture that is sent all the same.
public enum WrapWarning: Sendable, Equatable {
    /// An EXIF orientation other than upright, which viewers of DICOM do not follow.
    case orientation(Int)
    /// Bytes behind the picture that are left out.
    case trailingBytesDropped(Int64)
    /// An RGB JPEG: right as labelled, but visible-light objects name YBR_FULL_422 only.
    case colourIsRGB
    /// A profile below High, which a High decoder shows but the syntax does not name.
    case profileBelowHigh(String)
    /// More pictures or pixels in a second than the declared level allows.
    case levelRaised(declared: String)
    /// A rotation that viewers of DICOM do not follow.
    case rotation(DisplayRotation)
    /// An edit list that leaves pictures out, which viewers of DICOM may not follow.
    case editList
    /// Pictures that come unevenly, so that the frame time is a mean.
    case variableFrameRate
    /// Sound that the syntax does not list.
    case audioOutsideTable(String)
    /// Full-range samples under a label that means the narrow range.
    case fullRange
    /// More than 4 GiB: only archives that take the fragmentable syntax can store it.
    case needsFragmentableSyntax

    /// The warning in one sentence.
    public var sentence: String {
        switch self {
        case .orientation(let value):
            "The camera asks viewers to turn the picture (EXIF orientation \(value)); DICOM viewers will not."
        case .trailingBytesDropped(let count):
            "Behind the picture stands \(counted(count, "byte")) that is no part of it and is left out."
        case .colourIsRGB:
            "The JPEG holds RGB and is labelled so; some archives expect YBR_FULL_422 for this kind of object."
        case .profileBelowHigh(let name):
            "The stream is H.264 \(name), sent under the High profile that can show it."
        case .levelRaised(let declared):
            "The stream declares level \(declared) but needs more, so it is sent under level 4.2."
        case .rotation:
            "The device asks players to turn the video; DICOM viewers will not."
        case .editList:
            "The video has an edit list that leaves pictures out; some viewers will show them."
        case .variableFrameRate:
            "The pictures come unevenly; the frame time sent is their mean."
        case .audioOutsideTable(let name):
            "The sound is \(name), which DICOM does not list for this video; some viewers will be silent."
        case .fullRange:
            "The video uses the full range of values; some viewers will show it with too much contrast."
        case .needsFragmentableSyntax:
            "The video is larger than 4 GiB, and few archives take the syntax that this needs."
        }
    }
}
