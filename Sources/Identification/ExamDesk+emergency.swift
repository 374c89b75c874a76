package import CaptureModel
package import Store

/// Patients whom nobody can name: identities that were set aside for them.
extension ExamDesk {
    /// The identities that concern a station, or all: the free ones that it may take, and everyone who has one.
    package func emergencyIdentities(at station: StationName? = nil) async throws -> [EmergencyIdentity] {
        let pools = rules.emergency.filter { pool in station.map(pool.serves) ?? true }
        return try await store.emergencyIdentities(of: pools)
    }

    /// Takes an identity for a patient who is at a station; from then on it is a patient of the list like any other.
    ///
    /// - Throws: `StoreError` where none is free, or the one asked for is not.
    package func takeEmergencyIdentity(
        _ wish: EmergencyWish, at station: StationName, by person: String?
    ) async throws -> EmergencyIdentity {
        try demand(station)
        return try await store.takeEmergencyIdentity(
            wish, from: rules.emergency, at: station, by: person ?? "somebody at \(station)")
    }

    /// Takes an identity and opens an exam for it.
    ///
    /// What would keep the exam from opening is looked at first, so that no identity is spent for nothing.
    package func open(_ wish: EmergencyWish, _ procedure: EmergencyProcedure) async throws -> ExamSnapshot {
        try demand(procedure.station)
        _ = try DescriptorChoice(
            procedure.descriptor, laterality: procedure.laterality, region: procedure.region, in: rules.catalog)
        if !procedure.isConfirmed { try await confirmChange(to: nil, at: procedure.station) }
        let identity = try await takeEmergencyIdentity(wish, at: procedure.station, by: procedure.operatorName)
        return try await open(procedure.request(for: identity.identifier))
    }
}

/// What is being done with a patient whom nobody can name.
package struct EmergencyProcedure: Sendable {
    let station: StationName
    let descriptor: String
    let laterality: Laterality?
    let region: String?
    let operatorName: String?
    let isConfirmed: Bool

    /// Makes a choice; the parts are those of ``ExamRequest``.
    package init(
        station: StationName, descriptor: String, laterality: Laterality? = nil, region: String? = nil,
        operatorName: String? = nil, isConfirmed: Bool = false
    ) {
        self.station = station
        self.descriptor = descriptor
        self.laterality = laterality
        self.region = region
        self.operatorName = operatorName
        self.isConfirmed = isConfirmed
    }

    /// The same with its patient; the change of patient has been asked for already.
    func request(for patient: PatientIdentifier) -> ExamRequest {
        ExamRequest(
            station: station, patient: patient, descriptor: descriptor, laterality: laterality, region: region,
            operatorName: operatorName, isConfirmed: true)
    }
}
