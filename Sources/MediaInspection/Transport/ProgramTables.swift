/// The programs of a transport stream and their streams, as its tables tell them while it goes on (ISO/IEC 13818-1 §2.4.4).
struct ProgramTables {
    /// The latest map of each program, in the order in which the programs were met.
    private(set) var maps: [ProgramMap] = []
    /// The stream that one on another identifier goes on with, where a map was changed midway.
    private(set) var continuations: [Int: Int] = [:]

    private var claims: [Int: StreamClaim] = [:]
    private var assemblers: [Int: SectionAssembler] = [0: SectionAssembler()]
    private var known: [[UInt8]: Int] = [:]
    private var sectionCount = 0

    /// More programs than any multiplex has.
    private static let mostPrograms = 256
    /// More changes of tables than any recording has; what comes later is not looked at.
    private static let mostSections = 4096

    /// Whether packets of this identifier hold tables.
    func holdsTables(_ identifier: Int) -> Bool { assemblers[identifier] != nil }

    /// Takes a packet that holds tables.
    mutating func take(_ packet: TransportPacket) {
        guard let sections = assemblers[packet.identifier]?.take(packet.payload, beginsUnit: packet.beginsUnit)
        else { return }
        for section in sections where known[section] == nil && sectionCount < Self.mostSections {
            // Tables are repeated ten times a second; the same bytes need no second reading.
            sectionCount += 1
            if known.count < Self.mostPrograms { known[section] = packet.identifier }
            if packet.identifier == 0 { readAssociation(section) } else { readMap(section) }
        }
    }

    /// Takes note that what comes next does not follow on what came before.
    mutating func interrupt() {
        for identifier in assemblers.keys { assemblers[identifier]?.interrupt() }
    }

    /// What the maps say of a stream.
    func claim(of identifier: Int) -> StreamClaim? { claims[identifier] }

    /// Reads a program association section (§2.4.4.3).
    private mutating func readAssociation(_ section: [UInt8]) {
        guard section.count >= 12, section[0] == 0 else { return }
        for place in stride(from: 8, to: section.count - 7, by: 4) {
            let program = Int(section[place]) << 8 | Int(section[place + 1])
            let identifier = Int(section[place + 2] & 0x1F) << 8 | Int(section[place + 3])
            // Program 0 is the network's table.
            guard program != 0, identifier != 0, assemblers[identifier] == nil,
                assemblers.count <= Self.mostPrograms
            else { continue }
            assemblers[identifier] = SectionAssembler()
        }
    }

    private mutating func readMap(_ section: [UInt8]) {
        guard let map = ProgramMap(section) else { return }
        for stream in map.streams { claims[stream.identifier] = stream.claim }
        guard let index = maps.firstIndex(where: { $0.program == map.program }) else {
            if maps.count < Self.mostPrograms { maps.append(map) }
            return
        }
        let (old, new) = (maps[index].pictureStreams, map.pictureStreams)
        if let before = old.first, let after = new.first, old.count == 1, new.count == 1, before != after {
            continuations[after] = continuations[before] ?? before
            continuations[before] = nil
        }
        maps[index] = map
    }
}
