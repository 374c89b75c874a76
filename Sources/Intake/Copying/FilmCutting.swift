import CaptureModel
import MediaInspection
import MediaPreparation
import Synchronization
import SystemPackage

extension OriginalCopier {
    /// Cuts a copied film into captures of their own; the copy itself goes once they are there.
    ///
    /// The original is free only when the last of them is safe.
    func cut(
        _ film: VideoDescription, _ order: CopyOrder, _ digest: ContentDigest, at path: DiskPath
    ) throws(PreparationError) -> [SpooledCopy] {
        let folder = path.folder.appending(path.name + ".parts")
        do { try parts.fileSystem.makeFolder(folder) } catch { throw .unwritable(error) }
        defer { try? parts.fileSystem.removeFolder(folder) }
        let cut = try parts.workshop.cut(
            film, at: FilePath(path.text), into: FilePath(folder.text), limit: order.device.wrapping.largestFragment)
        let countdown = PieceCountdown(of: cut.pieces.count, reply: order.reply)
        var copies: [SpooledCopy] = []
        do {
            for (index, piece) in cut.pieces.enumerated() {
                let identifier = parts.newUID()
                let own = parts.spool.incoming.appending(identifier.text)
                try parts.fileSystem.rename(DiskPath(piece.path), to: own)
                let pieceOrder = order.piece(index + 1, of: cut.pieces.count, size: piece.size) { countdown.settle($0) }
                var reading = try inspect(own, pieceOrder)
                reading.remarks.append(
                    "Part \(index + 1) of \(cut.pieces.count) of a film that was cut at key frames; the film's SHA-256 is "
                        + "\(digest.hexadecimal), and its coded pictures are all in the parts.")
                try synchronize(own)
                copies.append(
                    SpooledCopy(
                        order: pieceOrder, path: own, digest: piece.digest, identifier: identifier, reading: reading,
                        claims: parts.labels.claims(of: pieceOrder, &reading, at: own), rewrite: nil))
            }
        } catch {
            for copy in copies { try? parts.fileSystem.remove(copy.path) }
            for piece in cut.pieces { try? parts.fileSystem.remove(DiskPath(piece.path)) }
            throw .unwritable(error as? Errno)
        }
        try? parts.fileSystem.remove(path)
        return copies
    }

    private func synchronize(_ path: DiskPath) throws {
        let file = try parts.fileSystem.openForReading(path)
        defer { try? parts.fileSystem.close(file) }
        try parts.fileSystem.synchronize(file)
    }
}

/// Tells a device's part what became of a film once all of its pieces are settled: the worst that became of any.
private final class PieceCountdown: Sendable {
    private struct State {
        var left: Int
        var worst: CopyOutcome?
    }

    private let state: Mutex<State>
    private let reply: @Sendable (CopyOutcome) -> Void

    init(of count: Int, reply: @escaping @Sendable (CopyOutcome) -> Void) {
        state = Mutex(State(left: count, worst: nil))
        self.reply = reply
    }

    func settle(_ outcome: CopyOutcome) {
        let finished = state.withLock { state -> CopyOutcome? in
            state.left -= 1
            if case .safe = outcome {} else { state.worst = outcome }
            return state.left == 0 ? state.worst ?? .safe : nil
        }
        if let finished { reply(finished) }
    }
}

extension CopyOrder {
    /// The order for one piece of a film: `film.mp4` becomes `film (2 of 3).mp4`.
    fileprivate func piece(
        _ number: Int, of count: Int, size: Int64, reply: @escaping @Sendable (CopyOutcome) -> Void
    ) -> CopyOrder {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let ending = parts.count > 1 ? "." + (parts.last ?? "") : ""
        let stem = name.dropLast(ending.count)
        return CopyOrder(
            device: device, path: path, name: "\(stem) (\(number) of \(count))\(ending)",
            mark: FileMark(inode: mark.inode, size: size, modified: mark.modified, changed: mark.changed),
            claims: claims, wasThereAtStart: wasThereAtStart, arrived: arrived, seen: seen, reply: reply)
    }
}
