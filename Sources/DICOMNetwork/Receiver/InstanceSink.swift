package import DICOMCore
package import DICOMUpperLayer
package import NIOCore

/// What a C-STORE-RQ and its context tell about the instance that follows.
package struct IncomingInstance: Sendable, Equatable {
    /// The SOP class, as the command names it.
    package let sopClass: UID
    /// The instance, as the command names it.
    package let sopInstance: UID
    /// How the data set is encoded.
    package let transferSyntax: UID
    /// Who sends it.
    package let calling: AETitle?

    /// Names the instance.
    package init(sopClass: UID, sopInstance: UID, transferSyntax: UID, calling: AETitle?) {
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.transferSyntax = transferSyntax
        self.calling = calling
    }
}

/// Where a receiver puts what it receives.
package protocol InstanceSink: Sendable {
    /// Makes ready for an instance.
    ///
    /// - Throws: when there is no room or no right to write; the sender is then told `outOfResources`.
    func begin(_ instance: IncomingInstance) throws -> any InstanceWriter
}

/// Takes the data set of one instance, piece by piece.
///
/// Exactly one of `finish`, also when it throws, and `cancel` ends it; both may block for as long as a disk does.
package protocol InstanceWriter {
    /// Takes the next bytes.
    mutating func write(_ data: ByteBuffer) throws
    /// All bytes came: keeps the instance for good and gives the status to answer with.
    mutating func finish() throws -> DIMSEStatus
    /// The rest will not come: leaves nothing behind.
    mutating func cancel()
}
