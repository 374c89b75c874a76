import Catalog

extension ObjectKind {
    /// The modules of the object definition, in the order of PS3.3 Annex A.8.5, A.32, A.41 and A.45.
    var modules: [any ObjectModule] {
        let common: [any ObjectModule] = [PatientModule(), StudyModule(), SeriesModule(kind: self)]
        let image: [any ObjectModule] = [GeneralImageModule(kind: self), ImagePixelModule()]
        let own: [any ObjectModule] =
            switch self {
            case .vlEndoscopic, .vlMicroscopic:
                image + [
                    EquipmentModule(isEnhanced: false), AcquisitionContextModule(),
                    AnatomyModule(laterality: .whereKnown),
                ]
            case .vlPhotographic:
                image + [
                    EquipmentModule(isEnhanced: false), AcquisitionContextModule(),
                    AnatomyModule(laterality: .whereKnown), PhotographicModule(),
                ]
            case .dermoscopic:
                image + [
                    EquipmentModule(isEnhanced: true), AcquisitionContextModule(),
                    AnatomyModule(laterality: .unpairedByDefault), DermoscopicModule(), PhotographicModule(),
                ]
            case .ophthalmicPhotography8Bit:
                image + [
                    EquipmentModule(isEnhanced: false), OphthalmicModule(), AnatomyModule(laterality: .always),
                ]
            case .trueColorSecondaryCapture:
                image + [
                    EquipmentModule(isEnhanced: false), SecondaryCaptureModule(),
                    AnatomyModule(laterality: .unpairedByDefault),
                ]
            case .videoEndoscopic, .videoMicroscopic, .videoPhotographic:
                image + [
                    EquipmentModule(isEnhanced: false), AcquisitionContextModule(),
                    AnatomyModule(laterality: .whereKnown), FilmModule(),
                ]
            case .encapsulatedPDF:
                [EquipmentModule(isEnhanced: false), SecondaryCaptureModule(), EncapsulatedDocumentModule()]
            }
        return common + own + [SOPCommonModule(kind: self)]
    }
}
