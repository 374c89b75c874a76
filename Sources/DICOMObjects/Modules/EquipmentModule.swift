import Catalog
import DICOMCore

/// General Equipment and, where the object demands it, Enhanced General Equipment (PS3.3 §C.7.5.1, §C.7.5.2).
struct EquipmentModule: ObjectModule {
    let isEnhanced: Bool

    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        let equipment = request.equipment
        dataSet.setBounded(.manufacturer, equipment.manufacturer ?? "")
        dataSet.setBoundedIfPresent(.manufacturerModelName, equipment.model)
        dataSet.setBoundedIfPresent(.deviceSerialNumber, equipment.serialNumber)
        if !equipment.softwareVersions.isEmpty {
            dataSet.setBounded(.softwareVersions, equipment.softwareVersions)
        }
        dataSet.setBoundedIfPresent(.institutionName, request.institution)
        dataSet.setBoundedIfPresent(.institutionalDepartmentName, request.departmentTitle)
        dataSet.setBoundedIfPresent(.stationName, request.stationTitle, limit: 16)
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        isEnhanced
            ? Requirement.type1(.manufacturer, .manufacturerModelName, .deviceSerialNumber, .softwareVersions)
            : Requirement.type2(.manufacturer)
    }
}
