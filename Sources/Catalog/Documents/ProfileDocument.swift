import CaptureModel
public import Settings

/// Reads the files of device profiles; each holds one profile.
public enum ProfileDocument {
    /// Makes the profiles of all files, or throws everything that is wrong in them.
    public static func parse(_ files: [SettingsNode]) throws(SettingsErrors) -> [ProfileName: DeviceProfile] {
        let report = SettingsReport()
        var profiles: [ProfileName: DeviceProfile] = [:]
        var places: [ProfileName: Place] = [:]
        for file in files {
            guard let profile = format.read(file, .root, report) else { continue }
            if let first = places.updateValue(file.place, forKey: profile.name) {
                report.add(
                    .duplicate, at: file.place, path: .root.appending("name"),
                    "is “\(profile.name)”, which \(first) is too. Give one of them another name.")
            }
            profiles[profile.name] = profile
        }
        try report.check()
        return profiles
    }

    private static var format: SettingsFormat<DeviceProfile> {
        .group { reader in
            let name = reader.required("name", SettingsFormat<ProfileName>.siteName)
            let title = reader.required("title", .localizedText)
            let equipment = Equipment(
                manufacturer: reader.optional("manufacturer", .text(upTo: 64)),
                model: reader.optional("model", .text(upTo: 64)),
                softwareVersions: reader.optional("software", .list(of: .text(upTo: 64)), default: []))
            let stills = reader.optional("stills", .objectKind(for: .still))
            let video = reader.optional("video", .objectKind(for: .video))
            let burnedIn = reader.optional("burned-in-annotation", .boolean)
            let dermoscopic = reader.optional("dermoscopic", dermoscopicFormat)
            let ophthalmic = reader.optional("ophthalmic", ophthalmicFormat)
            check(reader, stills: stills)
            guard let name, let title else { return nil }
            return DeviceProfile(
                name: name, title: title, equipment: equipment, stills: stills, video: video,
                hasBurnedInAnnotation: burnedIn, dermoscopic: dermoscopic, ophthalmic: ophthalmic)
        }
    }

    /// Reports what the objects of such a device demand and the profile does not give.
    private static func check(_ reader: SettingsReader, stills: ObjectKind?) {
        if stills == .dermoscopic, !reader.contains("dermoscopic") {
            reader.refuse(
                "dermoscopic", as: .missing,
                "is missing; a dermoscopic picture states its light and contact: write {} if nothing is known.")
        }
        if stills == .ophthalmicPhotography8Bit, !reader.contains("ophthalmic") {
            reader.refuse("ophthalmic", as: .missing, "is missing; an ophthalmic photograph states what took it.")
        }
        if reader.contains("ophthalmic"), !reader.contains("burned-in-annotation") {
            reader.refuse(
                "burned-in-annotation", as: .missing,
                "is missing; an ophthalmic photograph must say whether letters are burnt into it: true or false.")
        }
    }

    private static var dermoscopicFormat: SettingsFormat<DermoscopicAttributes> {
        .group { reader in
            let polarization = reader.optional(
                "light", SettingsFormat<DermoscopicAttributes.Polarization>.word)
            let isTouching = reader.optional("contact", .boolean)
            let medium = reader.optional(
                "immersion", SettingsFormat<DermoscopicAttributes.ImmersionMedium>.word)
            let magnification = reader.optional("magnification", .number(in: 0.1...1000))
            let recognizable = reader.optional("recognizable-features", .boolean, default: false)
            if reader.contains("immersion"), isTouching != true {
                reader.refuse("immersion", "goes only with contact: true.")
            }
            return DermoscopicAttributes(
                polarization: polarization,
                contact: isTouching.map { $0 ? .touching(medium) : .none },
                magnification: magnification, showsRecognizableFeatures: recognizable)
        }
    }

    private static var ophthalmicFormat: SettingsFormat<OphthalmicAttributes> {
        .group { reader in
            let deviceType = reader.required("device-type", .codedConcept)
            let width = reader.optional("retina-width-mm", .number(in: 0.1...60))
            let field = reader.optional("field-of-view-degrees", .number(in: 1...360))
            guard let deviceType else { return nil }
            let attributes = OphthalmicAttributes(
                deviceType: deviceType, retinaWidth: width, horizontalFieldOfView: field)
            if attributes.isFundusCamera, !reader.contains("retina-width-mm") {
                reader.refuse(
                    "retina-width-mm", as: .missing,
                    "is missing; a fundus photograph must state its scale (PixelSpacing): the width of a whole picture on the retina, about 0.29 mm for a degree."
                )
            }
            return attributes
        }
    }
}
