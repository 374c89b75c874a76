import CaptureModel
import Observability
import ServiceLifecycle
import Store
import SystemPackage

/// Makes captures of finished copies: names and rows of a whole batch become safe together.
///
/// Copies that finish while a commit runs make the next batch, so that a lone capture waits for nobody and a flood
/// shares its fsync and its commit.
struct CaptureCommitter {
    /// The most captures of one transaction.
    static let batchLimit = 16

    let parts: IntakeParts
    let copies: WorkQueue<SpooledCopy>

    /// Commits until the queue is closed and empty.
    func run() async {
        while true {
            let batch = await copies.next(upTo: Self.batchLimit)
            if batch.isEmpty { return }
            let placed = await withoutKnown(place(batch))
            if !placed.isEmpty { await receive(placed) }
        }
    }

    /// A copy under its final name, with the row that it is to have.
    private struct PlacedCopy: Sendable {
        let copy: SpooledCopy
        let draft: CaptureDraft
        let path: DiskPath
    }

    /// Gives the copies their final names and makes these safe with one fsync.
    private func place(_ batch: [SpooledCopy]) -> [PlacedCopy] {
        guard let bucket = batch.first.map({ String($0.digest.hexadecimal.prefix(2)) }) else { return [] }
        var placed: [PlacedCopy] = []
        do {
            for copy in batch {
                let relative = "\(bucket)/\(SpoolFolder.name(of: copy.digest, copy.identifier))"
                let path = parts.spool.path(relative)
                // What was made of it first: a kill in between then leaves a file that is known to be nobody's.
                if let rewritten = copy.rewrittenPath { try parts.fileSystem.rename(rewritten, to: path.rewritten) }
                try parts.fileSystem.rename(copy.path, to: path)
                if let description = copy.reading.description { parts.inspected(relative, description) }
                placed.append(PlacedCopy(copy: copy, draft: copy.draft(spoolPath: relative), path: path))
            }
            try parts.fileSystem.synchronize(folder: parts.spool.root.appending(bucket))
            return placed
        } catch {
            parts.events.emit(.faultMet(part: "spool", reason: "the spool cannot be written: \(error)"))
            for copy in placed { try? remove(copy) }
            for copy in batch {
                try? parts.fileSystem.remove(copy.path.rewritten)
                try? parts.fileSystem.remove(copy.path)
                copy.order.reply(.failed)
            }
            return []
        }
    }

    /// Settles quietly what was there at the start and is the very file that a row was made of: no news for anybody,
    /// only a kill between a commit and what was to become of the original.
    private func withoutKnown(_ batch: [PlacedCopy]) async -> [PlacedCopy] {
        var fresh: [PlacedCopy] = []
        for copy in batch {
            let order = copy.copy.order
            if order.wasThereAtStart, let earlier = try? await parts.store.capture(holding: copy.copy.digest),
                earlier.device == order.device.name, earlier.fileName == order.name
            {
                resolve(copy, sameAs: earlier)
                order.reply(.safe)
            } else {
                fresh.append(copy)
            }
        }
        return fresh
    }

    /// Writes the rows; a disk or a database that fails for the moment is waited for, because the copies are safe.
    private func receive(_ batch: [PlacedCopy]) async {
        var pause = Duration.seconds(1)
        var wasTold = false
        while true {
            do {
                let receipts = try await parts.store.receive(batch.map(\.draft), placing: parts.placing)
                for (copy, receipt) in zip(batch, receipts) { await settle(copy, receipt) }
                return
            } catch {
                switch error.code {
                case .disk, .busy, .corrupt:
                    if !wasTold { parts.events.emit(.faultMet(part: "intake", reason: error.message)) }
                    wasTold = true
                    // Asked to stop: the files stay without rows, and their originals where they are.
                    guard await sleeps(pause) else { return }
                    pause = min(pause * 2, .seconds(30))
                case .notFound, .refusedByLifecycle, .circularMerge, .mergedIdentifier, .examRefused, .schema:
                    if batch.count > 1 {
                        for copy in batch { await receive([copy]) }
                    } else if let copy = batch.first {
                        refuse(copy, error)
                    }
                    return
                }
            }
        }
    }

    /// Nothing of the transaction was kept, and the same draft would be refused again at once.
    private func refuse(_ copy: PlacedCopy, _ error: StoreError) {
        try? remove(copy)
        copy.copy.order.reply(.unreadable("the database does not take it: \(error.message)"))
    }

    private func settle(_ copy: PlacedCopy, _ receipt: Receipt) async {
        switch receipt {
        case .received: break
        case .repeated(let id):
            // Without the earlier row there is nothing to compare with: the copy stays until the next start.
            if let earlier = try? await parts.store.capture(id)?.capture {
                resolve(copy, sameAs: earlier)
                if case .discarded = earlier.state {
                    return copy.copy.order.reply(
                        .unreadable("the same bytes were discarded by a person as capture \(earlier.id): it stays here")
                    )
                }
            }
        }
        copy.copy.order.reply(.safe)
    }

    /// Lets go of the second copy of the same bytes, unless the first one's file was lost: then it takes its place.
    private func resolve(_ copy: PlacedCopy, sameAs earlier: Capture) {
        // The commit before had succeeded although it was reported as failed: this is the first one's file.
        guard earlier.spoolPath != copy.draft.spoolPath else { return }
        let known = parts.spool.path(of: earlier)
        do {
            if earlier.needsBytes, try parts.fileSystem.mark(of: known)?.size != earlier.size {
                if copy.copy.rewrite != nil { try parts.fileSystem.rename(copy.path.rewritten, to: known.rewritten) }
                try parts.fileSystem.rename(copy.path, to: known)
                try parts.fileSystem.synchronize(folder: known.folder)
                parts.events.emit(
                    .faultMet(
                        part: "spool",
                        reason: "the bytes of capture \(earlier.id) were lost and have come again: healed"))
            } else {
                try remove(copy)
            }
        } catch {
            parts.events.emit(.faultMet(part: "spool", reason: "the second copy of a capture stays: \(error)"))
        }
    }

    private func remove(_ copy: PlacedCopy) throws(Errno) {
        if copy.copy.rewrite != nil { try parts.fileSystem.remove(copy.path.rewritten) }
        try parts.fileSystem.remove(copy.path)
    }

    private func sleeps(_ pause: Duration) async -> Bool {
        do {
            try await cancelWhenGracefulShutdown { try await Task.sleep(for: pause) }
            return true
        } catch {
            return false
        }
    }
}

extension SpooledCopy {
    fileprivate func draft(spoolPath: String) -> CaptureDraft {
        CaptureDraft(
            device: order.device.name, fileName: order.name, size: order.mark.size, digest: digest,
            spoolPath: spoolPath, kind: reading.kind, summary: reading.summary, sopInstanceUID: identifier,
            taken: reading.taken,
            deviceTime: claims.taken ?? reading.deviceTime, arrived: order.arrived, seen: order.seen, claims: claims,
            obstacle: reading.obstacle,
            rewrite: rewrite, instanceFormat: reading.instanceFormat, remarks: reading.remarks)
    }
}

extension Capture {
    /// Whether the spool must still have the bytes.
    var needsBytes: Bool { state.needsBytes }
}

extension CaptureState {
    /// Whether the spool must still have the bytes of a capture in this state.
    var needsBytes: Bool {
        switch self {
        case .received, .held, .ready, .delivering, .proven: true
        // What takes the place of a superseded capture has the same file, and needs it.
        case .released, .discarded, .superseded: false
        }
    }
}
