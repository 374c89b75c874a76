import CaptureModel
import GRDB

/// What every read and write uses: statements that are compiled once a connection.
extension Database {
    /// Runs a statement that answers nothing.
    func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// All rows of a query.
    func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }

    /// The first row of a query.
    func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    /// The first column of the first row, where it is an integer.
    func integer(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }
}

/// Reading columns into types that cannot be built invalid: a value that does not fit is `corrupt`, never a trap.
extension Row {
    /// A value that must be there.
    func value<Value: DatabaseValueConvertible>(_ column: String, _ type: Value.Type = Value.self) throws -> Value {
        guard let value = try optional(column, type) else { throw misfit(column) }
        return value
    }

    /// A value that may be missing.
    func optional<Value: DatabaseValueConvertible>(
        _ column: String, _ type: Value.Type = Value.self
    ) throws -> Value? {
        let stored = try stored(column)
        if stored.isNull { return nil }
        guard let value = Value.fromDatabaseValue(stored) else { throw misfit(column) }
        return value
    }

    /// A text as one of our types, where it is there.
    func parsed<Value>(_ column: String, _ make: (String) -> Value?) throws -> Value? {
        guard let text = try optional(column, String.self) else { return nil }
        guard let value = make(text) else { throw misfit(column) }
        return value
    }

    /// A text as one of our types, which must be there.
    func required<Value>(_ column: String, _ make: (String) -> Value?) throws -> Value {
        guard let value = try parsed(column, make) else { throw misfit(column) }
        return value
    }

    /// A moment that may be missing.
    func moment(_ column: String) throws -> Timestamp? {
        try optional(column, Int64.self).map(Timestamp.init(milliseconds:))
    }

    /// A moment that must be there.
    func time(_ column: String) throws -> Timestamp { Timestamp(milliseconds: try value(column)) }

    /// Bytes that must be there.
    func bytes(_ column: String) throws -> [UInt8] {
        guard case .blob(let data) = try stored(column).storage else { throw misfit(column) }
        return Array(data)
    }

    /// The first column of exactly this name.
    ///
    /// GRDB's own search makes a lower-case copy of every name that it passes.
    private func stored(_ column: String) throws -> DatabaseValue {
        var position = startIndex
        while position != endIndex {
            let (name, value) = self[position]
            if name == column { return value }
            position = index(after: position)
        }
        throw misfit(column)
    }

    private func misfit(_ column: String) -> StoreError {
        StoreError(.corrupt, "the column \(column) holds what no version of the agent writes; restore the data folder")
    }
}
