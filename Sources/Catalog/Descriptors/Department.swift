public import CaptureModel

/// The name of a department of the catalog, such as `endoscopy`.
public struct DepartmentName: SiteName {
    /// The text of the name.
    public let text: String
    /// Makes the name without a check; use `init(_:)`.
    public init(unchecked text: String) { self.text = text }
}

/// A department: the descriptors that it uses, under one name.
public struct Department: Hashable, Sendable {
    /// The name by which configuration and routes know it.
    public let name: DepartmentName
    /// The name for people; the English one is InstitutionalDepartmentName (0008,1040).
    public let title: LocalizedText
    /// InstitutionalDepartmentTypeCodeSequence (0008,1041), of context group 7030.
    public let code: CodedConcept
    /// Which way of opening an exam is offered first.
    public let opening: ExamOpening
    /// The version of the file in which its descriptors stand.
    public let version: CatalogVersion

    /// Makes a department.
    public init(
        name: DepartmentName, title: LocalizedText, code: CodedConcept, opening: ExamOpening = .encountersFirst,
        version: CatalogVersion = .first
    ) {
        self.name = name
        self.title = title
        self.code = code
        self.opening = opening
        self.version = version
    }
}
