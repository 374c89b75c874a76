/// Whether and how a film holds two views of the same scene.
public enum StereoArrangement: String, Sendable, Equatable, CaseIterable {
    /// One view.
    case none
    /// Both views share each frame, and the coded stream says so (frame packing arrangement, ITU-T H.264 §D.1.26).
    case framePacked
    /// Both views share each frame, and only the container says so (st3d, vexu, StereoMode).
    case packedByContainer
    /// A second view is coded after the first (ITU-T H.264 Annex H).
    case multiview
    /// A second layer is coded after the first (MV-HEVC, ITU-T H.265 Annex G).
    case multiLayer
}
