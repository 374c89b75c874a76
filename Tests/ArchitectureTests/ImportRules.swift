/// The graph of the architecture: what each target may import of ours and of others.
///
/// SwiftPM does not hold it: an import of a transitive dependency that no row names builds all the same.
enum ImportRules {
    struct Row {
        let rank: Int
        let ours: Set<String>
        let packages: Set<String>
        let isCore: Bool
    }

    /// What every target above the cores may import of the system.
    static let system: Set<String> = [
        "FoundationEssentials", "Foundation", "Glibc", "Dispatch", "Synchronization", "FoundationNetworking",
    ]

    static func core(_ rank: Int, _ ours: Set<String> = []) -> Row {
        Row(rank: rank, ours: ours, packages: [], isCore: true)
    }

    static func shell(_ rank: Int, _ ours: Set<String>, _ packages: Set<String> = []) -> Row {
        Row(rank: rank, ours: ours, packages: packages, isCore: false)
    }

    static let nio: Set<String> = ["NIOCore", "NIOPosix", "NIOSSL", "NIOConcurrencyHelpers", "NIOFoundationCompat"]

    static let rows: [String: Row] = [
        "ByteCodec": core(0),
        "CaptureModel": core(0),
        "Settings": core(0),
        "SampleCaptures": core(0),
        "DICOMCore": core(1, ["ByteCodec"]),
        "HL7": core(1, ["ByteCodec"]),
        "MediaInspection": core(1, ["ByteCodec"]),
        "Observability": shell(1, ["CaptureModel"], ["Logging"]),
        "HTTPTransport": shell(1, ["CCurl"]),
        "DICOMUpperLayer": core(2, ["ByteCodec", "DICOMCore"]),
        "Catalog": core(2, ["CaptureModel", "DICOMCore", "MediaInspection", "Settings"]),
        "Store": shell(2, ["CaptureModel", "Observability"], ["GRDB"]),
        "JPEGTranscoding": shell(2, ["CJPEG", "MediaInspection"], ["Crypto", "SystemPackage"]),
        "RasterDecoding": shell(2, ["CRaster", "MediaInspection"], ["Crypto", "SystemPackage"]),
        "LabelReading": shell(3, ["CZBar", "JPEGTranscoding"], ["SystemPackage"]),
        "FilmReboxing": shell(2, ["MediaInspection"], ["Crypto", "SystemPackage"]),
        "MediaPreparation": shell(
            3, ["CaptureModel", "MediaInspection", "JPEGTranscoding", "RasterDecoding", "FilmReboxing"],
            ["Crypto", "SystemPackage"]),
        "DICOMObjects": core(3, ["DICOMCore", "MediaInspection", "CaptureModel", "Catalog"]),
        "DICOMNetwork": shell(
            3, ["ByteCodec", "DICOMCore", "DICOMUpperLayer"],
            nio.union(["ServiceLifecycle", "Logging"])),
        "Worklist": shell(
            4, ["CaptureModel", "DICOMCore", "DICOMUpperLayer", "DICOMNetwork"], ["ServiceLifecycle"]),
        "Admissions": shell(
            3, ["HL7", "CaptureModel", "Store", "Observability"], nio.union(["ServiceLifecycle", "Crypto"])),
        "AdmissionsHTTP": shell(
            4, ["Admissions", "HL7", "CaptureModel", "Observability"],
            [
                "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "HTTPTypes", "NIOCore", "NIOSSL", "Crypto",
                "ServiceLifecycle",
                "Logging",
            ]),
        "FHIRAdmissions": shell(
            4, ["Admissions", "HL7", "CaptureModel", "Store", "Observability", "HTTPTransport"],
            ["Crypto", "ServiceLifecycle"]),
        "RecordNotification": shell(
            4, ["Admissions", "HL7", "CaptureModel", "Catalog", "Store", "Observability"], ["ServiceLifecycle"]),
        "Intake": shell(
            4,
            [
                "MediaInspection", "MediaPreparation", "LabelReading", "DICOMCore", "CaptureModel", "Store",
                "Observability",
            ], ["SystemPackage", "Crypto", "ServiceLifecycle"]),
        "Identification": shell(3, ["Catalog", "CaptureModel", "Store", "Observability"]),
        "Monitor": shell(3, ["CaptureModel", "Store", "Observability", "HTTPTransport"], ["ServiceLifecycle"]),
        "Delivery": shell(
            4,
            [
                "DICOMCore", "DICOMObjects", "CaptureModel", "Catalog", "MediaInspection", "Store", "DICOMNetwork",
                "DICOMUpperLayer", "Observability",
            ], ["ServiceLifecycle", "Crypto"]),
        "WebInterface": shell(
            4, ["CaptureModel", "Catalog", "Store", "Identification", "Monitor", "Observability"],
            ["Hummingbird", "HTTPTypes", "NIOCore", "ServiceLifecycle", "Logging"]),
    ]
}
