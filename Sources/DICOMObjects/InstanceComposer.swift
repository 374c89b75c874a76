public import CaptureModel
import Catalog
import DICOMCore

/// Makes a complete DICOM instance of an exam, a descriptor and a capture's media, without touching a byte of the
/// media.
///
/// The instance is virtual: the bytes around the capture's own, ready to be sent or written with them. Every object is
/// held against what it demands before it leaves: Type 1 attributes have values and Type 2 attributes are there, the
/// conditional ones where their condition holds (PS3.5 §7.4).
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
        let body = request.media.body
        let tag: Tag = request.media.image == nil ? .encapsulatedDocument : .pixelData
        return FrozenInstance(
            sopClassUID: sopClassUID, sopInstanceUID: request.sopInstanceUID, transferSyntaxUID: transferSyntaxUID,
            file: body.file, pieces: try InstanceLayout.pieces(dataSet, around: body, as: tag))
    }

    /// What the object of a request demands besides its body: Type 1 and 2, and 1C and 2C where their condition holds.
    ///
    /// - Throws: `wrongObject` where there is no object for it.
    public static func requirements(of request: CompositionRequest) throws(CompositionError) -> [Requirement] {
        try objectKind(request).modules.flatMap { $0.requirements(request) }
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
        if kind == .trueColorSecondaryCapture, request.media.image?.samplesPerPixel != 3 {
            throw CompositionError(
                .wrongObject,
                "A \(kind.title) takes no grey picture: let the device write colour, or set another object in profile “\(request.profile.name)”, stills."
            )
        }
        return kind
    }

    /// The data set without the body.
    static func dataSet(_ request: CompositionRequest, kind: ObjectKind) throws(CompositionError) -> DataSet {
        var dataSet = DataSet()
        let modules = kind.modules
        for module in modules { module.write(request, into: &dataSet) }
        var missing: [MissingAttribute] = []
        for requirement in modules.flatMap({ $0.requirements(request) }) where !requirement.isFulfilled(by: dataSet) {
            let attribute = MissingAttribute(requirement.tag, of: request)
            if !missing.contains(attribute) { missing.append(attribute) }
        }
        guard missing.isEmpty else { throw CompositionError(kind.title, lacks: missing) }
        return dataSet
    }
}
