import CaptureModel

/// What all claims of a capture say together: the first that says a thing counts, and none may say another.
struct ClaimSum {
    /// A way with its claim.
    typealias Part = (way: IdentificationWay, claim: CaptureClaim)

    /// The claims in the order of their ways.
    let parts: [Part]

    /// Those that say whose the capture is.
    var naming: [Part] { parts.filter(\.claim.namesSomebody) }

    /// What is said of the procedure.
    let descriptor: String?
    /// What is said of the finer region.
    let region: String?
    /// What is said of the side.
    let laterality: Laterality?
    /// Who took the picture.
    let operatorName: String?

    /// Adds up; throws where two claims contradict each other.
    init(_ parts: [Part]) throws(ClaimRefusal) {
        self.parts = parts
        descriptor = try Self.only(parts.compactMap(\.claim.descriptor), "procedure")
        region = try Self.only(parts.compactMap(\.claim.region), "region")
        laterality = try Self.only(parts.compactMap(\.claim.laterality), "side")
        operatorName = parts.compactMap(\.claim.operatorName).first
    }

    private static func only<Value: Hashable>(_ values: [Value], _ what: String) throws(ClaimRefusal) -> Value? {
        guard Set(values).count < 2 else {
            throw ClaimRefusal(
                .contradiction, "Sidecar, name and label of the file do not agree on the \(what). See what is right.")
        }
        return values.first
    }
}

extension IdentificationWay {
    /// How the claim is called at the beginning of a sentence.
    var subject: String {
        switch self {
        case .sidecar: "The sidecar"
        case .name: "The file's name"
        case .label: "The label that was photographed before"
        case .station: "The exam"
        }
    }

    /// How an exam came to be that such a claim named.
    var origin: Exam.Origin {
        switch self {
        case .sidecar: .sidecar
        case .name: .name
        case .label: .label
        case .station: .station
        }
    }
}
