package import CaptureModel

/// Something in the store that is different since the last commit.
package enum StoreChange: Sendable {
    /// The admissions list.
    case patientsChanged
    /// An exam was opened or closed.
    case examChanged(ExamID)
    /// A capture, or one of its deliveries.
    case captureChanged(CaptureID)
    /// Deliveries to these destinations are due now.
    case deliveriesDue(Set<DestinationName>)
    /// A correction may be ready for its rejection notes.
    case rejectionsDue
    /// These records may have to be told something; where a person said so, at once.
    case notificationsDue(Set<RecordName>, byPerson: Bool)
    /// These deliveries are `sending` since the commit: who hears of them first sends them.
    case deliveriesStarted([StartedDelivery])
}
