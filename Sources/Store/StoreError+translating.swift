import CaptureModel
import GRDB

extension StoreError {
    /// Names a fault of SQLite; the words are SQLite's own, which name tables and columns but never values.
    init(translating error: any Error) {
        switch error {
        case let error as StoreError:
            self = error
        case let refusal as LifecycleRefusal:
            self.init(.refusedByLifecycle, refusal.description)
        case let error as DatabaseError:
            let words = "\(error.message ?? "no words") (SQLite \(error.extendedResultCode.rawValue))"
            switch error.resultCode {
            case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_NOMEM:
                self.init(
                    .disk, "the database cannot be written or read: \(words); check the disk under the data folder")
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                self.init(.corrupt, "the database is damaged: \(words); restore the data folder")
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                self.init(.busy, "another process holds the database: \(words); close it")
            default:
                self.init(.schema, "the database refused: \(words)")
            }
        default:
            self.init(.schema, "a transaction was given up: \(type(of: error))")
        }
    }
}
