import CaptureModel
import Catalog
import Settings

/// A pool of emergency identities as its part of the file says it.
struct WrittenEmergencyPool {
    let numbers: [String]
    let authority: String?
    let type: String?
    let family: String
    let stations: [Placed<StationName>]
    let reserve: Int

    static var format: SettingsFormat<WrittenEmergencyPool> {
        .group { reader in
            let numbers = reader.required("identifiers", .emergencyNumbers)
            let authority = reader.optional("authority", .text(upTo: 64))
            let type = reader.optional("type", .text(upTo: 16))
            // With the number as given name it must fit into 64 characters (PS3.5 §6.2, VR PN): the number is never cut.
            let family = reader.optional("family", .text(upTo: 30), default: "Unidentified")
            let stations = reader.optional(
                "stations",
                .list(of: SettingsFormat<StationName>.siteName.placed).expecting("is a list of stations"), default: [])
            let reserve = reader.optional("warn-below", .integer(in: 0...EmergencyPool.limit), default: 5)
            if let numbers, numbers.isEmpty { reader.refuse("identifiers", as: .invalid, "names no number.") }
            return numbers.map { numbers in
                WrittenEmergencyPool(
                    numbers: numbers, authority: authority, type: type, family: family, stations: stations,
                    reserve: reserve)
            }
        }
    }
}

extension SettingsFormat<[String]> {
    /// A list of numbers, or the first and the last of a range.
    fileprivate static var emergencyNumbers: SettingsFormat {
        .either(
            .list(of: .emergencyNumber).expecting(
                "is a list of numbers, or { from: E2600100, to: E2600199 }"),
            or: .group { reader in
                let first = reader.required("from", .emergencyNumber)
                let last = reader.required("to", .emergencyNumber)
                guard let first, let last else { return nil }
                let numbers = NumberRange.numbers(from: first, to: last, limit: EmergencyPool.limit)
                if numbers == nil {
                    reader.refuse(
                        "to", as: .invalid,
                        "is “\(last)”, which does not end a range from “\(first)”: both are equally long, differ in digits at their end only, and are \(EmergencyPool.limit) numbers at most."
                    )
                }
                return numbers
            })
    }
}

extension SettingsFormat<String> {
    /// A number that can be written on a wristband, and be part of a name.
    fileprivate static var emergencyNumber: SettingsFormat {
        .scalar("is a number such as E2600100: up to 32 letters, digits, “-”, “.” and “/”") { text in
            let isAllowed = text.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                    || "-./".unicodeScalars.contains(scalar)
            }
            return isAllowed && (1...32).contains(text.count) ? text : nil
        }
    }
}
