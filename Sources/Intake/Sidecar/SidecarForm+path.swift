extension SidecarForm {
    /// The form that a path's ending names.
    init?(of path: DiskPath) {
        guard let ending = path.ending, let form = SidecarForm(rawValue: ending.lowercased()) else { return nil }
        self = form
    }
}

extension SidecarDocument {
    /// Whether a path is a sidecar's.
    static func isSidecar(_ path: DiskPath) -> Bool { SidecarForm(of: path) != nil }
}
