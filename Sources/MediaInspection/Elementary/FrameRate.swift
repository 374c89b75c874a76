/// A rate of pictures as a timescale and the units that one picture lasts.
struct FrameRate: Equatable {
    /// Units of time in a second.
    var timescale: UInt32
    /// Units that a picture lasts.
    var duration: Double

    /// A rate that a header gives; nil when no film has it, as where the header gives the fineness of its clock.
    init?(nominal rate: Double) {
        guard rate >= 0.1, rate <= 300 else { return nil }
        let whole = rate.rounded()
        let broadcast = (rate * 1.001).rounded()
        if abs(rate - whole) < 1e-6 {
            self.init(timescale: UInt32(whole) * 1000, duration: 1000)
        } else if abs(rate - broadcast / 1.001) < 1e-5 * rate {
            self.init(timescale: UInt32(broadcast) * 1000, duration: 1001)
        } else {
            self.init(timescale: 90_000, duration: 90_000 / rate)
        }
    }

    /// The rate that the header gives, where the pictures' times keep to it or there are none, and otherwise the mean
    /// of the times; nil when neither is known.
    init?(_ times: PictureTimes, nominal: Double?) {
        let header = nominal.flatMap(FrameRate.init(nominal:))
        guard let mean = times.meanDistance, mean >= 1 else {
            guard let header else { return nil }
            self = header
            return
        }
        if let header {
            let distance = header.distance
            if abs(mean / distance - 1) < 0.0005 || times.keep(distance) {
                self = header
                return
            }
        }
        self.init(timescale: UInt32(PictureTimes.unitsPerSecond), duration: mean)
    }

    private init(timescale: UInt32, duration: Double) {
        self.timescale = timescale
        self.duration = duration
    }

    /// How long a picture lasts, in the units of ``PictureTimes``.
    var distance: Double { duration / Double(timescale) * Double(PictureTimes.unitsPerSecond) }

    /// How long so many pictures last, in units of the timescale.
    func duration(of count: Int64) -> Int64 {
        Int64(exactly: (Double(count) * duration).rounded()) ?? .max
    }
}
