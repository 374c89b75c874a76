import CaptureModel
import GRDB

/// What is said of orders.
extension AdmissionFold {
    /// An order of a message: what it says of the person counts as from any message, and the order is as it says.
    ///
    /// A visit that it names is linked and never made: which visits there are, events of admission say.
    func order(_ statement: OrderStatement) throws -> Result {
        let told = try tell(statement.patient)
        guard told.isListed else { return told.result }
        let visit = try statement.visit.map { try VisitIdentityRecord.exactly(database, $0.visitNumber).current }
        let key = statement.procedure.key
        let known = try database.integer(
            "SELECT changed FROM scheduledProcedure WHERE source = ? AND orderNumber = ? AND step = ?",
            [key.source, key.order, key.step])
        if let known, known > occurred.milliseconds {
            return Result(patient: told.person, note: "older than what is known of the order")
        }
        try OrderRecord.put(
            database, statement.procedure, patient: told.person, encounter: visit, changed: occurred)
        return told.result
    }
}
