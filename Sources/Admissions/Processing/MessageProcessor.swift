package import CaptureModel
import Crypto
import HL7
package import Observability
import Store

/// Takes one message at a time and gives the answer to it, which exists only after the commit.
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

    /// Takes the payload of a frame; returns the frames to send, in order and joined, empty for a message that is not
    /// to be answered.
    ///
    /// AA (CA) says that the message is on the disk. A fault of the content is AE (CE), a kind of message that is not
    /// taken here AR (CR), and a fault of ours AR with 207, so that the sender keeps the message and sends it again. A
    /// message that came before gets the very answer that it got then. Bytes that are no message get an AE that names
    /// no control ID, so that nobody waits for an answer in vain.
    package func answer(_ payload: [UInt8]) async -> [UInt8] {
        let header: HL7MessageHeader
        do {
            header = try HL7MessageHeader.read(from: payload)
        } catch {
            return refuse(nil, error)
        }
        guard !header.isAcknowledgement else {
            events.emit(.admissionRefused(code: "ACK", reason: "an acknowledgement, which is never answered"))
            return []
        }
        let reading: AdmissionReader.Reading
        do {
            reading = try reader.read(payload)
        } catch {
            return refuse(header, error)
        }
        return await take(reading, payload)
    }

    private func take(_ reading: AdmissionReader.Reading, _ payload: [UInt8]) async -> [UInt8] {
        let header = reading.message.header
        let code = reading.message.event.code
        guard let digest = Self.digest(of: payload) else {
            return refuse(header, HL7Error(.receiverFailure, expected: "a digest of 32 bytes", found: "another"))
        }
        let message = Store::AdmissionMessage(
            controlID: header.controlID, sender: "\(header.sendingApplication)|\(header.sendingFacility)", code: code,
            digest: digest, raw: payload, occurred: reader.mapping.order(of: reading.message, now: now()),
            event: reading.event)
        let acknowledgement = acknowledgements(to: header, error: nil)
        do {
            switch try await store.apply(message, acknowledgement: acknowledgement) {
            case .applied(let patient):
                events.emit(.admissionApplied(code: code, patient: patient))
                if reader.mapping.lacksVisitNumber(reading.message) {
                    events.emit(
                        .faultMet(
                            part: "admissions",
                            reason: "\(code) names no visit in PV1-19 or PID-18: only the person was taken"))
                }
                return acknowledgement
            case .repeated(let stored):
                events.emit(.admissionRepeated(code: code))
                return stored ?? acknowledgement
            }
        } catch {
            return refuse(header, HL7Error(error, of: reading.event), because: error.message)
        }
    }

    /// SHA-256 of the bytes as they came.
    private static func digest(of payload: [UInt8]) -> ContentDigest? {
        var hash = SHA256()
        payload.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return ContentDigest(bytes: Array(hash.finalize()))
    }
}
