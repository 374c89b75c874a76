package import CaptureModel
package import HL7
package import Store

/// Reads the bytes of a message as the site's list understands them.
package struct AdmissionReader: Sendable {
    /// A message that was read.
    package struct Reading: Sendable {
        /// The trigger event, such as `A01` or `O01`.
        package let code: String
        /// When it was recorded or made, the first that is given: by this messages are put in order.
        package let time: HL7Timestamp?
        /// Whether an event of a visit names none, so that only the person is taken.
        package let lacksVisitNumber: Bool
        /// What it means for the list.
        package let event: CaptureModel.AdmissionEvent
        /// What had to be taken as it was probably meant.
        package let remarks: [HL7Remark]
    }

    let policy: AdmissionPolicy
    private let fallbackCharacterSet: HL7CharacterSet
    private let limits: HL7Limits
    /// What messages mean.
    let mapping: AdmissionMapping

    /// Makes the reader of a site.
    package init(
        policy: AdmissionPolicy, fallbackCharacterSet: HL7CharacterSet, maximumBytes: Int, mapping: AdmissionMapping
    ) {
        self.policy = policy
        self.fallbackCharacterSet = fallbackCharacterSet
        limits = HL7Limits(maximumBytes: maximumBytes, maximumSegments: HL7Limits.standard.maximumSegments)
        self.mapping = mapping
    }

    /// Reads a message of admission or of orders without its frame; throws why it cannot be taken.
    package func read(_ bytes: [UInt8]) throws(HL7Error) -> Reading {
        let content = try HL7Message(
            bytes, fallback: fallbackCharacterSet, limits: limits, decoder: SystemCharacterTables())
        if OrderMessage.isOrder(content.header) {
            let message = try OrderMessage(content, policy: policy)
            return Reading(
                code: content.header.event ?? content.header.messageType, time: content.header.time,
                lacksVisitNumber: false, event: .ordered(try mapping.orders(of: message)), remarks: content.remarks)
        }
        let message = try HL7.AdmissionMessage(content, policy: policy)
        return Reading(
            code: message.event.code, time: AdmissionMapping.orderingTime(of: message),
            lacksVisitNumber: mapping.lacksVisitNumber(message), event: try mapping.event(of: message),
            remarks: content.remarks)
    }

    /// The event of a message that was stored, for `Store.rebuildAdmissions`; throws where the settings of today do not
    /// take it.
    @Sendable package func event(of stored: AdmissionStoredMessage) throws -> CaptureModel.AdmissionEvent {
        try read(stored.raw).event
    }
}
