package import Settings

/// Limits of the disk.
package struct SpoolConfiguration: Hashable, Sendable {
    /// Below so much free space nothing more is taken.
    package var reserve: ByteCount
    /// How long proven captures stay.
    package var retention: Duration
}
