/// What the alpha of a picture says, row after row.
struct AlphaReading {
    private var lowest: UInt8 = 255
    private var highest: UInt8 = 0

    /// Takes the alpha out of a row and looks at it; `colours` gets the other samples.
    mutating func take(from row: [UInt8], channels: Int, into colours: inout [UInt8]) {
        let kept = channels - 1
        for column in 0..<row.count / channels {
            for sample in 0..<kept { colours[column * kept + sample] = row[column * channels + sample] }
            let alpha = row[column * channels + kept]
            lowest = min(lowest, alpha)
            highest = max(highest, alpha)
        }
    }

    /// Whether a pixel can be seen through.
    func isTransparent(ignoringEmpty: Bool) -> Bool {
        lowest < 255 && !(ignoringEmpty && highest == 0)
    }
}
