/// What an ophthalmic camera states about every picture (PS3.3 §C.8.17.2, §C.8.17.4).
public struct OphthalmicAttributes: Hashable, Sendable {
    /// AcquisitionDeviceTypeCodeSequence (0022,0015), of context group 4202.
    public let deviceType: CodedConcept
    /// The nominal width of a whole picture on the retina, in millimetres.
    ///
    /// A file of a fundus camera does not say how large it is, but its object must (PixelSpacing, Type 1C). What is
    /// known is the camera's field: on the schematic eye a degree is about 0.29 mm, so 45° are about 13.1 mm. The
    /// standard itself calls the value nominal.
    public let retinaWidth: Double?
    /// HorizontalFieldOfView (0022,000C), in degrees; nothing where it is not known.
    public let horizontalFieldOfView: Double?

    /// Makes the attributes.
    public init(deviceType: CodedConcept, retinaWidth: Double?, horizontalFieldOfView: Double?) {
        self.deviceType = deviceType
        self.retinaWidth = retinaWidth
        self.horizontalFieldOfView = horizontalFieldOfView
    }

    /// Whether the device is a fundus camera, for which PixelSpacing (0028,0030) must be stated.
    public var isFundusCamera: Bool {
        deviceType.value == "409898007" && deviceType.scheme == "SCT"
    }

    /// PixelSpacing in millimetres for a picture of so many columns, the same in both directions.
    public func pixelSpacing(columns: Int) -> Double? {
        guard let retinaWidth, columns > 0 else { return nil }
        return retinaWidth / Double(columns)
    }
}
