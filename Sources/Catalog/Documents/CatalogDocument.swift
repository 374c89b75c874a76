import CaptureModel
public import Settings

/// Reads the files of a catalog; each holds one department.
public enum CatalogDocument {
    /// Makes a catalog of all files together, or throws everything that is wrong in them.
    public static func parse(_ files: [SettingsNode]) throws(SettingsErrors) -> Catalog {
        let report = SettingsReport()
        let parts = files.compactMap { DepartmentPart.format.read($0, .root, report) }
        checkNames(of: parts, report)
        try report.check()
        return Catalog(
            departments: parts.map(\.department.value), descriptors: parts.flatMap { $0.descriptors.map(\.value) })
    }

    /// Makes a catalog of one file.
    public static func parse(_ file: SettingsNode) throws(SettingsErrors) -> Catalog {
        try parse([file])
    }

    /// Reports names, titles and keys that stand for two things.
    private static func checkNames(of parts: [DepartmentPart], _ report: SettingsReport) {
        var departments: [DepartmentName: Place] = [:]
        var descriptors: [DescriptorName: Place] = [:]
        for part in parts {
            if let first = departments.updateValue(part.department.place, forKey: part.department.value.name) {
                report.add(
                    .duplicate, at: part.department.place, path: part.department.path,
                    "is “\(part.department.value.name)”, which \(first) is too. Give one of them another name.")
            }
            var keys: [String: DescriptorName] = [:]
            var titles: [Title: DescriptorName] = [:]
            for descriptor in part.descriptors {
                if let first = descriptors.updateValue(descriptor.place, forKey: descriptor.value.name) {
                    report.add(
                        .duplicate, at: descriptor.place, path: descriptor.path,
                        "stands in \(first) too. Give one of them another name.")
                }
                for title in Title.all(of: descriptor.value) {
                    guard let first = titles.updateValue(descriptor.value.name, forKey: title) else { continue }
                    report.add(
                        .duplicate, at: descriptor.place,
                        path: descriptor.path.appending("title").appending(title.language),
                        "is the title of \(first) too, so nobody can tell them apart. Change one of them.")
                }
                for key in descriptor.value.keys {
                    guard let first = keys.updateValue(descriptor.value.name, forKey: key) else { continue }
                    report.add(
                        .duplicate, at: descriptor.place, path: descriptor.path.appending("keys"),
                        "has the key “\(key)”, which finds \(first) already.")
                }
            }
        }
    }

    /// A title as people tell it from others: upper and lower case are the same.
    private struct Title: Hashable {
        let language: String
        let text: String

        static func all(of descriptor: Descriptor) -> [Title] {
            let titles = descriptor.title.translations.sorted { $0.key < $1.key } + [("en", descriptor.title.english)]
            return titles.map { Title(language: $0.0, text: $0.1.lowercased()) }
        }
    }
}
