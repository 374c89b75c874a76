/// What EXIF says of the lens (EXIF 2.32 §4.6.5, tags of lenses); DICOM has the same attributes (0016,004E) to (0016,0051).
public struct ExifLens: Sendable, Equatable {
    /// The lens's manufacturer.
    public var make: String?
    /// The lens's model.
    public var model: String?
    /// The lens's serial number.
    public var serialNumber: String?
    /// Shortest and longest focal length in millimetres, and the smallest f-number at each; empty unless all are known.
    public var specification: [Double]

    /// Makes a lens of which nothing is known.
    public init() {
        specification = []
    }

    init?(_ detail: ExifDirectory) {
        make = detail.text(0xA433)
        model = detail.text(0xA434)
        serialNumber = detail.text(0xA435)
        let values = detail.fractions(0xA432).compactMap { $0 }
        specification = values.count == 4 ? values : []
        if make == nil && model == nil && serialNumber == nil && specification.isEmpty { return nil }
    }
}
