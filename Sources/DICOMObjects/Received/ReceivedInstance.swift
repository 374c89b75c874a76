public import DICOMCore
public import MediaInspection

/// A device's DICOM file: its attributes, and where its pixel data and other long values stand, which are never read.
public struct ReceivedInstance: Sendable {
    /// How many bytes all that is not a long value may have: more is held in memory for no file.
    public static let maximumHeaderLength = 16 << 20

    /// The object's class.
    public let sopClassUID: UID
    /// The object's own identifier.
    public let sopInstanceUID: UID
    /// How the data set is written, and stays.
    public let transferSyntaxUID: UID
    /// The attributes, without the long values.
    public let dataSet: DataSet
    let encoding: Encoding
    /// All elements, long ones too, ascending by tag.
    let extents: [ElementExtent]

    /// Reads the file that an inspection described.
    ///
    /// - Throws: `unsuitableMedia` where the file is damaged, contradicts itself or cannot be read, and
    ///   `missingAttribute` where it does not say what it is.
    public init(_ source: some MediaSource, _ file: DICOMFileDescription) throws(CompositionError) {
        guard let sopClassUID = file.sopClassUID.flatMap(UID.init),
            let sopInstanceUID = file.sopInstanceUID.flatMap(UID.init),
            let transferSyntaxUID = file.transferSyntaxUID.flatMap(UID.init)
        else {
            throw CompositionError(
                .missingAttribute, "The header of the DICOM file lacks SOP class, SOP instance or transfer syntax.")
        }
        self.sopClassUID = sopClassUID
        self.sopInstanceUID = sopInstanceUID
        self.transferSyntaxUID = transferSyntaxUID
        encoding = try Self.decoding { () throws(DICOMDecodingError) in
            try Encoding(transferSyntax: transferSyntaxUID)
        }
        guard file.dataSetOffset >= 0, file.dataSetOffset < file.byteCount, file.byteCount <= source.length else {
            throw CompositionError(.unsuitableMedia, "The DICOM file is not the one that was inspected.")
        }
        let window = SourceWindow(source)
        var walk = DataSetWalk(window, encoding: encoding)
        let found = try walk.elements(in: file.dataSetOffset..<file.byteCount)
        extents = found.sorted { $0.tag < $1.tag }
        if let (twice, _) = zip(extents, extents.dropFirst()).first(where: { $0.tag == $1.tag }) {
            throw CompositionError(.unsuitableMedia, "The DICOM file is damaged: \(twice.tag) stands in it twice.")
        }
        dataSet = try Self.dataSet(of: found, from: window, encoding)
        guard dataSet.uid(.sopClassUID) == sopClassUID, dataSet.uid(.sopInstanceUID) == sopInstanceUID else {
            throw CompositionError(
                .unsuitableMedia,
                "The DICOM file contradicts itself: its header and its data set do not name the same object. Export it from the device again."
            )
        }
    }

    /// Whether the object is a picture or a film.
    var isImage: Bool { extents.contains { $0.isBulk && $0.tag.group == 0x7FE0 } }

    /// Where an element stands.
    func extent(of tag: Tag) -> ElementExtent? { extents.first { $0.tag == tag } }

    /// Whether the attribute is absent or empty.
    func lacks(_ tag: Tag) -> Bool {
        guard let extent = extent(of: tag) else { return true }
        guard !extent.isBulk, let element = dataSet[tag] else { return false }
        return element.isEmpty || element.vr.isText && dataSet.texts(tag).allSatisfy(\.isEmpty)
    }

    private static func dataSet(
        of elements: [ElementExtent], from window: SourceWindow, _ encoding: Encoding
    ) throws(CompositionError) -> DataSet {
        var bytes: [UInt8] = []
        for run in runs(of: elements) {
            guard run.count <= maximumHeaderLength - bytes.count else {
                throw CompositionError(
                    .unsuitableMedia,
                    "The DICOM file has more than \(maximumHeaderLength >> 20) MiB besides its pictures, which no device writes."
                )
            }
            bytes += try window.read(run)
        }
        return try decoding { () throws(DICOMDecodingError) in
            try DataSetDecoder(transferSyntaxEncoding: encoding).decode(bytes)
        }
    }

    /// The parts of the file between the long values.
    private static func runs(of elements: [ElementExtent]) -> [Range<Int64>] {
        var runs: [Range<Int64>] = []
        for element in elements where !element.isBulk {
            if let last = runs.last, last.upperBound == element.range.lowerBound {
                runs[runs.count - 1] = last.lowerBound..<element.range.upperBound
            } else {
                runs.append(element.range)
            }
        }
        return runs
    }

    private static func decoding<Result>(
        _ work: () throws(DICOMDecodingError) -> Result
    ) throws(CompositionError) -> Result {
        do {
            return try work()
        } catch {
            let place = error.path.isEmpty ? "" : " in \(error.path)"
            throw CompositionError(
                .unsuitableMedia,
                "The DICOM file cannot be read\(place): \(error.message). Export it from the device again.")
        }
    }
}
