import CaptureModel
import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Store

/// Asks an archive at image level whether it shows instances (C-FIND, Study Root, PS3.4 §C.4.1).
enum ImageQuery {
    /// The model that is asked.
    static let sopClass = UID.studyRootQueryRetrieveInformationModelFind

    /// The most answers that are read: an archive that does not know lists of UIDs answers with the whole series.
    private static let matchLimit = 10_000

    /// Which of the deliveries' instances the archive shows.
    ///
    /// One query for each series: the level's keys above are given, as the hierarchical model demands, and the
    /// instances as a list of UIDs.
    ///
    /// - Throws: what `DICOMAssociation.find` throws.
    static func found(
        _ deliveries: [StartedDelivery], over association: DICOMAssociation
    ) async throws -> Set<UniqueIdentifier> {
        let bySeries = Dictionary(grouping: deliveries) {
            $0.frozen.seriesInstanceUID ?? $0.capture.series?.seriesInstanceUID
        }
        var found: Set<UniqueIdentifier> = []
        for (series, members) in bySeries {
            guard let series, let study = members.first?.exam.exam.studyInstanceUID else { continue }
            var keys = DataSet()
            keys.setText(.queryRetrieveLevel, "IMAGE")
            keys.setText(.studyInstanceUID, study.text)
            keys.setText(.seriesInstanceUID, series.text)
            keys.setTexts(.sopInstanceUID, members.map { $0.frozen.sopInstanceUID.text })
            let matches = try await association.find(sopClass: sopClass, identifier: keys, limit: matchLimit)
            // Only what stands in the answer counts.
            for match in matches {
                if let text = match.text(.sopInstanceUID), let uid = UniqueIdentifier(text) { found.insert(uid) }
            }
        }
        return found
    }

    /// The sentence for an archive that cannot be asked.
    static func notAnswered(by peer: DICOMPeer, _ error: DICOMNetworkError) -> String {
        "\(peer) answers no query, so nothing is proven (\(error.message)) "
            + "Ask its administrator for C-FIND, or set proof: response."
    }
}

extension DICOMNetworkError {
    /// Whether the peer declined a query while the association stays good.
    var isQueryRefusal: Bool {
        switch code {
        case .noAcceptedContext, .refused: true
        case .connectionFailed, .timedOut, .rejected, .aborted, .closedByPeer, .protocolViolation, .tlsFailed,
            .sourceUnreadable, .invalidRequest, .cancelled:
            false
        }
    }
}
