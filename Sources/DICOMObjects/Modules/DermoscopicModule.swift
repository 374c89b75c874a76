import CaptureModel
import Catalog
import DICOMCore

/// Dermoscopic Image (PS3.3 §C.8.12.13).
struct DermoscopicModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        let known = request.profile.dermoscopic
        dataSet.setText(.recognizableVisualFeatures, known?.showsRecognizableFeatures == true ? "YES" : "NO")
        dataSet.setText(.lightSourcePolarization, known?.polarization?.codeString ?? "")
        dataSet.setText(.emitterColorTemperature, known?.colorTemperature.map { DecimalString.text($0) } ?? "")
        dataSet.setText(.contactMethod, known?.contact?.codeString ?? "")
        if case .touching(let medium)? = known?.contact {
            dataSet.setText(.immersionMedia, medium?.codeString ?? "")
        }
        dataSet.setText(.opticalMagnificationFactor, known?.magnification.map { DecimalString.text($0) } ?? "")
        // Not in the module table of 2024e, and demanded by the validators: a frame of its own for each series.
        dataSet.setText(.frameOfReferenceUID, request.place.seriesInstanceUID.companion(0xF0).text)
        dataSet.setEmpty(.positionReferenceIndicator)
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        Requirement.type1(.recognizableVisualFeatures)
            + Requirement.type2(
                .lightSourcePolarization, .emitterColorTemperature, .contactMethod, .opticalMagnificationFactor)
            + Requirement.type2(.immersionMedia, when: isTouching(request))
    }

    private func isTouching(_ request: CompositionRequest) -> Bool {
        switch request.profile.dermoscopic?.contact {
        case .touching?: true
        case .some(.none), nil: false
        }
    }
}
