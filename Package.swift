// swift-tools-version: 6.2
import PackageDescription

// One row a target: what it may import is what its row in the architecture names, and
// ArchitectureTests holds the sources to it.

/// Language settings of every target.
///
/// SE-0335 ExistentialAny, SE-0409 InternalImportsByDefault, SE-0444 MemberImportVisibility,
/// SE-0461 NonisolatedNonsendingByDefault.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A target of ours: with the settings above.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one target, which mirror its sources.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, resources: resources, swiftSettings: settings)
}

let package = Package(
    name: "vignette",
    products: [
        .executable(name: "vignette", targets: ["vignette"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The few C inlines that Swift cannot call (variadics).
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),
        .systemLibrary(name: "CZBar", pkgConfig: "zbar", providers: [.apt(["libzbar-dev"])]),
        .target(name: "CJPEG", linkerSettings: [.linkedLibrary("jpeg")]),
        .target(
            name: "CRaster",
            linkerSettings: [.linkedLibrary("png16"), .linkedLibrary("tiff")]),

        // 0-2: pure cores: no IO, clock, randomness, logging or Foundation.
        module("ByteCodec"),
        module("CaptureModel"),
        module("Settings"),
        module("SampleCaptures"),
        module("DICOMCore", ["ByteCodec"]),
        module("HL7", ["ByteCodec"]),
        module("MediaInspection", ["ByteCodec"]),
        module("DICOMUpperLayer", ["ByteCodec", "DICOMCore"]),
        module("Catalog", ["CaptureModel", "DICOMCore", "MediaInspection", "Settings"]),
        module("DICOMObjects", ["DICOMCore", "MediaInspection", "CaptureModel", "Catalog"]),

        // 1: observation.
        module("Observability", ["CaptureModel", logging]),

        // 2-3: edges: one outside technology each.
        module("JPEGTranscoding", ["CJPEG", "MediaInspection", crypto, systemPackage]),
        module("RasterDecoding", ["CRaster", "MediaInspection", crypto, systemPackage]),
        module("LabelReading", ["CZBar", "JPEGTranscoding", systemPackage]),
        module("FilmReboxing", ["MediaInspection", crypto, systemPackage]),
        module(
            "MediaPreparation",
            [
                "CaptureModel", "MediaInspection", "JPEGTranscoding", "RasterDecoding", "FilmReboxing", crypto,
                systemPackage,
            ]),
        module("HTTPTransport", ["CCurl"]),
        module("Store", ["CaptureModel", "Observability", grdb]),
        module(
            "DICOMNetwork",
            ["ByteCodec", "DICOMCore", "DICOMUpperLayer", nioCore, nioPosix, nioSSL, lifecycle]),

        // 3-4: services.
        module(
            "Admissions",
            ["HL7", "CaptureModel", "Store", "Observability", crypto, nioCore, nioPosix, nioSSL, lifecycle]),
        module(
            "AdmissionsHTTP",
            [
                "Admissions", "HL7", "CaptureModel", "Observability", crypto, hummingbird, hummingbirdCore,
                hummingbirdTLS, httpTypes,
                lifecycle, logging, nioCore, nioSSL,
            ]),
        module(
            "FHIRAdmissions",
            [
                "Admissions", "HL7", "CaptureModel", "Store", "Observability", "HTTPTransport", crypto, lifecycle,
            ]),
        module(
            "Intake",
            [
                "MediaInspection", "MediaPreparation", "LabelReading", "DICOMCore", "CaptureModel", "Store",
                "Observability", systemPackage, crypto, lifecycle,
            ]),
        module(
            "RecordNotification",
            ["Admissions", "HL7", "CaptureModel", "Catalog", "Store", "Observability", lifecycle]),
        module("Worklist", ["CaptureModel", "DICOMCore", "DICOMUpperLayer", "DICOMNetwork", lifecycle]),
        module("Identification", ["Catalog", "CaptureModel", "Store", "Observability"]),
        module("Monitor", ["CaptureModel", "Store", "Observability", "HTTPTransport", lifecycle]),
        module(
            "Delivery",
            [
                "DICOMCore", "DICOMUpperLayer", "DICOMObjects", "CaptureModel", "Catalog", "MediaInspection", "Store",
                "DICOMNetwork", "Observability", lifecycle, crypto,
            ]),
        module(
            "WebInterface",
            [
                "CaptureModel", "Catalog", "Store", "Identification", "Monitor", "Observability", hummingbird,
                httpTypes, lifecycle, logging, nioCore,
            ]),

        // 5-6: the agent and its command line.
        module(
            "VignetteAgent",
            [
                "ByteCodec", "CaptureModel", "Settings", "DICOMCore", "HL7", "MediaInspection", "DICOMUpperLayer",
                "Catalog", "DICOMObjects", "Observability", "HTTPTransport", "Store", "DICOMNetwork", "Admissions",
                "AdmissionsHTTP", "FHIRAdmissions", "MediaPreparation", "Intake", "Identification", "Monitor",
                "Delivery", "RecordNotification", "Worklist", "WebInterface", "SampleCaptures",
                hummingbird,
                lifecycle, unixSignals, logging, nioCore, nioPosix, nioSSL, systemPackage, yams,
            ]),
        .executableTarget(
            name: "vignette",
            dependencies: [
                "VignetteAgent", "CaptureModel", "HTTPTransport", "Monitor", "Observability", "Settings",
                "WebInterface",
                argumentParser, logging, systemPackage,
            ],
            swiftSettings: settings),

        // Aside.
        .executableTarget(name: "DictionaryGenerator", exclude: ["Resources"], swiftSettings: settings),
        .target(
            name: "TestSupport",
            dependencies: ["ByteCodec", "CaptureModel"],
            path: "Tests/Support",
            swiftSettings: settings),

        // Tests.
        tests("Architecture", ["TestSupport"]),
        tests("ByteCodec", ["ByteCodec"]),
        tests("SampleCaptures", ["SampleCaptures", "MediaInspection"]),
        tests("Catalog", ["Catalog", "CaptureModel", "MediaInspection", "Settings", "DICOMCore"]),
        tests(
            "DICOMObjects",
            [
                "DICOMObjects", "DICOMCore", "CaptureModel", "Catalog", "MediaInspection", "SampleCaptures",
                "TestSupport",
            ]),
        tests("HTTPTransport", ["HTTPTransport"]),
        tests("Store", ["Store", "CaptureModel", "Observability", "TestSupport", grdb, logging]),
        tests(
            "Intake",
            [
                "Intake", "Store", "MediaInspection", "MediaPreparation", "FilmReboxing", "DICOMCore", "CaptureModel",
                "Observability",
                "SampleCaptures", "TestSupport", systemPackage, lifecycle, logging,
            ]),
        tests(
            "Monitor",
            [
                "Monitor", "Store", "CaptureModel", "Observability", "HTTPTransport", "TestSupport", lifecycle,
                logging,
            ]),
        tests(
            "WebInterface",
            [
                "WebInterface", "Identification", "Store", "Monitor", "Catalog", "CaptureModel", "Observability",
                "HTTPTransport", "TestSupport", hummingbird, hummingbirdTesting, httpTypes, lifecycle, logging,
            ]),
        tests("CaptureModel", ["CaptureModel"]),
        tests("Settings", ["Settings"]),
        tests("DICOMCore", ["DICOMCore", "ByteCodec", "TestSupport"]),
        tests("HL7", ["HL7", "TestSupport"]),
        tests(
            "Admissions",
            [
                "Admissions", "HL7", "Store", "CaptureModel", "Observability", "TestSupport", nioCore, nioPosix,
                nioEmbedded, lifecycle, logging,
            ]),
        tests(
            "AdmissionsHTTP",
            [
                "AdmissionsHTTP", "Admissions", "HL7", "Store", "CaptureModel", "Observability", "HTTPTransport",
                "TestSupport", lifecycle, logging,
            ]),
        tests(
            "FHIRAdmissions",
            [
                "FHIRAdmissions", "Admissions", "HL7", "Store", "CaptureModel", "Observability", "HTTPTransport",
                "TestSupport", hummingbird, httpTypes, lifecycle, logging, nioCore,
            ]),
        tests(
            "RecordNotification",
            [
                "RecordNotification", "Admissions", "HL7", "Store", "Catalog", "CaptureModel", "Observability",
                "TestSupport", lifecycle, logging,
            ]),
        tests(
            "Delivery",
            [
                "Delivery", "Store", "DICOMNetwork", "DICOMUpperLayer", "DICOMCore", "DICOMObjects", "Catalog",
                "MediaInspection", "SampleCaptures", "CaptureModel", "Observability", "TestSupport", grdb, lifecycle,
                logging,
            ]),
        tests(
            "Interoperability",
            [
                "DICOMNetwork", "DICOMUpperLayer", "DICOMObjects", "DICOMCore", "Catalog", "MediaInspection",
                "SampleCaptures", "CaptureModel", "TestSupport", nioCore, nioPosix, lifecycle,
            ]),
        tests(
            "Worklist",
            [
                "Worklist", "DICOMNetwork", "DICOMUpperLayer", "DICOMCore", "CaptureModel", "TestSupport", lifecycle,
            ]),
        tests(
            "Agent",
            [
                "vignette", "Admissions", "HL7", "DICOMCore", "SampleCaptures", "CaptureModel", "TestSupport", nioCore,
                nioPosix,
            ]),
        tests(
            "Identification",
            [
                "Identification", "Store", "Catalog", "CaptureModel", "Settings", "DICOMCore", "Observability",
                "TestSupport", logging,
            ]),
        tests(
            "VignetteAgent",
            [
                "VignetteAgent", "Admissions", "Store", "Observability", "CaptureModel", "Settings", "Catalog", "HL7",
                "Intake", "DICOMCore", "DICOMUpperLayer",
                "DICOMNetwork", "MediaInspection", "DICOMObjects", "SampleCaptures", "TestSupport", systemPackage,
                lifecycle, logging, nioCore, nioPosix,
            ]),
        tests("MediaInspection", ["MediaInspection", "TestSupport"]),
        tests(
            "JPEGTranscoding", ["JPEGTranscoding", "MediaInspection", "SampleCaptures", "TestSupport", systemPackage]),
        tests(
            "MediaPreparation",
            [
                "MediaPreparation", "FilmReboxing", "CaptureModel", "MediaInspection", "SampleCaptures", "TestSupport",
                systemPackage,
            ]),
        tests("LabelReading", ["LabelReading", "TestSupport", systemPackage]),
        tests("RasterDecoding", ["RasterDecoding", "MediaInspection", "TestSupport", systemPackage]),
        tests("FilmReboxing", ["FilmReboxing", "MediaInspection", "TestSupport", systemPackage]),
        tests("DICOMUpperLayer", ["DICOMUpperLayer", "DICOMCore", "ByteCodec", "TestSupport"]),
        tests(
            "DICOMNetwork",
            [
                "DICOMNetwork", "DICOMUpperLayer", "DICOMCore", "ByteCodec", "TestSupport", nioEmbedded, nioCore,
                nioPosix,
            ]),
    ]
)
