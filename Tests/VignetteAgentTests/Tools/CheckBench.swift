import Foundation

/// Configurations for the checks.
enum CheckBench {
    /// A configuration without a fault but for what its surroundings lack.
    static func configuration(port: Int, more: String = "") -> String {
        """
        agent: { name: box, facility: Northside Hospital, department: endoscopy, data: data }
        stations:
          scope-1: { devices: [tower-1] }
        devices:
          tower-1: { profile: scope-processor, folder: drop/tower-1, manufacturer: Example Endoscopy, after: move }
        admissions:
          mllp: { listen: "127.0.0.1:0" }
          identifier: { authority: NORTHSIDE, type: MR }
        destinations:
          archive:
            dicom: { host: 127.0.0.1, port: \(port), called: ARCHIVE, calling: VIGNETTE, timeouts: { connect: 2 s, answer: 2 s } }
        routes:
          - { to: [archive] }
        spool: { reserve: 1 MB }
        page: { listen: "127.0.0.1:0" }
        \(more)
        """
    }
}
