// swift-format-ignore-file
// Written by agent-config/embed from profiles/scope-processor.yaml: change that file, not this one.

extension EmbeddedFile {
    /// The file profiles/scope-processor.yaml.
    static let profilesScopeProcessor = EmbeddedFile(
        path: "profiles/scope-processor.yaml",
        text: #"""
            # A video processor of an endoscopy tower, or a capture box behind it, that writes pictures and films into a folder.
            #
            # A profile says what all devices of a kind have in common; what is special to one device (its serial number, its own
            # model) stands in agent.yaml. Copy this file, give it another name, and fill in what your device really is.
            name: scope-processor
            title: { en: Endoscopy processor, de: Endoskopieprozessor }
            # manufacturer: …              # Manufacturer; left out while it is not known
            # model: …                     # ManufacturerModelName
            # software: [ "…" ]            # SoftwareVersions
            burned-in-annotation: true     # such processors write the patient's name into the picture unless told not to
            conversion-type: workstation   # of its PDFs

            """#)
}
