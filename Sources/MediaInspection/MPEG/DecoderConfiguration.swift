import ByteCodec

extension H264Stream {
    /// Reads the content of an avcC box (ISO/IEC 14496-15 §5.3.3.1); nil when it is too short.
    init?(configuration: [UInt8]) {
        guard configuration.count >= 6 else { return nil }
        let profile = H264Profile(code: configuration[1], constraints: configuration[2])
        var sets: [H264SequenceParameterSet] = []
        var isReadable = true
        var reader = ByteReader(configuration, in: 6..<configuration.count)
        for _ in 0..<(configuration[5] & 0x1F) {
            do throws(TruncationError) {
                let length = Int(try reader.readUInt16(.big))
                guard let set = H264SequenceParameterSet(networkUnit: try reader.readBytes(length)) else {
                    isReadable = false
                    continue
                }
                sets.append(set)
            } catch {
                isReadable = false
                break
            }
        }
        let first = sets.first
        self.init(
            profile: profile, level: H264Level(code: configuration[3], profile: profile),
            sequence: isReadable ? first : nil,
            changesFormat: sets.contains {
                $0.width != first?.width || $0.height != first?.height || $0.chroma != first?.chroma
                    || $0.lumaBitDepth != first?.lumaBitDepth || $0.profile.code != first?.profile.code
                    || $0.sampleAspectRatio != first?.sampleAspectRatio
            })
    }
}

extension HEVCStream {
    /// Reads the content of an hvcC box (ISO/IEC 14496-15 §8.3.3.1); nil when it is too short.
    init?(configuration: [UInt8]) {
        guard configuration.count >= 23, let chroma = ChromaFormat(rawValue: Int(configuration[16] & 3))
        else {
            return nil
        }
        self.init(
            profileCode: configuration[1] & 0x1F, isHighTier: configuration[1] & 0x20 != 0,
            levelCode: configuration[12], chroma: chroma, lumaBitDepth: 8 + Int(configuration[17] & 7))
    }
}
