import CaptureModel
import Catalog
import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Delivery
import Monitor

/// Asks each destination whether it is there, and which objects it takes.
struct DestinationCheck: Sendable {
    private let destinations: [DestinationConfiguration]
    private let descriptors: [Descriptor]
    private let needed: [DestinationName: CatalogDestinations.Objects]
    private let client: DICOMClient

    /// How long one destination may take in all.
    private static let limit = Duration.seconds(30)
    private static let query = ProposedContext(
        abstractSyntax: .studyRootQueryRetrieveInformationModelFind,
        transferSyntaxes: [.explicitVRLittleEndian, .implicitVRLittleEndian])
    private static let echo = ProposedContext(
        abstractSyntax: .verification, transferSyntaxes: [.explicitVRLittleEndian, .implicitVRLittleEndian])
    /// The encodings that the devices are told to write: without them nothing arrives.
    private static let usual: Set<UID> = [.jpegBaseline8Bit, .mpeg4HP41]

    init(_ loaded: LoadedConfiguration, client: DICOMClient) {
        destinations = loaded.configuration.destinations
        descriptors = loaded.catalog.descriptors(of: loaded.configuration.department)
        needed = CatalogCheck.destinations(loaded).objects
        self.client = client
    }

    /// The rows of all destinations in the order of the file; all are asked at once.
    func rows() async -> [CheckRow] {
        await withTaskGroup(of: (Int, [CheckRow]).self) { group in
            for (position, destination) in destinations.enumerated() {
                group.addTask {
                    let late = CheckRow.wrong(
                        destination.name.text, "\(destination.host) did not answer within \(Self.limit).",
                        "Check host, port and firewall.")
                    return (
                        position,
                        await TimeLimit.running(Self.limit, otherwise: [late]) { await rows(of: destination) }
                    )
                }
            }
            return await group.reduce(into: [(Int, [CheckRow])]()) { $0.append($1) }
                .sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    private func rows(of destination: DestinationConfiguration) async -> [CheckRow] {
        let subject = destination.name.text
        var peer: DICOMPeer
        do throws(AgentError) { peer = try DestinationSettings(destination, secrets: Secrets()).peer } catch {
            return [SecretRow.row(subject, error, destination.tls?.sources ?? [])]
        }
        peer.connectTimeout = min(peer.connectTimeout, .seconds(5))
        peer.associationTimeout = min(peer.associationTimeout, .seconds(10))
        peer.responseTimeout = min(peer.responseTimeout, .seconds(10))
        let start = ContinuousClock.now
        do {
            return try await client.withAssociation(
                to: peer, proposing: [Self.echo, Self.query] + ContextProposal.storage
            ) { association in
                let answer = await echo(association, subject, start)
                return [answer] + storage(association, destination.name) + proof(association, destination)
            }
        } catch {
            return [.wrong(subject, (error as? DICOMNetworkError)?.message ?? "\(peer): \(error).")]
        }
    }

    private func echo(
        _ association: DICOMAssociation, _ subject: String, _ start: ContinuousClock.Instant
    ) async -> CheckRow {
        do {
            try await association.echo()
            let time = PlainAmount.time((ContinuousClock.now - start).wholeMilliseconds)
            return .good(subject, "\(association.peer) answers C-ECHO in \(time).")
        } catch {
            return .look(subject, (error as? DICOMNetworkError)?.message ?? "\(association.peer): \(error).")
        }
    }

    /// What the archive does not take of that which routes send to it, each class with its descriptors.
    private func storage(_ association: DICOMAssociation, _ destination: DestinationName) -> [CheckRow] {
        let subject = destination.text
        guard let needed = needed[destination] else {
            return [.look(subject, "is sent nothing of this department by any route.")]
        }
        var missing: [String] = []
        var unusual: [String] = []
        for context in ContextProposal.storage {
            guard let kind = ObjectKind.allCases.first(where: { $0.sopClassUID == context.abstractSyntax }),
                let names = needed[kind], let syntax = context.transferSyntaxes.first,
                !association.isAccepted(sopClass: context.abstractSyntax, transferSyntax: syntax)
            else { continue }
            let name = "\(kind.title) as \(syntax.name ?? syntax.rawValue)"
            // A document has one encoding only.
            if Self.usual.contains(syntax) || kind.captureKind == .document {
                missing.append("\(name), of \(CatalogCheck.list(names, of: descriptors))")
            } else {
                unusual.append(name)
            }
        }
        var rows: [CheckRow] = []
        if missing.isEmpty {
            rows.append(.good(subject, "takes every object that the devices here make."))
        } else {
            rows.append(
                .wrong(
                    subject, "does not take \(missing.joined(separator: "; ")).",
                    "Ask its administrator to accept these, or route such captures elsewhere."))
        }
        if !unusual.isEmpty {
            rows.append(
                .look(
                    subject, "does not take \(unusual.joined(separator: "; ")).",
                    "Set the devices to write films as H.264, High profile, level 4.1 or less."))
        }
        return rows
    }

    private func proof(_ association: DICOMAssociation, _ destination: DestinationConfiguration) -> [CheckRow] {
        let offersQuery = association.acceptedContexts.contains { $0.abstractSyntax == Self.query.abstractSyntax }
        return switch (destination.proof, offersQuery) {
        case (.query, true): [.good(destination.name.text, "offers the query by which captures are proven.")]
        case (.query, false):
            [
                .wrong(
                    destination.name.text, "offers no query (C-FIND, study root), so nothing would be proven.",
                    "Ask its administrator for it, or set destinations.\(destination.name).proof: response.")
            ]
        case (.response, true):
            [
                .look(
                    destination.name.text, "offers a query, which proves more than its answer alone.",
                    "Set destinations.\(destination.name).proof: query.")
            ]
        case (.response, false): []
        }
    }
}
