import CaptureModel
import Catalog
import DICOMCore

/// What an object says of its joining the exam: which values it had before, and who changed them (PS3.3 §C.12.1).
struct ModificationRecord {
    let request: CompositionRequest
    /// Whether signatures were taken out.
    let lostSignatures: Bool

    /// One item of OriginalAttributesSequence, without the values (PS3.3 §C.12.1.1.9).
    var originalAttributes: DataSet {
        var item = DataSet()
        item.setText(.attributeModificationDateTime, moment)
        item.setBounded(.modifyingSystem, "Vignette \(request.agentVersion)")
        item.setBounded(.sourceOfPreviousValues, request.profile.title.english)
        item.setText(.reasonForTheAttributeModification, "COERCE")
        return item
    }

    /// One item of ContributingEquipmentSequence (PS3.3 §C.12.1.1.5).
    var contributingEquipment: DataSet {
        var item = DataSet()
        item.setText(.manufacturer, "Vignette")
        item.setText(.manufacturerModelName, "Vignette edge capture agent")
        item.setBounded(.softwareVersions, request.agentVersion)
        item.setBoundedIfPresent(.institutionName, request.institution)
        item.setText(.contributionDateTime, moment)
        item.setText(
            .contributionDescription,
            lostSignatures
                ? "Joined to the exam; the digital signatures, which hold no more, were taken out"
                : "Joined to the exam")
        item.setSequence(
            .purposeOfReferenceCodeSequence, [DataSet(code: "109103", scheme: "DCM", meaning: "Modifying Equipment")])
        return item
    }

    /// The values that were changed, as ModifiedAttributesSequence has them.
    ///
    /// They keep the bytes that the device wrote: where the object's character set is another now, the item names the
    /// old one, or where there was none is rewritten in the new one.
    static func modifiedAttributes(_ previous: DataSet, of device: DataSet, isRewritten: Bool) -> DataSet {
        guard isRewritten else { return previous }
        var item = previous
        if let element = device[.specificCharacterSet], !element.isEmpty {
            item.set(element)
        } else {
            item.convertToUnicode()
            item.remove(.specificCharacterSet)
        }
        return item
    }

    private var moment: String {
        let created = request.created.civil(offsetMinutes: request.offsetMinutes)
        return created.dicomDate + created.dicomTime + created.dicomOffset
    }
}

extension DataSet {
    /// The items of a sequence as they are, also of one that a writer without a dictionary left unknown: its value is
    /// in implicit little endian (PS3.5 §6.2.2).
    ///
    /// - Throws: `unsuitableMedia` where there is a value that is no sequence.
    func items(of tag: Tag) throws(CompositionError) -> [DataSet] {
        switch self[tag]?.value {
        case .sequence(let items)?: return items
        case nil: return []
        case .bytes(let bytes)? where bytes.isEmpty: return []
        case .bytes(let bytes)?:
            let length = (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> ($0 * 8)) }
            let header = [tag.group, tag.element].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            let decoder = DataSetDecoder(transferSyntaxEncoding: .implicitLittle)
            if case .sequence(let items)? = (try? decoder.decode(header + length + bytes))?[tag]?.value { return items }
        case .fragments?: break
        }
        throw CompositionError(
            .unsuitableMedia, "The DICOM file's \(tag.keyword ?? tag.description) is not the sequence that it must be.")
    }
}
