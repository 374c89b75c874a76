import CaptureModel
import GRDB

extension Store {
    /// Who the agent is, drawn once for the database, and the number of the next heartbeat, which is used up by asking.
    package func heartbeatIdentity() async throws(StoreError) -> (id: String, sequence: Int64) {
        try await write { transaction in
            let row = try transaction.database.row(
                """
                INSERT INTO agent (id, identity, sequence) VALUES (1, ?, 1)
                ON CONFLICT DO UPDATE SET sequence = sequence + 1 RETURNING identity, sequence
                """, [transaction.newUID().text])
            guard let row else { throw StoreError(.corrupt, "the agent's own row is missing") }
            return (try row.value("identity"), try row.value("sequence"))
        }
    }
}
