import Catalog
import Foundation
import Testing

/// The codes in the files of `agent-config/catalog`, as they are delivered.
///
/// The files are read as text: this module has no YAML, and every code stands in one form on one line.
struct ShippedCodesTests {
    /// A code as it is written, with the line for people.
    struct WrittenCode: CustomStringConvertible {
        let value: String
        let scheme: String
        let meaning: String
        let attribute: String
        let place: String
        var description: String { "\(place): \(scheme) \(value) \(meaning)" }
    }

    private static let catalog = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "agent-config/catalog")

    private static func codes() throws -> [WrittenCode] {
        let form = /^\s*([a-z-]+): .*?\{ code: "([^"]+)", scheme: ([^,]+), meaning: ("[^"]+"|[^"}]+?) \}/
        return try ["endoscopy", "dermatology", "ophthalmology"].flatMap { name in
            let lines = try String(contentsOf: catalog.appending(path: "\(name).yaml"), encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false)
            return lines.enumerated().compactMap { number, line -> WrittenCode? in
                guard !line.hasPrefix("#"), line.contains("code: \"") else { return nil }
                let place = "\(name).yaml:\(number + 1)"
                guard let match = line.prefixMatch(of: form) else {
                    Issue.record("\(place) has a code that this test cannot read: \(line)")
                    return nil
                }
                let meaning = match.4.trimmingPrefix("\"")
                return WrittenCode(
                    value: String(match.2), scheme: String(match.3),
                    meaning: meaning.hasSuffix("\"") ? String(meaning.dropLast()) : String(meaning),
                    attribute: String(match.1), place: place)
            }
        }
    }

    @Test func everyPublicCodeIsVerifiedAndEveryOtherIsTheSites() throws {
        let codes = try Self.codes()
        #expect(codes.count > 400)
        for code in codes {
            let concept = try CodedConcept(value: code.value, scheme: code.scheme, meaning: code.meaning)
            if concept.isSiteCode {
                #expect(code.scheme == "99VIGNETTE", "\(code)")
                #expect(code.value.utf8.allSatisfy { (65...90).contains($0) || $0 == 45 }, "\(code)")
            } else {
                let known = VerifiedCodes.all["\(code.scheme) \(code.value)"]
                #expect(known?.meaning == code.meaning, "\(code)")
            }
        }
    }

    @Test func everyRegionIsOfAContextGroup() throws {
        let regions = try Self.codes().filter {
            !["procedure", "code", "document-title", "device-type"].contains($0.attribute)
        }
        #expect(regions.count > 250)
        for region in regions {
            let source = VerifiedCodes.all["\(region.scheme) \(region.value)"]?.source
            guard case .contextGroup(let group) = source else {
                Issue.record("\(region) is of no context group")
                continue
            }
            #expect([4, 4031, 4040, 4029, 4209, 6210].contains(group), "\(region)")
        }
    }

    @Test func aSiteCodeHasOneMeaning() throws {
        let site = try Self.codes().filter { $0.scheme == "99VIGNETTE" }
        let meanings = Dictionary(grouping: site, by: \.value).mapValues { Set($0.map(\.meaning)) }
        for (value, found) in meanings { #expect(found.count == 1, "\(value): \(found)") }
        let values = Dictionary(grouping: site, by: \.meaning).mapValues { Set($0.map(\.value)) }
        for (meaning, found) in values { #expect(found.count == 1, "\(meaning): \(found)") }
    }

    @Test func nothingIsVerifiedThatNobodyUses() throws {
        let used = Set(try Self.codes().map { "\($0.scheme) \($0.value)" })
        #expect(Set(VerifiedCodes.all.keys).subtracting(used).isEmpty)
    }
}
