import DICOMCore

/// How the texts of a device's object and those of the exam come under one Specific Character Set (PS3.3 §C.12.1.1.2).
enum TextRewriting {
    /// The device's attributes in UTF-8, or nil where all can stay as they are: the exam's texts are ASCII, or the
    /// device's are UTF-8 already.
    ///
    /// - Throws: `unsuitableMedia` where texts of the device are in a set that cannot be read here.
    static func unicode(_ device: DataSet, beside texts: [DataSet]) throws(CompositionError) -> DataSet? {
        let repertoire = device.characterRepertoire
        guard !repertoire.isUnicode, !texts.allSatisfy(\.hasPlainText) else { return nil }
        guard canConvert(device, repertoire) else {
            throw CompositionError(
                .unsuitableMedia,
                "The DICOM file's texts are in a character set that cannot stand beside the patient's name: set the device to write DICOM in Unicode (ISO_IR 192)."
            )
        }
        var converted = device
        converted.convertToUnicode()
        return converted
    }

    /// Whether every text can be read as it was meant.
    private static func canConvert(_ dataSet: DataSet, _ inherited: CharacterRepertoire) -> Bool {
        let own = dataSet[.specificCharacterSet].map { !$0.isEmpty } ?? false
        let repertoire = own ? dataSet.characterRepertoire : inherited
        return dataSet.elements.allSatisfy { element in
            switch element.value {
            case .sequence(let items): return items.allSatisfy { canConvert($0, repertoire) }
            case .fragments: return true
            case .bytes:
                // A text under an unknown representation would keep its bytes under the new name.
                if element.vr == .un, let vr = element.tag.vr, vr == .sq || vr.usesSpecificCharacterSet {
                    return element.isPlain
                }
                return !element.vr.usesSpecificCharacterSet || repertoire.isUnderstood || element.isPlain
            }
        }
    }
}

extension DataSet {
    /// Whether every text in it is ASCII without escapes, and so the same in every character set.
    fileprivate var hasPlainText: Bool {
        elements.allSatisfy { element in
            switch element.value {
            case .sequence(let items): items.allSatisfy(\.hasPlainText)
            case .fragments: true
            case .bytes: !element.vr.usesSpecificCharacterSet || element.isPlain
            }
        }
    }
}

extension Element {
    fileprivate var isPlain: Bool { bytes.map { $0.allSatisfy { $0 < 0x80 && $0 != 0x1B } } ?? true }
}
