/// How a picture was exposed, as EXIF says it (EXIF 2.32 §4.6.5); each value is nil when it is not recorded.
///
/// The codes are EXIF's own, which the attributes of DICOM's VL Photographic Acquisition module take over (group 0016).
public struct ExifExposure: Sendable, Equatable {
    /// The exposure time in seconds.
    public var time: Double?
    /// The f-number.
    public var fNumber: Double?
    /// How the exposure was chosen, 0 to 8.
    public var program: Int?
    /// 0 automatic, 1 by hand, 2 a bracket.
    public var mode: Int?
    /// The sensitivity by ISO 12232; 65535 means more.
    public var sensitivity: Int?
    /// Which of the sensitivities of ISO 12232 that is, 0 to 7.
    public var sensitivityType: Int?
    /// The exposure bias in steps (APEX), also below zero.
    public var bias: Double?
    /// The shutter speed in APEX units.
    public var shutterSpeed: Double?
    /// The aperture in APEX units.
    public var aperture: Double?
    /// The brightness in APEX units, also below zero.
    public var brightness: Double?
    /// The smallest f-number of the lens in APEX units.
    public var maximumAperture: Double?
    /// The exposure index.
    public var index: Double?
    /// The distance of the subject in metres.
    public var subjectDistance: Double?
    /// 0 unknown, 1 macro, 2 close, 3 distant.
    public var subjectDistanceRange: Int?
    /// How light was measured, 0 to 6, 255 for another way.
    public var meteringMode: Int?
    /// The kind of light, 0 to 24, 255 for another.
    public var lightSource: Int?
    /// 0 automatic, 1 by hand.
    public var whiteBalance: Int?
    /// The flash.
    public var flash: ExifFlash?
    /// The strength of the flash in beam candle power seconds.
    public var flashEnergy: Double?
    /// The focal length in millimetres.
    public var focalLength: Double?
    /// The focal length in millimetres that a camera for 35 mm film would need.
    public var focalLengthIn35mmFilm: Int?
    /// How much the picture was enlarged by the camera; zero for not at all.
    public var digitalZoomRatio: Double?
    /// The kind of sensor, 1 to 8.
    public var sensingMethod: Int?
    /// The kind of scene: 0 standard, 1 landscape, 2 portrait, 3 night.
    public var sceneCaptureType: Int?
    /// 0 normal processing, 1 custom.
    public var customRendered: Int?
    /// The gain, 0 to 4.
    public var gainControl: Int?
    /// 0 normal, 1 soft, 2 hard.
    public var contrast: Int?
    /// 0 normal, 1 low, 2 high.
    public var saturation: Int?
    /// 0 normal, 1 soft, 2 hard.
    public var sharpness: Int?

    /// Makes an exposure of which nothing is known.
    public init() {}

    init(_ detail: ExifDirectory) {
        time = Self.positive(detail.fraction(0x829A))
        fNumber = Self.positive(detail.fraction(0x829D))
        program = detail.number(0x8822)
        mode = detail.number(0xA402)
        sensitivity = detail.number(0x8827).flatMap { $0 > 0 ? $0 : nil }
        sensitivityType = detail.number(0x8830)
        bias = detail.fraction(0x9204)
        shutterSpeed = detail.fraction(0x9201)
        aperture = detail.fraction(0x9202)
        brightness = detail.fraction(0x9203)
        maximumAperture = detail.fraction(0x9205)
        index = Self.positive(detail.fraction(0xA215))
        // All ones above mean infinity, zero means unknown.
        subjectDistance = Self.positive(detail.fraction(0x9206)).flatMap { $0 < 4_000_000_000 ? $0 : nil }
        subjectDistanceRange = detail.number(0xA40C)
        meteringMode = detail.number(0x9207)
        lightSource = detail.number(0x9208)
        whiteBalance = detail.number(0xA403)
        flash = detail.number(0x9209).map(ExifFlash.init)
        flashEnergy = detail.fraction(0xA20B)
        focalLength = Self.positive(detail.fraction(0x920A))
        focalLengthIn35mmFilm = detail.number(0xA405).flatMap { $0 > 0 ? $0 : nil }
        digitalZoomRatio = detail.fraction(0xA404)
        sensingMethod = detail.number(0xA217)
        sceneCaptureType = detail.number(0xA406)
        customRendered = detail.number(0xA401)
        gainControl = detail.number(0xA407)
        contrast = detail.number(0xA408)
        saturation = detail.number(0xA409)
        sharpness = detail.number(0xA40A)
    }

    private static func positive(_ value: Double?) -> Double? { value.flatMap { $0 > 0 ? $0 : nil } }
}

/// The bits of EXIF's Flash (EXIF 2.32 §4.6.5), which DICOM has as attributes of their own, (0016,0011) to (0016,0015).
public struct ExifFlash: Sendable, Equatable {
    /// The value as it stands in the file.
    public let code: Int

    /// Makes a flash from its code.
    public init(_ code: Int) {
        self.code = code
    }

    /// Whether it fired.
    public var fired: Bool { code & 1 != 0 }
    /// 0 no detection, 2 no light came back, 3 light came back.
    public var returnStatus: Int { code >> 1 & 3 }
    /// 0 unknown, 1 always fires, 2 never fires, 3 automatic.
    public var mode: Int { code >> 3 & 3 }
    /// Whether the camera has a flash.
    public var isPresent: Bool { code & 0x20 == 0 }
    /// Whether it works against red eyes.
    public var reducesRedEyes: Bool { code & 0x40 != 0 }
}
