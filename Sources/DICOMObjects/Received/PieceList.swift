import CaptureModel
import DICOMCore

/// The data set of a device's object as pieces: what is new in bytes, all else where it stands in the file.
struct PieceList {
    private var finished: [FrozenInstance.Piece] = []
    /// New bytes that stand behind the finished pieces.
    private var pending: [UInt8] = []
    private let encoder: DataSetEncoder
    private let isBigEndian: Bool

    /// The pieces so far; no two neighbours are both bytes, or adjoining parts of the file.
    var pieces: [FrozenInstance.Piece] { pending.isEmpty ? finished : finished + [.bytes(pending)] }

    init(encoding: Encoding) {
        encoder = DataSetEncoder(transferSyntaxEncoding: encoding)
        isBigEndian = encoding == .explicitBig
    }

    /// Appends an element in the object's encoding.
    mutating func append(_ element: Element) throws(CompositionError) {
        var dataSet = DataSet()
        dataSet.set(element)
        do throws(DICOMEncodingError) {
            pending += try encoder.encode(dataSet)
        } catch {
            throw CompositionError(.notEncodable, "The object cannot be encoded: \(error)")
        }
    }

    /// Appends an element that stays as it is.
    ///
    /// No value may have an odd length (PS3.5 §7.1.1): where one does, its length is written anew and a zero byte
    /// follows it.
    mutating func append(_ extent: ElementExtent, of received: ReceivedInstance) throws(CompositionError) {
        guard extent.isOdd else { return append(extent.range) }
        guard let header = extent.bulkHeader else {
            if let element = received.dataSet[extent.tag] { try append(element) }
            return
        }
        guard !header.isUndefinedLength else {
            throw CompositionError(
                .unsuitableMedia,
                "The DICOM file's pixel data have an odd number of bytes, which archives refuse: export it from the device in another format."
            )
        }
        let valueStart = extent.range.lowerBound + Int64(header.bytes.count)
        let length = extent.range.upperBound - valueStart + 1
        let field = (0..<header.lengthWidth).map { UInt8(truncatingIfNeeded: length >> Int64($0 * 8)) }
        pending += header.bytes.dropLast(header.lengthWidth) + (isBigEndian ? field.reversed() : field)
        append(valueStart..<extent.range.upperBound)
        pending.append(0)
    }

    private mutating func append(_ range: Range<Int64>) {
        if pending.isEmpty, case .file(let last)? = finished.last, last.upperBound == range.lowerBound {
            finished[finished.count - 1] = .file(last.lowerBound..<range.upperBound)
        } else {
            if !pending.isEmpty { finished.append(.bytes(pending)) }
            pending = []
            finished.append(.file(range))
        }
    }
}
