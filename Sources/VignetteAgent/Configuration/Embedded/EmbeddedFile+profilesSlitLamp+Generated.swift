// swift-format-ignore-file
// Written by agent-config/embed from profiles/slit-lamp.yaml: change that file, not this one.

extension EmbeddedFile {
    /// The file profiles/slit-lamp.yaml.
    static let profilesSlitLamp = EmbeddedFile(
        path: "profiles/slit-lamp.yaml",
        text: #"""
            # A camera on a slit lamp. Its pictures are not on one plane, so they have no scale.
            name: slit-lamp
            title: { en: Slit lamp camera, de: Spaltlampenkamera }
            stills: ophthalmic-photography-8-bit
            burned-in-annotation: false
            conversion-type: workstation   # of its PDFs
            ophthalmic:
              device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }

            """#)
}
