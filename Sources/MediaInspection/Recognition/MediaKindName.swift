/// What a file is when it is neither a JPEG picture nor a video that can be described; each case's meaning is its ``name``.
public enum MediaKindName: String, Sendable, Equatable, CaseIterable {
    case empty
    case text
    case unknown
    // Stills
    case jpegWithoutPicture
    case png
    case bmp
    case tiff
    case heic
    case avif
    case webp
    case gif
    case jpeg2000
    case jpegXL
    case cameraRaw
    // Films
    case videoIncomplete
    case videoWithoutPictures
    case videoSegment
    case soundOnly
    case mpegTransportStream
    case mpegProgramStream
    case mpegVideoElementaryStream
    case h264ElementaryStream
    case hevcElementaryStream
    case avi
    case matroska
    case flashVideo
    case windowsMedia
    // Others
    case pdf
    case dicom
    case zip

    /// What people call it.
    public var name: String {
        switch self {
        case .empty: "empty file"
        case .text: "text file"
        case .unknown: "file of an unknown kind"
        case .jpegWithoutPicture: "JPEG without a picture"
        case .png: "PNG"
        case .bmp: "BMP"
        case .tiff: "TIFF"
        case .heic: "HEIC"
        case .avif: "AVIF"
        case .webp: "WebP"
        case .gif: "GIF"
        case .jpeg2000: "JPEG 2000"
        case .jpegXL: "JPEG XL"
        case .cameraRaw: "camera raw file"
        case .videoIncomplete: "incomplete video"
        case .videoWithoutPictures: "MP4 without a picture track"
        case .videoSegment: "piece of a streamed video"
        case .soundOnly: "sound recording"
        case .mpegTransportStream: "MPEG transport stream"
        case .mpegProgramStream: "MPEG program stream"
        case .mpegVideoElementaryStream: "raw MPEG video stream"
        case .h264ElementaryStream: "raw H.264 stream"
        case .hevcElementaryStream: "raw HEVC stream"
        case .avi: "AVI"
        case .matroska: "Matroska or WebM"
        case .flashVideo: "Flash video"
        case .windowsMedia: "Windows Media"
        case .pdf: "PDF"
        case .dicom: "DICOM file"
        case .zip: "ZIP archive"
        }
    }

    /// Why it is not taken, in one sentence.
    public var sentence: String {
        switch self {
        case .empty: "The file is empty (0 bytes)."
        case .text: "The file holds text, whatever its name says."
        case .unknown: "The file begins like no known kind of picture or video."
        case .jpegWithoutPicture: "The JPEG holds no picture."
        case .videoIncomplete: "The video is not complete."
        case .videoWithoutPictures: "The MP4 has no track of pictures that can be read."
        case .videoSegment:
            "The file is one piece of a streamed video and cannot be shown without its first piece."
        case .soundOnly: "The file holds sound and no pictures."
        case .dicom: "The DICOM file cannot be read."
        case .png, .bmp, .tiff: "The \(name) has no header that can be read."
        case .heic, .avif, .webp, .gif, .jpeg2000, .jpegXL, .cameraRaw:
            "Pictures of this kind (\(name)) are not taken; JPEG, PNG, BMP and TIFF are."
        case .mpegTransportStream, .mpegProgramStream, .mpegVideoElementaryStream, .h264ElementaryStream,
            .hevcElementaryStream, .avi, .matroska:
            "The file (\(name)) holds no pictures that can be read."
        case .flashVideo, .windowsMedia:
            "Videos of this kind (\(name)) are not taken; MP4 with H.264 is."
        case .pdf, .zip:
            "The file (\(name)) is neither a picture nor a video."
        }
    }

    /// What a person can do about it, in one sentence.
    public var advice: String {
        switch self {
        case .empty, .jpegWithoutPicture, .png, .bmp, .tiff: "Copy the file from the device again."
        case .text, .unknown, .zip: "See what writes into this folder; only captures belong there."
        case .videoIncomplete: "Stop the recording before the file is copied, and copy it again."
        case .videoWithoutPictures, .soundOnly: "Record again with the picture switched on."
        case .videoSegment: "Set the device to record one MP4 file, not a stream in pieces."
        case .dicom: "Let the device export it again."
        case .heic:
            "Set the camera to store JPEG: on an iPhone or iPad Settings > Camera > Formats > Most Compatible, on a Samsung"
                + " phone Camera settings > Advanced picture options > High efficiency pictures off."
        case .avif, .webp:
            "Set the camera's picture format to JPEG; on a phone switch “storage saver” and “high efficiency” off in the"
                + " camera's settings."
        case .gif: "Set the program that exports the picture to JPEG or PNG; GIF keeps no more than 256 colours."
        case .jpeg2000: "Set the device's export format to JPEG or TIFF in place of JPEG 2000."
        case .jpegXL: "Set the camera to store JPEG; on an iPhone Settings > Camera > Formats > ProRAW off."
        case .cameraRaw:
            "Set the camera's picture quality to JPEG, or to RAW + JPEG; on an iPhone Settings > Camera > Formats > ProRAW"
                + " off."
        case .mpegTransportStream, .mpegProgramStream, .mpegVideoElementaryStream,
            .h264ElementaryStream,
            .hevcElementaryStream, .avi, .matroska, .flashVideo, .windowsMedia:
            "Set the device to record MP4 with H.264, High profile, level 4.1 or less."
        case .pdf: "Let the device export it again."
        }
    }

    /// The code under which such a file is held.
    var holdCode: HoldReason.Code {
        switch self {
        case .empty: .empty
        case .jpegWithoutPicture, .videoIncomplete: .truncated
        case .png, .bmp, .tiff: .damaged
        case .text, .unknown, .heic, .avif, .webp, .gif, .jpeg2000, .jpegXL, .cameraRaw,
            .videoWithoutPictures, .videoSegment, .soundOnly, .mpegTransportStream, .mpegProgramStream,
            .mpegVideoElementaryStream, .h264ElementaryStream, .hevcElementaryStream, .avi, .matroska, .flashVideo,
            .windowsMedia, .pdf, .dicom, .zip:
            .notACapture
        }
    }
}
