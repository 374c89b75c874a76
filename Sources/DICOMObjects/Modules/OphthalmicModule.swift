import CaptureModel
import Catalog
import DICOMCore

/// What an ophthalmic photograph has of its own: Synchronization, Ophthalmic Photography Image, Acquisition
/// Parameters and Photographic Parameters (PS3.3 §C.7.4.2, §C.8.17.2 to §C.8.17.4), and Multi-frame with one frame.
struct OphthalmicModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        dataSet.setText(
            .synchronizationFrameOfReferenceUID, request.place.seriesInstanceUID.companion(0x5F).text)
        dataSet.setText(.synchronizationTrigger, "NO TRIGGER")
        dataSet.setText(.acquisitionTimeSynchronized, "N")
        dataSet.setText(.numberOfFrames, "1")
        dataSet.setTags(.frameIncrementPointer, [.frameTime])
        dataSet.setText(.frameTime, "0")
        if request.media.samplesPerPixel == 1 { dataSet.setText(.presentationLUTShape, "IDENTITY") }
        for tag: Tag in [
            .patientEyeMovementCommanded, .emmetropicMagnification, .intraOcularPressure, .horizontalFieldOfView,
            .pupilDilated, .detectorType, .refractiveStateSequence, .illuminationTypeCodeSequence,
            .lightPathFilterTypeStackCodeSequence, .imagePathFilterTypeStackCodeSequence, .lensesCodeSequence,
        ] {
            dataSet.setEmpty(tag)
        }
        let known = request.profile.ophthalmic
        if let field = known?.horizontalFieldOfView {
            dataSet.setUInt32s(.horizontalFieldOfView, [Float(field).bitPattern], vr: .fl)
        }
        if let device = request.profile.ophthalmicDeviceType(under: request.descriptor) {
            dataSet.setCode(.acquisitionDeviceTypeCodeSequence, device)
        }
        if let spacing = known?.pixelSpacing(columns: request.media.columns) {
            let text = DecimalString.text(spacing)
            dataSet.setTexts(.pixelSpacing, [text, text])
        }
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        Requirement.type1(
            .contentDate, .contentTime, .acquisitionDateTime, .instanceNumber, .burnedInAnnotation,
            .acquisitionDeviceTypeCodeSequence, .synchronizationFrameOfReferenceUID, .synchronizationTrigger,
            .acquisitionTimeSynchronized, .numberOfFrames, .frameIncrementPointer)
            + (isFundusCamera(request) ? Requirement.type1(.pixelSpacing) : [])
    }

    private func isFundusCamera(_ request: CompositionRequest) -> Bool {
        let device = request.profile.ophthalmicDeviceType(under: request.descriptor)
        return device?.value == "409898007" && device?.scheme == "SCT"
    }
}
