/// Where the samples of a picture go when it is set upright by its EXIF orientation (EXIF 2.32 §4.6.4 A).
struct SampleTurn {
    /// Columns as stored.
    let width: Int
    /// Rows as stored.
    let height: Int
    /// Samples of a pixel.
    let samples: Int
    /// Whether rows become columns; the mirrors come after it.
    let exchangesSides: Bool
    /// Whether left and right are exchanged.
    let mirrorsColumns: Bool
    /// Whether top and bottom are exchanged.
    let mirrorsRows: Bool

    init(width: Int, height: Int, samples: Int, orientation: Int) {
        self.width = width
        self.height = height
        self.samples = samples
        exchangesSides = (5...8).contains(orientation)
        mirrorsColumns = [2, 3, 6, 7].contains(orientation)
        mirrorsRows = [3, 4, 7, 8].contains(orientation)
    }

    var turnedWidth: Int { exchangesSides ? height : width }
    var turnedHeight: Int { exchangesSides ? width : height }
    var byteCount: Int64 { Int64(width) * Int64(height) * Int64(samples) }

    /// The rows that are turned together: many where each row becomes a piece of every row.
    var bandHeight: Int {
        let memory = exchangesSides ? 1 << 25 : 1 << 20
        return max(1, min(height, memory / 2 / max(1, width * samples)))
    }

    /// Turns a band of stored rows and hands each run of bytes to `write` with its place in the new file.
    ///
    /// - Parameter stored: the rows `first` to `first + count`.
    /// - Parameter turned: as many bytes, to work in.
    func turn(
        _ stored: UnsafeRawBufferPointer, first: Int, count: Int, using turned: UnsafeMutableRawBufferPointer,
        write: (_ bytes: UnsafeRawBufferPointer, _ place: Int64) -> Int32
    ) -> Int32 {
        // The band's own picture is turned; it becomes rows of the new one, or columns.
        let columns = exchangesSides ? count : width
        let rows = exchangesSides ? width : count
        for row in 0..<rows {
            let line = mirrorsRows ? rows - 1 - row : row
            for column in 0..<columns {
                let place = mirrorsColumns ? columns - 1 - column : column
                let source = (exchangesSides ? place * width + line : line * width + place) * samples
                let target = (row * columns + column) * samples
                for sample in 0..<samples { turned[target + sample] = stored[source + sample] }
            }
        }
        let bytes = UnsafeRawBufferPointer(turned)
        guard exchangesSides else {
            let top = mirrorsRows ? height - first - count : first
            return write(bytes, Int64(top) * Int64(width * samples))
        }
        let left = mirrorsColumns ? height - first - count : first
        for row in 0..<rows {
            let run = UnsafeRawBufferPointer(rebasing: bytes[row * columns * samples..<(row + 1) * columns * samples])
            let error = write(run, (Int64(row) * Int64(turnedWidth) + Int64(left)) * Int64(samples))
            guard error == 0 else { return error }
        }
        return 0
    }
}
