import CaptureModel
import Catalog
import Delivery

extension WrapSite {
    /// The device that made the file, as far as the request and the profiles tell.
    ///
    /// Named devices and profiles count. Otherwise the only profile that fits the descriptor's object is taken where the
    /// object asks for one; an object that asks for nothing says nothing of its device, which is better than a guess.
    func device(
        for request: WrapChoice, kind: CaptureKind, under descriptor: Descriptor
    ) throws(ToolError) -> SiteEquipment.Device {
        if let name = request.device { return try device(named: name, profile: request.profile) }
        if let name = request.profile {
            let profile = try profile(named: name)
            return SiteEquipment.Device(profile: profile, equipment: profile.equipment)
        }
        let fitting = profiles.values.filter { $0.fits(descriptor, kind) }.sorted { $0.name < $1.name }
        if descriptor.objectKind(for: kind)?.needsProfile == true {
            guard let profile = fitting.first, fitting.count == 1 else {
                let names = fitting.isEmpty ? profiles.keys.sorted().map(\.text) : fitting.map(\.name.text)
                throw ToolError(
                    .choice,
                    "“\(descriptor.name)” must say more of the device: add --profile, one of \(names.joined(separator: ", "))."
                )
            }
            return SiteEquipment.Device(profile: profile, equipment: profile.equipment)
        }
        let silent = DeviceProfile(
            name: ProfileName(unchecked: "unspecified"), title: LocalizedText(english: "Device"),
            equipment: Equipment())
        return SiteEquipment.Device(profile: silent, equipment: Equipment())
    }

    private func device(named name: String, profile: String?) throws(ToolError) -> SiteEquipment.Device {
        guard let configuration else {
            throw ToolError(.choice, "--device names a device of a configuration: add --config agent.yaml.")
        }
        guard profile == nil else {
            throw ToolError(.choice, "The device “\(name)” has its own profile: leave --profile out.")
        }
        guard let device = configuration.devices.first(where: { $0.name.text == name }) else {
            let names = configuration.devices.map(\.name.text)
            throw ToolError(
                .choice, "“\(name)” is not a device of the configuration. \(Self.advice(name, among: names))")
        }
        return SiteEquipment.Device(profile: device.profile, equipment: device.equipment)
    }

    func profile(named name: String) throws(ToolError) -> DeviceProfile {
        if let profile = profiles.values.first(where: { $0.name.text == name }) { return profile }
        let names = profiles.keys.sorted().map(\.text)
        throw ToolError(.choice, "“\(name)” is not a device profile. \(Self.advice(name, among: names))")
    }
}

extension ObjectKind {
    /// Whether the object cannot be made without what a profile knows.
    fileprivate var needsProfile: Bool {
        switch self {
        case .dermoscopic, .ophthalmicPhotography8Bit: true
        case .vlEndoscopic, .vlMicroscopic, .vlPhotographic, .trueColorSecondaryCapture, .videoEndoscopic,
            .videoMicroscopic, .videoPhotographic, .encapsulatedPDF:
            false
        }
    }
}

extension DeviceProfile {
    /// Whether a device of this kind makes the descriptor's own object, and knows what that asks for.
    fileprivate func fits(_ descriptor: Descriptor, _ kind: CaptureKind) -> Bool {
        guard let wanted = descriptor.objectKind(for: kind), objectKind(for: kind, under: descriptor) == wanted else {
            return false
        }
        switch wanted {
        case .dermoscopic: return dermoscopic != nil
        case .ophthalmicPhotography8Bit:
            guard let own = ophthalmic?.deviceType else { return false }
            return descriptor.deviceType.map { $0.isSame(as: own) } ?? true
        case .vlEndoscopic, .vlMicroscopic, .vlPhotographic, .trueColorSecondaryCapture, .videoEndoscopic,
            .videoMicroscopic, .videoPhotographic, .encapsulatedPDF:
            return true
        }
    }
}
