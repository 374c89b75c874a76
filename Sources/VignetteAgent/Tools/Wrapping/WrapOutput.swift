import Glibc
import SystemPackage

/// Where the instances of several captures go.
package enum WrapOutput {
    /// What is asked for each file: the output itself for one file, or a file of the same name in a folder.
    ///
    /// The folder is made where it is missing.
    ///
    /// - Throws: `unwritable` where it cannot be, `exists` where two files would have the same name.
    package static func requests(
        for files: [String], to output: String, replacesExisting: Bool
    ) throws(ToolError) -> [WrapRequest] {
        if files.count == 1, !isFolder(output), output.last != "/" {
            return [WrapRequest(file: files[0], output: output, replacesExisting: replacesExisting)]
        }
        if !isFolder(output), mkdir(output, 0o750) != 0 {
            throw ToolError(
                .unwritable, "The folder \(output) cannot be made: \(String(cString: strerror(errno))). Name another.")
        }
        var taken: [String: String] = [:]
        var requests: [WrapRequest] = []
        for (index, file) in files.enumerated() {
            let path = FilePath(output).appending((FilePath(file).stem ?? "capture") + ".dcm").string
            if let other = taken.updateValue(file, forKey: path) {
                throw ToolError(.exists, "\(other) and \(file) would both become \(path). Wrap them one by one.")
            }
            requests.append(
                WrapRequest(file: file, output: path, number: index + 1, replacesExisting: replacesExisting))
        }
        return requests
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}

extension CaptureWrapping {
    /// Wraps several files, on as many threads as there are cores; the results come in the order of the requests.
    package func wrapAll(_ requests: [WrapRequest]) async -> [Result<WrappedInstance, ToolError>] {
        let workers = max(1, min(requests.count, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))))
        return await withTaskGroup(of: [(Int, Result<WrappedInstance, ToolError>)].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    let mine = Array(stride(from: worker, to: requests.count, by: workers))
                    return stride(from: 0, to: mine.count, by: Self.group).flatMap { start in
                        wrap(mine[start..<min(start + Self.group, mine.count)], of: requests)
                    }
                }
            }
            var results: [(Int, Result<WrappedInstance, ToolError>)] = []
            for await part in group { results += part }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    /// How many files are written before they are forced to the disk: then one journal commit serves them all.
    private static let group = 16

    private func wrap(
        _ indices: ArraySlice<Int>, of requests: [WrapRequest]
    ) -> [(Int, Result<WrappedInstance, ToolError>)] {
        let begun = indices.map { index in (index, Result { () throws(ToolError) in try begin(requests[index]) }) }
        var folders: Set<FilePath> = []
        let finished = begun.map { index, result in
            (
                index,
                result.flatMap { file, written in
                    folders.insert(file.folder)
                    return Result { () throws(ToolError) in
                        try InstanceFileWriter.finish(file)
                        return written
                    }
                }
            )
        }
        for folder in folders { InstanceFileWriter.synchronize(folder) }
        return finished
    }
}
