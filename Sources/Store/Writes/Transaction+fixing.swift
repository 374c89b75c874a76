import CaptureModel
import GRDB

extension Transaction {
    /// Fixes the instance of a delivery, and writes down as whose.
    func fix(_ frozen: FrozenInstance, of exam: ExamSnapshot, for delivery: DeliveryID) throws {
        try FrozenInstanceRecord.insert(database, frozen, for: delivery)
        try database.run(
            "UPDATE delivery SET sentAs = ? WHERE id = ?",
            [try SentIdentityColumn.text(SentIdentity(exam.patient)), delivery.number])
    }

    /// Lets go of an instance that was fixed under an identity that is no more, to be made again.
    ///
    /// Only where the destination surely has not taken it; returns whether it let go.
    ///
    /// Where an answer was never heard, the same bytes go again: an archive must not get two objects of one identifier.
    func unfixIfOutdated(_ delivery: Delivery, of exam: ExamSnapshot) throws -> Bool {
        let row = try database.row("SELECT sentAs, isPerhapsStored FROM delivery WHERE id = ?", [delivery.id.number])
        guard let row, let sentAs = try row.optional("sentAs", String.self),
            try row.value("isPerhapsStored", Bool.self) == false,
            try SentIdentityColumn.text(SentIdentity(exam.patient)) != sentAs
        else { return false }
        try database.run("DELETE FROM frozenInstance WHERE delivery = ?", [delivery.id.number])
        try database.run("UPDATE delivery SET sentAs = NULL WHERE id = ?", [delivery.id.number])
        return true
    }

    /// A delivery that comes back to the queue after its capture was superseded is not sent again.
    func withdrawIfSuperseded(_ delivery: Delivery) throws -> Delivery {
        switch delivery.state {
        case .sending, .accepted, .proven, .withdrawn: return delivery
        case .pending, .waiting, .refused: break
        }
        let isSuperseded = try database.integer(
            "SELECT state = 'superseded' FROM capture WHERE id = ?", [delivery.capture.number])
        guard isSuperseded == 1 else { return delivery }
        tell(.rejectionsDue)
        return try advance(delivery, .withdraw)
    }
}

extension DeliveryEvent {
    /// Whether the destination may have the instance after this.
    var leavesPerhapsStored: Bool {
        switch self {
        case .accept, .prove: true
        case .postpone(_, let fault): fault.code == .interrupted || fault.code == .notFound
        case .refuse(let fault): fault.code == .notFound
        case .start, .putBack, .resume, .withdraw: false
        }
    }
}
