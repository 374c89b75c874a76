import HL7
import Settings
import SystemPackage

// The ways by which the patient list comes, each as its part of `admissions` says it.

extension SettingsFormat<AdmissionsConfiguration.Listener> {
    /// The part `mllp`.
    static func listener(from base: FilePath, _ usesCommitFrames: Bool) -> SettingsFormat {
        .group { reader in
            let listen = reader.required("listen", .endpoint)
            let tls = reader.optional("tls", .tls(from: base, isListener: true))
            return listen.map { .init(listen: $0, tls: tls, usesCommitFrames: usesCommitFrames) }
        }
    }
}

extension SettingsFormat<AdmissionsConfiguration.WebListener> {
    /// The part `https`: without encryption it listens on this machine alone, for a proxy that has it.
    static func webListener(from base: FilePath) -> SettingsFormat {
        let user = SettingsFormat<String>.scalar("is a user's name without a colon") { text in
            (1...64).contains(text.utf8.count) && !text.contains(":") ? text : nil
        }
        let basic = SettingsFormat<AdmissionsConfiguration.Access>.group { reader in
            let user = reader.required("user", user)
            let password = reader.required("password", .secret(from: base))
            guard let user, let password else { return nil }
            return .basic(user: user, password: password)
        }
        return .group { reader in
            let listen = reader.required("listen", .endpoint)
            let tls = reader.optional("tls", .tls(from: base, isListener: true))
            let path = reader.optional("path", .urlPath, default: "/hl7")
            let bearer = reader.optional("bearer", .secret(from: base))
            let basic = reader.optional("basic", basic)
            if reader.contains("bearer"), reader.contains("basic") {
                reader.refuse("basic", "cannot stand beside bearer: one of the two.")
            }
            guard let listen else { return nil }
            if !listen.isLoopback, !reader.contains("tls") {
                reader.refuse(
                    "tls", as: .missing,
                    "is missing; without it only this machine may post messages: listen on 127.0.0.1.")
            }
            return .init(listen: listen, tls: tls, path: path, access: bearer.map { .bearer($0) } ?? basic)
        }
    }
}

extension SettingsFormat<String> {
    /// The path of an address.
    static var urlPath: SettingsFormat {
        .scalar("is the path of an address such as /hl7") { text in
            let isPlain = text.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"?#%\"\\".utf8.contains($0) }
            return text.hasPrefix("/") && isPlain && text.utf8.count <= 255 ? text : nil
        }
    }
}

extension SettingsFormat<AdmissionsConfiguration.Engine> {
    /// The part `engine`.
    static func engine(from base: FilePath, _ usesCommitFrames: Bool) -> SettingsFormat {
        .group { reader in
            let host = reader.required("host", .host)
            let port = reader.required("port", .integer(in: 1...65_535))
            let tls = reader.optional("tls", .tls(from: base, isListener: false))
            let usesCommitFrames = reader.optional("mllp-release-2", .boolean, default: usesCommitFrames)
            guard let host, let port, let address = Endpoint(host: host, port: UInt16(clamping: port)) else {
                return nil
            }
            return .init(address: address, tls: tls, usesCommitFrames: usesCommitFrames)
        }
    }
}

extension SettingsFormat<HL7CharacterSet> {
    /// A character set as MSH-18 names it, or `windows-1252`.
    static var characterSet: SettingsFormat {
        .scalar("is a character set such as windows-1252, utf-8, 8859/2 or gb18030") { text in
            (try? HL7CharacterSet.named(text)) ?? nil
        }
    }
}
