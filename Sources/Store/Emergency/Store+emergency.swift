package import CaptureModel
import GRDB

extension Store {
    /// The identities of pools in their order, then those that were taken from a pool that does not have them any more.
    package func emergencyIdentities(
        of pools: [EmergencyPool]
    ) async throws(StoreError) -> [EmergencyIdentity] {
        try await database.read { connection in
            let taken = try EmergencyIdentityRecord.all(connection)
            let byNumber = Dictionary(taken.map { ($0.identifier.value, $0) }, uniquingKeysWith: { _, newer in newer })
            var entries: [EmergencyIdentity] = []
            for pool in pools {
                let free = try EmergencyIdentityRecord.untouched(connection, among: pool.identifiers)
                entries += pool.identifiers.map { identifier in
                    byNumber[identifier.value]
                        ?? EmergencyIdentity(
                            pool: pool.name, identifier: identifier, name: pool.name(of: identifier),
                            state: free.contains(identifier.value) ? .free : .elsewhere)
                }
            }
            let shown = Set(entries.map(\.identifier))
            return entries + taken.filter { !shown.contains($0.identifier) }
        }
    }

    /// Takes an identity for good: it is in the patient list when this returns, and is never handed out again.
    ///
    /// One transaction: of two stations that ask at the same moment each gets its own. Throws `examRefused` where the
    /// station may take none, none is free, or the one asked for is not; `notFound` where no pool has it.
    package func takeEmergencyIdentity(
        _ wish: EmergencyWish, from pools: [EmergencyPool], at station: StationName, by author: String
    ) async throws(StoreError) -> EmergencyIdentity {
        try await write { transaction in
            let pools = pools.filter { $0.serves(station) }
            guard !pools.isEmpty else {
                throw StoreError(
                    .examRefused,
                    "no emergency identities are set aside for “\(station)”; give it a pool under emergency in the configuration"
                )
            }
            let (pool, identifier) =
                switch wish {
                case .next: try transaction.nextEmergencyIdentity(of: pools)
                case .number(let number): try transaction.emergencyIdentity(number, of: pools)
                }
            return try transaction.take(identifier, of: pool, at: station, by: author)
        }
    }

    /// How many identities of each pool nobody has.
    package func emergencyStock(of pools: [EmergencyPool]) async throws(StoreError) -> [EmergencyStock] {
        guard !pools.isEmpty else { return [] }
        return try await database.read { connection in
            try pools.map { pool in
                let free = try EmergencyIdentityRecord.untouched(connection, among: pool.identifiers)
                return EmergencyStock(pool: pool.name, free: free.count, reserve: pool.reserve)
            }
        }
    }
}

extension Transaction {
    /// The first identity that nobody has.
    fileprivate func nextEmergencyIdentity(
        of pools: [EmergencyPool]
    ) throws -> (pool: EmergencyPool, identifier: PatientIdentifier) {
        for pool in pools {
            let free = try EmergencyIdentityRecord.untouched(database, among: pool.identifiers)
            if let first = pool.identifiers.first(where: { free.contains($0.value) }) { return (pool, first) }
        }
        throw StoreError(
            .examRefused,
            "no emergency identity is free any more; have more set aside under emergency in the configuration")
    }

    /// The identity of a number, while nobody has it.
    fileprivate func emergencyIdentity(
        _ number: String, of pools: [EmergencyPool]
    ) throws -> (pool: EmergencyPool, identifier: PatientIdentifier) {
        for pool in pools {
            guard let identifier = pool.identifiers.first(where: { $0.value == number }) else { continue }
            guard try EmergencyIdentityRecord.untouched(database, among: [identifier]).isEmpty else {
                return (pool, identifier)
            }
            let taken = try EmergencyIdentityRecord.find(database, number: number)
            throw StoreError(
                .examRefused,
                taken?.state.use.map { use in
                    "the emergency identity was taken at “\(use.station)” already; if it is the same patient, choose that patient from the list, otherwise take the next one"
                }
                    ?? "admissions has used the emergency identity itself; if it is the same patient, choose that patient from the list, otherwise take the next one"
            )
        }
        throw StoreError(
            .notFound, "the number is none of the emergency identities that are set aside for this station")
    }

    fileprivate func take(
        _ identifier: PatientIdentifier, of pool: EmergencyPool, at station: StationName, by author: String
    ) throws -> EmergencyIdentity {
        let number = try database.integer("SELECT coalesce(max(id), 0) + 1 FROM admissionMessage") ?? 1
        let message = try EmergencyPerson(identifier, of: pool).message(from: pool.name, number: number)
        guard case .applied(let person?) = try take(message, acknowledgement: []) else {
            throw StoreError(.corrupt, "an emergency identity did not come into the patient list")
        }
        try database.run(
            "INSERT INTO emergencyIdentity (identity, pool, family, station, author, taken) VALUES (?, ?, ?, ?, ?, ?)",
            [person.number, pool.name.text, pool.family, station.text, author, now.milliseconds])
        try journal(
            .init(
                kind: .emergencyTaken, person: person,
                after: .init(
                    patient: Patient(identifier: identifier, name: pool.name(of: identifier)),
                    remark: "taken at \(station) from the pool \(pool.name)")),
            by: author)
        tell(.patientsChanged)
        guard let taken = try EmergencyIdentityRecord.find(database, number: identifier.value) else {
            throw StoreError(.corrupt, "an emergency identity was not kept")
        }
        return taken
    }
}
