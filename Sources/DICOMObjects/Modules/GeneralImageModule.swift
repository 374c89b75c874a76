import CaptureModel
import Catalog
import DICOMCore

/// General Image and General Acquisition (PS3.3 §C.7.6.1, §C.7.10.1).
struct GeneralImageModule: ObjectModule {
    let kind: ObjectKind

    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        guard let image = request.media.image else { return }
        let taken = request.taken.civil(offsetMinutes: request.offsetMinutes)
        // A camera's own compression leaves the picture ORIGINAL (PS3.3 §C.7.6.1.1.2).
        dataSet.setTexts(.imageType, [isDerived(image) ? "DERIVED" : "ORIGINAL", "PRIMARY"])
        dataSet.setText(.instanceNumber, "\(request.place.instanceNumber)")
        dataSet.setEmpty(.patientOrientation)
        dataSet.setText(.contentDate, taken.dicomDate)
        dataSet.setText(.contentTime, taken.dicomTime)
        dataSet.setText(.acquisitionDateTime, taken.dicomDate + taken.dicomTime + taken.dicomOffset)
        if let hasLetters = request.profile.hasBurnedInAnnotation {
            dataSet.setText(.burnedInAnnotation, hasLetters ? "YES" : "NO")
        }
        writeDerivation(image, into: &dataSet)
        // What lost something once stays 01, however it is coded afterwards (PS3.3 §C.7.6.1.1.5).
        dataSet.setText(.lossyImageCompression, image.compressions.isEmpty ? "00" : "01")
        guard !image.compressions.isEmpty else { return }
        dataSet.setTexts(
            .lossyImageCompressionRatio, image.compressions.map { DecimalString.text($0.ratio, places: 2) })
        dataSet.setTexts(.lossyImageCompressionMethod, image.compressions.map(\.method))
    }

    /// Whether value 1 of ImageType is DERIVED.
    ///
    /// A derived ophthalmic photograph is a montage that names its sources (PS3.3 §C.8.17.2.1.4): one that was only turned
    /// is none.
    private func isDerived(_ image: ImageEncoding) -> Bool {
        switch image.derivation {
        case nil: false
        case .turned?: kind != .ophthalmicPhotography8Bit
        case .transcoded?: true
        }
    }

    private func writeDerivation(_ image: ImageEncoding, into dataSet: inout DataSet) {
        switch image.derivation {
        case nil: break
        case .turned:
            dataSet.setText(
                .derivationDescription, "Turned or mirrored upright as the camera recorded; no sample changed")
        case .transcoded:
            dataSet.setText(
                .derivationDescription, "Coded anew with loss, because no transfer syntax carries the original")
            dataSet.setSequence(
                .derivationCodeSequence, [DataSet(code: "113040", scheme: "DCM", meaning: "Lossy Compression")])
        }
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        let image = request.media.image
        // Pictures of one series are taken one after another, which makes date and time conditional ones.
        return Requirement.type1(
            .imageType, .lossyImageCompression, .contentDate, .contentTime, .acquisitionDateTime)
            + Requirement.type2(.instanceNumber, .patientOrientation)
            + Requirement.type1(
                .lossyImageCompressionRatio, .lossyImageCompressionMethod,
                when: image?.compressions.isEmpty == false)
            + Requirement.type1(.derivationDescription, when: image?.derivation != nil)
    }
}
