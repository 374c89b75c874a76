public import DICOMCore

/// The class UID and version name by which an implementation makes itself known (PS3.7 §D.3.3.2).
public struct ImplementationIdentity: Equatable, Sendable {
    /// What kind of implementation it is.
    public var classUID: UID
    /// Its version, 1 to 16 characters; nil when not told.
    public var versionName: String?

    /// Ours, the same that our files carry.
    public static let own = ImplementationIdentity(
        classUID: FileMetaInformation.ownImplementationClassUID,
        versionName: FileMetaInformation.ownImplementationVersionName)

    /// Makes the identity; of a longer version name the first 16 characters count.
    public init(classUID: UID, versionName: String?) {
        self.classUID = classUID
        self.versionName = versionName.map {
            String($0.unicodeScalars.filter(\.isASCII).prefix(16).map(Character.init))
        }
    }
}
