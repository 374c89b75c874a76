import CaptureModel
import Catalog
import DICOMCore

/// SOP Common (PS3.3 §C.12.1), with the agent as contributing equipment.
struct SOPCommonModule: ObjectModule {
    let kind: ObjectKind

    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        let created = request.created.civil(offsetMinutes: request.offsetMinutes)
        dataSet.setText(.specificCharacterSet, "ISO_IR 192")
        dataSet.setUID(.sopClassUID, kind.sopClassUID)
        dataSet.setText(.sopInstanceUID, request.sopInstanceUID.text)
        dataSet.setText(.instanceCreationDate, created.dicomDate)
        dataSet.setText(.instanceCreationTime, created.dicomTime)
        dataSet.setText(.timezoneOffsetFromUTC, created.dicomOffset)
        var agent = DataSet()
        agent.setText(.manufacturer, "Vignette")
        agent.setText(.manufacturerModelName, "Vignette edge capture agent")
        agent.setBounded(.softwareVersions, request.agentVersion)
        agent.setBoundedIfPresent(.institutionName, request.institution)
        agent.setSequence(
            .purposeOfReferenceCodeSequence, [DataSet(code: "109103", scheme: "DCM", meaning: "Modifying Equipment")])
        dataSet.setSequence(.contributingEquipmentSequence, [agent])
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        Requirement.type1(.specificCharacterSet, .sopClassUID, .sopInstanceUID)
    }
}
