import CaptureModel
import GRDB

@testable import Store

/// The admissions list as it stands in the database.
enum ListRows {
    /// People and visits in the words of the reference.
    static func people(_ store: Store) async throws -> [PatientIdentifier: ReferenceList.Person] {
        try await store.database.read { database in
            var result: [PatientIdentifier: ReferenceList.Person] = [:]
            for number in try Int64.fetchAll(database, sql: "SELECT id FROM patient") {
                guard let patient = try PatientRecord.find(database, PatientID(number))?.patient else { continue }
                result[patient.identifier] = ReferenceList.Person(
                    family: patient.name.family, born: patient.birthDate?.text, sex: patient.sex,
                    isDead: patient.isDead, others: patient.otherIdentifiers)
            }
            return result
        }
    }

    static func visits(_ store: Store) async throws -> [VisitNumber: ReferenceList.Visit] {
        try await store.database.read { database in
            var result: [VisitNumber: ReferenceList.Visit] = [:]
            for record in try EncounterRecord.list(database, "WHERE isWithdrawn = 0", []) {
                let visit = record.encounter
                result[visit.visitNumber] = ReferenceList.Visit(
                    owner: try PatientIdentityRecord.identifier(database, of: record.patient), status: visit.status,
                    place: visit.location?.pointOfCare, patientClass: visit.patientClass, account: visit.account,
                    alternate: visit.alternateVisit, ended: visit.discharged)
            }
            return result
        }
    }

    static func links(_ store: Store) async throws -> Set<Set<PatientIdentifier>> {
        var result: Set<Set<PatientIdentifier>> = []
        for identifier in try await people(store).keys {
            guard let person = try await store.patient(identifier) else { continue }
            for other in try await store.links(of: person.id) {
                guard let other = try await store.patient(other) else { continue }
                result.insert([identifier, other.patient.identifier])
            }
        }
        return result
    }

    /// Every row of every table that the fold writes.
    static func all(_ store: Store) async throws -> [String] {
        try await store.database.read { database in
            try [
                "patient", "encounter", "visitHistory", "patientIdentity", "visitIdentity", "account", "tombstone",
                "personLink", "admissionMessage",
            ].flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map { "\(table) \($0)" }
            }
        }
    }
}
