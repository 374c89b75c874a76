import CaptureModel
import Catalog
import HL7
import Settings
import SystemPackage

/// A record as the file says it, with the places of the names in it.
struct WrittenNotification {
    let configuration: NotificationConfiguration
    let departments: [Placed<DepartmentName>]
}

extension SettingsFormat<(RecordName) -> WrittenNotification> {
    /// A record that waits for its name, which stands before it in the file.
    static func notification(from base: FilePath) -> SettingsFormat {
        .group { reader in
            let host = reader.required("host", .host)
            let port = reader.required("port", .integer(in: 1...65_535))
            let tls = reader.optional("tls", .tls(from: base, isListener: false))
            let sender = reader.required("from", .party)
            let receiver = reader.required("to", .party)
            let characterSet = reader.optional("character-set", .writableCharacterSet, default: .utf8)
            let processing = reader.optional(
                "processing", .choice(["production": "P", "training": "T", "debugging": "D"]), default: "P")
            let section = reader.optional("section", .text(upTo: 10), default: "RAD")
            let departments = reader.optional(
                "departments", .list(of: SettingsFormat<DepartmentName>.siteName.placed), default: [])
            let quiet = reader.optional("quiet", .duration(from: .zero), default: .seconds(600))
            let answer = reader.optional("answer", .duration(from: .seconds(1)), default: .seconds(30))
            let stale = reader.optional("stale", .duration(from: .seconds(1)), default: .seconds(3_600))
            guard let host, let port, let sender, let receiver,
                let address = Endpoint(host: host, port: UInt16(clamping: port))
            else { return nil }
            return { name in
                WrittenNotification(
                    configuration: NotificationConfiguration(
                        name: name, address: address, tls: tls,
                        envelope: StudyNotification.Envelope(
                            sender: sender, receiver: receiver, processingID: processing, characterSet: characterSet,
                            serviceSection: section),
                        departments: departments.map(\.value), quiet: quiet, answer: answer, staleAfter: stale),
                    departments: departments)
            }
        }
    }
}

extension SettingsFormat<AdmissionDraft.Party> {
    /// Sender or receiver: application and facility.
    static var party: SettingsFormat {
        .group { reader in
            let application = reader.required("application", .text(upTo: 64))
            let facility = reader.optional("facility", .text(upTo: 64), default: "")
            return application.map { AdmissionDraft.Party(application: $0, facility: facility) }
        }
    }
}

extension SettingsFormat<HL7CharacterSet> {
    /// A character set that our messages can be written in.
    static var writableCharacterSet: SettingsFormat {
        .scalar("is a character set to write: utf-8, or a part of ISO 8859 such as 8859/1") { text in
            guard let set = try? HL7CharacterSet.named(text), HL7CharacterSet.writable.contains(set) else { return nil }
            return set
        }
    }
}
