package import CaptureModel
package import DICOMNetwork

/// One destination as the configuration describes it.
package struct DestinationSettings: Sendable {
    /// How an instance is proven to be there.
    package enum ProofKind: Hashable, Sendable {
        /// By a query for its SOP Instance UID.
        case query
        /// The answer to the sending is enough for the site: it is called proven and asked no further.
        case response
    }

    /// When it is asked again for what it took and did not show.
    package struct ProofSchedule: Hashable, Sendable {
        /// Between two rounds of questions, in milliseconds.
        package var interval: Int64
        /// After so many rounds without a trace the instance is sent again.
        package var patience: Int

        /// Makes a schedule; without a wish for ten minutes, every 15 seconds.
        package init(interval: Int64 = 15_000, patience: Int = 40) {
            self.interval = max(interval, 1)
            self.patience = max(patience, 1)
        }
    }

    /// Its name.
    package var name: DestinationName
    /// Where it is.
    package var peer: DICOMPeer
    /// The proof that is asked of it.
    package var proof: ProofKind
    /// How many associations at once at most; 1 or more.
    ///
    /// The questions of the rounds take one more.
    package var lanes: Int
    /// How long an association without work stays open, in milliseconds.
    package var idleMilliseconds: Int64
    /// After this time a batch is settled before its end, in milliseconds, and what is left of it is anybody's.
    ///
    /// So no film waits behind another while a lane is free, and none is sent again that was answered long ago.
    package var batchMilliseconds: Int64
    /// When to knock again.
    package var retry: RetryPolicy
    /// When to ask again.
    package var proofSchedule: ProofSchedule

    /// Makes the settings.
    package init(
        name: DestinationName, peer: DICOMPeer, proof: ProofKind, lanes: Int = 2, idleMilliseconds: Int64 = 10_000,
        batchMilliseconds: Int64 = 2_000, retry: RetryPolicy = RetryPolicy(),
        proofSchedule: ProofSchedule = ProofSchedule()
    ) {
        self.name = name
        self.peer = peer
        self.proof = proof
        self.lanes = max(lanes, 1)
        self.idleMilliseconds = max(idleMilliseconds, 0)
        self.batchMilliseconds = max(batchMilliseconds, 0)
        self.retry = retry
        self.proofSchedule = proofSchedule
    }
}
