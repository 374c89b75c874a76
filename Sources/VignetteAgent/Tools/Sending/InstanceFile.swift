import ByteCodec
import DICOMCore

/// A DICOM file that is to be sent: what its header says, and where its data set begins.
struct InstanceFile: Sendable {
    /// The file as the person named it.
    let path: String
    /// SOPClassUID of the data set.
    let sopClass: UID
    /// SOPInstanceUID of the data set.
    let sopInstance: UID
    /// How the data set is encoded.
    let transferSyntax: UID
    /// Where the data set begins, in bytes.
    let dataSetOffset: Int64
    /// The length of the data set in bytes.
    let dataSetLength: Int64

    /// How many bytes from the start are looked at, one after the other, until the identifiers were found.
    private static let headLengths = [65_536, 1 << 20, 16 << 20]
    /// The element behind the two identifiers: further the data set is not read.
    private static let behindIdentifiers = Tag(0x0008, 0x0019)

    /// Reads the header.
    ///
    /// - Throws: `notDICOM` where the file is none, or none that can be sent.
    init(_ path: String) throws(ToolError) {
        let file = try ReadableFile(path)
        self.path = path
        guard file.size > 0 else { throw ToolError(.notDICOM, "\(path) is empty (0 bytes). Copy it again.") }
        let (header, dataSet) = try Self.head(of: file)
        guard let sopClass = dataSet.uid(.sopClassUID), let sopInstance = dataSet.uid(.sopInstanceUID) else {
            let advice =
                header.metaInformation.uid(.mediaStorageSOPClassUID) == .mediaStorageDirectoryStorage
                ? "It is a directory of files (DICOMDIR): send the files themselves."
                : "It is no instance that can be sent."
            throw ToolError(.notDICOM, "\(path) names no SOP class and instance. \(advice)")
        }
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        transferSyntax = header.transferSyntax ?? header.encoding.transferSyntax
        dataSetOffset = Int64(header.dataSetOffset)
        dataSetLength = file.size - dataSetOffset
        guard dataSetLength.isMultiple(of: 2) else {
            throw ToolError(
                .notDICOM, "\(path) has an odd number of bytes, so it is cut off or damaged. Copy it again.")
        }
    }

    /// Header and identifiers, from as few bytes as hold them.
    private static func head(of file: ReadableFile) throws(ToolError) -> (Part10Header, DataSet) {
        for length in headLengths {
            let bytes = try file.beginning(length)
            do throws(DICOMDecodingError) {
                let header = try Part10File.readHeader(bytes)
                var reader = ByteReader(bytes, in: header.dataSetOffset..<bytes.count)
                let decoder = DataSetDecoder(
                    transferSyntaxEncoding: header.encoding, stopBefore: behindIdentifiers)
                return (header, try decoder.decode(&reader))
            } catch {
                let isWhole = Int64(bytes.count) == file.size
                if error.code == .truncated, !isWhole, length != headLengths.last { continue }
                throw ToolError(
                    .notDICOM, "\(file.path) cannot be read as DICOM, \(error). Copy it again, or leave it out.")
            }
        }
        throw ToolError(.notDICOM, "\(file.path) has no beginning.")
    }
}

extension Encoding {
    /// The plain transfer syntax of a data set that comes without one.
    fileprivate var transferSyntax: UID {
        switch self {
        case .implicitLittle: .implicitVRLittleEndian
        case .explicitLittle: .explicitVRLittleEndian
        case .explicitBig: .explicitVRBigEndian
        }
    }
}
