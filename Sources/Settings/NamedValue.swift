/// A value below a name that the person chose.
public struct NamedValue<Name, Value> {
    /// The name with its place.
    public let name: Placed<Name>
    /// What stands below it.
    public let value: Value

    /// Makes a value with its name.
    public init(name: Placed<Name>, value: Value) {
        self.name = name
        self.value = value
    }
}

extension NamedValue: Sendable where Name: Sendable, Value: Sendable {}
