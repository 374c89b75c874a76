// swift-format-ignore-file
// Written by agent-config/embed from profiles/fundus-camera.yaml: change that file, not this one.

extension EmbeddedFile {
    /// The file profiles/fundus-camera.yaml.
    static let profilesFundusCamera = EmbeddedFile(
        path: "profiles/fundus-camera.yaml",
        text: #"""
            # A fundus camera of 45 degrees that writes its pictures as JPEG.
            #
            # The object of a fundus photograph must state its scale (PixelSpacing), which a JPEG does not hold. It follows from the
            # camera's field: on the schematic eye one degree is about 0.29 mm of retina, so 45 degrees are about 13.1 mm across
            # the whole picture. The standard calls such a value nominal; measure nothing by it. If your camera writes a black
            # frame around the field, state the width of the whole picture with the frame.
            name: fundus-camera
            title: { en: Fundus camera, de: Funduskamera }
            stills: ophthalmic-photography-8-bit
            burned-in-annotation: false
            conversion-type: workstation   # of its PDFs
            ophthalmic:
              device-type: { code: "409898007", scheme: SCT, meaning: Fundus Camera }
              field-of-view-degrees: 45
              retina-width-mm: 13.1

            """#)
}
