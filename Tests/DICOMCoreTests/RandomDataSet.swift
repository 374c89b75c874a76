import DICOMCore

/// Makes data sets by chance: attributes of the dictionary with values of every representation, nested.
struct RandomDataSet {
    var generator: SplitMix64

    init(seed: UInt64) {
        generator = SplitMix64(seed: seed)
    }

    /// One attribute a representation; the dictionary's own, so that an implicit encoding gives it back.
    private static let attributes: [Tag] = [
        .commandField, .specificCharacterSet, .imageType, .instanceCreationDate, .accessionNumber, .modality,
        .patientName, .patientID, .patientAge, .patientComments, .frameTime, .frameIncrementPointer, .rows,
        .instanceNumber, .retrieveURL, .reasonForVisit, .acquisitionDateTime, .contentTime, .studyInstanceUID,
        .encapsulatedDocument, .iccProfile, .encapsulatedPixelDataValueTotalLength, .retrieveAETitle,
        .codeMeaning, .longCodeValue, .urnCodeValue, .pixelData,
    ]
    private static let sequences: [Tag] = [
        .anatomicRegionSequence, .requestAttributesSequence, .referencedSOPSequence, .acquisitionContextSequence,
    ]

    mutating func dataSet(depth: Int = 0) -> DataSet {
        var dataSet = DataSet()
        // No group lengths here: the encoder adds them, so such a data set is not given back as it was.
        for tag in RandomDataSet.attributes where tag.group > 2 && Bool.random(using: &generator) {
            guard let vr = tag.vr else { continue }
            dataSet.set(tag, vr, bytes(of: vr))
        }
        guard depth < 4 else { return dataSet }
        for tag in RandomDataSet.sequences where Int.random(in: 0..<3, using: &generator) == 0 {
            let count = Int.random(in: 0..<3, using: &generator)
            dataSet.setSequence(tag, (0..<count).map { _ in self.dataSet(depth: depth + 1) })
        }
        return dataSet
    }

    /// A value of whole numbers; text is of any bytes, because the encoding does not look into it.
    private mutating func bytes(of vr: VR) -> [UInt8] {
        let count =
            8 * Int.random(in: 0..<6, using: &generator) + (vr.isText ? Int.random(in: 0..<8, using: &generator) : 0)
        return (0..<count).map { _ in UInt8.random(in: 0x20...0x7E, using: &generator) }
    }
}
