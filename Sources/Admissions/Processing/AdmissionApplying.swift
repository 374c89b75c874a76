package import Store

/// What takes a message durably: the store, and in tests one that refuses.
package protocol AdmissionApplying: Sendable {
    /// Stores and applies the message with the acknowledgement that answers it; when it returns, both are on the disk.
    func apply(
        _ message: Store::AdmissionMessage, acknowledgement: [UInt8]
    ) async throws(StoreError) -> AdmissionOutcome

    /// Remembers that a source which was asked has told all that changed, also where that was nothing.
    func confirmAdmissions(by source: String) async throws(StoreError)
}

extension Store: AdmissionApplying {}
