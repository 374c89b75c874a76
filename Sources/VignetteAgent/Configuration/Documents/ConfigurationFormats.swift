import DICOMUpperLayer
import Settings
import SystemPackage

extension SettingsFormat<FilePath> {
    /// A path; a relative one counts from the given folder.
    static func path(from base: FilePath, _ expectation: String = "is the path of a folder") -> SettingsFormat {
        .scalar(expectation) { text in
            guard !text.isEmpty, !text.utf8.contains(0) else { return nil }
            return base.pushing(FilePath(text)).lexicallyNormalized()
        }
    }
}

extension SettingsFormat<SecretSource> {
    /// The path of a file, or `{ credential: name }`; the secret itself is refused without being shown.
    static func secret(from base: FilePath) -> SettingsFormat {
        let expectation = "is the path of a file, or { credential: name }"
        let path = SettingsFormat<FilePath>.path(from: base, expectation)
        let file = SettingsFormat(expectation: expectation) { node, settingsPath, report in
            if case .scalar(let scalar) = node, scalar.text.contains("-----") || scalar.text.contains("\n") {
                report.add(
                    .invalid, at: node.place, path: settingsPath,
                    "holds a secret itself. Put it into a file of its own; it \(expectation).")
                return nil
            }
            return path.read(node, settingsPath, report).map { .file($0) }
        }
        return .either(
            file,
            or: .group { reader in
                reader.required("credential", .credentialName).map { .credential($0) }
            })
    }
}

extension SettingsFormat<String> {
    /// The name of a systemd credential.
    static var credentialName: SettingsFormat {
        .scalar("is the name of a systemd credential: letters, digits, “-”, “_” and “.”") { text in
            let isAllowed = text.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                    || "-_.".unicodeScalars.contains(scalar)
            }
            return isAllowed && (1...64).contains(text.count) && !text.hasPrefix(".") ? text : nil
        }
    }

    /// The address of a server.
    static var httpURL: SettingsFormat {
        .scalar("is an address such as https://monitor.example:8443/heartbeats") { text in
            let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
            let rest = text.drop { $0 != "/" }.dropFirst(2)
            let isPlain = text.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 32 && $0.value != 127 }
            return isWeb && isPlain && !(rest.first.map { $0 == "/" || $0 == ":" } ?? true) ? text : nil
        }
    }

    /// A pattern of file names: `*` for any letters, `?` for one.
    static var namePattern: SettingsFormat {
        .scalar("is a pattern of file names such as \"*.tmp\"") { text in
            text.isEmpty || text.contains("/") || text.utf8.contains(0) || text.count > 255 ? nil : text
        }
    }
}

extension SettingsFormat<AETitle> {
    /// An AE title.
    static var aeTitle: SettingsFormat {
        .scalar("is an AE title: 1 to 16 characters of ASCII, no backslash") { try? AETitle($0) }
    }
}

extension SettingsFormat<TLSConfiguration> {
    /// Certificates and keys: a certificate and its key come together.
    static func tls(from base: FilePath, isListener: Bool) -> SettingsFormat {
        .group { reader in
            let certificate = reader.optional("certificate", .secret(from: base))
            let key = reader.optional("key", .secret(from: base))
            let authorities = reader.optional("authorities", .secret(from: base))
            if isListener || reader.contains("key"), !reader.contains("certificate") {
                reader.refuse("certificate", as: .missing, "is missing; it is the path of our certificate (PEM).")
            }
            if isListener || reader.contains("certificate"), !reader.contains("key") {
                reader.refuse("key", as: .missing, "is missing; it is the path of the certificate's key (PEM).")
            }
            return TLSConfiguration(certificate: certificate, key: key, authorities: authorities)
        }
    }
}
