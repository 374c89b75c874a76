extension MPEG2Stream {
    /// Reads a sequence header, its start code's last byte B3 included (ISO/IEC 13818-2 §6.2.2.1); nil when it is malformed.
    ///
    /// Until an extension follows, it describes MPEG-1, which is always progressive and 4:2:0 (ISO/IEC 11172-2 §2.4.2.3).
    init?(sequenceHeader: [UInt8]) {
        guard sequenceHeader.count >= 8, sequenceHeader[0] == 0xB3, sequenceHeader[7] & 0x20 != 0 else { return nil }
        let columns = Int(sequenceHeader[1]) << 4 | Int(sequenceHeader[2]) >> 4
        let rows = Int(sequenceHeader[2] & 0x0F) << 8 | Int(sequenceHeader[3])
        let aspect = sequenceHeader[4] >> 4
        let rate = sequenceHeader[4] & 0x0F
        guard columns > 0, rows > 0, (1...14).contains(aspect), (1...8).contains(rate) else { return nil }
        self.init(
            profileAndLevel: nil, width: columns, height: rows, aspectRatioCode: aspect, frameRateCode: rate,
            chroma: .yuv420, isProgressive: true)
    }

    /// Reads a sequence extension, from its start code's last byte B5 on (ISO/IEC 13818-2 §6.2.2.3); false when it is malformed.
    mutating func extend(with extension: [UInt8]) -> Bool {
        let bytes = `extension`
        guard bytes.count >= 7, bytes[1] >> 4 == 1, let format = ChromaFormat(rawValue: Int(bytes[2] >> 1 & 3)),
            format != .monochrome
        else { return false }
        profileAndLevel = bytes[1] << 4 | bytes[2] >> 4
        isProgressive = bytes[2] & 8 != 0
        chroma = format
        width |= (Int(bytes[2] & 1) << 1 | Int(bytes[3] >> 7)) << 12
        height |= Int(bytes[3] >> 5 & 3) << 12
        frameRateNumerator = Int(bytes[6] >> 5 & 3) + 1
        frameRateDenominator = Int(bytes[6] & 0x1F) + 1
        return true
    }

    /// Reads a sequence display extension, from its start code's last byte B5 on (ISO/IEC 13818-2 §6.2.2.4).
    mutating func setDisplaySize(from bytes: [UInt8]) {
        guard bytes.count >= 2, bytes[1] >> 4 == 2 else { return }
        let place = bytes[1] & 1 != 0 ? 5 : 2
        guard bytes.count >= place + 4 else { return }
        let columns = Int(bytes[place]) << 6 | Int(bytes[place + 1]) >> 2
        let rows =
            Int(bytes[place + 1] & 1) << 13 | Int(bytes[place + 2]) << 5 | Int(bytes[place + 3]) >> 3
        // Broadcasters also write the size of the screen here; only a part of the picture changes its shape.
        guard (1...width).contains(columns), (1...height).contains(rows) else { return }
        displayWidth = columns
        displayHeight = rows
    }
}
