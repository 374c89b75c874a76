package import CaptureModel

/// What a person chose at a station.
package struct ExamRequest: Sendable {
    /// Where.
    package var station: StationName
    /// Whose: an identifier of the admissions list.
    package var patient: PatientIdentifier
    /// For which order; nothing for an exam of an encounter.
    package var order: OrderID?
    /// What is being done: a name of the catalog.
    package var descriptor: String
    /// During which visit; nothing takes the current one.
    package var visit: String?
    /// On which side.
    package var laterality: Laterality?
    /// The finer region's key.
    package var region: String?
    /// Who takes the pictures.
    package var operatorName: String?
    /// Whether the person knows that captures of another patient were arriving a moment ago.
    package var isConfirmed: Bool

    /// Makes a request.
    package init(
        station: StationName, patient: PatientIdentifier, order: OrderID? = nil, descriptor: String,
        visit: String? = nil,
        laterality: Laterality? = nil, region: String? = nil, operatorName: String? = nil, isConfirmed: Bool = false
    ) {
        self.station = station
        self.patient = patient
        self.order = order
        self.descriptor = descriptor
        self.visit = visit
        self.laterality = laterality
        self.region = region
        self.operatorName = operatorName
        self.isConfirmed = isConfirmed
    }
}
