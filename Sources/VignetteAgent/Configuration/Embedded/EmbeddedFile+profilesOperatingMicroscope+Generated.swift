// swift-format-ignore-file
// Written by agent-config/embed from profiles/operating-microscope.yaml: change that file, not this one.

extension EmbeddedFile {
    /// The file profiles/operating-microscope.yaml.
    static let profilesOperatingMicroscope = EmbeddedFile(
        path: "profiles/operating-microscope.yaml",
        text: #"""
            # The camera of an operating microscope for eyes: pictures are ophthalmic, films are video photographic.
            name: operating-microscope
            title: { en: Operating microscope, de: Operationsmikroskop }
            stills: ophthalmic-photography-8-bit
            video: video-photographic
            burned-in-annotation: false
            conversion-type: workstation   # of its PDFs
            ophthalmic:
              device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }

            """#)
}
