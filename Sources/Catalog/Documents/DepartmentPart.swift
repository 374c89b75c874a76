import CaptureModel
import Settings

/// What one file of the catalog holds.
struct DepartmentPart {
    let department: Placed<Department>
    let descriptors: [Placed<Descriptor>]

    static var format: SettingsFormat<DepartmentPart> {
        .group { reader in
            let department = reader.required("department", departmentFormat.placed)
            let lists = reader.optional("regions", regionLists) ?? []
            let regions = Dictionary(lists.map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
            let name = department?.value.name ?? DepartmentName(unchecked: "unknown")
            let descriptors = reader.required(
                "descriptors",
                DescriptorFormat(department: name, regions: regions).format
                    .named(by: SettingsFormat<DescriptorName>.siteName))
            guard let department, let descriptors else { return nil }
            return DepartmentPart(
                department: department,
                descriptors: descriptors.map { entry in
                    Placed(entry.value(entry.name.value), at: entry.name.place, path: entry.name.path)
                })
        }
    }

    private static var departmentFormat: SettingsFormat<Department> {
        .group { reader in
            let name = reader.required("name", SettingsFormat<DepartmentName>.siteName)
            let title = reader.required("title", .localizedText)
            let code = reader.required("code", .codedConcept)
            guard let name, let title, let code else { return nil }
            return Department(name: name, title: title, code: code)
        }
    }

    private static var regionLists: SettingsFormat<[NamedValue<String, [Region]>]> {
        RegionFormat.list.named(by: .key)
    }
}
