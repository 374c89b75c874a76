/// Something that a person should know of a capture that is sent all the same.
public enum WrapWarning: Sendable, Equatable {
    /// An EXIF orientation other than upright, which viewers of DICOM do not follow.
    case orientation(Int)
    /// Bytes behind the picture that are left out.
    case trailingBytesDropped(Int64)
    /// An RGB JPEG: right as labelled, but visible-light objects name YBR_FULL_422 only.
    case colourIsRGB
    /// Adobe's colour flag has a value without a meaning for three components.
    case colourFlagUnknown(UInt8)
    /// Bytes between the segments of a JPEG that are left out.
    case strayBytesRemoved(Int64)
    /// A height that stood behind the picture and was put into the frame header.
    case heightMoved(Int)
    /// A profile below High, which a High decoder shows but the syntax does not name.
    case profileBelowHigh(String)
    /// A profile or level that the syntax includes and does not name.
    case declaredBelowSyntax(String)
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
    /// Brightness coded for screens of high dynamic range.
    case highDynamicRange
    /// Two views in each picture, for which the film's transfer syntax has no label.
    case twoViewsInEachPicture
    /// Pictures of which each is one field of an interlaced frame.
    case fieldsAsPictures
    /// Nothing says how fast the pictures follow each other.
    case frameRateAssumed
    /// Sound that the rewritten film cannot hold and is sent without.
    case soundLeftOut(String)
    /// So many other tracks that the rewritten film is sent without.
    case tracksLeftOut(Int)
    /// Coded anew because of what the sentence says.
    case codedAnew(String)
    /// More than 4 GiB: only archives that take several fragments can store it.
    case needsFragmentableSyntax
    /// More than 4 GiB, sent as several films of one series.
    case cutIntoSeveral

    /// The warning in one sentence.
    public var sentence: String {
        switch self {
        case .orientation(let value):
            "The picture is stored \(Self.lie(of: value)) (EXIF orientation \(value)), and DICOM viewers show it so."
        case .trailingBytesDropped(let count):
            "Behind the picture stands \(counted(count, "byte")) that is no part of it and is left out."
        case .colourIsRGB:
            "The JPEG holds RGB and is labelled so; some archives expect YBR_FULL_422 for this kind of object."
        case .colourFlagUnknown(let flag):
            "The JPEG's colour flag has the unknown value \(flag); its colours are taken as YCbCr, as all decoders do."
        case .strayBytesRemoved(let count):
            "Between the JPEG's segments \(count == 1 ? "stands" : "stand") \(counted(count, "byte")) "
                + "that \(count == 1 ? "belongs" : "belong") to none; without them the picture is the same."
        case .heightMoved(let height):
            "The JPEG gave its height (\(height)) only behind the picture; it is sent with the height in its header."
        case .profileBelowHigh(let name):
            "The stream is H.264 \(name), sent under the High profile that can show it."
        case .declaredBelowSyntax(let name):
            "The stream is \(name), sent under the next higher syntax, whose decoders show it."
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
        case .highDynamicRange:
            "The video is coded for screens of high dynamic range; most viewers will show it pale."
        case .twoViewsInEachPicture:
            "Each picture holds two views of the scene; viewers will show both as one picture."
        case .fieldsAsPictures:
            "Each picture is one half (field) of an interlaced one; viewers will show the halves one by one."
        case .frameRateAssumed:
            "The stream does not say how fast its pictures follow each other; 25 a second are assumed."
        case .soundLeftOut(let name):
            "The sound (\(name)) cannot stand in the file that is sent and is left out."
        case .tracksLeftOut(let count):
            "\(count == 1 ? "One track" : "\(count) tracks") beside picture and sound (a cover, subtitles, positions) "
                + "\(count == 1 ? "is" : "are") left out."
        case .codedAnew(let reason):
            "The video is coded anew, as its device's profile asks, and loses some quality. \(reason)"
        case .needsFragmentableSyntax:
            "The video is larger than 4 GiB, and few archives take objects of several fragments."
        case .cutIntoSeveral:
            "The video is larger than 4 GiB and is sent as several films of one series."
        }
    }

    /// How a picture of an EXIF orientation lies as it is stored.
    private static func lie(of orientation: Int) -> String {
        switch orientation {
        case 2: "mirrored"
        case 3: "upside down"
        case 4: "upside down and mirrored"
        case 5: "on its side and mirrored, its top to the left"
        case 6: "on its side, its top to the left"
        case 7: "on its side and mirrored, its top to the right"
        case 8: "on its side, its top to the right"
        default: "upright"
        }
    }
}
