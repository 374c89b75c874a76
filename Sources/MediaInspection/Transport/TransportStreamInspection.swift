/// Walks the packets of an MPEG transport stream and makes a description of it (ISO/IEC 13818-1 §2.4).
struct TransportStreamInspection {
    private let layout: TransportPacketLayout
    private let plan: ScanPlan
    private var tables = ProgramTables()
    private var streams: [TransportStream] = []
    /// The place in `streams` of each identifier's stream; -1 where there is none.
    private var places = [Int16](repeating: -1, count: Self.identifierCount)
    /// The scrambled packets of each identifier.
    private var scrambledCounts = [Int32](repeating: 0, count: Self.identifierCount)

    private static let identifierCount = 8192
    /// More streams than any multiplex has; those beyond are not read.
    private static let mostStreams = 64

    /// Describes the file in the window, whose packets follow each other as `layout` says.
    static func describe(
        _ layout: TransportPacketLayout, _ window: inout MediaWindow
    ) throws(MediaError) -> MediaDescription {
        var inspection = TransportStreamInspection(layout, ScanPlan(length: window.length, limits: window.limits))
        window.readAhead = inspection.plan.readAhead
        for part in inspection.plan.parts {
            try inspection.walk(part, &window)
            inspection.interrupt()
        }
        return inspection.description
    }

    private init(_ layout: TransportPacketLayout, _ plan: ScanPlan) {
        self.layout = layout
        self.plan = plan
    }

    private mutating func walk(_ part: Range<Int64>, _ window: inout MediaWindow) throws(MediaError) {
        let length = Int64(layout.packetLength)
        var place = Int64(layout.firstSync)
        if part.lowerBound > place { place += (part.lowerBound - place + length - 1) / length * length }
        while place < part.upperBound {
            let run = try window.run(at: place, minimum: layout.packetLength).prefix(Int(part.upperBound - place))
            var index = run.startIndex
            var unitCount = 0
            while index + TransportPacketLayout.bodyLength <= run.endIndex {
                guard run[index] == TransportPacketLayout.syncByte else {
                    index = nextSync(in: run, after: index)
                    continue
                }
                if let packet = TransportPacket(run[index..<index + TransportPacketLayout.bodyLength]) {
                    unitCount += take(packet)
                }
                index += layout.packetLength
            }
            guard index > run.startIndex else { break }
            try window.countParts(unitCount, at: place)
            place += Int64(index - run.startIndex)
        }
    }

    /// The next sync byte that another follows a packet later, as far as the run reaches; its end when there is none.
    private func nextSync(in run: ArraySlice<UInt8>, after start: Int) -> Int {
        var index = start + 1
        while index < run.endIndex {
            let following = index + layout.packetLength
            if run[index] == TransportPacketLayout.syncByte,
                following >= run.endIndex || run[following] == TransportPacketLayout.syncByte
            {
                return index
            }
            index += 1
        }
        return run.endIndex
    }

    /// Takes a packet; gives the number of units that were looked at.
    private mutating func take(_ packet: TransportPacket) -> Int {
        guard packet.identifier != TransportPacket.empty, !packet.payload.isEmpty else { return 0 }
        if packet.isScrambled {
            scrambledCounts[packet.identifier] &+= 1
            return 0
        }
        if tables.holdsTables(packet.identifier) {
            tables.take(packet)
            return 0
        }
        let identifier = tables.continuations[packet.identifier] ?? packet.identifier
        if places[identifier] < 0 {
            guard packet.beginsUnit, streams.count < Self.mostStreams,
                let stream = TransportStream(packet, identifier: identifier, claim: tables.claim(of: packet.identifier))
            else { return 0 }
            places[identifier] = Int16(streams.count)
            streams.append(stream)
        }
        return streams[Int(places[identifier])].take(packet)
    }

    private mutating func interrupt() {
        tables.interrupt()
        for index in streams.indices { streams[index].interrupt() }
    }

    /// The identifiers of all streams: first as the programs name them, then those that no program names.
    private var identifiers: [(identifier: Int, claim: StreamClaim?, program: Int?)] {
        var seen: Set<Int> = []
        var result: [(identifier: Int, claim: StreamClaim?, program: Int?)] = []
        for map in tables.maps {
            for stream in map.streams {
                let identifier = tables.continuations[stream.identifier] ?? stream.identifier
                if seen.insert(identifier).inserted { result.append((identifier, stream.claim, map.program)) }
            }
        }
        for stream in streams where seen.insert(stream.identifier).inserted {
            result.append((stream.identifier, tables.claim(of: stream.identifier), nil))
        }
        return result
    }

    private var description: MediaDescription {
        var found = FilmStreams(
            container: .transportStream(packetLength: layout.packetLength), kind: .mpegTransportStream, plan: plan)
        var programs: Set<Int> = []
        for (identifier, claim, program) in identifiers {
            let stream = places[identifier] < 0 ? nil : streams[Int(places[identifier])]
            let scrambled = Int(scrambledCounts[identifier])
            if case .other(let code)? = claim {
                if code == StreamClaim.secondView, stream != nil { found.hasSecondView = true }
                if found.dataTracks.count < Self.mostStreams { found.dataTracks.append(code) }
                continue
            }
            if stream?.track.video != nil || (claim?.isPicture ?? false && scrambled > 0) {
                // A damaged header may look scrambled; a scrambled stream is so for the most part.
                let isScrambled =
                    scrambled * 100 > stream?.pieceCount ?? 0 || stream?.track.isScrambled ?? false
                let findings = stream?.track.video?.findings
                guard findings != nil || isScrambled || claim != nil || program == nil else { continue }
                found.pictures.append(FilmStreams.Pictures(findings: findings, claim: claim, isScrambled: isScrambled))
                if let program { programs.insert(program) }
            } else if let audio = stream?.track.audio, let track = audio.track(claim) {
                found.audioTracks.append(track)
            }
        }
        found.programCount = max(1, programs.count)
        return found.description
    }
}
