import CJPEG
import MediaInspection

extension JPEGTurn {
    /// The turn as an exchange of sides that a mirror follows.
    var steps: vignette_jpeg_turn {
        switch self {
        case .none: vignette_jpeg_turn()
        case .flipHorizontal: Self.steps(columns: true)
        case .rotate180: Self.steps(columns: true, rows: true)
        case .flipVertical: Self.steps(rows: true)
        case .transpose: Self.steps(exchange: true)
        case .rotate90: Self.steps(exchange: true, columns: true)
        case .transverse: Self.steps(exchange: true, columns: true, rows: true)
        case .rotate270: Self.steps(exchange: true, rows: true)
        }
    }

    private static func steps(
        exchange: Bool = false, columns: Bool = false, rows: Bool = false
    ) -> vignette_jpeg_turn {
        vignette_jpeg_turn(exchanges_sides: exchange, mirrors_columns: columns, mirrors_rows: rows)
    }
}
