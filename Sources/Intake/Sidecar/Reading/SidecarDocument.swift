import CaptureModel

/// The forms in which a device's software writes a sidecar; each has the same keys.
enum SidecarForm: String, CaseIterable {
    /// One object of texts.
    case json
    /// A root with elements of text.
    case xml
    /// A line of names and one of texts; a table with a column `file` speaks of the files of its folder.
    case csv
    /// A copied item of a modality worklist.
    case worklist = "wl"

    /// Whether a part of it can be told from the whole by its end.
    var showsItsEnd: Bool { self == .json || self == .xml }
}

/// Reads the bytes of a sidecar.
enum SidecarDocument {
    /// The most bytes that a sidecar of one file may have.
    static let limit = 65_536

    /// Reads the bytes of a sidecar in a form.
    static func read(_ bytes: [UInt8], as form: SidecarForm = .json) -> ClaimReading {
        do throws(SidecarFault) {
            switch form {
            case .json: return ClaimReading(try FlatObject(bytes).members)
            case .xml: return ClaimReading(try FlatElements(bytes).members)
            case .worklist: return ClaimReading(naming: try WorklistSidecar.read(bytes))
            case .csv:
                let table = try DelimitedTable(bytes)
                guard table.lines.count == 1 else {
                    throw SidecarFault(
                        sentence: "it has \(table.lines.count) lines below the names, and should have one")
                }
                return ClaimReading(table.members(of: table.lines[0]))
            }
        } catch {
            return .broken("The sidecar cannot be read: \(error.sentence).")
        }
    }
}
