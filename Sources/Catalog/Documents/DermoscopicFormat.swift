import Settings

extension SettingsFormat<DermoscopicAttributes> {
    /// What a dermatoscope states about every picture.
    static var dermoscopic: SettingsFormat {
        .group { reader in
            let polarization = reader.optional("light", SettingsFormat<DermoscopicAttributes.Polarization>.word)
            let isTouching = reader.optional("contact", .boolean)
            let medium = reader.optional("immersion", SettingsFormat<DermoscopicAttributes.ImmersionMedium>.word)
            let magnification = reader.optional("magnification", .number(in: 0.1...1000))
            let temperature = reader.optional("color-temperature-kelvin", .number(in: 1000...40_000))
            let recognizable = reader.optional("recognizable-features", .boolean, default: false)
            if reader.contains("immersion"), isTouching != true {
                reader.refuse("immersion", "goes only with contact: true.")
            }
            return DermoscopicAttributes(
                polarization: polarization,
                contact: isTouching.map { $0 ? .touching(medium) : .none },
                magnification: magnification, colorTemperature: temperature, showsRecognizableFeatures: recognizable)
        }
    }
}
