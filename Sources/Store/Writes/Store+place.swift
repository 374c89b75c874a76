package import CaptureModel
import GRDB

extension Store {
    /// A person says where a held capture belongs.
    ///
    /// Throws `notFound`, `examRefused`, and `refusedByLifecycle` for a capture that is not held any more: of two
    /// people who place one capture the second is told. What the check finds missing keeps it held, with that reason.
    package func place(
        _ id: CaptureID, choice: Placement, checking check: @escaping PlacementCheck = { _, _ in nil }
    ) async throws(StoreError) -> Capture {
        try await write { transaction in
            let capture = try CaptureRecord.get(transaction.database, id)
            guard case .held = capture.state else {
                throw LifecycleRefusal(event: CaptureEvent.place.word, state: capture.state.word)
            }
            let settled = try transaction.settle(capture, choice, checking: check)
            if !settled.deliveries.isEmpty {
                transaction.tell(.deliveriesDue(Set(settled.deliveries.map(\.destination))))
            }
            return settled.capture
        }
    }

    /// A person decides that a capture shall not be sent; its bytes and its row stay.
    ///
    /// Throws `notFound`, and `refusedByLifecycle` once any delivery has begun.
    package func discard(_ id: CaptureID, by person: String, why: String) async throws(StoreError) {
        try await write { transaction in
            let capture = try CaptureRecord.get(transaction.database, id)
            let discarded = try transaction.advance(capture, .discard(by: person, why: why))
            try transaction.withdrawDeliveries(of: discarded)
            try transaction.closeCorrections()
        }
    }

    /// Lets go of captures that were proven before a moment, the oldest first, and returns the paths of their files in the spool.
    ///
    /// Their state becomes `released`; the caller removes the bytes afterwards. At most `limit` go at once. A crash
    /// before the removal leaves files whose captures are `released`: ``spoolPaths(after:limit:)`` finds them.
    package func release(before moment: Timestamp, limit: Int = 1_000) async throws(StoreError) -> [String] {
        try await write { transaction in
            // Named, because the index of all proven captures would be walked through everything released before.
            let captures = try transaction.database.rows(
                """
                SELECT id FROM capture INDEXED BY captureToRelease
                WHERE state = 'proven' AND proven < ?
                    -- Until a correction has ended, nobody knows whether the bytes are needed once more.
                    AND NOT EXISTS (SELECT 1 FROM correction WHERE state IN ('open', 'underway')
                        AND (correction.exam = capture.exam OR correction.successor = capture.exam))
                ORDER BY proven LIMIT ?
                """, [moment.milliseconds, max(limit, 0)]
            ).map { try CaptureRecord.get(transaction.database, CaptureID(try $0.value("id"))) }
            for capture in captures {
                try transaction.advance(capture, .release)
                try transaction.database.run(
                    "DELETE FROM frozenInstance WHERE delivery IN (SELECT id FROM delivery WHERE capture = ?)",
                    [capture.id.number])
            }
            return captures.filter { $0.kind != .rejection }.flatMap { capture in
                capture.rewrite == nil
                    ? [capture.spoolPath] : [capture.bodyPath(.rewritten), capture.bodyPath(.original)]
            }
        }
    }
}

extension Transaction {
    /// Takes back deliveries that were never begun; an instance that was fixed refuses to go.
    fileprivate func withdrawDeliveries(of capture: Capture) throws {
        try database.run("DELETE FROM delivery WHERE capture = ?", [capture.id.number])
    }
}
