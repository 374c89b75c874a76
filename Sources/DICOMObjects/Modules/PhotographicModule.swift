import DICOMCore
import MediaInspection

/// VL Photographic Equipment and VL Photographic Acquisition (PS3.3 §C.8.12).
///
/// All of it is optional, and only what the camera itself wrote stands there. The codes of EXIF are those of DICOM.
struct PhotographicModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        guard let exif = request.exif else { return }
        let exposure = exif.exposure
        for (tag, value) in Self.decimals(exposure) {
            if let value, value.isFinite, abs(value) < 1e9 { dataSet.setText(tag, DecimalString.text(value)) }
        }
        for (tag, value) in Self.codes(exposure) {
            if let value, let code = UInt16(exactly: value) { dataSet.setUInt16(tag, code) }
        }
        for (tag, value) in Self.integers(exposure) {
            if let value, (0...Int(Int32.max)).contains(value) { dataSet.setText(tag, "\(value)") }
        }
        if let lens = exif.lens { write(lens, into: &dataSet) }
        dataSet.setBoundedIfPresent(.exifVersion, exif.version)
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] { [] }

    private func write(_ lens: ExifLens, into dataSet: inout DataSet) {
        dataSet.setBoundedIfPresent(.lensMake, lens.make)
        dataSet.setBoundedIfPresent(.lensModel, lens.model)
        dataSet.setBoundedIfPresent(.lensSerialNumber, lens.serialNumber)
        if lens.specification.count == 4 {
            dataSet.setTexts(.lensSpecification, lens.specification.map { DecimalString.text($0) })
        }
    }

    private static func decimals(_ exposure: ExifExposure) -> [(Tag, Double?)] {
        [
            (.exposureTimeInSeconds, exposure.time), (.fNumber, exposure.fNumber),
            (.shutterSpeedValue, exposure.shutterSpeed), (.apertureValue, exposure.aperture),
            (.brightnessValue, exposure.brightness), (.exposureBiasValue, exposure.bias),
            (.maxApertureValue, exposure.maximumAperture), (.subjectDistance, exposure.subjectDistance),
            (.focalLength, exposure.focalLength), (.flashEnergy, exposure.flashEnergy),
            (.photographicExposureIndex, exposure.index), (.digitalZoomRatio, exposure.digitalZoomRatio),
        ]
    }

    private static func integers(_ exposure: ExifExposure) -> [(Tag, Int?)] {
        [
            (.photographicSensitivity, exposure.sensitivity),
            (.focalLengthIn35mmFilm, exposure.focalLengthIn35mmFilm),
        ]
    }

    private static func codes(_ exposure: ExifExposure) -> [(Tag, Int?)] {
        [
            (.exposureProgram, exposure.program), (.exposureMode, exposure.mode),
            (.sensitivityType, exposure.sensitivityType), (.meteringMode, exposure.meteringMode),
            (.lightSource, exposure.lightSource), (.whiteBalance, exposure.whiteBalance),
            (.flashFiringStatus, exposure.flash.map { $0.fired ? 1 : 0 }),
            (.flashReturnStatus, exposure.flash?.returnStatus), (.flashMode, exposure.flash?.mode),
            (.flashRedEyeMode, exposure.flash.map { $0.reducesRedEyes ? 1 : 0 }),
            (.sensingMethod, exposure.sensingMethod), (.sceneCaptureType, exposure.sceneCaptureType),
            (.customRendered, exposure.customRendered), (.gainControl, exposure.gainControl),
            (.contrast, exposure.contrast), (.saturation, exposure.saturation), (.sharpness, exposure.sharpness),
            (.subjectDistanceRange, exposure.subjectDistanceRange),
        ]
    }
}
