import Admissions
import CaptureModel
import Catalog
import HL7
package import MediaInspection
package import Settings
import SystemPackage

/// What wrapping knows of the site: the catalog and profiles, and the configuration where one is given.
package struct WrapSite: Sendable {
    let catalog: Catalog
    let profiles: [ProfileName: DeviceProfile]
    let configuration: AgentConfiguration?

    /// Reads a configuration with its catalog, or takes the built-in catalog without one.
    package static func load(configuration path: String?) throws(SettingsErrors) -> WrapSite {
        guard let path else {
            return WrapSite(
                catalog: try ConfigurationLoader.catalog(at: nil), profiles: try ConfigurationLoader.profiles(at: nil),
                configuration: nil)
        }
        let loaded = try ConfigurationLoader.load(FilePath(path))
        return WrapSite(catalog: loaded.catalog, profiles: loaded.profiles, configuration: loaded.configuration)
    }

    /// Reads ADT messages as the site's agent does; without a configuration the only identifier of a message counts.
    func admissionReader(_ world: World) -> AdmissionReader {
        if let configuration { return AdmissionReader(configuration.admissions, world: world) }
        let selection = IdentifierSelection(authority: nil, type: nil, acceptsBareIdentifier: true)
        return AdmissionReader(
            policy: AdmissionPolicy(selection: selection), fallbackCharacterSet: .windows1252,
            maximumBytes: HL7Limits.standard.maximumBytes,
            mapping: AdmissionMapping(localOffsetMinutes: world.offsetMinutes))
    }

    /// How a profile's captures are wrapped; without a name, as those of a profile that says nothing.
    package func policy(ofProfile name: String?) throws(ToolError) -> WrapPolicy {
        guard let name else { return .standard }
        return try profile(named: name).wrapping
    }

    /// The descriptor of a name or key, which the side and region of the request must fit.
    func descriptor(_ request: WrapChoice) throws(ToolError) -> Descriptor {
        let descriptor = try descriptor(named: request.descriptor)
        let sides = descriptor.lateralities.map(\.rawValue).joined(separator: ", ")
        guard descriptor.accepts(request.laterality) else {
            let message =
                request.laterality == nil
                ? "“\(descriptor.name)” needs a side: add --laterality, one of \(sides)."
                : sides.isEmpty
                    ? "“\(descriptor.name)” has no side: leave --laterality out."
                    : "“\(descriptor.name)” cannot have that side: --laterality is one of \(sides)."
            throw ToolError(.choice, message)
        }
        if let region = request.region, descriptor.finerRegion(region) == nil {
            let keys = descriptor.finerRegions.map(\.key)
            throw ToolError(
                .choice,
                keys.isEmpty
                    ? "“\(descriptor.name)” has no finer regions: leave --region out."
                    : "“\(region)” is not a region of “\(descriptor.name)”. \(Self.advice(region, among: keys))")
        }
        return descriptor
    }

    private func descriptor(named name: String) throws(ToolError) -> Descriptor {
        if let found = DescriptorName(name).flatMap({ catalog[$0] }) { return found }
        let byKey = catalog.descriptors.filter { $0.keys.contains(name) }
        if byKey.count == 1, let found = byKey.first { return found }
        let names = byKey.isEmpty ? catalog.descriptors.map(\.name.text) : byKey.map(\.name.text)
        throw ToolError(
            .choice, "“\(name)” is not a descriptor of the catalog. \(Self.advice(name, among: names))")
    }

    /// What a person may have meant: the nearest name, or all of them.
    static func advice(_ name: String, among names: [String]) -> String {
        if let nearest = NearestName.of(name, among: names) { return "Did you mean “\(nearest)”?" }
        return "There is \(names.joined(separator: ", "))."
    }
}
