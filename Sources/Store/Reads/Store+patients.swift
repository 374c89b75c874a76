package import CaptureModel
import GRDB

extension Store {
    /// People of the admissions list: all, or those whose name, numbers or visits the words of a text match.
    ///
    /// Those with an open visit at the location come first, then those with any open visit.
    package func patients(
        matching text: String? = nil, at location: Location? = nil, limit: Int = 200
    ) async throws(StoreError) -> [PatientListEntry] {
        let search = PatientSearch(text: text, location: location, limit: limit)
        return try await database.read { try search.entries($0) }
    }

    /// The person whom an identifier means, merges followed.
    ///
    /// An empty authority or type matches any, as long as that is one person only.
    package func patient(_ identifier: PatientIdentifier) async throws(StoreError) -> PatientListEntry? {
        try await database.read { try PatientList.entry($0, of: identifier) }
    }

    /// The person of a number, merges followed.
    package func patient(_ id: PatientID) async throws(StoreError) -> PatientListEntry? {
        try await database.read { try PatientList.entry($0, of: id) }
    }

    /// How the feed stands.
    package func feed() async throws(StoreError) -> AdmissionFeed {
        let now = now()
        let midnight = midnight(before: now)
        return try await database.read { try ReportReads(database: $0, midnight: midnight, now: now).feed() }
    }
}
