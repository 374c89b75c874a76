package import CaptureModel
package import DICOMUpperLayer

/// A place that captures are sent to.
package struct DestinationConfiguration: Hashable, Sendable {
    /// What counts as proof that the archive has an instance.
    package enum Proof: Hashable, Sendable {
        /// A C-FIND for its SOPInstanceUID shows it.
        case query
        /// The status of its C-STORE: all that some archives offer.
        case response
    }

    /// What a destination takes of films, which some archives cannot store as others can.
    package struct Video: Hashable, Sendable {
        /// Films over 4 GiB in several fragments, under the transfer syntaxes made for that (.102.1 and its like).
        package var takesFragments = false
        /// Their exact length, in EncapsulatedPixelDataValueTotalLength (7FE0,0003).
        package var takesExactLength = true
    }

    /// How long is waited.
    package struct Timeouts: Hashable, Sendable {
        /// For a connection and its association.
        package var connect: Duration
        /// For an answer, or for any progress of a transfer.
        package var answer: Duration
        /// Before an association that has nothing to do is released.
        package var idle: Duration
    }

    /// The name by which routes know it.
    package var name: DestinationName
    /// A host name or an address.
    package var host: String
    /// The port.
    package var port: UInt16
    /// The archive's AE title.
    package var called: AETitle
    /// Ours, as the archive knows it.
    package var calling: AETitle
    /// Encryption; nothing: none.
    package var tls: TLSConfiguration?
    /// The number of associations at once, 1 to 8.
    package var associations: Int
    /// How long is waited.
    package var timeouts: Timeouts
    /// What counts as proof.
    package var proof: Proof
    /// What it takes of films.
    package var video: Video
}
