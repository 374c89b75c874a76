/// The number of a track's samples and how long they last, summed from its tables or fragments.
struct SampleTiming {
    /// The number of samples.
    private(set) var count: Int64 = 0
    /// The sum of their durations, in units of the track's timescale.
    private(set) var duration: Int64 = 0
    /// The very last sample often lasts differently, so it enters the spread only once another follows.
    private var last: UInt32?
    private var spread = Spread()

    /// The moments of the durations of all samples but the last.
    private struct Spread {
        var count = 0.0
        var sum = 0.0
        var squares = 0.0

        mutating func add(_ samples: UInt32, _ each: UInt32) {
            let (samples, each) = (Double(samples), Double(each))
            count += samples
            sum += samples * each
            squares += samples * each * each
        }
    }

    /// Adds `samples` samples of one duration each; sums that would overflow stay at the largest number.
    mutating func add(_ samples: UInt32, lasting each: UInt32) {
        guard samples > 0 else { return }
        if let last { spread.add(1, last) }
        spread.add(samples - 1, each)
        last = each
        count = sum(count, Int64(samples))
        duration = sum(duration, Int64(clamping: UInt64(samples) * UInt64(each)))
    }

    /// Adds the samples of fragments behind those of the movie's own tables.
    mutating func append(_ later: SampleTiming) {
        guard later.count > 0 else { return }
        if let last { spread.add(1, last) }
        spread.count += later.spread.count
        spread.sum += later.spread.sum
        spread.squares += later.spread.squares
        last = later.last
        count = sum(count, later.count)
        duration = sum(duration, later.duration)
    }

    /// Whether pictures come unevenly: the standard deviation of their durations is more than a tenth of the mean.
    ///
    /// Rounding to the timescale's units, or one longer picture where fragments meet, does not count.
    var isVariable: Bool {
        guard spread.count > 1, spread.sum > 0 else { return false }
        let mean = spread.sum / spread.count
        return spread.squares / spread.count - mean * mean > mean * mean / 100
    }

    private func sum(_ left: Int64, _ right: Int64) -> Int64 {
        let (value, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : value
    }
}
