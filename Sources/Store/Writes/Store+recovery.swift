package import CaptureModel
import GRDB

extension Store {
    /// Puts every delivery that was being sent when the agent ended back into its queue, due now; returns how many.
    ///
    /// The instance that was fixed is kept: whether the destination has it is not known, so the same one is sent again.
    package func recover() async throws(StoreError) -> Int {
        try await write { transaction in
            let sending = try DeliveryRecord.list(transaction.database, "WHERE state = 'sending' ORDER BY id", [])
            try transaction.database.run("UPDATE delivery SET isPerhapsStored = 1 WHERE state = 'sending'")
            try transaction.queueAgain(sending, .putBack(due: transaction.now))
            try transaction.reviewStored(Set(sending.map(\.capture)))
            return sending.count
        }
    }

    /// A person says now: what waits or was refused is due at once, for one destination or for all; returns how many.
    package func resume(_ destination: DestinationName?) async throws(StoreError) -> Int {
        var total = 0
        var last: Int64 = 0
        while true {
            // Many short transactions, so that captures and outcomes get their turn between them; in the order of the
            // numbers, so that what is refused again meanwhile is not met twice.
            let after = last
            let resumed = try await write { transaction in
                let stopped = try DeliveryRecord.list(
                    transaction.database,
                    """
                    WHERE state IN ('waiting', 'refused') AND id > ?1 AND (?2 IS NULL OR destination = ?2)
                    ORDER BY id LIMIT 500
                    """, [after, destination?.text])
                try transaction.queueAgain(stopped, .resume(due: transaction.now))
                return stopped.map(\.id.number)
            }
            guard let newest = resumed.last else { return total }
            last = newest
            total += resumed.count
        }
    }
}

extension Transaction {
    fileprivate func queueAgain(_ deliveries: [Delivery], _ event: DeliveryEvent) throws {
        for delivery in deliveries { try advance(delivery, event) }
        if !deliveries.isEmpty { tell(.deliveriesDue(Set(deliveries.map(\.destination)))) }
    }
}
