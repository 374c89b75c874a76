import CaptureModel
import Catalog

/// A descriptor with side and finer region, held against the catalog: what an exam may say of its procedure.
struct DescriptorChoice {
    let descriptor: Descriptor
    let laterality: Laterality?
    let region: String?

    /// Checks a choice.
    ///
    /// - Throws: `IdentificationError` that names what does not fit and what would.
    init(
        _ name: String, laterality: Laterality?, region: String?, in catalog: Catalog
    ) throws(IdentificationError) {
        guard let descriptorName = DescriptorName(name), let descriptor = catalog[descriptorName] else {
            throw IdentificationError(
                .unknownDescriptor,
                "There is no descriptor “\(name.prefix(64))” in the catalog. Choose one from the list.")
        }
        guard descriptor.accepts(laterality) else {
            let sides = descriptor.lateralities.map { $0.rawValue }.joined(separator: ", ")
            throw IdentificationError(
                .wrongLaterality,
                laterality == nil
                    ? "“\(descriptor.title.english)” needs a side: \(sides)."
                    : "“\(descriptor.title.english)” \(sides.isEmpty ? "has no side" : "takes only \(sides)").")
        }
        if let region, descriptor.finerRegion(region) == nil {
            throw IdentificationError(
                .unknownRegion,
                "“\(descriptor.title.english)” has no region “\(region.prefix(64))”. Choose one from its list, or none."
            )
        }
        self.descriptor = descriptor
        self.laterality = laterality
        self.region = region
    }
}
