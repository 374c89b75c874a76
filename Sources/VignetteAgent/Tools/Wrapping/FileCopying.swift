import SystemPackage

/// Copies a range of a file into another, a block at a time.
enum FileCopying {
    /// What can go wrong on the reading side.
    enum Fault: Error {
        /// The file has fewer bytes than the range.
        case endsEarly
        /// The file cannot be read.
        case unreadable(Errno)
    }

    /// Small enough that the allocator uses the same memory again and again.
    private static let blockLength = 96 << 10

    /// Copies the range to the end of what was written.
    ///
    /// - Throws: `Fault` for the source, `Errno` for the target.
    static func copy(_ range: Range<Int64>, of source: FileDescriptor, to target: FileDescriptor) throws {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: blockLength, alignment: 4_096)
        defer { buffer.deallocate() }
        var place = range.lowerBound
        while place < range.upperBound {
            let wanted = Int(min(Int64(blockLength), range.upperBound - place))
            let count: Int
            do {
                count = try source.read(
                    fromAbsoluteOffset: place, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted]))
            } catch let error as Errno {
                throw Fault.unreadable(error)
            }
            guard count > 0 else { throw Fault.endsEarly }
            try target.writeAll(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            place += Int64(count)
        }
    }
}
