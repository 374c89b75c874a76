extension ScheduledProcedure {
    /// The order under the key by which it was known first, with what an earlier message said where this one is silent: a
    /// cancellation often names nothing but numbers.
    public func completed(from earlier: ScheduledProcedure) -> ScheduledProcedure {
        var order = self
        func fill(_ field: WritableKeyPath<ScheduledProcedure, String>) {
            if order[keyPath: field].isEmpty { order[keyPath: field] = earlier[keyPath: field] }
        }
        order.key = earlier.key
        if accessionNumber.isEmpty { order.accessionIssuer = earlier.accessionIssuer }
        for field: WritableKeyPath<ScheduledProcedure, String> in [
            \.accessionNumber, \.requestedProcedureID, \.requestedProcedureDescription, \.scheduledProcedureStepID,
            \.scheduledProcedureStepDescription, \.modality, \.stationAETitle, \.location, \.placerOrderNumber,
            \.fillerOrderNumber, \.reason,
        ] {
            fill(field)
        }
        order.requestedProcedureCode = requestedProcedureCode ?? earlier.requestedProcedureCode
        order.protocolCodes = protocolCodes.isEmpty ? earlier.protocolCodes : protocolCodes
        order.studyInstanceUID = studyInstanceUID ?? earlier.studyInstanceUID
        order.scheduled = scheduled ?? earlier.scheduled
        order.performingPhysician = performingPhysician ?? earlier.performingPhysician
        order.requestingPhysician = requestingPhysician ?? earlier.requestingPhysician
        order.referringPhysician = referringPhysician ?? earlier.referringPhysician
        return order
    }
}
