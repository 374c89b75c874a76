/// What made a capture, as the General Equipment module states it (PS3.3 §C.7.5.1).
public struct Equipment: Hashable, Sendable {
    /// Manufacturer (0008,0070).
    public var manufacturer: String?
    /// ManufacturerModelName (0008,1090).
    public var model: String?
    /// DeviceSerialNumber (0018,1000).
    public var serialNumber: String?
    /// SoftwareVersions (0018,1020); empty where nobody said.
    public var softwareVersions: [String]

    /// Describes equipment as far as it is known.
    public init(
        manufacturer: String? = nil, model: String? = nil, serialNumber: String? = nil, softwareVersions: [String] = []
    ) {
        self.manufacturer = manufacturer
        self.model = model
        self.serialNumber = serialNumber
        self.softwareVersions = softwareVersions
    }

    /// The attributes that the Enhanced General Equipment module demands and that are not known (PS3.3 §C.7.5.2).
    ///
    /// In the order manufacturer, model, serial, software, under the names that the configuration uses.
    public var missingForEnhancedEquipment: [String] {
        var missing: [String] = []
        if manufacturer == nil { missing.append("manufacturer") }
        if model == nil { missing.append("model") }
        if serialNumber == nil { missing.append("serial") }
        if softwareVersions.isEmpty { missing.append("software") }
        return missing
    }
}
