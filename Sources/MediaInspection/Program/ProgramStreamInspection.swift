/// Walks the packs of an MPEG program stream or MPEG-1 system stream and makes a description of it (ISO/IEC 13818-1 §2.5).
struct ProgramStreamInspection {
    private let plan: ScanPlan
    private var claims: [UInt8: StreamClaim] = [:]
    private var streams: [Stream] = []
    /// The place in `streams` of each stream, by stream_id and the number within private stream 1.
    private var places: [UInt16: Int] = [:]

    private struct Stream {
        let identifier: UInt8
        /// What the number within private stream 1 says of it.
        let claim: StreamClaim?
        var track: PacketizedTrack
    }

    private static let mostStreams = 64

    /// Describes the file in the window.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        var inspection = ProgramStreamInspection(plan: ScanPlan(length: window.length, limits: window.limits))
        window.readAhead = inspection.plan.readAhead
        for part in inspection.plan.parts {
            try inspection.walk(part, &window)
            for index in inspection.streams.indices { inspection.streams[index].track.interrupt() }
        }
        return inspection.description
    }

    private init(plan: ScanPlan) {
        self.plan = plan
    }

    private mutating func walk(_ part: Range<Int64>, _ window: inout MediaWindow) throws(MediaError) {
        // Behind a cut, only a pack tells that a start code is none of the pictures'.
        var place = part.lowerBound
        if place > 0 { place = try Self.nextStartCode(from: place, to: part.upperBound, atLeast: 0xBA, &window) }
        while place < part.upperBound {
            try window.countParts(1, at: place)
            let head = try window.run(at: place, minimum: PacketHeader.longest).prefix(PacketHeader.longest)
            guard head.count >= 6 else { return }
            let code = head[head.startIndex + 3]
            guard head.starts(with: [0, 0, 1]), code >= 0xB9 else {
                place = try Self.nextStartCode(from: place + 1, to: part.upperBound, atLeast: 0xBA, &window)
                continue
            }
            switch code {
            case 0xB9: place += 4
            case 0xBA: place += Self.packHeaderLength(head)
            case 0xBC:
                let length = 6 + (Int(head[head.startIndex + 4]) << 8 | Int(head[head.startIndex + 5]))
                if let map = try window.bytes(at: place + 6, count: min(length, 1024) - 6) {
                    claims.merge(ProgramStreamMap.read(map[...])) { $1 }
                }
                place += Int64(length)
            default: place = try takePacket(at: place, head, part, &window)
            }
        }
    }

    /// The length of a pack header of MPEG-2, or of MPEG-1 (ISO/IEC 11172-1 §2.4.3.2).
    private static func packHeaderLength(_ head: ArraySlice<UInt8>) -> Int64 {
        let first = head[head.startIndex + 4]
        guard first & 0xC0 == 0x40, head.count >= 14 else { return first & 0xF0 == 0x20 ? 12 : 4 }
        return 14 + Int64(head[head.startIndex + 13] & 7)
    }

    /// Takes the packet at a place; gives the place behind it.
    private mutating func takePacket(
        at place: Int64, _ head: ArraySlice<UInt8>, _ part: Range<Int64>, _ window: inout MediaWindow
    ) throws(MediaError) -> Int64 {
        let code = head[head.startIndex + 3]
        let given = Int64(head[head.startIndex + 4]) << 8 | Int64(head[head.startIndex + 5])
        let isSound = code == 0xBD || (0xC0...0xDF).contains(code)
        let isPicture = (0xE0...0xEF).contains(code) || (code == 0xFD && claims[code]?.isPicture ?? false)
        guard isSound || isPicture, case .header(let header, let length) = PacketHeader.read(head) else {
            // A length that leads nowhere is found out there: what is no start code is searched for one.
            return place + 6 + given
        }
        var end = place + 6 + given
        if given == 0 {
            end = try Self.nextStartCode(from: place + Int64(length), to: part.upperBound, atLeast: 0xBA, &window)
        }
        var start = place + Int64(length)
        end = min(end, part.upperBound)
        guard start < end else { return max(end, place + 6) }
        var key = UInt16(code) << 8
        var claim: StreamClaim?
        if code == 0xBD, !(claims[code]?.isPicture ?? false) {
            let payload = try window.run(at: start, minimum: 4).prefix(Int(end - start))
            guard let identity = PrivateStream.identify(payload) else { return end }
            key |= UInt16(identity.number)
            claim = identity.claim
            start += Int64(identity.headerLength)
        }
        if places[key] == nil {
            guard streams.count < Self.mostStreams else { return end }
            places[key] = streams.count
            streams.append(Stream(identifier: code, claim: claim, track: PacketizedTrack(isPicture: isPicture)))
        }
        guard let index = places[key] else { return end }
        streams[index].track.begin(header)
        while start < end {
            let piece = try window.run(at: start, minimum: 1).prefix(Int(end - start))
            try window.countParts(streams[index].track.feed(piece), at: start)
            start += Int64(piece.count)
        }
        return end
    }

    /// The place of the next start code of the system's, at least so high; the end when there is none.
    private static func nextStartCode(
        from start: Int64, to end: Int64, atLeast lowest: UInt8, _ window: inout MediaWindow
    ) throws(MediaError) -> Int64 {
        var place = start
        while place + 4 <= end {
            let run = try window.run(at: place, minimum: 4).prefix(Int(end - place))
            var index = run.startIndex
            while index + 4 <= run.endIndex {
                if run[index + 2] > 1 {
                    index += 3
                } else if run[index] == 0, run[index + 1] == 0, run[index + 2] == 1, run[index + 3] >= lowest {
                    return place + Int64(index - run.startIndex)
                } else {
                    index += 1
                }
            }
            place += Int64(max(1, index - run.startIndex))
        }
        return end
    }

    private var description: MediaDescription {
        var found = FilmStreams(container: .programStream, kind: .mpegProgramStream, plan: plan)
        for stream in streams {
            let claim = stream.claim ?? claims[stream.identifier]
            if let video = stream.track.video {
                found.pictures.append(
                    FilmStreams.Pictures(
                        findings: video.findings, claim: claim, isScrambled: stream.track.isScrambled))
            } else if let track = stream.track.audio?.track(claim) {
                found.audioTracks.append(track)
            }
        }
        return found.description
    }
}
