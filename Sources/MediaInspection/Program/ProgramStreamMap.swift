/// What a program stream says of its streams (program_stream_map, ISO/IEC 13818-1 §2.5.4).
enum ProgramStreamMap {
    /// Reads the payload of the map's packet, behind its length: each stream's stream_id and what is said of it.
    static func read(_ bytes: ArraySlice<UInt8>) -> [UInt8: StreamClaim] {
        let map = Array(bytes)
        guard map.count >= 6 else { return [:] }
        var place = 4 + (Int(map[2]) << 8 | Int(map[3]))
        guard place + 2 <= map.count else { return [:] }
        let end = min(map.count, place + 2 + (Int(map[place]) << 8 | Int(map[place + 1])))
        place += 2
        var claims: [UInt8: StreamClaim] = [:]
        while place + 4 <= end {
            let (type, identifier) = (map[place], map[place + 1])
            let length = Int(map[place + 2]) << 8 | Int(map[place + 3])
            place += 4
            guard place + length <= end else { break }
            claims[identifier] = StreamClaim(
                streamType: type, descriptors: StreamClaim.Descriptors(map[place..<place + length]))
            place += length
        }
        return claims
    }
}
