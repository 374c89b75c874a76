import CaptureModel
import DICOMNetwork
import DICOMUpperLayer
import Glibc
package import Logging
import Observability
import ServiceLifecycle
import SystemPackage

/// The whole agent on an embedded configuration: with an archive, admissions and three devices of its own, on
/// loopback and in a temporary folder.
package struct Demo: Sendable {
    private let isOnce: Bool
    private let logger: Logger

    /// Makes a demo.
    ///
    /// - Parameters:
    ///   - isOnce: whether it ends by itself when the morning is over.
    ///   - logger: where the agent's log goes.
    package init(isOnce: Bool, logger: Logger) {
        self.isOnce = isOnce
        self.logger = logger
    }

    /// Runs the demo.
    ///
    /// - Returns: whether all captures of the morning were proven.
    package func run() async throws -> Bool {
        let folder = try DemoFolder()
        defer { folder.remove() }
        let world = World.machine
        let printer = DemoPrinter(world: world)
        printer.plain("Vignette \(agentVersion): a clinic's morning on this machine. Nothing leaves it.")
        let (receiver, port) = try await archive(in: folder.path.appending("archive"))
        var loaded = try ConfigurationLoader.load(
            text: EmbeddedFile.demoConfiguration.text, file: EmbeddedFile.demoConfiguration.path, from: folder.path)
        for index in loaded.configuration.destinations.indices {
            loaded.configuration.destinations[index].port = port
        }
        try folder.make(loaded.configuration.devices.map(\.folder))
        let events = AgentEvents(logger: logger)
        let agent = try Agent.build(loaded, world: world, events: events, logger: logger)
        let tally = DemoTally()
        let outcome = DemoOutcome()
        let narrator = DemoNarrator(
            store: agent.store, catalog: loaded.catalog, events: events.stream(), tally: tally, printer: printer,
            world: world)
        let morning = DemoMorning(
            agent: agent, events: events.stream(), folder: folder.path, tally: tally, printer: printer, world: world,
            isOnce: isOnce, outcome: outcome)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await receiver.run() }
            group.addTask { try await agent.run(with: [narrator], until: morning) }
            // The agent ends first; the archive goes when nobody needs it any more.
            try await group.next()
            group.cancelAll()
        }
        return outcome.isGood ?? false
    }

    /// The archive, listening on a port that the system chose.
    private func archive(in folder: FilePath) async throws -> (DICOMReceiver, UInt16) {
        let sink = try DirectorySink(path: folder.string)
        guard let port = FreePort.choose() else {
            throw AgentError(.dataFolder, "No free port on loopback for the demo's archive.")
        }
        let receiver = DICOMReceiver(
            DICOMReceiverSettings(port: Int(port), title: try AETitle("ARCHIVE")), sink: sink,
            find: { _, identifier in sink.matches(identifier) }, onListening: { _ in })
        return (receiver, port)
    }
}
