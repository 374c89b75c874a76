/// What an ophthalmic camera states about every picture (PS3.3 §C.8.17.2 to §C.8.17.4).
public struct OphthalmicAttributes: Hashable, Sendable {
    /// DetectorType (0018,7004).
    public enum Detector: String, Hashable, Sendable, CaseIterable {
        /// Charge coupled device.
        case ccd
        /// Complementary metal oxide semiconductor.
        case cmos

        /// The value in the object.
        public var codeString: String {
            switch self {
            case .ccd: "CCD"
            case .cmos: "CMOS"
            }
        }
    }

    /// How large a picture is on the retina.
    ///
    /// A file of a fundus camera does not say it, but its object must (PixelSpacing, Type 1C). What is known is the
    /// camera's field: on the schematic eye a degree is about 0.29 mm, so 45° are about 13.1 mm. The standard itself
    /// calls the value nominal.
    public enum Scale: Hashable, Sendable {
        /// The width of a whole picture, in millimetres, whatever its size in pixels.
        case width(Double)
        /// The distance between pixels, in millimetres.
        case pixel(Double)
    }

    /// AcquisitionDeviceTypeCodeSequence (0022,0015), of context group 4202.
    public let deviceType: CodedConcept
    /// How large a picture is on the retina; nothing where that has no meaning, as before a slit lamp.
    public let scale: Scale?
    /// HorizontalFieldOfView (0022,000C), in degrees; nothing where it is not known.
    public let horizontalFieldOfView: Double?
    /// EmmetropicMagnification (0022,000A); nothing where it is not known.
    public var magnification: Double?
    /// DetectorType; nothing where it is not known.
    public var detector: Detector?
    /// IlluminationTypeCodeSequence (0022,0016), of context group 4203; nothing where it changes or is not known.
    public var illumination: CodedConcept?
    /// LightPathFilterTypeStackCodeSequence (0022,0017), of context group 4204.
    public var lightFilters: [CodedConcept]
    /// ImagePathFilterTypeStackCodeSequence (0022,0018), of context group 4204.
    public var imageFilters: [CodedConcept]
    /// LensesCodeSequence (0022,0019), of context group 4205.
    public var lenses: [CodedConcept]
    /// What was done to the pupil; nothing where that differs from patient to patient.
    public var pupil: PupilAttributes?

    /// Makes attributes of which only scale and field are known, for the rest to be set.
    public init(deviceType: CodedConcept, scale: Scale?, horizontalFieldOfView: Double?) {
        self.deviceType = deviceType
        self.scale = scale
        self.horizontalFieldOfView = horizontalFieldOfView
        magnification = nil
        detector = nil
        illumination = nil
        lightFilters = []
        imageFilters = []
        lenses = []
        pupil = nil
    }

    /// Makes attributes with the nominal width of a whole picture on the retina, in millimetres.
    public init(deviceType: CodedConcept, retinaWidth: Double?, horizontalFieldOfView: Double?) {
        self.init(
            deviceType: deviceType, scale: retinaWidth.map(Scale.width), horizontalFieldOfView: horizontalFieldOfView)
    }

    /// Whether the device is a fundus camera, for which PixelSpacing (0028,0030) must be stated.
    public var isFundusCamera: Bool {
        deviceType.value == "409898007" && deviceType.scheme == "SCT"
    }

    /// PixelSpacing in millimetres for a picture of so many columns, the same in both directions.
    public func pixelSpacing(columns: Int) -> Double? {
        switch scale {
        case .width(let width): columns > 0 ? width / Double(columns) : nil
        case .pixel(let spacing): spacing
        case nil: nil
        }
    }
}
