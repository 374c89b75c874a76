import CaptureModel
import DICOMCore

/// What an exam that was made for an order says of it (PS3.3 §C.7.2.1, §C.7.3.1.1); without an order nothing is said,
/// and AccessionNumber is empty: a number is never invented.
enum OrderAttributes {
    /// AccessionNumber and who gave it.
    static func writeStudy(_ order: ScheduledProcedure?, into dataSet: inout DataSet) {
        // SH: what is longer cannot be the number that the archive knows, and a part of it is another's.
        guard let order, (1...16).contains(order.accessionNumber.unicodeScalars.count) else {
            return dataSet.setEmpty(.accessionNumber)
        }
        dataSet.setBounded(.accessionNumber, order.accessionNumber, limit: 16)
        dataSet.setIssuer(.issuerOfAccessionNumberSequence, order.accessionIssuer)
    }

    /// RequestAttributesSequence: one item, with both identifiers that a scheduled procedure has (Type 1C).
    static func writeSeries(_ order: ScheduledProcedure?, into dataSet: inout DataSet) {
        guard let order, !order.requestedProcedureID.isEmpty, !order.scheduledProcedureStepID.isEmpty else { return }
        var item = DataSet()
        item.setBounded(.requestedProcedureID, order.requestedProcedureID, limit: 16)
        item.setBoundedIfPresent(.requestedProcedureDescription, order.requestedProcedureDescription)
        item.setBoundedIfPresent(.reasonForTheRequestedProcedure, order.reason)
        item.setCodes(.requestedProcedureCodeSequence, order.requestedProcedureCode.map { [$0] } ?? [])
        item.setBounded(.scheduledProcedureStepID, order.scheduledProcedureStepID, limit: 16)
        item.setBoundedIfPresent(.scheduledProcedureStepDescription, order.scheduledProcedureStepDescription)
        item.setCodes(.scheduledProtocolCodeSequence, order.protocolCodes)
        if let study = order.studyInstanceUID { item.setText(.studyInstanceUID, study.text) }
        if (1...16).contains(order.accessionNumber.unicodeScalars.count) {
            item.setBounded(.accessionNumber, order.accessionNumber, limit: 16)
            item.setIssuer(.issuerOfAccessionNumberSequence, order.accessionIssuer)
        }
        dataSet.setSequence(.requestAttributesSequence, [item])
    }
}

extension DataSet {
    /// Sets who gave a number, as one item of the HL7v2 Hierarchic Designator Macro (PS3.3 §10.14); nothing without.
    mutating func setIssuer(_ tag: Tag, _ namespace: String) {
        guard !namespace.isEmpty else { return }
        var issuer = DataSet()
        issuer.setBounded(.localNamespaceEntityID, namespace)
        setSequence(tag, [issuer])
    }

    /// Sets a code sequence of an order's codes, those that a code sequence can hold; nothing where there is none.
    fileprivate mutating func setCodes(_ tag: Tag, _ codes: [OrderCode]) {
        let items = codes.filter { !$0.value.isEmpty && !$0.scheme.isEmpty && !$0.meaning.isEmpty }.map { code in
            var item = DataSet()
            // CodeValue is SH; a longer one has an attribute of its own (PS3.3 §8.1).
            if code.value.unicodeScalars.count <= 16 {
                item.setBounded(.codeValue, code.value, limit: 16)
            } else {
                item.setBounded(.longCodeValue, code.value, limit: 1_024)
            }
            item.setBounded(.codingSchemeDesignator, code.scheme, limit: 16)
            item.setBounded(.codeMeaning, code.meaning)
            return item
        }
        if !items.isEmpty { setSequence(tag, items) }
    }
}
