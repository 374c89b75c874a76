import Admissions
import AdmissionsHTTP
import CaptureModel
import HL7
import HTTPTransport
import Logging
import Observability
import ServiceLifecycle
import Store

/// A listener with its store, for as long as a test needs it, and a sender.
struct WebFeed: Sendable {
    static let now = CivilTime.moment(year: 2026, month: 11, day: 22, hour: 9) ?? Timestamp(milliseconds: 0)
    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    static let limit = 1 << 20

    let store: Store
    let port: Int
    var scheme = "http"

    /// Listens, runs the test, and stops as the agent stops.
    static func open(
        security: ListenerSecurity? = nil, secret: AccessSecret? = nil, _ test: (WebFeed) async throws -> Void
    ) async throws {
        let events = AgentEvents(logger: logger)
        let stream = events.stream()
        let store = try Store.inMemory(now: { now }, events: events)
        let reader = AdmissionReader(
            policy: AdmissionPolicy(selection: IdentifierSelection(authority: "NORTHSIDE", type: "MR")),
            fallbackCharacterSet: .windows1252, maximumBytes: limit, mapping: AdmissionMapping { _ in 0 })
        let listener = HTTPAdmissionsListener(
            settings: HTTPAdmissionsSettings(
                host: "127.0.0.1", port: 0, path: "/hl7", security: security, secret: secret, reader: reader,
                limits: AdmissionsLimits(maximumFrameBytes: limit)),
            store: store, events: events, now: { now }, logger: logger)
        let group = ServiceGroup(services: [listener], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await event in stream {
                guard case .admissionsWebListening(_, let port) = event else { continue }
                do {
                    try await test(
                        WebFeed(store: store, port: port, scheme: security == nil ? "http" : "https"))
                } catch {
                    tasks.cancelAll()
                    throw error
                }
                break
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// A registration; `family` in any bytes.
    static func message(
        _ controlID: String, patient: String = "4711", family: [UInt8] = Array("Okafor".utf8), set: String = "",
        conditions: String = "|"
    ) -> [UInt8] {
        Array(
            "MSH|^~\\&|HIS|NORTHSIDE|VIGNETTE|ENDO|20261122085000+0000||ADT^A04|\(controlID)|P|2.5.1|||\(conditions)||\(set)\rEVN|A04|20261122085000+0000\rPID|1||\(patient)^^^NORTHSIDE^MR||"
                .utf8) + family + Array("^Ada||19840312|F\rPV1|1|O|ENDO^R1||||||||||||||||V\(patient)\r".utf8)
    }

    /// Sends a request; without a type as `application/hl7-v2`.
    func send(
        _ body: [UInt8], method: HTTPMethod = .post, path: String = "/hl7", type: String? = "application/hl7-v2",
        headers: [HTTPHeader] = [], security: HTTPSecurity = HTTPSecurity()
    ) async throws -> HTTPResponse {
        let types = type.map { [HTTPHeader("Content-Type", $0)] } ?? []
        return try await HTTPClient().perform(
            HTTPRequest(
                method, "\(scheme)://127.0.0.1:\(port)\(path)", headers: types + headers, body: body,
                timeouts: HTTPTimeouts(total: .seconds(60)), security: security))
    }

    /// The family names of the list.
    func names() async throws -> [String] { try await store.patients().map(\.patient.name.family).sorted() }
}

extension HTTPResponse {
    /// MSA-1 of the acknowledgement that the body is.
    var code: AcknowledgementCode? { AdmissionReply(body).code }
}
