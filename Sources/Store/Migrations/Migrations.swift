import GRDB

/// The schema's history: a landed migration is never edited, a change is a new one.
enum Migrations {
    /// Brings a database to the newest schema.
    static func migrate(_ writer: any DatabaseWriter) throws {
        let migrator = migrator
        guard try writer.read({ try !migrator.hasBeenSuperseded($0) }) else {
            throw StoreError(
                .corrupt, "the database was written by a newer version of the agent; install that version or newer")
        }
        try migrator.migrate(writer)
    }

    /// Every migration in its order.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 admissions") { try $0.execute(sql: admissions) }
        migrator.registerMigration("1 exams") { try $0.execute(sql: exams) }
        migrator.registerMigration("1 captures") { try $0.execute(sql: captures) }
        migrator.registerMigration("1 deliveries") { try $0.execute(sql: deliveries) }
        migrator.registerMigration("1 counters") { try $0.execute(sql: counters) }
        migrator.registerMigration("1 takenOriginals") { try $0.execute(sql: takenOriginals) }
        migrator.registerMigration("2 wrapping", migrate: addWrapping)
        migrator.registerMigration("3 admissions", migrate: addPatientList)
        migrator.registerMigration("4 search", migrate: addSearch)
        migrator.registerMigration("5 orders and corrections", migrate: addOrdersAndCorrections)
        migrator.registerMigration("6 successors", migrate: addSuccessors)
        migrator.registerMigration("7 emergency", migrate: addEmergencyIdentities)
        migrator.registerMigration("8 notifications") { try $0.execute(sql: notifications) }
        migrator.registerMigration("9 claims", migrate: addClaims)
        migrator.registerMigration("10 unused index", migrate: dropUnusedIndex)
        return migrator
    }
}
