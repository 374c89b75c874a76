/// The messages of an SEI unit (ITU-T H.264 §7.3.2.3.1, ITU-T H.265 §7.3.5), which both codecs frame alike.
enum SupplementalInformation {
    /// Whether one of the messages is a frame packing arrangement (payload type 45) that tells of two views.
    static func announcesFramePacking(_ payload: ArraySlice<UInt8>) -> Bool {
        let bytes = BitReader.unescaped(payload)
        var place = 0
        while place + 2 <= bytes.count, bytes[place] != 0x80 {
            guard let type = number(bytes, &place), let size = number(bytes, &place) else { return false }
            guard size <= bytes.count - place else { return false }
            if type == 45, isTwoViews(Array(bytes[place..<place + size])) { return true }
            place += size
        }
        return false
    }

    /// Reads the fields up to the arrangement's type: 6 means that the frame is a single view (§D.2.26).
    private static func isTwoViews(_ message: [UInt8]) -> Bool {
        var bits = BitReader(message)
        do throws(BitReaderError) {
            _ = try bits.unsigned(atMost: 1 << 32)
            let isCancelled = try bits.flag()
            return try bits.bits(7) != 6 && !isCancelled
        } catch {
            return false
        }
    }

    /// A number written as any count of FF and one other byte.
    private static func number(_ bytes: [UInt8], _ place: inout Int) -> Int? {
        var value = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            value += Int(byte)
            if byte != 0xFF { return value }
        }
        return nil
    }
}
