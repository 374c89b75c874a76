package import CaptureModel

extension HeldReason.Code {
    /// The reason in a few words.
    package var words: String {
        switch self {
        case .noExam: "no exam open"
        case .unknownPatient: "patient not in the list"
        case .unknownVisit: "visit not known"
        case .unknownDescriptor: "procedure not in the catalog"
        case .noLaterality: "side not chosen"
        case .brokenSidecar: "sidecar cannot be read"
        case .unsuitableMedia: "no DICOM form"
        case .noRoute: "no destination"
        case .notComposed: "could not be composed"
        case .ambiguous: "more than one fits"
        case .formerIdentifier: "identifier was given up"
        case .endedVisit: "visit was over"
        case .contradiction: "name contradicts the identifier"
        case .otherExam: "another exam was open when it was taken"
        case .label: "picture of a label"
        case .unknownOrder: "order not known"
        case .wrongIdentifier: "check digit is wrong"
        case .takenBack: "taken from its exam"
        }
    }
}
