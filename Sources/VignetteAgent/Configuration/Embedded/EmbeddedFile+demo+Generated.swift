// swift-format-ignore-file
// Written by agent-config/embed from demo.yaml: change that file, not this one.

extension EmbeddedFile {
    /// The file demo.yaml.
    static let demo = EmbeddedFile(
        path: "demo.yaml",
        text: #"""
            # The configuration of “vignette demo”. Relative paths are below the demo's temporary folder; the ports of the
            # built-in archive and of the page are chosen when it starts.
            agent:
              name: demo
              facility: Northside Hospital
              department: endoscopy
              data: data

            stations:
              scope-1: { title: Scope room 1, location: ENDO^R1, devices: [tower-1] }
              skin-1: { title: Skin clinic, location: DERM^R1, devices: [derm-1] }
              eye-1: { title: Eye clinic, location: EYE^R1, devices: [fundus-1] }

            devices:
              tower-1:
                profile: scope-processor
                manufacturer: Example Endoscopy
                model: Tower 500
                serial: "7430122"
                folder: drop/tower-1
                settle: { closed: true, quiet: 500 ms }
                after: move
                sidecar: true
              derm-1:
                profile: dermatoscope
                manufacturer: Example Optics
                model: Skinview 10
                serial: "D-2201"
                software: ["3.1"]
                folder: drop/derm-1
                settle: { closed: true, quiet: 500 ms }
                after: move
                sidecar: true
              fundus-1:
                profile: fundus-camera
                manufacturer: Example Optics
                model: Fundus 45
                serial: "F-0815"
                folder: drop/fundus-1
                settle: { closed: true, quiet: 500 ms }
                after: move
                sidecar: true

            admissions:
              mllp: { listen: "127.0.0.1:0" }
              identifier: { authority: NORTHSIDE, type: MR }
              stale: 30 min

            destinations:
              archive:
                dicom: { host: 127.0.0.1, port: 11112, called: ARCHIVE, calling: VIGNETTE }
                proof: query

            routes:
              - { to: [archive] }

            spool: { reserve: 100 MB, retention: 1 d }

            page:
              listen: 127.0.0.1:0

            """#)
}
