import CaptureModel
import Hummingbird
import Identification
import Store

/// Emergency identities in the JSON API.
struct EmergencyRoutes {
    let clinic: Clinic

    func add(to api: RouterGroup<WebContext>) {
        api.get("/emergency") { [clinic] request, _ in
            let station = try request.uri.queryParameters.get("station").map { text throws(Problem) in
                try clinic.station(text).name
            }
            let identities = try await clinic.desk.emergencyIdentities(at: station)
            return try JSONAnswer.response(EmergencyList(identities: identities.map(EmergencyDocument.init)))
        }
        api.post("/emergency") { [clinic] request, _ in
            let choice = try await JSONAnswer.read(EmergencyChoice.self, from: request)
            let taken = try await clinic.desk.takeEmergencyIdentity(
                try clinic.wish(choice.number ?? "next"), at: try clinic.station(choice.station).name,
                by: Clinic.person(choice.by))
            return try JSONAnswer.response(EmergencyDocument(taken), status: .created)
        }
    }
}

extension Clinic {
    /// Which identity a text asks for.
    func wish(_ text: String) throws(Problem) -> EmergencyWish {
        guard let wish = EmergencyWish(text) else {
            throw Problem(.badRequest, "The number of the emergency identity is missing.", "Name one, or next.")
        }
        return wish
    }

    /// What people call the stations.
    var stationTitles: [StationName: String] {
        Dictionary(settings.stations.map { ($0.name, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    /// A name that somebody gave; nothing where it is blank.
    static func person(_ text: String?) -> String? {
        let words = (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? nil : String(words.prefix(64))
    }
}
