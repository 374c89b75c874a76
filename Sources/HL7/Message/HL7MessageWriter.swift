import ByteCodec

/// Writes a message segment by segment, in UTF-8, each segment ended with CR.
public struct HL7MessageWriter: Sendable {
    private let delimiters: HL7Delimiters
    private var writer = ByteWriter()

    /// Begins an empty message.
    public init(delimiters: HL7Delimiters = .standard) {
        self.delimiters = delimiters
    }

    /// The message so far, without a frame.
    public var bytes: [UInt8] { writer.bytes }

    /// Appends a segment of the fields by their number from 1, up to the last that is not absent.
    ///
    /// MSH-1 and MSH-2, and those of BHS and FHS, are written by themselves.
    public mutating func append(_ name: String, _ fields: [Int: HL7Content]) {
        writer.write(utf8: name)
        var number = 1
        if name == "MSH" || name == "BHS" || name == "FHS" {
            writer.write(delimiters.field)
            writer.write(contentsOf: delimiters.encodingCharacters)
            number = 3
        }
        let written = fields.mapValues { encode($0, separator: delimiters.component) }.filter { !$0.value.isEmpty }
        let last = written.keys.max() ?? 0
        while number <= last {
            writer.write(delimiters.field)
            writer.write(contentsOf: written[number] ?? [])
            number += 1
        }
        writer.write(0x0D)
    }

    private func encode(_ content: HL7Content, separator: UInt8?) -> [UInt8] {
        switch content {
        case .absent: []
        case .null: [0x22, 0x22]
        case .text(let text): HL7Escape.encode(text, delimiters)
        case .verbatim(let bytes): bytes
        case .repetitions(let parts): join(parts, delimiters.repetition, inner: separator)
        case .components(let parts): join(parts, separator, inner: delimiters.subcomponent)
        }
    }

    /// The parts with the separator between them, the empty ones at the end left out.
    ///
    /// Without a separator, in a
    /// message that names none, only the first part can be written.
    private func join(_ parts: [HL7Content], _ separator: UInt8?, inner: UInt8?) -> [UInt8] {
        var encoded = parts.map { encode($0, separator: inner) }
        while let last = encoded.last, last.isEmpty { encoded.removeLast() }
        guard let separator else { return encoded.first ?? [] }
        return Array(encoded.joined(separator: [separator]))
    }
}
