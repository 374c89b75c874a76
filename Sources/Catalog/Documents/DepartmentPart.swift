import CaptureModel
import Settings

/// What one file of the catalog holds.
struct DepartmentPart {
    let department: Placed<Department>
    let descriptors: [Placed<Descriptor>]

    static var format: SettingsFormat<DepartmentPart> {
        .group { reader in
            let version = reader.required("version", .catalogVersion)
            let department = reader.required("department", departmentFormat(version ?? .first).placed)
            let lists = reader.optional("regions", regionLists) ?? []
            let regions = Dictionary(lists.map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
            let name = department?.value.name ?? DepartmentName(unchecked: "unknown")
            let descriptors = reader.required(
                "descriptors",
                DescriptorFormat(department: name, regions: regions).format
                    .named(by: SettingsFormat<DescriptorName>.siteName))
            guard version != nil, let department, let descriptors else { return nil }
            return DepartmentPart(
                department: department,
                descriptors: descriptors.map { entry in
                    Placed(entry.value(entry.name.value), at: entry.name.place, path: entry.name.path)
                })
        }
    }

    private static func departmentFormat(_ version: CatalogVersion) -> SettingsFormat<Department> {
        .group { reader in
            let name = reader.required("name", SettingsFormat<DepartmentName>.siteName)
            let title = reader.required("title", .localizedText)
            let code = reader.required("code", .codedConcept)
            let opening = reader.optional(
                "exams", SettingsFormat<ExamOpening>.word, default: ExamOpening.encountersFirst)
            guard let name, let title, let code else { return nil }
            return Department(name: name, title: title, code: code, opening: opening, version: version)
        }
    }

    private static var regionLists: SettingsFormat<[NamedValue<String, [Region]>]> {
        RegionFormat.list.named(by: .key)
    }
}
