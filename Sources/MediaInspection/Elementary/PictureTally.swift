/// Counts the pictures of one stream and gives each the time of the packet in which its access unit begins.
struct PictureTally {
    /// The number of pictures; the two fields of one frame are one.
    private(set) var count: Int64 = 0
    /// The times of the pictures.
    private(set) var times = PictureTimes()

    private var beginning: PacketStamp?
    private var hasBeginning = false
    private var spentSerial: Int?

    /// Notes that an access unit begins, if none has since the last picture.
    mutating func noteBeginning(_ stamp: PacketStamp?) {
        guard !hasBeginning else { return }
        beginning = stamp
        hasBeginning = true
    }

    /// Counts a picture.
    mutating func add(_ stamp: PacketStamp?) {
        count += 1
        times.add(time(stamp))
    }

    /// Passes over the second field of the picture that was counted last.
    mutating func passOver(_ stamp: PacketStamp?) {
        _ = time(stamp)
    }

    /// Takes note that what comes next does not follow on what came before.
    mutating func interrupt() {
        hasBeginning = false
        times.finishRun()
    }

    private mutating func time(_ stamp: PacketStamp?) -> Int64? {
        noteBeginning(stamp)
        hasBeginning = false
        // A packet's time is that of the first picture that begins in it.
        guard let beginning, beginning.serial != spentSerial else { return nil }
        spentSerial = beginning.serial
        return beginning.presentation
    }
}
