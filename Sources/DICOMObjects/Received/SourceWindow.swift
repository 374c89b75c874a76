import MediaInspection

/// A small part of a device's file held in memory, which moves as its data set is read.
struct SourceWindow {
    private let source: any MediaSource
    private let length: Int64
    private var held: [UInt8] = []
    private var heldStart: Int64 = 0

    /// How many bytes are fetched at least when the window moves.
    private static let readAhead = 4096

    init(_ source: any MediaSource) {
        self.source = source
        length = max(0, source.length)
    }

    /// The `count` bytes at `offset`, or fewer where the file ends before them.
    mutating func bytes(at offset: Int64, atMost count: Int) throws(CompositionError) -> ArraySlice<UInt8> {
        guard offset >= 0, offset < length, count > 0 else { return [] }
        let wanted = Int(min(Int64(count), length - offset))
        if offset < heldStart || offset - heldStart > Int64(held.count - wanted) {
            held = try read(at: offset, count: Int(min(Int64(max(wanted, Self.readAhead)), length - offset)))
            heldStart = offset
        }
        let start = Int(offset - heldStart)
        return held[start..<start + wanted]
    }

    /// All bytes of the range, past the window.
    func read(_ range: Range<Int64>) throws(CompositionError) -> [UInt8] {
        try read(at: range.lowerBound, count: range.count)
    }

    private func read(at offset: Int64, count: Int) throws(CompositionError) -> [UInt8] {
        guard count > 0 else { return [] }
        let bytes: [UInt8]
        do {
            bytes = try source.read(at: offset, count: count)
        } catch {
            throw CompositionError(.unsuitableMedia, "The DICOM file cannot be read (\(error)): see to its disk.")
        }
        guard bytes.count >= count else {
            throw CompositionError(.unsuitableMedia, "The DICOM file became shorter while it was read.")
        }
        return bytes
    }
}
