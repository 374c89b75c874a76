extension JPEGTurn {
    /// Whether a picture can be turned in the DCT domain without a block at its edge that would land inside of it.
    ///
    /// The rule of libjpeg's `jtransform_perfect_transform`: an edge that becomes the first must end with a whole MCU.
    /// A picture of one component has MCUs of 8 × 8 whatever its sampling factors are (ITU-T T.81 §A.2.2).
    public func isPerfect(width: Int, height: Int, components: [JPEGComponent]) -> Bool {
        let isAlone = components.count == 1
        let unitWidth = 8 * (isAlone ? 1 : components.map(\.horizontal).max() ?? 1)
        let unitHeight = 8 * (isAlone ? 1 : components.map(\.vertical).max() ?? 1)
        guard unitWidth > 0, unitHeight > 0 else { return false }
        let hasWholeColumns = width.isMultiple(of: unitWidth)
        let hasWholeRows = height.isMultiple(of: unitHeight)
        return switch self {
        case .none, .transpose: true
        case .flipHorizontal, .rotate270: hasWholeColumns
        case .flipVertical, .rotate90: hasWholeRows
        case .rotate180, .transverse: hasWholeColumns && hasWholeRows
        }
    }
}
