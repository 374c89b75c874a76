import CaptureModel
import DICOMCore
package import DICOMNetwork
import DICOMUpperLayer
import Delivery

/// Sends DICOM files over as few associations as possible: what `vignette send` does.
package struct InstanceSending: Sendable {
    private let peer: DICOMPeer
    private let client: DICOMClient
    private let world: World

    /// Presentation contexts of one association (PS3.8 §9.3.2.2: odd numbers from 1 to 255).
    private static let contextLimit = 128
    /// After so many associations in a row that ended without one answer, the peer is given up.
    private static let fruitlessLimit = 3

    /// Makes a sending to a peer.
    package init(to address: PeerAddress, client: DICOMClient = DICOMClient(), world: World = .machine) {
        peer = address.peer
        self.client = client
        self.world = world
    }

    /// Sends files and what lies in folders; each outcome is told as it happens.
    ///
    /// - Throws: `nothing` where no file was named or found.
    package func send(
        _ arguments: [String], telling: @escaping (SendingOutcome) -> Void
    ) async throws(ToolError) -> SendingReport {
        let found = InstanceFolder.files(arguments)
        guard !found.isEmpty else {
            throw ToolError(
                .nothing,
                "There is no file in \(arguments.joined(separator: ", ")). Name files, or folders with files that can be read."
            )
        }
        var log = Log(telling: telling)
        var files: [InstanceFile] = []
        for file in found {
            do throws(ToolError) { files.append(try InstanceFile(file.path)) } catch {
                let isOther = error.code == .notDICOM && !file.isNamed
                log.tell(
                    SendingOutcome(file: file.path, result: isOther ? .skipped : .failed, message: error.message))
            }
        }
        let start = world.now()
        for batch in Self.batches(of: files) { await send(batch, into: &log) }
        return SendingReport(
            peer: "\(peer)", files: log.outcomes, associations: log.associations,
            milliseconds: world.now().milliseconds(since: start))
    }

    /// What happened so far.
    private struct Log {
        let telling: (SendingOutcome) -> Void
        var outcomes: [SendingOutcome] = []
        var associations = 0
        var fruitless = 0

        init(telling: @escaping (SendingOutcome) -> Void) { self.telling = telling }

        mutating func tell(_ outcome: SendingOutcome) {
            outcomes.append(outcome)
            telling(outcome)
        }
    }

    /// Files that one association can carry, with its contexts: one for each class and encoding that occurs.
    private struct Batch {
        var contexts: [ProposedContext] = []
        var files: [InstanceFile] = []
    }

    private static func batches(of files: [InstanceFile]) -> [Batch] {
        var batches: [Batch] = []
        var places: [ProposedContext: Int] = [:]
        for file in files {
            let context = ProposedContext(abstractSyntax: file.sopClass, transferSyntaxes: [file.transferSyntax])
            if let place = places[context] {
                batches[place].files.append(file)
                continue
            }
            if batches.last.map({ $0.contexts.count >= contextLimit }) ?? true { batches.append(Batch()) }
            places[context] = batches.count - 1
            batches[batches.count - 1].contexts.append(context)
            batches[batches.count - 1].files.append(file)
        }
        return batches
    }

    private func send(_ batch: Batch, into log: inout Log) async {
        var waiting = batch.files[...]
        while let next = waiting.first {
            guard log.fruitless < Self.fruitlessLimit else {
                for file in waiting {
                    log.tell(
                        .failed(file, "not tried: \(peer) has ended \(log.fruitless) associations without an answer."))
                }
                return
            }
            var isOpen = false
            do {
                try await client.withAssociation(to: peer, proposing: batch.contexts) { association in
                    isOpen = true
                    log.associations += 1
                    while let file = waiting.first {
                        let outcome = try await store(file, over: association)
                        waiting.removeFirst()
                        log.fruitless = 0
                        log.tell(outcome)
                    }
                }
            } catch {
                let reason = (error as? DICOMNetworkError)?.description ?? "\(error)"
                guard isOpen else {
                    for file in waiting { log.tell(.failed(file, reason)) }
                    return
                }
                // The association is gone with this file: the others get a new one.
                log.fruitless += 1
                log.tell(.failed(waiting.first ?? next, reason))
                waiting = waiting.dropFirst()
            }
        }
    }

    private func store(_ file: InstanceFile, over association: DICOMAssociation) async throws -> SendingOutcome {
        guard association.isAccepted(sopClass: file.sopClass, transferSyntax: file.transferSyntax) else {
            let object = file.sopClass.name ?? file.sopClass.rawValue
            let syntax = file.transferSyntax.name ?? file.transferSyntax.rawValue
            return .failed(file, "\(peer) does not take \(object) as \(syntax). Ask its administrator to accept it.")
        }
        let source: SegmentedSource
        do { source = try SegmentedSource(file: file.path, from: file.dataSetOffset) } catch {
            return .failed(file, "\(error). Check the disk or the share.")
        }
        let began = world.now()
        let response = try await association.store(
            sopClass: file.sopClass, sopInstance: file.sopInstance, transferSyntax: file.transferSyntax, source: source)
        let milliseconds = world.now().milliseconds(since: began)
        let answer = "\(peer) answered \(response.status)"
        return switch response.status.category {
        case .success: .sent(file, remark: nil, milliseconds: milliseconds)
        case .warning: .sent(file, remark: answer, milliseconds: milliseconds)
        case .failure, .pending, .cancel:
            .failed(file, "\(answer). Its log may say more; the file is as it was.")
        }
    }
}
