import CaptureModel
import Settings

/// How a descriptor is written, and which parts of it fit each other.
///
/// It is made once for a file: each part's format is made here and not for every descriptor.
struct DescriptorFormat {
    private let department: DepartmentName
    private let title = SettingsFormat<LocalizedText>.localizedText
    private let code = SettingsFormat<CodedConcept>.codedConcept
    private let finerRegions: SettingsFormat<[Region]>
    private let laterality = SettingsFormat<LateralityRule>.word
    private let stills = SettingsFormat<ObjectKind>.objectKind(for: .still)
    private let video = SettingsFormat<ObjectKind>.objectKind(for: .video)
    private let documents = SettingsFormat<ObjectKind>.objectKind(for: .document)
    private let boolean = SettingsFormat<Bool>.boolean
    private let keys = SettingsFormat<[String]>.list(of: .key)

    /// A format for the descriptors of a department, with the lists of finer sites of its file.
    init(department: DepartmentName, regions: [String: [Region]]) {
        self.department = department
        finerRegions = Self.finerRegions(of: regions)
    }

    /// A descriptor that waits for its name, which stands before it in the file.
    var format: SettingsFormat<(DescriptorName) -> Descriptor> {
        .group { reader in
            let title = reader.required("title", title)
            let procedure = reader.required("procedure", code)
            let region = reader.required("region", code)
            let finer = reader.optional("regions", finerRegions, default: [])
            let laterality = reader.required("laterality", laterality)
            let stills = reader.required("stills", stills)
            let video = reader.required("video", video)
            let documents = reader.optional("documents", documents, default: .encapsulatedPDF)
            let documentTitle = reader.optional("document-title", code)
            let bluRay = reader.optional("blu-ray", boolean, default: false)
            let keepsUID = reader.optional("use-device-instance-uid", boolean)
            let deviceType = reader.optional("device-type", code)
            let keys = reader.optional("keys", keys, default: [])
            check(reader, stills: stills, laterality: laterality, region: region)
            guard let title, let procedure, let region, let laterality, let stills, let video else { return nil }
            return { name in
                Descriptor(
                    name: name, department: department, title: title, procedure: procedure, region: region,
                    finerRegions: finer, laterality: laterality, stills: stills, video: video, documents: documents,
                    documentTitle: documentTitle, prefersBluRay: bluRay, keepsInstanceUID: keepsUID,
                    deviceType: deviceType, keys: keys)
            }
        }
    }

    /// The name of a list of this file, or the sites themselves.
    private static func finerRegions(of lists: [String: [Region]]) -> SettingsFormat<[Region]> {
        let expectation =
            lists.isEmpty
            ? "is a group of sites, or the name of a list under “regions” of this file, which has none"
            : "is a group of sites, or the name of a list: \(lists.keys.sorted().joined(separator: ", "))"
        return .either(.scalar(expectation) { lists[$0] }, or: RegionFormat.list)
    }

    /// Reports what the object of the pictures demands and the descriptor does not give.
    private func check(
        _ reader: SettingsReader, stills: ObjectKind?, laterality: LateralityRule?, region: CodedConcept?
    ) {
        if let region, OphthalmicRegion.contains(region), stills != .ophthalmicPhotography8Bit {
            demandLaterality(reader, laterality, "whatever shows an eye must state which")
        }
        switch stills {
        case .ophthalmicPhotography8Bit:
            demandLaterality(reader, laterality, "an ophthalmic photograph must state its eye (PS3.3 C.8.17.5)")
            if !reader.contains("device-type") {
                reader.refuse(
                    "device-type", as: .missing,
                    "is missing; an ophthalmic photograph must state what took it, with a code of context group 4202.")
            }
        case .dermoscopic:
            // The standard makes it depend on the body part; validators ask for it always.
            demandLaterality(reader, laterality, "a dermoscopic picture must state its side, unpaired in the middle")
            refuseDeviceType(reader)
        case .trueColorSecondaryCapture:
            if laterality == .optional {
                reader.refuse(
                    "laterality", "is optional; a secondary capture always states its side: write required, or none.")
            }
            refuseDeviceType(reader)
        case .vlEndoscopic, .vlMicroscopic, .vlPhotographic:
            refuseDeviceType(reader)
        case .videoEndoscopic, .videoMicroscopic, .videoPhotographic, .encapsulatedPDF, nil:
            break
        }
    }

    private func demandLaterality(_ reader: SettingsReader, _ rule: LateralityRule?, _ reason: String) {
        switch rule {
        case .optional?: reader.refuse("laterality", "is optional; \(reason): write required.")
        case .some(.none): reader.refuse("laterality", "is none; \(reason): write required.")
        case .required?, nil: break
        }
    }

    private func refuseDeviceType(_ reader: SettingsReader) {
        if reader.contains("device-type") {
            reader.refuse("device-type", "is only for ophthalmic photographs; leave it out.")
        }
    }
}
