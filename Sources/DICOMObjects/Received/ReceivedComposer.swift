public import CaptureModel
import Catalog
import DICOMCore

/// Lets a device's DICOM object join an exam.
///
/// Patient and study become the exam's; what stood there before is kept in OriginalAttributesSequence. Everything else
/// stays byte for byte as the device wrote it, in its own transfer syntax, and is never copied: the instance refers to
/// the file. What the device made of its object's own modules is the device's affair.
public enum ReceivedComposer {
    /// Which identifier the object has in the exam.
    public enum Identity: Sendable {
        /// The device's, so that other objects that refer to it still do.
        case device
        /// The one of the request; the device's is kept in OriginalAttributesSequence.
        case request
    }

    /// The instance.
    ///
    /// - Throws: `wrongObject` where the object states another side than the exam, `unsuitableMedia` where its texts or
    ///   its structure allow no change, and `notEncodable` where a value would become too long.
    public static func compose(
        _ request: CompositionRequest, _ received: ReceivedInstance, identity: Identity = .device
    ) throws(CompositionError) -> FrozenInstance {
        try SideCheck.check(received, against: request.exam.exam.laterality)
        // All times of an object are in one time zone, and those that stay are the device's (PS3.3 §C.12.1.1.8).
        var request = request
        if let offset = received.offsetMinutes { request.offsetMinutes = offset }
        var coercion = ExamCoercion(received)
        try coercion.join(request)
        try coercion.place(request, identity: identity)
        try coercion.record(request)
        return try freeze(coercion, identity == .device ? nil : request.sopInstanceUID)
    }

    private static func freeze(
        _ coercion: ExamCoercion, _ identifier: UniqueIdentifier?
    ) throws(CompositionError) -> FrozenInstance {
        let received = coercion.received
        guard let sopClassUID = UniqueIdentifier(received.sopClassUID.rawValue),
            let sopInstanceUID = identifier ?? UniqueIdentifier(received.sopInstanceUID.rawValue),
            let transferSyntaxUID = UniqueIdentifier(received.transferSyntaxUID.rawValue)
        else {
            throw CompositionError(.notEncodable, "The object's own identifiers are malformed.")
        }
        var list = PieceList(encoding: received.encoding)
        var new = coercion.written.elements[...]
        for extent in received.extents {
            while let element = new.first, element.tag <= extent.tag {
                try list.append(element)
                new.removeFirst()
            }
            // The length of a group would be wrong now, and is retired (PS3.5 §7.2).
            let isReplaced = coercion.written[extent.tag] != nil || coercion.removed.contains(extent.tag)
            guard !isReplaced, !extent.tag.isGroupLength else { continue }
            try list.append(extent, of: received)
        }
        for element in new { try list.append(element) }
        return FrozenInstance(
            sopClassUID: sopClassUID, sopInstanceUID: sopInstanceUID,
            seriesInstanceUID: coercion.written.uid(.seriesInstanceUID).flatMap { UniqueIdentifier($0.rawValue) },
            transferSyntaxUID: transferSyntaxUID, pieces: list.pieces)
    }
}

extension ExamCoercion {
    /// Makes patient and study those of the exam.
    fileprivate mutating func join(_ request: CompositionRequest) throws(CompositionError) {
        var exam = DataSet()
        PatientModule().write(request, into: &exam)
        StudyModule().write(request, into: &exam)
        for element in exam.elements where element.tag != .specificCharacterSet {
            try write(element, from: exam)
        }
        let isSamePatient = received.dataSet.text(.patientID) == exam.text(.patientID)
        for extent in received.extents where exam[extent.tag] == nil {
            if ExamAttributes.covers(extent.tag, isSamePatient: isSamePatient) { try remove(extent.tag) }
        }
    }

    /// Gives the object its series, and fills in what the device does not know.
    fileprivate mutating func place(
        _ request: CompositionRequest, identity: ReceivedComposer.Identity
    ) throws(CompositionError) {
        let device = received.dataSet
        var place = DataSet()
        let series = device.uid(.seriesInstanceUID).flatMap { UniqueIdentifier($0.rawValue) }
            .flatMap { UniqueIdentifier.series($0, in: request.exam.exam.studyInstanceUID) }
        place.setText(.seriesInstanceUID, (series ?? request.place.seriesInstanceUID).text)
        if identity == .request { place.setText(.sopInstanceUID, request.sopInstanceUID.text) }
        for element in place.elements { try write(element, from: place) }

        var known = DataSet()
        known.setText(.seriesNumber, "\(request.place.seriesNumber)")
        known.setText(.instanceNumber, "\(request.place.instanceNumber)")
        known.setBoundedIfPresent(.institutionName, request.institution)
        known.setBounded(.manufacturer, request.equipment.manufacturer ?? "")
        var unknown: [Tag] = [.seriesNumber, .instanceNumber, .institutionName, .manufacturer]
        if received.isImage {
            AnatomyModule(laterality: .whereKnown).write(request, into: &known)
            if !received.statesRegion { unknown += [.anatomicRegionSequence, .primaryAnatomicStructureSequence] }
            if received.lacks(.laterality) { unknown.append(.imageLaterality) }
        }
        for tag in unknown { fill(tag, from: known) }
    }

    /// Says what was changed and by whom, and brings all texts under one character set.
    fileprivate mutating func record(_ request: CompositionRequest) throws(CompositionError) {
        let signatures: [Tag] = [.digitalSignaturesSequence, .macParametersSequence]
        let lostSignatures = signatures.contains { received.extent(of: $0) != nil }
        for tag in signatures { drop(tag) }
        let record = ModificationRecord(request: request, lostSignatures: lostSignatures)
        var original = record.originalAttributes
        var equipment = record.contributingEquipment

        var device = received.dataSet
        let unicode = try TextRewriting.unicode(device, beside: [written, original, equipment])
        if let unicode {
            try keep(.specificCharacterSet)
            for element in unicode.elements where element != device[element.tag] {
                if written[element.tag] == nil, !removed.contains(element.tag) { extend(element) }
            }
            device = unicode
        }
        original.remove(.specificCharacterSet)
        equipment.remove(.specificCharacterSet)

        if !previous.isEmpty {
            let modified = ModificationRecord.modifiedAttributes(
                previous, of: received.dataSet, isRewritten: unicode != nil)
            original.set(Element(.modifiedAttributesSequence, .sq, .sequence([modified])))
            let history = try device.items(of: .originalAttributesSequence) + [original]
            extend(Element(.originalAttributesSequence, .sq, .sequence(history)))
        }
        let contributors = try device.items(of: .contributingEquipmentSequence) + [equipment]
        extend(Element(.contributingEquipmentSequence, .sq, .sequence(contributors)))
    }
}

extension ReceivedInstance {
    /// The time zone of the object's times, in minutes east of UTC; nil where it does not say it.
    fileprivate var offsetMinutes: Int? {
        guard let text = dataSet.text(.timezoneOffsetFromUTC), text.utf8.count == 5,
            let number = Int(text), abs(number) <= 1_400, abs(number) % 100 < 60
        else { return nil }
        return number / 100 * 60 + number % 100
    }

    /// Whether the object says, in one of the ways there are, what part of the body it shows.
    fileprivate var statesRegion: Bool {
        let ways: [Tag] = [
            .anatomicRegionSequence, .bodyPartExamined, .sharedFunctionalGroupsSequence,
            .perFrameFunctionalGroupsSequence,
        ]
        return !ways.allSatisfy(lacks)
    }
}
