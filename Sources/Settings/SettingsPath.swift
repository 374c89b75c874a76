/// The way from the root of a file to a setting, as people write it: `devices.tower-1.settle`, `routes[2].to`.
public struct SettingsPath: Hashable, Sendable, CustomStringConvertible {
    /// The written form; empty at the root.
    public let description: String

    /// The root of a file.
    public static let root = SettingsPath("")

    private init(_ description: String) {
        self.description = description
    }

    /// Whether this is the root of a file.
    public var isRoot: Bool { description.isEmpty }

    /// The setting of that name below this one.
    public func appending(_ name: String) -> SettingsPath {
        SettingsPath(isRoot ? name : "\(description).\(name)")
    }

    /// The value at a position of this list, counted from 1.
    public func appending(item position: Int) -> SettingsPath {
        SettingsPath("\(description)[\(position)]")
    }
}
