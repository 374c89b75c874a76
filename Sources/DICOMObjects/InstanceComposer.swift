public import CaptureModel
import Catalog
import DICOMCore

/// Makes a complete DICOM instance of an exam, a descriptor and a capture's media, without touching a byte of the
/// media.
///
/// The instance is virtual: the bytes before the capture's own and those after them, ready to be sent or written
/// around them. Every object is held against what it demands before it leaves: Type 1 attributes have values and
/// Type 2 attributes are there (PS3.5 §7.4).
public enum InstanceComposer {
    /// The instance.
    ///
    /// - Throws: `CompositionError`, which says what is missing.
    public static func compose(_ request: CompositionRequest) throws(CompositionError) -> FrozenInstance {
        let kind = try objectKind(request)
        let dataSet = try dataSet(request, kind: kind)
        guard let sopClassUID = UniqueIdentifier(kind.sopClassUID.rawValue),
            let transferSyntaxUID = UniqueIdentifier(request.media.transferSyntax.rawValue)
        else {
            throw CompositionError(.notEncodable, "The object's own identifiers are malformed.")
        }
        let (prefix, suffix) = try frame(dataSet, around: request.media.body)
        return FrozenInstance(
            sopClassUID: sopClassUID, sopInstanceUID: request.sopInstanceUID, transferSyntaxUID: transferSyntaxUID,
            prefix: prefix, bodyOffset: request.media.body.lowerBound, bodyLength: Int64(request.media.body.count),
            suffix: suffix)
    }

    /// What stands before and after the body.
    private static func frame(
        _ dataSet: DataSet, around body: Range<Int64>
    ) throws(CompositionError) -> (prefix: [UInt8], suffix: [UInt8]) {
        do throws(DICOMEncodingError) {
            let header = try DataSetEncoder(transferSyntaxEncoding: .explicitLittle).encode(dataSet)
            let layout = try EncapsulatedLayout(bodyLength: UInt64(clamping: body.count))
            return (header + layout.prefix, layout.suffix)
        } catch {
            guard error.code == .valueTooLong, error.tag == .pixelData else {
                throw CompositionError(.notEncodable, "The instance cannot be encoded: \(error)")
            }
            throw CompositionError(
                .tooLong,
                "The film is longer than the 4 GiB that one fragment of its transfer syntax can hold: record shorter films."
            )
        }
    }

    /// The object that device and descriptor ask for.
    private static func objectKind(_ request: CompositionRequest) throws(CompositionError) -> ObjectKind {
        guard let kind = request.profile.objectKind(for: request.media.kind, under: request.descriptor),
            kind.captureKind == request.media.kind
        else {
            throw CompositionError(
                .wrongObject,
                "The profile “\(request.profile.name)” has no object for this kind of file under “\(request.descriptor.name)”."
            )
        }
        return kind
    }

    /// The data set without Pixel Data.
    static func dataSet(_ request: CompositionRequest, kind: ObjectKind) throws(CompositionError) -> DataSet {
        var dataSet = DataSet()
        let modules = kind.modules
        for module in modules { module.write(request, into: &dataSet) }
        let missing = modules.flatMap { $0.requirements(request) }.filter { !$0.isFulfilled(by: dataSet) }
        guard missing.isEmpty else {
            let names = missing.map { $0.tag.keyword ?? $0.tag.description }
            throw CompositionError(
                .missingAttribute,
                "\(kind.title) needs \(names.joined(separator: ", ")): complete the profile “\(request.profile.name)”, the device or the exam."
            )
        }
        return dataSet
    }
}
