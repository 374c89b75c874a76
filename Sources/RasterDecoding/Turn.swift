/// Sets a picture upright by its EXIF orientation (EXIF 2.32 §4.6.4 A).
struct Turn {
    /// Columns and rows as stored.
    let width: Int
    let height: Int
    /// Samples of a pixel.
    let samples: Int
    /// 1 to 8; 1 is upright.
    let orientation: Int

    /// Whether rows become columns.
    var exchangesSides: Bool { orientation >= 5 }
    /// Columns once turned.
    var turnedWidth: Int { exchangesSides ? height : width }
    /// Rows once turned.
    var turnedHeight: Int { exchangesSides ? width : height }
    /// Whether each row can be turned alone.
    var isRowWise: Bool { orientation <= 2 }

    /// Turns one row for the orientations that allow it.
    func turn(_ row: inout [UInt8]) {
        guard orientation == 2 else { return }
        for column in 0..<width / 2 {
            for sample in 0..<samples {
                row.swapAt(column * samples + sample, (width - 1 - column) * samples + sample)
            }
        }
    }

    /// Fills `row` with a row of the turned picture, taken from the whole stored one.
    func fill(_ row: inout [UInt8], _ y: Int, from stored: [UInt8]) {
        for x in 0..<turnedWidth {
            let (column, line) =
                switch orientation {
                case 2: (width - 1 - x, y)
                case 3: (width - 1 - x, height - 1 - y)
                case 4: (x, height - 1 - y)
                case 5: (y, x)
                case 6: (y, height - 1 - x)
                case 7: (width - 1 - y, height - 1 - x)
                case 8: (width - 1 - y, x)
                default: (x, y)
                }
            let place = (line * width + column) * samples
            for sample in 0..<samples { row[x * samples + sample] = stored[place + sample] }
        }
    }
}
