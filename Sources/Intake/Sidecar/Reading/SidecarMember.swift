import CaptureModel

/// One key of a sidecar with its text; null is no text.
struct SidecarMember {
    let key: String
    let text: String?
}

/// Why bytes are no sidecar: what was expected and where, without the contents.
struct SidecarFault: Error {
    let sentence: String
}

extension ClaimReading {
    /// Makes a claim of a sidecar's keys, strictly: an unknown key is refused by name, because a misspelt `laterality`
    /// that nobody reads is a picture of the wrong eye.
    init(_ members: [SidecarMember]) {
        var texts: [ClaimField: String] = [:]
        for member in members {
            guard let field = ClaimField(rawValue: member.key) else {
                let list = ClaimField.allCases.map(\.rawValue).joined(separator: ", ")
                self = .broken("The sidecar has the unknown key “\(member.key.shown)”; the keys are \(list).")
                return
            }
            texts[field] = member.text
        }
        do {
            self.init(naming: try CaptureClaim(texts))
        } catch {
            self = .broken("The sidecar's key “\(error.field)” should give \(error.expected).")
        }
    }

    /// A claim that must say whose the file is.
    init(naming claim: CaptureClaim) {
        self =
            claim.namesSomebody
            ? .read(claim)
            : .broken("The sidecar names nobody: give “patient”, “visit” or “accession”.")
    }
}

extension String {
    /// The text as an error shows it: short, and on one line.
    var shown: String {
        String(prefix(40).map { $0.isNewline ? " " : $0 })
    }
}
