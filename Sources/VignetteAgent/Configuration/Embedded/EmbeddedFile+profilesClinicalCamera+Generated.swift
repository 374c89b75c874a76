// swift-format-ignore-file
// Written by agent-config/embed from profiles/clinical-camera.yaml: change that file, not this one.

extension EmbeddedFile {
    /// The file profiles/clinical-camera.yaml.
    static let profilesClinicalCamera = EmbeddedFile(
        path: "profiles/clinical-camera.yaml",
        text: #"""
            # An ordinary camera or a tablet for clinical photographs: wounds, skin, surveys.
            name: clinical-camera
            title: { en: Clinical camera, de: Fotokamera }
            burned-in-annotation: false

            """#)
}
