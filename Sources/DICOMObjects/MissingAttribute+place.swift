import CaptureModel
import Catalog
import DICOMCore

extension MissingAttribute {
    /// Names an attribute for the person who can supply it.
    init(_ tag: Tag, of request: CompositionRequest) {
        let (words, place) = Self.words[tag].map { ($0.0, $0.1.text(request)) } ?? ("a value", "the agent's own code")
        self.init(keyword: tag.keyword ?? tag.description, words: words, place: place)
    }

    /// Who supplies an attribute.
    private enum Source {
        case device(String)
        case profile(String)
        case descriptor(String)
        case exam(String)
        case file

        func text(_ request: CompositionRequest) -> String {
            switch self {
            case .device(let setting):
                request.device.map { "device “\($0)”, \(setting)" } ?? "the device's \(setting)"
            case .profile(let setting): "profile “\(request.profile.name)”, \(setting)"
            case .descriptor(let setting): "descriptor “\(request.descriptor.name)”, \(setting)"
            case .exam(let part): "the exam, \(part)"
            case .file: "the device's recording settings, for the file does not say it"
            }
        }
    }

    /// What the attributes say that files do not, and who does.
    private static let words: [Tag: (String, Source)] = [
        .patientID: ("the patient's identifier", .exam("patient")),
        .procedureCodeSequence: ("the procedure's code", .descriptor("procedure")),
        .anatomicRegionSequence: ("the region's code", .descriptor("region")),
        .imageLaterality: ("the side", .exam("laterality")),
        .manufacturer: ("the device's manufacturer", .device("manufacturer")),
        .manufacturerModelName: ("the device's model", .device("model")),
        .deviceSerialNumber: ("the device's serial number", .device("serial")),
        .softwareVersions: ("the device's software version", .device("software")),
        .burnedInAnnotation: ("whether letters are burnt into the picture", .profile("burned-in-annotation")),
        .conversionType: ("how it came to be a file", .profile("conversion-type")),
        .acquisitionDeviceTypeCodeSequence: ("the type of the device", .profile("ophthalmic.device-type")),
        .pixelSpacing: ("the scale on the retina", .profile("ophthalmic.retina-width-mm")),
        .conceptNameCodeSequence: ("the code of the document's title", .descriptor("document-title")),
        .frameTime: ("how many pictures a second it has", .file),
        .numberOfFrames: ("how many pictures it has", .file),
        .rows: ("the picture's height", .file),
        .columns: ("the picture's width", .file),
    ]
}
