import CaptureModel
import GRDB

/// The number of a row of `account`.
struct AccountID: Hashable {
    let number: Int64

    init(_ number: Int64) { self.number = number }
}

/// A row of `account`: an account number that the feed used, and which it is since all changes.
struct AccountRecord {
    let id: AccountID
    let survivor: AccountID?

    /// The account that the number stands for now.
    var current: AccountID { survivor ?? id }

    /// The row of a number, which keeps it for ever; made where there is none.
    static func exactly(_ database: Database, _ number: VisitNumber) throws -> AccountRecord {
        let arguments: StatementArguments = [number.value, number.authority]
        let selection = "SELECT id, survivor FROM account WHERE value = ? AND authority = ?"
        if let row = try database.row(selection, arguments) { return try AccountRecord(row) }
        try database.run("INSERT INTO account (value, authority) VALUES (?, ?)", arguments)
        guard let row = try database.row(selection, arguments) else {
            throw StoreError(.corrupt, "an account was not kept")
        }
        return try AccountRecord(row)
    }

    /// Puts one number, with all that led to it, in the place of another.
    ///
    /// A number that was given up for the very one that it replaces now holds again.
    static func replace(_ database: Database, _ prior: AccountRecord, by surviving: AccountRecord) throws {
        let target = surviving.current == prior.current ? surviving.id : surviving.current
        guard target != prior.current else { return }
        try database.run("UPDATE account SET survivor = NULL WHERE id = ?", [target.number])
        try database.run(
            "UPDATE account SET survivor = ?1 WHERE (id = ?2 OR survivor = ?2) AND id <> ?1",
            [target.number, prior.current.number])
    }

    private init(_ row: Row) throws {
        id = AccountID(try row.value("id"))
        survivor = try row.optional("survivor", Int64.self).map(AccountID.init)
    }
}
