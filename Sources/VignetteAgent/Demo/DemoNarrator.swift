import CaptureModel
import Catalog
import Observability
import ServiceLifecycle
import Store

/// Tells in plain words what the agent does, as it happens.
///
/// The demo's patients are invented: only here are names printed.
struct DemoNarrator: Service {
    let store: Store
    let catalog: Catalog
    let events: AsyncStream<AgentEvent>
    let tally: DemoTally
    let printer: DemoPrinter
    let world: World

    func run() async {
        for await event in events.cancelOnGracefulShutdown() {
            await tell(event)
            count(event)
            let counts = tally.counts
            printer.show(
                progress:
                    "\(counts.proven) of \(counts.received) captures proven · \(counts.held) held · \(PlainSize.text(counts.bytes))"
            )
        }
    }

    private func tell(_ event: AgentEvent) async {
        switch event {
        case .admissionApplied(let code, let patient):
            guard let patient, let entry = try? await store.patient(patient) else { return }
            let born = entry.patient.birthDate.map { " · born \($0.display)" } ?? ""
            let place = entry.encounter?.encounter.location.map { " · registered at \($0.hl7)" } ?? ""
            printer.line(
                "admissions",
                "\(code)  \(entry.patient.name.display)\(born) · \(entry.patient.identifier.value)\(place)")
        case .admissionRefused(let code, let reason): printer.line("admissions", "\(code)  refused: \(reason)")
        case .examOpened(let exam, let station): await tell(station.text, opened: exam)
        case .captureReceived(_, let device, let file, let bytes, let summary):
            printer.line(device.text, "\(file.name)  \(PlainSize.text(bytes))  \(summary)")
        case .captureRepeated(let capture, let device, let file):
            printer.line(device.text, "\(file.name)  the same bytes as capture \(capture): not taken twice")
        case .captureHeld(let capture, let reason):
            printer.line("held", "\(await fileName(capture))  \(reason.message)")
        case .capturePlaced(let capture, let exam):
            guard let snapshot = try? await store.exam(exam) else { return }
            printer.line("exam", "\(await fileName(capture))  \(words(of: snapshot))")
        case .deliveryAccepted(_, let capture, let destination, let description, let milliseconds):
            printer.line(
                destination.text, "\(await fileName(capture))  stored as \(description) in \(milliseconds) ms")
        case .deliveryProven(_, let capture, let destination, let proof):
            let word =
                switch proof {
                case .query: "proven"
                case .response: "accepted"
                }
            printer.line(destination.text, "\(await fileName(capture))  \(word)")
        case .deliveryPostponed(_, let capture, let destination, let fault),
            .deliveryRefused(_, let capture, let destination, let fault):
            printer.line(destination.text, "\(await fileName(capture))  \(fault.message)")
        case .destinationHeld(let destination, let reason, _): printer.line(destination.text, "held: \(reason)")
        case .destinationResumed(let destination): printer.line(destination.text, "answers again")
        case .fileLeft(let device, let file, let reason): printer.line(device.text, "\(file.name)  left: \(reason)")
        case .originalKept(let device, let file, let reason):
            printer.line(device.text, "\(file.name)  kept in its folder: \(reason)")
        case .folderUnreadable(let device, let path, let reason): printer.line(device.text, "\(path): \(reason)")
        case .faultMet(let part, let reason): printer.line(part, reason)
        case .worklistFailed(let worklist, let reason): printer.line(worklist, reason)
        case .spoolFull: printer.line("spool", "the disk is full: nothing is taken until there is room")
        case .agentStarted, .agentStopped, .admissionsListening, .admissionsWebListening, .admissionsConnected,
            .admissionsFolderWatched, .admissionRepeated, .worklistRead, .examClosed, .folderWatched, .spoolHasRoom,
            .correctionOpened, .correctionClosed, .notificationTaken, .notificationPostponed, .notificationRefused,
            .recordHeld, .recordResumed, .heartbeatSent, .heartbeatFailed, .pageListening:
            break
        }
    }

    private func count(_ event: AgentEvent) {
        let now = world.now()
        tally.change { counts in
            switch event {
            case .admissionApplied: counts.admissions += 1
            case .captureReceived(_, _, _, let bytes, _):
                counts.received += 1
                counts.bytes += bytes
                counts.first = counts.first ?? now
            case .captureRepeated: counts.repeated += 1
            case .captureHeld: counts.held += 1
            case .deliveryAccepted: counts.sent += 1
            case .deliveryProven(_, let capture, _, _):
                if counts.provenIDs.insert(capture).inserted { counts.proven += 1 }
                counts.last = now
            case .deliveryRefused: counts.refused += 1
            default: break
            }
        }
    }

    private func tell(_ station: String, opened exam: ExamID) async {
        guard let snapshot = try? await store.exam(exam) else { return }
        printer.line(station, "exam opened: \(words(of: snapshot))")
    }

    private func words(of snapshot: ExamSnapshot) -> String {
        var words = [snapshot.patient.name.display]
        if let descriptor = catalog[snapshot.exam.descriptor] {
            words.append(descriptor.title.english.lowercased())
            words.append(descriptor.region.meaning.lowercased())
        }
        switch snapshot.exam.laterality {
        case .right: words.append("right")
        case .left: words.append("left")
        case .both: words.append("both sides")
        case .unpaired, nil: break
        }
        return words.joined(separator: " · ")
    }

    private func fileName(_ capture: CaptureID) async -> String {
        guard let entry = try? await store.capture(capture) else { return "capture \(capture)" }
        return entry.capture.fileName
    }
}
