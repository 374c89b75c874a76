/// A value with its place, for checks that can only be made when everything has been read.
public struct Placed<Value> {
    /// The value.
    public let value: Value
    /// Where it stands.
    public let place: Place
    /// The path of its setting.
    public let path: SettingsPath

    /// Makes a value with its place.
    public init(_ value: Value, at place: Place, path: SettingsPath) {
        self.value = value
        self.place = place
        self.path = path
    }
}

extension Placed: Sendable where Value: Sendable {}
extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
