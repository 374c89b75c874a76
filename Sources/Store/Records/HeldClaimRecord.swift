import CaptureModel
import Foundation
import GRDB

/// The claims of a held capture, as a row of `heldClaim` with its keys.
struct HeldClaimRecord {
    /// Since when the file lay in its folder.
    let arrived: Timestamp
    /// When the agent first saw it.
    let seen: Timestamp
    /// What said whose it is.
    let claims: CaptureClaims

    /// Keeps the claims of a draft whose capture is held, unless nothing of them can be settled later.
    static func keep(_ database: Database, _ draft: CaptureDraft, as capture: Capture) throws {
        guard case .held(let reason) = capture.state, reason.code.lateMatch != .nothing else { return }
        let keys = draft.claims.keys
        guard !keys.isEmpty else { return }
        let arrived = draft.arrived ?? capture.received
        try database.run(
            "INSERT INTO heldClaim (capture, arrived, seen, content) VALUES (?, ?, ?, ?)",
            [
                capture.id.number, arrived.milliseconds, (draft.seen ?? arrived).milliseconds,
                String(decoding: try JSONEncoder().encode(draft.claims), as: UTF8.self),
            ])
        for key in keys {
            try database.run(
                "INSERT INTO claimKey (kind, value, capture) VALUES (?, ?, ?)",
                [key.kind.rawValue, key.value, capture.id.number])
        }
    }

    /// The claims of a capture; nothing where it has none that are kept, or they cannot be read any more: then it waits
    /// for a person as before, and keeps no other from being matched.
    static func find(_ database: Database, _ capture: CaptureID) throws -> HeldClaimRecord? {
        guard let row = try database.row("SELECT * FROM heldClaim WHERE capture = ?", [capture.number]) else {
            return nil
        }
        let content: String = try row.value("content")
        guard let claims = try? JSONDecoder().decode(CaptureClaims.self, from: Data(content.utf8)) else { return nil }
        return HeldClaimRecord(arrived: try row.time("arrived"), seen: try row.time("seen"), claims: claims)
    }

    /// Forgets the claims of a capture, which nobody needs once it is decided whose it is.
    static func remove(_ database: Database, _ capture: CaptureID) throws {
        for table in ["claimStale", "claimKey", "heldClaim"] {
            try database.run("DELETE FROM \(table) WHERE capture = ?", [capture.number])
        }
    }

    /// The capture as it came, to be matched once more.
    func draft(of capture: Capture) -> CaptureDraft {
        CaptureDraft(
            device: capture.device, fileName: capture.fileName, size: capture.size, digest: capture.digest,
            spoolPath: capture.spoolPath, kind: capture.kind, summary: capture.summary,
            sopInstanceUID: capture.sopInstanceUID, taken: capture.taken, deviceTime: capture.deviceTime,
            arrived: arrived, seen: seen, claims: claims, rewrite: capture.rewrite,
            instanceFormat: capture.instanceFormat, remarks: capture.remarks)
    }
}
