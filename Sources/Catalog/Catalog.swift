public import CaptureModel

/// Everything that a capture can be: departments with their descriptors.
///
/// A value, read once at the start and passed on; names in it are unique.
public struct Catalog: Hashable, Sendable {
    /// The departments in the order of their files.
    public let departments: [Department]
    /// The descriptors in the order of their files.
    public let descriptors: [Descriptor]
    private let positions: [DescriptorName: Int]

    /// Makes a catalog; of two descriptors with one name the first counts, which `CatalogDocument` reports.
    public init(departments: [Department], descriptors: [Descriptor]) {
        self.departments = departments
        self.descriptors = descriptors
        self.positions = Dictionary(
            descriptors.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The descriptor of that name.
    public subscript(name: DescriptorName) -> Descriptor? {
        positions[name].map { descriptors[$0] }
    }

    /// The department of that name.
    public subscript(name: DepartmentName) -> Department? {
        departments.first { $0.name == name }
    }

    /// The version of the file in which a descriptor stands; nothing for a name that nothing bears.
    public func version(of descriptor: DescriptorName) -> CatalogVersion? {
        self[descriptor].flatMap { self[$0.department]?.version }
    }

    /// The descriptors of a department, in the order of its file.
    public func descriptors(of department: DepartmentName) -> [Descriptor] {
        descriptors.filter { $0.department == department }
    }

    /// The descriptors that a person may mean who typed this, the likeliest first; all of them for an empty text.
    ///
    /// An exact key or name comes before a key, name or title that begins with the text, and that before a title
    /// that contains it. Upper and lower case are the same. A department's own come before others of equal rank.
    public func search(_ text: String, department: DepartmentName? = nil, language: String = "en") -> [Descriptor] {
        let wanted = text.lowercased().filter { !$0.isNewline }
        return descriptors.enumerated().compactMap { position, descriptor -> (rank: Int, Int, Int, Descriptor)? in
            guard let rank = rank(of: descriptor, for: wanted, language: language) else { return nil }
            return (rank, descriptor.department == department ? 0 : 1, position, descriptor)
        }
        .sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }
        .map(\.3)
    }

    private func rank(of descriptor: Descriptor, for wanted: String, language: String) -> Int? {
        let words = ([descriptor.name.text] + descriptor.keys).map { $0.lowercased() }
        let titles = [descriptor.title.text(in: language), descriptor.title.english].map { $0.lowercased() }
        if words.contains(wanted) { return 0 }
        if (words + titles).contains(where: { $0.hasPrefix(wanted) }) { return 1 }
        if titles.contains(where: { $0.contains(wanted) }) { return 2 }
        return nil
    }
}
