package import CaptureModel
import DICOMCore
package import DICOMNetwork
import DICOMUpperLayer

/// Asks a worklist for what is scheduled (C-FIND, Modality Worklist).
package struct WorklistClient: Sendable {
    /// What a worklist answered.
    package struct Reading: Sendable, Equatable {
        /// The orders, in the order of the answers.
        package var orders: [OrderStatement] = []
        /// How many answers, or steps of them, named no patient or no order, and were left out.
        package var unusable = 0
    }

    private let client: DICOMClient
    private let offsetMinutes: @Sendable (Timestamp) -> Int

    /// Makes a client.
    ///
    /// - Parameter offsetMinutes: minutes east of UTC at a moment, in the site's own time.
    package init(client: DICOMClient = DICOMClient(), offsetMinutes: @escaping @Sendable (Timestamp) -> Int) {
        self.client = client
        self.offsetMinutes = offsetMinutes
    }

    /// The orders of the days around `now`.
    ///
    /// - Throws: `unreachable` with the peer's own words, `tooMany` where the list is longer than its limit: half a
    ///   list would look like a whole one.
    package func orders(
        _ settings: WorklistSettings, now: Timestamp
    ) async throws(WorklistError) -> Reading {
        let answers: [DataSet]
        do {
            let context = ProposedContext(
                abstractSyntax: WorklistQuery.sopClass,
                transferSyntaxes: [.explicitVRLittleEndian, .implicitVRLittleEndian])
            let keys = WorklistQuery.identifier(settings.keys, now: now, offsetMinutes: offsetMinutes(now))
            answers = try await client.withAssociation(to: settings.peer, proposing: [context]) { association in
                try await association.find(
                    sopClass: WorklistQuery.sopClass, identifier: keys, limit: settings.limit + 1)
            }
        } catch {
            throw WorklistError(
                .unreachable,
                "The worklist “\(settings.name)” gave no list: \(error). What it said before stays; it is asked again.")
        }
        guard answers.count <= settings.limit else {
            throw WorklistError(
                .tooMany,
                "The worklist “\(settings.name)” has more than \(settings.limit) entries for what is asked. Ask for one station, modality or department, or for fewer days."
            )
        }
        let reader = WorklistReading(settings: settings, offsetMinutes: offsetMinutes)
        var reading = Reading()
        for answer in answers {
            let steps = answer.sequence(.scheduledProcedureStepSequence).count
            let orders = (try? reader.orders(in: answer)) ?? []
            reading.orders += orders
            reading.unusable += max(steps, 1) - orders.count
        }
        return reading
    }
}
