import MediaInspection
package import SystemPackage

/// A file that is read at any place, without being held in memory.
package struct SpooledFileSource: MediaSource {
    private let descriptor: FileDescriptor
    package let length: Int64

    /// Reads what is open; whoever opened it closes it after the last read.
    package init(_ descriptor: FileDescriptor, length: Int64) {
        self.descriptor = descriptor
        self.length = length
    }

    package func read(at offset: Int64, count: Int) throws -> [UInt8] {
        var filled = 0
        return try [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, initialized in
            while filled < count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                let number = try descriptor.read(fromAbsoluteOffset: offset + Int64(filled), into: rest)
                if number == 0 { break }
                filled += number
                initialized = filled
            }
        }
    }
}
