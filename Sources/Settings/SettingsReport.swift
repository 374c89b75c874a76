/// Collects what is wrong while settings are read, so that a person learns everything at once.
///
/// A reference, because formats nested in each other write to the same report.
public final class SettingsReport {
    /// The errors so far, in the order of their discovery.
    public private(set) var errors: [SettingsError] = []

    /// Makes an empty report.
    public init() {}

    /// Adds a fault.
    public func add(_ error: SettingsError) {
        errors.append(error)
    }

    /// Adds a fault.
    public func add(_ code: SettingsError.Code, at place: Place, path: SettingsPath, _ sentence: String) {
        errors.append(SettingsError(code, at: place, path: path, sentence))
    }

    /// Adds that a node is not as expected; the expectation ends a sentence that begins with “it”.
    public func refuse(_ node: SettingsNode, _ path: SettingsPath, _ expectation: String) {
        add(.invalid, at: node.place, path: path, "\(node.predicate); it \(expectation).")
    }

    /// Throws when anything was wrong.
    public func check() throws(SettingsErrors) {
        if let failure = SettingsErrors(errors) { throw failure }
    }
}
