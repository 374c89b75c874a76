import CaptureModel
import DICOMCore

/// Image Pixel without Pixel Data itself (PS3.3 §C.7.6.3).
struct ImagePixelModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        let media = request.media
        dataSet.setUInt16(.samplesPerPixel, UInt16(clamping: media.samplesPerPixel))
        dataSet.setText(.photometricInterpretation, media.photometricInterpretation)
        if media.samplesPerPixel > 1 { dataSet.setUInt16(.planarConfiguration, 0) }
        dataSet.setUInt16(.rows, UInt16(clamping: media.rows))
        dataSet.setUInt16(.columns, UInt16(clamping: media.columns))
        dataSet.setUInt16(.bitsAllocated, UInt16(clamping: media.bitsAllocated))
        dataSet.setUInt16(.bitsStored, UInt16(clamping: media.bitsStored))
        dataSet.setUInt16(.highBit, UInt16(clamping: media.bitsStored - 1))
        dataSet.setUInt16(.pixelRepresentation, 0)
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        Requirement.type1(
            .samplesPerPixel, .photometricInterpretation, .rows, .columns, .bitsAllocated, .bitsStored, .highBit,
            .pixelRepresentation)
    }
}
