import CaptureModel
import MediaInspection
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
            let documents = reader.optional("documents", .objectKind(for: .document))
            let burnedIn = reader.optional("burned-in-annotation", .boolean)
            let documentsName = reader.optional("documents-name-patient", .boolean, default: true)
            let conversion = reader.optional("conversion-type", SettingsFormat<Conversion>.word)
            let wrapping = reader.optional("wrapping", .wrapPolicy, default: .standard)
            let keepsUID = reader.optional("use-device-instance-uid", .boolean)
            let dermoscopic = reader.optional("dermoscopic", .dermoscopic)
            let ophthalmic = reader.optional("ophthalmic", .ophthalmic)
            check(reader, stills: stills)
            guard let name, let title else { return nil }
            return DeviceProfile(
                name: name, title: title, equipment: equipment, stills: stills, video: video, documents: documents,
                hasBurnedInAnnotation: burnedIn, documentsNamePatient: documentsName, conversion: conversion,
                wrapping: wrapping, keepsInstanceUID: keepsUID, dermoscopic: dermoscopic, ophthalmic: ophthalmic)
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
        if stills == .trueColorSecondaryCapture, !reader.contains("conversion-type") {
            reader.refuse(
                "conversion-type", as: .missing,
                "is missing; a secondary capture must say how it came to be a file: workstation, or what it is.")
        }
        let statesLetters = reader.contains("ophthalmic") || stills == .trueColorSecondaryCapture
        if statesLetters, !reader.contains("burned-in-annotation") {
            let object = reader.contains("ophthalmic") ? "an ophthalmic photograph" : "a secondary capture"
            reader.refuse(
                "burned-in-annotation", as: .missing,
                "is missing; \(object) must say whether letters are burnt into it: true or false.")
        }
    }
}
