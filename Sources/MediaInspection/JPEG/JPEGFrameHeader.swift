import ByteCodec

/// The frame header of a JPEG (ITU-T T.81 §B.2.2).
struct JPEGFrameHeader {
    let process: JPEGProcess
    let bitsPerSample: Int
    /// Zero until a DNL segment gives it.
    var height: Int
    let width: Int
    let components: [JPEGComponent]

    /// Reads the payload of an SOF segment; nil when it is too short or its component list does not fit.
    init?(process: JPEGProcess, payload: [UInt8]) {
        var reader = ByteReader(payload)
        do throws(TruncationError) {
            self.process = process
            bitsPerSample = Int(try reader.readUInt8())
            height = Int(try reader.readUInt16(.big))
            width = Int(try reader.readUInt16(.big))
            let count = Int(try reader.readUInt8())
            var components: [JPEGComponent] = []
            for _ in 0..<count {
                let identifier = try reader.readUInt8()
                let sampling = try reader.readUInt8()
                components.append(
                    JPEGComponent(
                        identifier: identifier, horizontal: Int(sampling >> 4), vertical: Int(sampling & 0xF),
                        quantizationTable: Int(try reader.readUInt8())))
            }
            self.components = components
        } catch {
            return nil
        }
    }

    /// Whether every value is one that the standard knows.
    var isWellFormed: Bool {
        (2...16).contains(bitsPerSample) && !components.isEmpty
            && components.allSatisfy {
                (1...4).contains($0.horizontal) && (1...4).contains($0.vertical)
                    && $0.quantizationTable <= 3
            }
            && Set(components.map(\.identifier)).count == components.count
    }
}
