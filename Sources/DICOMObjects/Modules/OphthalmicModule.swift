import CaptureModel
import Catalog
import DICOMCore

/// What an ophthalmic photograph has of its own: Synchronization, Ophthalmic Photography Image, Acquisition
/// Parameters and Photographic Parameters (PS3.3 §C.7.4.2, §C.8.17.2 to §C.8.17.4), and Multi-frame with one frame.
struct OphthalmicModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        guard let image = request.media.image else { return }
        dataSet.setText(
            .synchronizationFrameOfReferenceUID, request.place.seriesInstanceUID.companion(0x5F).text)
        dataSet.setText(.synchronizationTrigger, "NO TRIGGER")
        dataSet.setText(.acquisitionTimeSynchronized, "N")
        dataSet.setText(.numberOfFrames, "1")
        dataSet.setTags(.frameIncrementPointer, [.frameTime])
        dataSet.setText(.frameTime, "0")
        if image.samplesPerPixel == 1 { dataSet.setText(.presentationLUTShape, "IDENTITY") }
        for tag: Tag in [.patientEyeMovementCommanded, .intraOcularPressure, .refractiveStateSequence] {
            dataSet.setEmpty(tag)
        }
        let known = request.profile.ophthalmic
        if let device = request.profile.ophthalmicDeviceType(under: request.descriptor) {
            dataSet.setCode(.acquisitionDeviceTypeCodeSequence, device)
        }
        if let spacing = known?.pixelSpacing(columns: image.columns) {
            let text = DecimalString.text(spacing)
            dataSet.setTexts(.pixelSpacing, [text, text])
        }
        dataSet.setFloat(.horizontalFieldOfView, known?.horizontalFieldOfView)
        dataSet.setFloat(.emmetropicMagnification, known?.magnification)
        dataSet.setText(.detectorType, known?.detector?.codeString ?? "")
        dataSet.setCodes(.illuminationTypeCodeSequence, known?.illumination.map { [$0] } ?? [])
        dataSet.setCodes(.lightPathFilterTypeStackCodeSequence, known?.lightFilters ?? [])
        dataSet.setCodes(.imagePathFilterTypeStackCodeSequence, known?.imageFilters ?? [])
        dataSet.setCodes(.lensesCodeSequence, known?.lenses ?? [])
        writePupil(known?.pupil, into: &dataSet)
    }

    private func writePupil(_ pupil: PupilAttributes?, into dataSet: inout DataSet) {
        guard let pupil else { return dataSet.setEmpty(.pupilDilated) }
        dataSet.setText(.pupilDilated, pupil.isDilated ? "YES" : "NO")
        guard pupil.isDilated else { return }
        dataSet.setFloat(.degreeOfDilation, pupil.diameter)
        let agents = pupil.agents.map { agent in
            var item = DataSet()
            item.setCode(.mydriaticAgentCodeSequence, agent)
            return item
        }
        dataSet.setSequence(.mydriaticAgentSequence, agents)
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        let image = request.media.image
        return Requirement.type1(
            .contentDate, .contentTime, .acquisitionDateTime, .instanceNumber, .burnedInAnnotation,
            .acquisitionDeviceTypeCodeSequence, .synchronizationFrameOfReferenceUID, .synchronizationTrigger,
            .acquisitionTimeSynchronized, .numberOfFrames, .frameIncrementPointer, .frameTime)
            + Requirement.type2(
                .patientEyeMovementCommanded, .emmetropicMagnification, .intraOcularPressure,
                .horizontalFieldOfView, .pupilDilated, .refractiveStateSequence, .detectorType,
                .illuminationTypeCodeSequence, .lightPathFilterTypeStackCodeSequence,
                .imagePathFilterTypeStackCodeSequence, .lensesCodeSequence)
            + Requirement.type2(
                .degreeOfDilation, .mydriaticAgentSequence,
                when: request.profile.ophthalmic?.pupil?.isDilated == true)
            + Requirement.type1(.presentationLUTShape, when: image?.samplesPerPixel == 1)
            + Requirement.type1(.pixelSpacing, when: isFundusCamera(request))
    }

    private func isFundusCamera(_ request: CompositionRequest) -> Bool {
        let device = request.profile.ophthalmicDeviceType(under: request.descriptor)
        return device?.value == "409898007" && device?.scheme == "SCT"
    }
}
