/// A program's list of its streams (TS_program_map_section, ISO/IEC 13818-1 §2.4.4.8).
struct ProgramMap {
    /// One stream of the program.
    struct Stream {
        /// The identifier of its packets.
        let identifier: Int
        /// What it holds by the map; nil where the map says nothing that is known.
        let claim: StreamClaim?
    }

    /// program_number.
    let program: Int
    /// The streams in the map's order.
    let streams: [Stream]

    /// Reads a section; its check is not examined, since a map that is read wrongly names streams that are not there.
    init?(_ section: [UInt8]) {
        guard section.count >= 16, section[0] == 2 else { return nil }
        program = Int(section[3]) << 8 | Int(section[4])
        let end = section.count - 4
        var place = 12 + (Int(section[10] & 0x0F) << 8 | Int(section[11]))
        var programDescriptors = StreamClaim.Descriptors([])
        if place <= end { programDescriptors = StreamClaim.Descriptors(section[12..<place]) }
        var streams: [Stream] = []
        while place + 5 <= end {
            let type = section[place]
            let identifier = Int(section[place + 1] & 0x1F) << 8 | Int(section[place + 2])
            let length = Int(section[place + 3] & 0x0F) << 8 | Int(section[place + 4])
            place += 5
            guard place + length <= end else { break }
            var descriptors = StreamClaim.Descriptors(section[place..<place + length])
            descriptors.inherit(programDescriptors)
            streams.append(
                Stream(identifier: identifier, claim: StreamClaim(streamType: type, descriptors: descriptors)))
            place += length
        }
        self.streams = streams
    }

    /// The identifiers of the streams that are said to hold pictures.
    var pictureStreams: [Int] { streams.filter { $0.claim?.isPicture ?? false }.map(\.identifier) }
}
