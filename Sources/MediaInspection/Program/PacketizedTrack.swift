/// One stream of pictures or sound that comes in packets (PES).
struct PacketizedTrack {
    /// The stream's pictures; nil for other streams.
    private(set) var video: VideoStreamReader?
    /// The stream's sound; nil for other streams.
    private(set) var audio: AudioStreamReader?
    /// The number of packets whose payload is scrambled.
    private(set) var scrambledCount = 0
    /// The number of packets begun.
    private(set) var packetCount = 0

    private var stamp: PacketStamp?
    private var isReadable = false

    init(isPicture: Bool) {
        if isPicture { video = VideoStreamReader() } else { audio = AudioStreamReader() }
    }

    /// Begins a packet.
    mutating func begin(_ header: PacketHeader) {
        packetCount += 1
        if header.isScrambled { scrambledCount += 1 }
        isReadable = !header.isScrambled
        stamp = PacketStamp(serial: packetCount, presentation: header.presentation)
    }

    /// Begins a packet that cannot be read.
    mutating func pass() { isReadable = false }

    /// Takes the next bytes of the packet's payload; gives the number of units that were looked at.
    mutating func feed(_ bytes: ArraySlice<UInt8>) -> Int {
        guard isReadable else { return 0 }
        audio?.feed(bytes)
        let before = video?.unitCount ?? 0
        video?.feed(bytes, stamp)
        return (video?.unitCount ?? 0) - before
    }

    /// Takes note that the stream ends here, or that what comes next does not follow on it.
    mutating func interrupt() {
        isReadable = false
        video?.interrupt()
    }

    /// Whether so much of the stream is scrambled that it is no accident.
    var isScrambled: Bool { scrambledCount > 0 && scrambledCount * 100 >= packetCount }
}
