import CaptureModel
import Settings

/// What the whole file says of its pools of emergency identities.
struct EmergencyResolution {
    /// The pools, in the order of the file.
    private(set) var pools: [EmergencyPool] = []
    /// The stations that they name.
    private(set) var stations: [Placed<StationName>] = []
    /// What is allowed but probably not meant.
    private(set) var warnings: [ConfigurationWarning] = []

    /// Judges the pools of a document; what cannot be is reported.
    init(_ document: AgentDocument, report: SettingsReport) {
        var homes: [String: EmergencyPoolName] = [:]
        for entry in document.emergency {
            let (name, written) = (entry.name, entry.value)
            stations += written.stations
            let admissions = document.admissions.configuration
            guard let authority = written.authority ?? admissions.identifierAuthority else {
                report.add(
                    .missing, at: name.place, path: name.path.appending("authority"),
                    "is missing; it is who gave the numbers, as admissions writes it in PID-3.4.")
                continue
            }
            for number in written.numbers {
                guard let other = homes.updateValue(name.value, forKey: number) else { continue }
                report.add(
                    .conflict, at: name.place, path: name.path.appending("identifiers"),
                    "has \(number) a second time; the first is in \(other). Each number is one patient's only.")
            }
            let type = written.type ?? admissions.identifierType
            pools.append(
                EmergencyPool(
                    name: name.value,
                    identifiers: written.numbers.compactMap {
                        PatientIdentifier(value: $0, authority: authority, type: type)
                    }, family: written.family, stations: written.stations.map(\.value), reserve: written.reserve))
            let chosen = admissions.identifierAuthority ?? authority
            if authority != chosen || type != admissions.identifierType {
                warn(
                    name,
                    "has numbers of \(authority) (\(type)), and admissions goes by those of \(chosen) (\(admissions.identifierType)): no merge would ever name these patients."
                )
            }
            if let digit = document.identifiers.checkDigits[authority], !written.numbers.allSatisfy(digit.isRight) {
                warn(
                    name,
                    "has numbers without the check digit (\(digit.rawValue)) that identifiers.check demands of \(authority): captures whose devices write them would be held."
                )
            }
        }
    }

    private mutating func warn(_ name: Placed<EmergencyPoolName>, _ sentence: String) {
        warnings.append(ConfigurationWarning(place: name.place, path: name.path, sentence: sentence))
    }
}
