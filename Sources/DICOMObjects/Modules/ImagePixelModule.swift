import DICOMCore
import MediaInspection

/// Image Pixel without Pixel Data itself (PS3.3 §C.7.6.3), and ICC Profile (PS3.3 §C.11.15).
struct ImagePixelModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        guard let image = request.media.image else { return }
        dataSet.setUInt16(.samplesPerPixel, UInt16(clamping: image.samplesPerPixel))
        dataSet.setText(.photometricInterpretation, image.photometricInterpretation)
        if image.samplesPerPixel > 1 { dataSet.setUInt16(.planarConfiguration, 0) }
        // What the attribute cannot count is left out, and then missed.
        if let rows = UInt16(exactly: image.rows), rows > 0 { dataSet.setUInt16(.rows, rows) }
        if let columns = UInt16(exactly: image.columns), columns > 0 { dataSet.setUInt16(.columns, columns) }
        if let shape = image.sampleShape { dataSet.setTexts(.pixelAspectRatio, ["\(shape.height)", "\(shape.width)"]) }
        dataSet.setUInt16(.bitsAllocated, UInt16(clamping: image.bitsAllocated))
        dataSet.setUInt16(.bitsStored, UInt16(clamping: image.bitsStored))
        dataSet.setUInt16(.highBit, UInt16(clamping: image.bitsStored - 1))
        dataSet.setUInt16(.pixelRepresentation, 0)
        if image.samplesPerPixel == 3, let profile = request.iccProfile, isOfInputDevice(profile) {
            dataSet.setBytes(.iccProfile, profile)
        }
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        Requirement.type1(
            .samplesPerPixel, .photometricInterpretation, .rows, .columns, .bitsAllocated, .bitsStored, .highBit,
            .pixelRepresentation)
            + Requirement.type1(.planarConfiguration, when: (request.media.image?.samplesPerPixel ?? 0) > 1)
            + Requirement.type1(.pixelAspectRatio, when: request.media.image?.sampleShape != nil)
    }

    /// Whether a profile is one of an input device with RGB: the only class that DICOM takes (PS3.3 §C.11.15.1.1).
    ///
    /// Cameras mostly embed that of a display; it stays in the stream.
    private func isOfInputDevice(_ profile: [UInt8]) -> Bool {
        ICCProfileSummary(header: Array(profile.prefix(128)), ranges: [0..<Int64(profile.count)]).isInputProfile
    }
}
