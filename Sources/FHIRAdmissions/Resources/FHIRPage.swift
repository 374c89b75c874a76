import Foundation

/// One page of an answer: a Bundle of the type `searchset` (R4 §3.1.1).
struct FHIRPage: Sendable {
    /// Bundle.link.
    private struct Link: Decodable {
        let relation: String?
        let url: String?
    }

    /// The most entries of a page: many times what is asked for, with all that may be included.
    static let maximumEntries = 20_000

    /// The resources, in order; what is none is left out.
    let resources: [FHIRResource]
    /// The address of the next page as it is written; nil on the last.
    let next: String?

    /// Reads a page; throws `malformed` where it is no Bundle, or has too many entries.
    init(_ body: [UInt8]) throws(FHIRAdmissionsError) {
        var isBundle = false
        var resources: [FHIRResource] = []
        var next: String?
        var count = 0
        let isWhole = JSONText.members(of: body[...]) { name, value in
            if name.elementsEqual("resourceType".utf8) {
                isBundle = value.elementsEqual("\"Bundle\"".utf8)
            } else if name.elementsEqual("entry".utf8) {
                _ = JSONText.elements(of: value) { entry in
                    count += 1
                    guard count <= Self.maximumEntries else { return }
                    _ = JSONText.members(of: entry) { name, value in
                        guard name.elementsEqual("resource".utf8) else { return }
                        if let resource = FHIRResource(json: Array(value)) { resources.append(resource) }
                    }
                }
            } else if name.elementsEqual("link".utf8) {
                _ = JSONText.elements(of: value) { link in
                    guard next == nil, link.count < 1 << 16,
                        let link = try? JSONDecoder().decode(Link.self, from: Data(link)), link.relation == "next"
                    else { return }
                    next = link.url
                }
            }
        }
        guard isWhole, isBundle else {
            throw FHIRAdmissionsError(.malformed, "a Bundle of FHIR R4 expected, another answer found")
        }
        guard count <= Self.maximumEntries else {
            throw FHIRAdmissionsError(
                .malformed, "at most \(Self.maximumEntries) entries of a page expected, \(count) found")
        }
        self.resources = resources
        self.next = next
    }
}
