import Glibc

/// The files of the folder, as the system has them.
struct AdmissionsFolderFiles: Sendable {
    /// Why a file or folder cannot be used.
    struct Fault: Error, CustomStringConvertible {
        let description: String

        init(_ what: String) { description = "\(what): \(String(cString: strerror(errno)))" }
    }

    let path: String

    /// The plain files whose name ends in `.hl7`, in any case, by name.
    func look() throws(Fault) -> [String: SettledFiles.Trace] {
        guard let folder = opendir(path) else { throw Fault("the folder \(path) cannot be read") }
        defer { closedir(folder) }
        var files: [String: SettledFiles.Trace] = [:]
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard !name.hasPrefix("."), name.lowercased().hasSuffix(".hl7"), let trace = trace(of: name) else {
                continue
            }
            files[name] = trace
        }
        return files
    }

    /// The file's bytes; nil where it is larger than the limit.
    func read(_ name: String, atMost limit: Int) throws(Fault) -> [UInt8]? {
        let file = open("\(path)/\(name)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw Fault("a file in \(path) cannot be opened") }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Fault("a file in \(path) cannot be read") }
            if count == 0 { return bytes }
            guard bytes.count + count <= limit else { return nil }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// Moves a file into a folder of this one, which is made where it is not there; never over another file.
    ///
    /// Gives the path that it has then.
    func move(_ name: String, into folder: String) throws(Fault) -> String {
        let target = "\(path)/\(folder)"
        guard mkdir(target, 0o750) == 0 || errno == EEXIST else { throw Fault("the folder \(target) cannot be made") }
        for number in 1...10_000 {
            let place = number == 1 ? "\(target)/\(name)" : "\(target)/\(number)-\(name)"
            var status = stat()
            // Nobody else writes into the two folders, so that what is free stays free.
            if lstat(place, &status) == 0 { continue }
            guard rename("\(path)/\(name)", place) == 0 else {
                throw Fault("a file in \(path) cannot be moved to \(target)")
            }
            return place
        }
        throw Fault("no name is free in \(target)")
    }

    /// Writes the text into a file.
    func write(_ text: String, to place: String) throws(Fault) {
        let file = open(place, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o640)
        guard file >= 0 else { throw Fault("\(place) cannot be written") }
        defer { close(file) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Fault("\(place) cannot be written") }
            rest = rest.dropFirst(count)
        }
    }

    private func trace(of name: String) -> SettledFiles.Trace? {
        var status = stat()
        guard lstat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return SettledFiles.Trace(
            number: UInt64(status.st_ino), size: Int64(status.st_size),
            written: Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec))
    }
}
