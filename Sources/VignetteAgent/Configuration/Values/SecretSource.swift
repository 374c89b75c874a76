package import SystemPackage

/// Where a secret is.
package enum SecretSource: Hashable, Sendable {
    /// In a file.
    case file(FilePath)
    /// Under a name that systemd was told (`LoadCredential=`).
    case credential(String)

    /// The file that holds it, or nothing for a credential where systemd gave no folder (`CREDENTIALS_DIRECTORY`).
    package func path(credentialsFolder: FilePath?) -> FilePath? {
        switch self {
        case .file(let path): path
        case .credential(let name): credentialsFolder?.appending(name)
        }
    }
}
