import ByteCodec

/// The records in which MP4, QuickTime and Matroska describe a coded film ahead of its pictures (ISO/IEC 14496-15).
enum DecoderConfiguration {
    /// Reads the content of an avcC box (§5.3.3.1), and of the mvcC box of a second view; nil when it is too short.
    static func h264(_ record: [UInt8], secondView: [UInt8] = []) -> StreamSurvey? {
        guard record.count >= 6 else { return nil }
        let profile = H264Profile(code: record[1], constraints: record[2])
        var survey = H264Survey()
        for unit in unitsH264(record) { survey.take(unit[...]) }
        for unit in unitsH264(secondView) { survey.take(unit[...]) }
        return StreamSurvey(
            h264: survey,
            declared: H264Stream(
                profile: profile, level: H264Level(code: record[3], profile: profile), sequence: nil),
            framing: .lengths(Int(record[4] & 3) + 1))
    }

    /// The sequence parameter sets, the picture parameter sets and the extensions to sequence parameter sets.
    private static func unitsH264(_ record: [UInt8]) -> [[UInt8]] {
        guard record.count > 6 else { return [] }
        var units: [[UInt8]] = []
        var reader = ByteReader(record, in: 6..<record.count)
        do throws(TruncationError) {
            for _ in 0..<(record[5] & 0x1F) { units.append(try reader.readBytes(Int(try reader.readUInt16(.big)))) }
            for _ in 0..<(try reader.readUInt8()) {
                units.append(try reader.readBytes(Int(try reader.readUInt16(.big))))
            }
        } catch {
            // A set that is cut off cannot be read; an empty one stands for it.
            if units.count < record[5] & 0x1F { units.append([0x67]) }
        }
        return units
    }

    /// Reads the content of an hvcC box (§8.3.3.1); nil when it is too short.
    static func hevc(_ record: [UInt8]) -> StreamSurvey? {
        guard record.count >= 23, let chroma = ChromaFormat(rawValue: Int(record[16] & 3)) else { return nil }
        let declared = HEVCStream(
            profileCode: record[1] & 0x1F, isHighTier: record[1] & 0x20 != 0, levelCode: record[12], chroma: chroma,
            lumaBitDepth: 8 + Int(record[17] & 7), chromaBitDepth: 8 + Int(record[18] & 7),
            compatibility: UInt32(truncatingIfNeeded: bigEndian(record[2..<6])))
        var survey = HEVCSurvey()
        var reader = ByteReader(record, in: 22..<record.count)
        do throws(TruncationError) {
            for _ in 0..<(try reader.readUInt8()) {
                try reader.skip(1)
                for _ in 0..<(try reader.readUInt16(.big)) {
                    survey.take(try reader.readBytes(Int(try reader.readUInt16(.big)))[...])
                }
            }
        } catch {
            // What stands before the cut describes the film, or nothing does.
        }
        return StreamSurvey(hevc: survey, declared: declared, framing: .lengths(Int(record[21] & 3) + 1))
    }
}
