/// Where a patient is (HL7 data type PL, v2.5.1 §2.A.53).
public struct HL7Location: Hashable, Sendable {
    /// The ward, clinic or department.
    public let pointOfCare: String
    /// The room.
    public let room: String
    /// The bed.
    public let bed: String
    /// The facility's name.
    public let facility: String

    /// Makes a location; nil if all its parts are empty.
    public init?(pointOfCare: String, room: String = "", bed: String = "", facility: String = "") {
        guard !(pointOfCare + room + bed + facility).isEmpty else { return nil }
        self.pointOfCare = pointOfCare
        self.room = room
        self.bed = bed
        self.facility = facility
    }

    static func read(_ field: HL7Field) -> FieldValue<HL7Location> {
        if field.isNull { return .null }
        func text(_ component: Int) -> String { field.component(component).text ?? "" }
        let facility = HL7Authority(field.component(4))?.name ?? ""
        return HL7Location(pointOfCare: text(1), room: text(2), bed: text(3), facility: facility)
            .map { .value($0) } ?? .absent
    }
}
