/// The times at which pictures are shown, taken together: the mean distance, its evenness, the beginning and the end.
///
/// Times come in the order of coding. A jump of more than ten seconds, or of two back, as
/// where recordings were joined, does not count.
struct PictureTimes {
    /// Units of the time in a second (ISO/IEC 13818-1 §2.4.2.1).
    static let unitsPerSecond: Int64 = 90_000
    private static let clockRange: Int64 = 1 << 33
    private static let mostLengths = 1024
    private static let fewestDistances = 4.0
    private static let longestDistance: Int64 = 10 * unitsPerSecond
    private static let longestReordering: Int64 = 2 * unitsPerSecond

    private var run: [Int64] = []
    private var picturesSinceTime = 0
    private var picturesInRun = 0
    private var last: Int64?

    private var span: Int64 = 0
    private var pictureDistances = 0
    private var distances = 0.0
    private var sum = 0.0
    private var squares = 0.0
    /// How many distances there are of each length, for the commonest of them.
    private var lengths: [Int64: Int] = [:]
    private var untimed = 0
    private var timed = 0

    /// The earliest time of the first run of pictures.
    private(set) var start: Int64?
    /// The latest time of the last finished run of pictures.
    private(set) var end: Int64?

    /// Takes the time of the next picture; nil when nothing gives it.
    mutating func add(_ time: Int64?) {
        guard let time else {
            untimed += 1
            picturesSinceTime += 1
            return
        }
        timed += 1
        var continued = time
        if let last {
            var step = (time - last) % Self.clockRange
            if step > Self.clockRange / 2 { step -= Self.clockRange }
            if step < -Self.clockRange / 2 { step += Self.clockRange }
            continued = last + step
            if step > Self.longestDistance || step < -Self.longestReordering {
                finishRun()
                continued = time
            }
        }
        if !run.isEmpty { picturesInRun += picturesSinceTime + 1 }
        picturesSinceTime = 0
        run.append(continued)
        last = continued
    }

    /// Ends the run: what comes next does not follow on it.
    mutating func finishRun() {
        defer {
            run = []
            picturesInRun = 0
            picturesSinceTime = 0
            last = nil
        }
        guard let lastCoded = run.last else { return }
        run.sort()
        guard let first = run.first, let final = run.last else { return }
        if start == nil { start = first }
        end = final
        // Pictures that are shown after the one coded last may lack neighbours that were to be coded after the cut.
        let settled = run.prefix { $0 <= lastCoded }
        for (earlier, later) in zip(settled, settled.dropFirst()) { note(later - earlier) }
        if picturesInRun == run.count - 1 {
            span += lastCoded - first
            pictureDistances += settled.count - 1
        } else {
            span += final - first
            pictureDistances += picturesInRun
        }
    }

    private mutating func note(_ distance: Int64) {
        if lengths.count < Self.mostLengths || lengths[distance] != nil { lengths[distance, default: 0] += 1 }
        distances += 1
        sum += Double(distance)
        squares += Double(distance) * Double(distance)
    }

    /// The mean time from one picture to the next, over all finished runs; nil when too few pictures have a time.
    var meanDistance: Double? {
        guard span > 0, pictureDistances > 0 else { return nil }
        return Double(span) / Double(pictureDistances)
    }

    /// From the first time to the last over all, where the clock may have gone round once; nil without times.
    var wholeSpan: Int64? {
        guard let start, let end else { return nil }
        let difference = (end - start) % Self.clockRange
        return difference < 0 ? difference + Self.clockRange : difference
    }

    /// Whether the times do not contradict a header that gives so many units for each picture: most keep to it, however
    /// many are missing between, or there are too few to tell.
    func keep(_ distance: Double) -> Bool {
        distances < Self.fewestDistances || (share(of: distance) > 0.5 && !isVariable(nominal: distance))
    }

    /// Whether pictures come unevenly: the standard deviation of their distances is more than a tenth of the mean.
    ///
    /// Where packets give times to some pictures only, nothing is known of the others, and they count as even; as does a
    /// stream that loses a picture now and then, and keeps to the distance of its headers otherwise.
    func isVariable(nominal distance: Double?) -> Bool {
        guard distances > 1, sum > 0, untimed * 10 < timed else { return false }
        if let distance, share(of: distance) > 0.9 { return false }
        let mean = sum / distances
        return squares / distances - mean * mean > mean * mean / 100
    }

    private func share(of distance: Double) -> Double {
        let kept = lengths.reduce(0) { abs(Double($1.key) - distance) < 1.5 ? $0 + $1.value : $0 }
        return Double(kept) / max(1, distances)
    }
}
