import Catalog

extension ObjectKind {
    /// The modules of the object definition, in the order of PS3.3 Annex A.32 and A.41.
    var modules: [any ObjectModule] {
        let common: [any ObjectModule] = [PatientModule(), StudyModule(), SeriesModule(kind: self)]
        let image: [any ObjectModule] = [GeneralImageModule(), ImagePixelModule()]
        let own: [any ObjectModule] =
            switch self {
            case .vlEndoscopic, .vlPhotographic:
                [
                    EquipmentModule(isEnhanced: false), AcquisitionContextModule(),
                    AnatomyModule(laterality: .whereKnown),
                ]
            case .dermoscopic:
                [
                    EquipmentModule(isEnhanced: true), AcquisitionContextModule(),
                    AnatomyModule(laterality: .unpairedByDefault), DermoscopicModule(),
                ]
            case .ophthalmicPhotography8Bit:
                [EquipmentModule(isEnhanced: false), OphthalmicModule(), AnatomyModule(laterality: .always)]
            case .videoEndoscopic, .videoPhotographic:
                [
                    EquipmentModule(isEnhanced: false), AcquisitionContextModule(),
                    AnatomyModule(laterality: .whereKnown), FilmModule(),
                ]
            }
        return common + image + own + [SOPCommonModule(kind: self)]
    }
}
