import CaptureModel
import Settings

/// How a descriptor is written, and which parts of it fit each other.
struct DescriptorFormat {
    let department: DepartmentName
    /// The lists of finer sites of the same file, by name.
    let regions: [String: [Region]]

    /// A descriptor that waits for its name, which stands before it in the file.
    var format: SettingsFormat<(DescriptorName) -> Descriptor> {
        .group { reader in
            let title = reader.required("title", .localizedText)
            let procedure = reader.required("procedure", .codedConcept)
            let region = reader.required("region", .codedConcept)
            let finer = reader.optional("regions", finerRegions, default: [])
            let laterality = reader.required("laterality", SettingsFormat<LateralityRule>.word)
            let stills = reader.required("stills", .objectKind(for: .still))
            let video = reader.required("video", .objectKind(for: .video))
            let documents = reader.optional("documents", .objectKind(for: .document), default: .encapsulatedPDF)
            let documentTitle = reader.optional("document-title", .codedConcept)
            let bluRay = reader.optional("blu-ray", .boolean, default: false)
            let keepsUID = reader.optional("use-device-instance-uid", .boolean)
            let deviceType = reader.optional("device-type", .codedConcept)
            let keys = reader.optional("keys", .list(of: .key), default: [])
            check(reader, stills: stills, laterality: laterality)
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
    private var finerRegions: SettingsFormat<[Region]> {
        let expectation =
            regions.isEmpty
            ? "is a group of sites, or the name of a list under “regions” of this file, which has none"
            : "is a group of sites, or the name of a list: \(regions.keys.sorted().joined(separator: ", "))"
        return .either(.scalar(expectation) { regions[$0] }, or: RegionFormat.list)
    }

    /// Reports what the object of the pictures demands and the descriptor does not give.
    private func check(_ reader: SettingsReader, stills: ObjectKind?, laterality: LateralityRule?) {
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
