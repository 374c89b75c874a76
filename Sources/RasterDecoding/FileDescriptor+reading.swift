import SystemPackage

extension FileDescriptor {
    /// The size of the file in bytes.
    func length() throws(RasterDecodingError) -> Int64 {
        do {
            return try seek(offset: 0, from: .end)
        } catch {
            throw .inputUnreadable(error)
        }
    }

    /// Fills `bytes` from a place of the file; a file that ends before them has changed.
    func read(at place: Int64, into bytes: inout [UInt8]) throws(RasterDecodingError) {
        let got = try fill(&bytes, at: place)
        guard got == bytes.count else { throw .changed }
    }

    /// The bytes at a place of the file; fewer where the file ends, if that is allowed.
    func bytes(at place: Int64, count: Int, isShortAllowed: Bool = false) throws(RasterDecodingError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = try fill(&bytes, at: place)
        guard got == count || isShortAllowed else { throw .changed }
        return Array(bytes.prefix(got))
    }

    private func fill(_ bytes: inout [UInt8], at place: Int64) throws(RasterDecodingError) -> Int {
        var got = 0
        do {
            try bytes.withUnsafeMutableBytes { buffer in
                while got < buffer.count {
                    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[got...])
                    let count = try read(fromAbsoluteOffset: place + Int64(got), into: rest)
                    guard count > 0 else { break }
                    got += count
                }
            }
        } catch {
            throw .inputUnreadable(error)
        }
        return got
    }
}

extension RasterDecodingError {
    /// The error of a file that cannot be read.
    static func inputUnreadable(_ error: any Error) -> RasterDecodingError {
        RasterDecodingError(
            .inputUnreadable, "The picture cannot be read; see that the file is there and may be read.",
            underlying: error as? Errno)
    }

    /// The error of samples that cannot be written.
    static func outputUnwritable(_ error: any Error) -> RasterDecodingError {
        RasterDecodingError(
            .outputUnwritable, "The picture's samples cannot be written; see that the spool has room.",
            underlying: error as? Errno)
    }
}
