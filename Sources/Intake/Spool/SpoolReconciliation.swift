import CaptureModel
import Observability
import Store

/// Brings spool and table together after a start: a kill may have come between any two steps.
///
/// * What is in `incoming/` was never finished: removed; its original was not touched.
/// * A file without a row was killed between its rename and its commit: its original was not touched either. It goes to
///   `orphaned/`, and is removed from there once a capture with the same digest is known.
/// * A row without its file is told of, and counted.
/// * The file of a released capture was killed between the release and its removal: removed.
struct SpoolReconciliation {
    let parts: IntakeParts

    /// Does it.
    func run() async throws(StoreError) {
        var unknown = unknownFiles()
        var missing = 0
        try await eachFile { file in
            let isThere = unknown.removeValue(forKey: file.path) != nil
            if file.state == .released {
                if isThere { try? parts.fileSystem.remove(parts.spool.path(file.path)) }
                try? parts.fileSystem.remove(parts.spool.path(file.path).rewritten)
            } else if file.state.needsBytes {
                let isRewrittenThere =
                    file.rewrittenSize == nil || unknown.removeValue(forKey: file.path + RewrittenFile.suffix) != nil
                if !isThere || !isRewrittenThere { missing += 1 }
            } else {
                unknown[file.path + RewrittenFile.suffix] = nil
            }
        }
        if missing > 0 {
            parts.events.emit(
                .faultMet(
                    part: "spool",
                    reason:
                        "the bytes of \(missing) captures are missing in \(parts.spool.root); restore the data folder, "
                        + "or drop the same files again"))
        }
        for path in unknown.keys.sorted() {
            let source = parts.spool.path(path)
            if path.hasSuffix(RewrittenFile.suffix) {
                // Made of a capture that no row knows: it can be made again, when the capture comes again.
                try? parts.fileSystem.remove(source)
                continue
            }
            try? parts.fileSystem.rename(source, to: parts.spool.orphaned.appending(source.name))
        }
        try await clearOrphans()
    }

    /// Removes the orphans whose bytes a capture of the table holds.
    func clearOrphans() async throws(StoreError) {
        var orphans: [ContentDigest: [String]] = [:]
        for name in (try? parts.fileSystem.names(in: parts.spool.orphaned)) ?? [] {
            if let digest = SpoolFolder.digest(inName: name) { orphans[digest, default: []].append(name) }
        }
        guard !orphans.isEmpty else { return }
        try await eachFile { file in
            guard let digest = SpoolFolder.digest(inName: String(file.path.drop { $0 != "/" }.dropFirst())),
                let names = orphans[digest],
                !file.state.needsBytes
                    || (try? parts.fileSystem.mark(of: parts.spool.path(file.path)))??.size == file.size
            else { return }
            for name in names { try? parts.fileSystem.remove(parts.spool.orphaned.appending(name)) }
        }
    }

    /// Clears away unfinished copies, and lists every file of the spool.
    private func unknownFiles() -> [String: Void] {
        for name in (try? parts.fileSystem.names(in: parts.spool.incoming)) ?? [] {
            let path = parts.spool.incoming.appending(name)
            if name.hasSuffix(".parts") {
                for piece in (try? parts.fileSystem.names(in: path)) ?? [] {
                    try? parts.fileSystem.remove(path.appending(piece))
                }
                try? parts.fileSystem.removeFolder(path)
            }
            try? parts.fileSystem.remove(path)
        }
        var files: [String: Void] = [:]
        for bucket in SpoolFolder.buckets {
            for name in (try? parts.fileSystem.names(in: parts.spool.root.appending(bucket))) ?? [] {
                files["\(bucket)/\(name)"] = ()
            }
        }
        return files
    }

    private func eachFile(_ body: (SpooledFile) -> Void) async throws(StoreError) {
        var last: CaptureID?
        while true {
            let batch = try await parts.store.spoolPaths(after: last)
            guard let end = batch.last else { return }
            last = end.id
            for file in batch { body(file) }
        }
    }
}
