/// Bytes that can be read at any place, without being held in memory: a file, or an array in a test.
public protocol MediaSource {
    /// The number of bytes there are; it is asked for once, when an inspection begins.
    var length: Int64 { get }

    /// Reads the `count` bytes from `offset` on.
    ///
    /// The caller asks only for what lies before `length`. Fewer bytes than asked for mean that the source became
    /// shorter meanwhile.
    func read(at offset: Int64, count: Int) throws -> [UInt8]
}

/// A source whose bytes are an array.
public struct MemorySource: MediaSource, Sendable {
    private let bytes: [UInt8]

    /// Makes a source of all of `bytes`.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The number of bytes of the array.
    public var length: Int64 { Int64(bytes.count) }

    /// Reads bytes; fewer than asked for past the end.
    public func read(at offset: Int64, count: Int) -> [UInt8] {
        guard offset >= 0, offset < length, count > 0 else { return [] }
        let start = Int(offset)
        return Array(bytes[start..<start + min(count, bytes.count - start)])
    }
}
