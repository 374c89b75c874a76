import CaptureModel
import DICOMUpperLayer
import Settings
import SystemPackage

extension SettingsFormat<(DestinationName) -> DestinationConfiguration> {
    /// A destination that waits for its name, which stands before it in the file.
    static func destination(from base: FilePath) -> SettingsFormat {
        .group { reader in
            reader.notYet("dicomweb", instead: "send with dicom: { host: …, port: …, called: …, calling: … }")
            reader.notYet("limit", instead: "leave it out")
            let dicom =
                reader.contains("dicomweb") && !reader.contains("dicom")
                ? nil : reader.required("dicom", .dicomPeer(from: base))
            let proof = reader.optional(
                "proof",
                .choice(
                    ["query": DestinationConfiguration.Proof.query, "response": .response],
                    later: ["commitment", "sample"]),
                default: .query)
            let video = reader.optional("video", SettingsFormat<DestinationConfiguration.Video>.video, default: .init())
            guard let dicom else { return nil }
            return { name in
                DestinationConfiguration(
                    name: name, host: dicom.host, port: dicom.port, called: dicom.called, calling: dicom.calling,
                    tls: dicom.tls, associations: dicom.associations, timeouts: dicom.timeouts, proof: proof,
                    video: video)
            }
        }
    }
}

extension SettingsFormat<DestinationConfiguration.Video> {
    /// The part `video` of a destination.
    static var video: SettingsFormat {
        .group { reader in
            let usual = DestinationConfiguration.Video()
            return DestinationConfiguration.Video(
                takesFragments: reader.optional("fragments", .boolean, default: usual.takesFragments),
                takesExactLength: reader.optional("exact-length", .boolean, default: usual.takesExactLength))
        }
    }
}

/// The part `dicom` of a destination.
struct WrittenPeer {
    let host: String
    let port: UInt16
    let called: AETitle
    let calling: AETitle
    let tls: TLSConfiguration?
    let associations: Int
    let timeouts: DestinationConfiguration.Timeouts
}

extension SettingsFormat<WrittenPeer> {
    /// The part `dicom` of a destination.
    static func dicomPeer(from base: FilePath) -> SettingsFormat {
        .group { reader in
            let host = reader.required("host", .host)
            let port = reader.required("port", .integer(in: 1...65_535))
            let called = reader.required("called", .aeTitle)
            let calling = reader.required("calling", .aeTitle)
            let tls = reader.optional("tls", .tls(from: base, isListener: false))
            let associations = reader.optional("associations", .integer(in: 1...8), default: 2)
            let usual = DestinationConfiguration.Timeouts(
                connect: .seconds(10), answer: .seconds(60), idle: .seconds(30))
            let timeouts = reader.optional(
                "timeouts",
                .group { reader in
                    let least = Duration.seconds(1)
                    return DestinationConfiguration.Timeouts(
                        connect: reader.optional("connect", .duration(from: least), default: usual.connect),
                        answer: reader.optional("answer", .duration(from: least), default: usual.answer),
                        idle: reader.optional("idle", .duration(from: least), default: usual.idle))
                },
                default: usual)
            guard let host, let port, let called, let calling else { return nil }
            return WrittenPeer(
                host: host, port: UInt16(clamping: port), called: called, calling: calling, tls: tls,
                associations: associations, timeouts: timeouts)
        }
    }
}
