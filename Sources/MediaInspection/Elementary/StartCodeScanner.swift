/// What takes the units that follow start codes: NAL units of H.264 and HEVC, headers of MPEG video.
protocol CodedUnitReader {
    /// How many bytes of a unit that begins with `byte` are wanted; zero when it does not matter.
    func headLength(ofUnitBeginningWith byte: UInt8) -> Int

    /// Takes the first bytes of a unit, which began in the packet of the stamp.
    mutating func read(_ head: [UInt8], _ stamp: PacketStamp?)
}

/// Finds the start codes 00 00 01 in a stream that comes in pieces, and hands on the first bytes of each unit.
struct StartCodeScanner {
    /// The number of units handed on, which bounds the work.
    private(set) var unitCount = 0

    private var zeroCount = 0
    private var awaitsFirstByte = false
    private var head: [UInt8] = []
    private var wantedCount = 0
    private var stamp: PacketStamp?

    /// Takes the next piece; all of it belongs to the packet of the stamp.
    mutating func feed(
        _ bytes: ArraySlice<UInt8>, _ packet: PacketStamp?, to reader: inout some CodedUnitReader
    ) {
        var index = bytes.startIndex
        let end = bytes.endIndex
        while index < end {
            let byte = bytes[index]
            index += 1
            if awaitsFirstByte {
                awaitsFirstByte = false
                wantedCount = reader.headLength(ofUnitBeginningWith: byte)
            }
            if wantedCount > 0 {
                head.append(byte)
                if head.count >= wantedCount { handOn(to: &reader) }
            }
            if byte == 0 {
                zeroCount += 1
            } else if byte == 1, zeroCount >= 2 {
                zeroCount = 0
                head.removeLast(min(3, head.count))
                handOn(to: &reader)
                awaitsFirstByte = true
                stamp = packet
            } else {
                zeroCount = 0
                // Inside a unit that is not wanted, only a zero matters.
                if wantedCount == 0 { while index < end, bytes[index] != 0 { index += 1 } }
            }
        }
    }

    /// Hands on what is left; what comes next does not follow on it.
    mutating func finish(_ reader: inout some CodedUnitReader) {
        handOn(to: &reader)
        zeroCount = 0
        awaitsFirstByte = false
    }

    private mutating func handOn(to reader: inout some CodedUnitReader) {
        wantedCount = 0
        guard !head.isEmpty else { return }
        unitCount += 1
        reader.read(head, stamp)
        head.removeAll(keepingCapacity: true)
    }
}
