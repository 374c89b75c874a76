/// The entropy-coded data of one scan, as a search for the marker behind them finds them (ITU-T T.81 §B.1.1.5).
struct EntropyCodedData: Equatable {
    /// The number of bytes, restart markers and stuffing included.
    private(set) var byteCount: Int64 = 0
    /// The number of restart markers met.
    private(set) var restartCount = 0
    /// Whether a restart marker did not have the number that was its turn.
    private(set) var hasRestartOutOfOrder = false
    /// Where 32 bytes or more are all the same for the first time, as where a card or a copy failed, in bytes from the
    /// data's start; nil when it is so nowhere.
    private(set) var firstRun: Int64?

    /// Goes over the next piece of data up to the marker that ends them, or up to the piece's last byte.
    ///
    /// FF 00 is a data byte, FF FF a fill, FF D0 to D7 a restart; JPEG-LS stuffs a bit instead of a byte, so there FF 00
    /// to 7F are data (ITU-T T.87 §A.1), which `lastStuffed` says. Gives the number of bytes gone over, and whether the
    /// next two bytes are a marker that ends the data. The piece's last byte is left over when it is FF.
    mutating func skip(_ piece: ArraySlice<UInt8>, lastStuffed: UInt8) -> (count: Int, isAtEnd: Bool) {
        let result = piece.withUnsafeBytes { bytes in skip(bytes, lastStuffed: lastStuffed) }
        byteCount += Int64(result.count)
        return result
    }

    private mutating func skip(
        _ bytes: UnsafeRawBufferPointer, lastStuffed: UInt8
    ) -> (count: Int, isAtEnd: Bool) {
        var place = 0
        var fillCount = 0
        while true {
            place = plainEnd(bytes, from: place)
            guard place < bytes.count else { return (bytes.count, false) }
            guard place + 1 < bytes.count else { return (place, false) }
            let next = bytes[place + 1]
            if next <= lastStuffed {
                place += 2
                fillCount = 0
            } else if next == 0xFF {
                place += 1
                fillCount += 1
                if fillCount >= 32 { noteRun(at: place - fillCount) }
            } else if (0xD0...0xD7).contains(next) {
                if Int(next & 7) != restartCount & 7 { hasRestartOutOfOrder = true }
                restartCount += 1
                place += 2
                fillCount = 0
            } else {
                return (place, true)
            }
        }
    }

    /// The place of the first FF from `start` on, or the end.
    ///
    /// 32 bytes at a time: they hold an FF where the complement of a word has a zero byte, and are a run where the words
    /// are equal to each other and to themselves turned by a byte.
    private mutating func plainEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var place = start
        while place + 32 <= bytes.count {
            let first = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            let second = bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
            let third = bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self)
            let fourth = bytes.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self)
            if hasFF(first) | hasFF(second) | hasFF(third) | hasFF(fourth) != 0 { break }
            let turned = first << 8 | first >> 56
            if (first ^ second) | (second ^ third) | (third ^ fourth) | (first ^ turned) == 0 {
                noteRun(at: place)
            }
            place += 32
        }
        while place < bytes.count, bytes[place] != 0xFF { place += 1 }
        return place
    }

    private mutating func noteRun(at place: Int) {
        if firstRun == nil { firstRun = byteCount + Int64(place) }
    }

    /// Not zero where a byte of the word is FF.
    private func hasFF(_ word: UInt64) -> UInt64 {
        (~word &- 0x0101_0101_0101_0101) & word & 0x8080_8080_8080_8080
    }
}
