/// Builds an MPEG transport stream (ISO/IEC 13818-1 §2.4).
struct TinyTransportStream {
    /// What the maps say of a stream.
    struct Entry {
        var type: UInt8
        var identifier: Int
        var descriptors: [UInt8] = []
    }

    private(set) var packets: [[UInt8]] = []
    private var counters: [Int: UInt8] = [:]

    /// One program of a stream of pictures, each in a packet of its own, with the usual tables.
    init(_ pictures: [[UInt8]] = [], type: UInt8 = 0x1B, step: Int64 = 3600, start: Int64 = 900_000) {
        addTables([(1, 0x100, [Entry(type: type, identifier: 0x200)])])
        for (index, picture) in pictures.enumerated() {
            addPacket(0x200, 0xE0, picture, time: start + Int64(index) * step)
        }
    }

    /// An association of programs and the map of each.
    mutating func addTables(_ programs: [(number: Int, map: Int, entries: [Entry])]) {
        var association: [UInt8] = []
        for program in programs { association += Self.number(program.number) + Self.number(0xE000 | program.map) }
        addSection(0, Self.section(0, 1, association))
        for program in programs { addMap(program.number, program.map, program.entries) }
    }

    /// A program's map.
    mutating func addMap(_ number: Int, _ identifier: Int, _ entries: [Entry]) {
        var body: [UInt8] = [0xE1, 0, 0xF0, 0]
        for entry in entries {
            body += [entry.type] + Self.number(0xE000 | entry.identifier)
            body += Self.number(0xF000 | entry.descriptors.count) + entry.descriptors
        }
        addSection(identifier, Self.section(2, number, body))
    }

    /// A packet of an elementary stream, cut into pieces.
    mutating func addPacket(
        _ identifier: Int, _ stream: UInt8, _ payload: [UInt8], time: Int64? = nil, isScrambled: Bool = false,
        isPayloadScrambled: Bool = false
    ) {
        let bytes = Self.packet(stream, payload, time: time, isScrambled: isPayloadScrambled)
        var rest = bytes[...]
        while !rest.isEmpty {
            add(identifier, rest.prefix(184), begins: rest.startIndex == 0, isScrambled: isScrambled)
            rest = rest.dropFirst(184)
        }
    }

    /// One piece of at most 184 bytes, filled up with an adaptation field.
    mutating func add(_ identifier: Int, _ payload: ArraySlice<UInt8>, begins: Bool, isScrambled: Bool = false) {
        let counter = counters[identifier, default: 0]
        counters[identifier] = (counter + 1) & 15
        let missing = 184 - payload.count
        var piece: [UInt8] = [0x47, (begins ? 0x40 : 0) | UInt8(identifier >> 8), UInt8(identifier & 0xFF)]
        piece.append((isScrambled ? 0x80 : 0) | (missing > 0 ? 0x30 : 0x10) | counter)
        if missing > 0 {
            piece.append(UInt8(missing - 1))
            if missing > 1 { piece += [0] + [UInt8](repeating: 0xFF, count: missing - 2) }
        }
        packets.append(piece + payload)
    }

    /// The file, with packets of 188, 192 or 204 bytes.
    func bytes(packetLength: Int = 188) -> [UInt8] {
        packets.flatMap { packet in
            switch packetLength {
            case 192: [0, 1, 2, 3] + packet
            case 204: packet + [UInt8](repeating: 0xAA, count: 16)
            default: packet
            }
        }
    }

    private mutating func addSection(_ identifier: Int, _ section: [UInt8]) {
        var rest = ([0] + section)[...]
        rest += [UInt8](repeating: 0xFF, count: (184 - rest.count % 184) % 184)
        var begins = true
        while !rest.isEmpty {
            add(identifier, rest.prefix(184), begins: begins)
            rest = rest.dropFirst(184)
            begins = false
        }
    }

    static func section(_ table: UInt8, _ number: Int, _ body: [UInt8]) -> [UInt8] {
        [table] + Self.number(0xB000 | body.count + 9) + Self.number(number) + [0xC1, 0, 0] + body + [0, 0, 0, 0]
    }

    /// A packet (PES) of MPEG-2 with a time.
    static func packet(_ stream: UInt8, _ payload: [UInt8], time: Int64?, isScrambled: Bool = false) -> [UInt8] {
        let stamp = time.map { [0x21 | UInt8($0 >> 29 & 0x0E)] + Self.low($0) } ?? []
        let length = payload.count + 3 + stamp.count
        return [0, 0, 1, stream] + number(length < 65536 ? length : 0)
            + [isScrambled ? 0xA0 : 0x80, stamp.isEmpty ? 0 : 0x80, UInt8(stamp.count)] + stamp + payload
    }

    static func low(_ time: Int64) -> [UInt8] {
        [
            UInt8(time >> 22 & 0xFF), UInt8(time >> 14 & 0xFE) | 1, UInt8(time >> 7 & 0xFF),
            UInt8(time << 1 & 0xFE) | 1,
        ]
    }

    static func number(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)] }
}
