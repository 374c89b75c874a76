package import MediaInspection

/// What can be found out about a file of the spool when an instance is made of it.
package protocol SpooledMedia: Sendable {
    /// What a file is, by its path below the spool.
    func inspect(_ path: String) throws -> MediaDescription
    /// Its bytes, for what reads more than a description holds; called once for each composition.
    func withSource<Value>(_ path: String, _ body: (any MediaSource) throws -> Value) throws -> Value
}
