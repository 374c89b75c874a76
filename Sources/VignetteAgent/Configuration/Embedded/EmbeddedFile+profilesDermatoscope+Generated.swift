// swift-format-ignore-file
// Written by agent-config/embed from profiles/dermatoscope.yaml: change that file, not this one.

extension EmbeddedFile {
    /// The file profiles/dermatoscope.yaml.
    static let profilesDermatoscope = EmbeddedFile(
        path: "profiles/dermatoscope.yaml",
        text: #"""
            # A dermatoscope camera: whatever the descriptor says, its pictures are dermoscopic.
            #
            # The standard demands manufacturer, model, serial number and software of a dermatoscope: state them in agent.yaml, or
            # the first two and the software here if all of yours are alike.
            name: dermatoscope
            title: { en: Dermatoscope, de: Dermatoskop }
            # manufacturer: …
            # model: …
            # software: [ "…" ]
            stills: dermoscopic
            burned-in-annotation: false
            conversion-type: workstation   # of its PDFs
            dermoscopic:
              light: polarized             # polarized | not-polarized; left out where it changes from picture to picture
              contact: true                # whether it touches the skin
              immersion: ultrasound-gel    # ultrasound-gel | alcohol | water | mineral-oil | plastic-cap; only with contact
              magnification: 10            # OpticalMagnificationFactor
              recognizable-features: false # whether its pictures can show who the person is

            """#)
}
