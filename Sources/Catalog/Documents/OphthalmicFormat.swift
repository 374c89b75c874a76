import Settings

extension SettingsFormat<OphthalmicAttributes> {
    /// What an ophthalmic camera states about every picture.
    static var ophthalmic: SettingsFormat {
        .group { reader in
            let deviceType = reader.required("device-type", .codedConcept)
            let width = reader.optional("retina-width-mm", .number(in: 0.1...60))
            let pixel = reader.optional("pixel-spacing-mm", .number(in: 0.0001...1))
            let field = reader.optional("field-of-view-degrees", .number(in: 1...360))
            let magnification = reader.optional("emmetropic-magnification", .number(in: 0.01...1000))
            let detector = reader.optional("detector", SettingsFormat<OphthalmicAttributes.Detector>.word)
            let illumination = reader.optional("illumination", .codedConcept)
            let lightFilters = reader.optional("light-filters", .list(of: .codedConcept), default: [])
            let imageFilters = reader.optional("image-filters", .list(of: .codedConcept), default: [])
            let lenses = reader.optional("lenses", .list(of: .codedConcept), default: [])
            let pupil = reader.optional("pupil", .pupil)
            if reader.contains("retina-width-mm"), reader.contains("pixel-spacing-mm") {
                reader.refuse("pixel-spacing-mm", "says the same as retina-width-mm: keep one of them.")
            }
            guard let deviceType else { return nil }
            let scale = pixel.map(OphthalmicAttributes.Scale.pixel) ?? width.map(OphthalmicAttributes.Scale.width)
            var attributes = OphthalmicAttributes(
                deviceType: deviceType, scale: scale, horizontalFieldOfView: field)
            attributes.magnification = magnification
            attributes.detector = detector
            attributes.illumination = illumination
            attributes.lightFilters = lightFilters
            attributes.imageFilters = imageFilters
            attributes.lenses = lenses
            attributes.pupil = pupil
            if attributes.isFundusCamera, !reader.contains("retina-width-mm"), !reader.contains("pixel-spacing-mm") {
                reader.refuse(
                    "retina-width-mm", as: .missing,
                    "is missing; a fundus photograph must state its scale (PixelSpacing): the width of a whole picture on the retina, about 0.29 mm for a degree, or pixel-spacing-mm."
                )
            }
            return attributes
        }
    }
}

extension SettingsFormat<PupilAttributes> {
    /// What was done to the pupil: `{ dilated: true, diameter-mm: 7, agents: [ … ] }`.
    fileprivate static var pupil: SettingsFormat {
        .group { reader in
            let isDilated = reader.required("dilated", .boolean)
            let diameter = reader.optional("diameter-mm", .number(in: 1...12))
            let agents = reader.optional("agents", .list(of: .codedConcept), default: [])
            guard let isDilated else { return nil }
            for name in ["diameter-mm", "agents"] where reader.contains(name) && !isDilated {
                reader.refuse(name, "goes only with dilated: true.")
            }
            return PupilAttributes(isDilated: isDilated, diameter: diameter, agents: agents)
        }
    }
}
