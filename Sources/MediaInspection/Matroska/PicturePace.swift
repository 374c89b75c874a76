/// How many pictures a Matroska track has, how long they last and whether they come evenly, by the times of its blocks.
struct PicturePace {
    /// The number of pictures; reckoned where only the first were met.
    let frameCount: Int64
    /// How long they last, in nanoseconds; zero when nothing tells.
    let duration: Int64
    /// Whether they come unevenly: the standard deviation of their distances is more than a tenth of the mean.
    let isVariable: Bool

    /// Reckons from the times of the pictures met, in units of so many nanoseconds; `stated` is the file's own duration.
    init(times: [Int64], unit: Int64, nominal: Int64?, coversAll: Bool, stated: Double?, count: Int64) {
        // Pictures are stored in the order of coding, and shown in that of their times.
        let sorted = times.sorted()
        let distances = zip(sorted, sorted.dropFirst()).map { Double($1) - Double($0) }
        let mean = distances.isEmpty ? 0 : distances.reduce(0, +) / Double(distances.count)
        let variance =
            distances.isEmpty
            ? 0 : distances.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(distances.count)
        // Rounding to whole units makes even pictures look uneven by up to half a unit.
        isVariable = mean > 0 && variance > mean * mean / 100 + 0.25
        let statedNanoseconds = (stated ?? 0) * Double(unit)
        let each = isVariable || nominal == nil ? mean * Double(unit) : Double(nominal ?? 0)
        if coversAll {
            frameCount = count
            let measured = each * Double(count)
            duration = Int64(clampedTo: each > 0 ? measured : statedNanoseconds)
        } else {
            frameCount = each > 0 ? max(count, Int64(clampedTo: statedNanoseconds / each)) : count
            duration = Int64(clampedTo: each > 0 ? each * Double(frameCount) : statedNanoseconds)
        }
    }
}

extension Int64 {
    /// The nearest whole number to a value, zero for none and the largest for what is too large.
    fileprivate init(clampedTo value: Double) {
        guard value.isFinite, value > 0 else {
            self = 0
            return
        }
        self = value < 9e18 ? Int64(value.rounded()) : .max
    }
}
