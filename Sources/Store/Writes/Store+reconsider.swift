package import CaptureModel
import GRDB

extension Store {
    /// Takes back that a held capture's file cannot be sent: a program or a version that can make it so is there now.
    ///
    /// The capture stays held, because whose it is was not decided when it came; the reason says that. Does nothing for
    /// a capture that is not held for its file any more.
    ///
    /// - Parameter rewrite: what was made of it, safe in the spool beside it.
    /// - Returns: whether it was taken back.
    package func reconsider(
        _ id: CaptureID, rewrite: RewrittenFile?, remarks: [String]
    ) async throws(StoreError) -> Bool {
        try await write { transaction in
            let capture = try CaptureRecord.get(transaction.database, id)
            guard case .held(let reason) = capture.state, reason.code == .unsuitableMedia, capture.rewrite == nil else {
                return false
            }
            if let rewrite { try CaptureRecord.insert(transaction.database, rewrite, of: id) }
            try transaction.database.run(
                "UPDATE capture SET remarks = ? WHERE id = ?", [try Remarks.text(remarks), id.number])
            try transaction.advance(
                try CaptureRecord.get(transaction.database, id),
                .hold(HeldReason(.noExam, "The capture can be sent now. See whose it is, and assign it by hand.")))
            return true
        }
    }
}
