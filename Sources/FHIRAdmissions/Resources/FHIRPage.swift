import Foundation

/// One page of an answer: a Bundle of the type `searchset` (R4 §3.1.1).
struct FHIRPage: Sendable {
    /// The resources, in order; what is none is left out.
    let resources: [FHIRResource]
    /// The address of the next page as it is written; nil on the last.
    let next: String?

    /// Reads a page; throws `malformed` where it is no Bundle.
    init(_ body: [UInt8]) throws(FHIRAdmissionsError) {
        let object = (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any]
        guard let object, object["resourceType"] as? String == "Bundle" else {
            throw FHIRAdmissionsError(.malformed, "a Bundle of FHIR R4 expected, another answer found")
        }
        resources = (object["entry"] as? [Any] ?? []).compactMap { entry in
            FHIRResource((entry as? [String: Any])?["resource"])
        }
        next =
            (object["link"] as? [Any] ?? []).lazy.compactMap { $0 as? [String: Any] }
            .first { $0["relation"] as? String == "next" }?["url"] as? String
    }
}
