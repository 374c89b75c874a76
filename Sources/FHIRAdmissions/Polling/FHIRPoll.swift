import Admissions
import CaptureModel
import Crypto
import HTTPTransport
import Observability
import Store

/// One question for all that changed since a moment: page after page, each pair of encounter and patient to the store.
struct FHIRPoll {
    /// What this question gave, whether it was taken now or before.
    private(set) var given: Set<String> = []
    /// When the server answered the first page, by its clock, but not later than by ours.
    private(set) var answered: Timestamp?

    /// What earlier questions gave that reach into this one: each pair is taken once.
    private let taken: Set<String>
    private let settings: FHIRSettings
    private let store: any AdmissionApplying
    private let events: AgentEvents
    private let now: @Sendable () -> Timestamp
    private var connection: FHIRConnection
    private var fetched: [String: FHIRResource] = [:]

    init(
        _ settings: FHIRSettings, store: any AdmissionApplying, events: AgentEvents,
        now: @escaping @Sendable () -> Timestamp, connection: FHIRConnection, taken: Set<String>
    ) {
        self.settings = settings
        self.store = store
        self.events = events
        self.now = now
        self.connection = connection
        self.taken = taken
    }

    /// The connection, with the token that it has by now.
    var used: FHIRConnection { connection }

    /// Takes all that changed since the moment; throws what stands in the way, after which part of it may be taken.
    mutating func run(since: Timestamp) async throws(FHIRAdmissionsError) {
        let base = settings.address.base
        let question = "_lastUpdated=ge\(since)&_count=\(settings.pageCount)"
        try await walk("\(base)/Encounter?\(question)&_include=Encounter:patient")
        // A patient who is corrected or merged changes no encounter.
        try await walk("\(base)/Patient?\(question)")
    }

    private mutating func walk(_ first: String) async throws(FHIRAdmissionsError) {
        var seen: Set<String> = []
        var address = first
        for _ in 0..<settings.limits.maximumPages {
            guard seen.insert(address).inserted else {
                throw FHIRAdmissionsError(.endless, "another page expected, one that was read already found")
            }
            guard let response = try await connection.get(address) else {
                throw FHIRAdmissionsError(.refused, "a list expected at the server's address, nothing found")
            }
            if answered == nil { answered = Self.moment(of: response, now: now()) }
            let page = try FHIRPage(response.body)
            try await take(page)
            guard let next = page.next else { return }
            guard let following = settings.address.page(next, from: address) else {
                throw FHIRAdmissionsError(.endless, "a page of the same server expected, one of another found")
            }
            address = following
        }
        throw FHIRAdmissionsError(
            .endless, "at most \(settings.limits.maximumPages) pages expected, more found; ask for more in each")
    }

    private mutating func take(_ page: FHIRPage) async throws(FHIRAdmissionsError) {
        fetched = [:]
        for resource in page.resources where resource.type == "Patient" { fetched[resource.name] = resource }
        let encounters = page.resources.filter { $0.type == "Encounter" }
        for encounter in encounters {
            let reference = encounter.read(FHIREncounter.self)?.subject?.reference
            guard let name = reference.flatMap({ settings.address.patient($0) }), let patient = try await patient(name)
            else {
                refuse("Encounter.subject: a patient of this server expected, none found")
                continue
            }
            try await take([encounter] + (try await succession(of: patient)))
        }
        guard encounters.isEmpty else { return }
        for patient in page.resources where patient.type == "Patient" {
            try await take(try await succession(of: patient))
        }
    }

    /// The patient, and whoever took their place, one after the other.
    private mutating func succession(of patient: FHIRResource) async throws(FHIRAdmissionsError) -> [FHIRResource] {
        var found = [patient]
        while found.count < 8, let reference = found.last?.read(FHIRPatient.self)?.successor,
            let name = settings.address.patient(reference), !found.contains(where: { $0.name == name }),
            let next = try await self.patient(name)
        {
            found.append(next)
        }
        return found
    }

    /// A patient of the page, or asked for: a server need not include them.
    ///
    /// Nil where there is none, or none for us: a record that is kept from us keeps nobody else from the list.
    private mutating func patient(_ name: String) async throws(FHIRAdmissionsError) -> FHIRResource? {
        if let known = fetched[name] { return known }
        guard let response = try await connection.getOne("\(settings.address.base)/\(name)"),
            let resource = FHIRResource(json: response.body), resource.name == name
        else { return nil }
        fetched[name] = resource
        return resource
    }

    private mutating func take(_ resources: [FHIRResource]) async throws(FHIRAdmissionsError) {
        guard let first = resources.first else { return }
        let key = resources.map { "\($0.name)/\($0.state)" }.joined(separator: " ")
        guard !given.contains(key), !taken.contains(key) else {
            given.insert(key)
            return
        }
        let raw = FHIRDocument.bytes(of: resources)
        do {
            let reading = try settings.mapping.read(raw, from: settings.name)
            guard let digest = ContentDigest(bytes: Array(SHA256.hash(data: raw))) else { return }
            let message = AdmissionMessage(
                controlID: "\(first.name)/\(first.state.prefix(64))", sender: settings.name, code: FHIRMapping.code,
                digest: digest, raw: raw, occurred: settings.mapping.believed(reading.occurred, now: now()),
                event: reading.event)
            try await apply(message)
        } catch {
            // One resource that cannot be used keeps nobody else from the list.
            guard error.code == .noIdentifier || error.code == .malformed else { throw error }
            refuse(error.message)
        }
        // Not where the store failed: then it is asked for again.
        given.insert(key)
    }

    private func apply(_ message: AdmissionMessage) async throws(FHIRAdmissionsError) {
        do {
            if case .applied(let patient) = try await store.apply(message, acknowledgement: []) {
                events.emit(.admissionApplied(code: FHIRMapping.code, patient: patient))
            }
        } catch {
            switch error.code {
            case .mergedIdentifier, .circularMerge: refuse(error.message)
            case .notFound, .refusedByLifecycle, .examRefused, .disk, .corrupt, .busy, .schema:
                throw FHIRAdmissionsError(.store, error.message)
            }
        }
    }

    private func refuse(_ reason: String) {
        events.emit(.admissionRefused(code: FHIRMapping.code, reason: reason))
    }

    /// The earlier of the server's clock and ours: who goes by a clock that is ahead misses what changes meanwhile.
    private static func moment(of response: HTTPResponse, now: Timestamp) -> Timestamp {
        guard let date = response.value(of: "Date").flatMap({ HTTPDate.moment($0) }) else { return now }
        return min(date, now)
    }
}
