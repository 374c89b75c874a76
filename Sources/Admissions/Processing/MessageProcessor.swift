package import CaptureModel
import Crypto
import HL7
package import Observability
import Store

/// Takes one payload at a time and gives the answer to it, which exists only after the commit.
package struct MessageProcessor: Sendable {
    let reader: AdmissionReader
    let store: any AdmissionApplying
    let events: AgentEvents
    let now: @Sendable () -> Timestamp
    let newControlID: @Sendable () -> String

    /// Makes a processor.
    ///
    /// - Parameters:
    ///   - reader: how the site's messages are read.
    ///   - store: what takes them.
    ///   - events: where it tells what it did.
    ///   - now: the clock.
    ///   - newControlID: draws the MSH-10 of an acknowledgement, different each time, at most 20 characters.
    package init(
        reader: AdmissionReader, store: any AdmissionApplying, events: AgentEvents,
        now: @escaping @Sendable () -> Timestamp,
        newControlID: @escaping @Sendable () -> String = MessageProcessor.drawControlID
    ) {
        self.reader = reader
        self.store = store
        self.events = events
        self.now = now
        self.newControlID = newControlID
    }

    /// Draws a control ID from the system's generator.
    @Sendable package static func drawControlID() -> String {
        "VG" + String(UInt64.random(in: .min ... .max), radix: 16, uppercase: true)
    }

    /// Takes the payload of a frame or of a file.
    ///
    /// AA (CA) says that the message is on the disk. A fault of the content is AE (CE), a kind of message that is not
    /// taken here AR (CR), and a fault of ours AR with 207, so that the sender keeps the message and sends it again. A
    /// message that came before gets the very answer that it got then. Bytes that are no message get an AE that names
    /// no control ID, so that nobody waits for an answer in vain. Of a batch each message is taken by itself, in order,
    /// and one batch answers them.
    package func take(_ payload: [UInt8]) async -> MessageOutcome {
        if !reader.policy.rejectsBatches, let batch = HL7Batch(payload) { return await take(batch) }
        return await takeOne(payload)
    }

    /// Takes the payload of a frame; returns the frames to send, in order and joined, empty for a message that is not
    /// to be answered.
    package func answer(_ payload: [UInt8]) async -> [UInt8] {
        await take(payload).answers.flatMap { MLLPFrame.encode($0) }
    }

    private func take(_ batch: HL7Batch) async -> MessageOutcome {
        var outcome = MessageOutcome(count: batch.messages.count)
        var answers: [[UInt8]] = []
        for (index, message) in batch.messages.enumerated() {
            let one = await takeOne(message)
            answers += one.answers
            outcome.refusals += one.refusals.map { .init(number: index + 1, error: $0.error) }
        }
        if let time = currentTime() {
            let answer = batch.answer(answers, controlID: newControlID(), time: time)
            if !answer.isEmpty { outcome.answers = [answer] }
        }
        return outcome
    }

    private func takeOne(_ payload: [UInt8]) async -> MessageOutcome {
        let header: HL7MessageHeader
        do {
            header = try HL7MessageHeader.read(from: payload)
        } catch {
            return refuse(nil, error)
        }
        guard !header.isAcknowledgement else {
            events.emit(.admissionRefused(code: "ACK", reason: "an acknowledgement, which is never answered"))
            return MessageOutcome(isAcknowledgement: true)
        }
        let reading: AdmissionReader.Reading
        do {
            reading = try reader.read(payload)
        } catch {
            return refuse(header, error)
        }
        return await take(reading, header, payload)
    }

    private func take(
        _ reading: AdmissionReader.Reading, _ header: HL7MessageHeader, _ payload: [UInt8]
    ) async -> MessageOutcome {
        let code = reading.code
        guard let digest = Self.digest(of: payload) else {
            return refuse(header, HL7Error(.receiverFailure, expected: "a digest of 32 bytes", found: "another"))
        }
        let message = Store::AdmissionMessage(
            controlID: header.controlID, sender: "\(header.sendingApplication)|\(header.sendingFacility)", code: code,
            digest: digest, raw: payload, occurred: reader.mapping.order(at: reading.time, now: now()),
            event: reading.event)
        // Stored as the frames that a sender of it would see.
        let acknowledgements = acknowledgements(to: header, error: nil)
        let frames = acknowledgements.flatMap { MLLPFrame.encode($0) }
        do {
            switch try await store.apply(message, acknowledgement: frames) {
            case .applied(let patient):
                events.emit(.admissionApplied(code: code, patient: patient))
                tellDoubts(of: reading, code)
                return MessageOutcome(answers: acknowledgements)
            case .repeated(let stored):
                events.emit(.admissionRepeated(code: code))
                return MessageOutcome(answers: stored.map { Self.payloads(of: $0) } ?? acknowledgements)
            }
        } catch {
            return refuse(header, HL7Error(error, of: reading.event), because: error.message)
        }
    }

    /// Tells what a person should know of a message that was taken.
    private func tellDoubts(of reading: AdmissionReader.Reading, _ code: String) {
        var doubts = reading.remarks.map(\.description)
        if reading.lacksVisitNumber {
            doubts.append("\(code) names no visit in PV1-19 or PID-18: only the person was taken")
        }
        if case .needsPerson = reading.event {
            doubts.append("\(code) cannot be followed by itself: compare the list with admissions")
        }
        for doubt in doubts { events.emit(.faultMet(part: "admissions", reason: doubt)) }
    }

    /// The answers in the frames that were stored.
    private static func payloads(of frames: [UInt8]) -> [[UInt8]] {
        var machine = MLLPFrameMachine(tolerance: .strict, maximumBytes: max(1, frames.count))
        return machine.receive(frames).compactMap { if case .deliver(let payload) = $0 { payload } else { nil } }
    }

    /// SHA-256 of the bytes as they came.
    private static func digest(of payload: [UInt8]) -> ContentDigest? {
        var hash = SHA256()
        payload.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return ContentDigest(bytes: Array(hash.finalize()))
    }
}
