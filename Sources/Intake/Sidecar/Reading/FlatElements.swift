/// An XML document whose root holds elements of text alone: all that a sidecar may be (XML 1.0, fifth edition).
///
/// Written here, because the library that Foundation brings reads DTDs, entities and other documents, which nobody may
/// have a device's folder ask for; this reads no more than two levels, and in one pass. A document type, a processing
/// instruction and an entity that XML does not define itself are refused; so is an element that stands twice.
struct FlatElements {
    /// The elements in the root, in their order.
    private(set) var members: [SidecarMember] = []
    private var keys: Set<String> = []
    private let text: [Unicode.Scalar]
    private var place = 0

    /// Reads a document; the bytes must be all of it.
    init(_ bytes: [UInt8]) throws(SidecarFault) {
        text = Array(try Self.decode(bytes).unicodeScalars)
        if let wrong = text.first(where: { $0.value < 32 && !Self.blanks.contains($0) }) {
            throw SidecarFault(sentence: "it has the control character \(wrong.value), which XML does not allow")
        }
        if skips("<?xml"), !skipsPast("?>") { throw fault("the end of the XML declaration") }
        try skipBetween()
        try readRoot()
        try skipBetween()
        guard place == text.count else { throw fault("nothing after the root element") }
    }

    private mutating func readRoot() throws(SidecarFault) {
        let (name, isEmpty) = try startTag(takesAttributes: true)
        guard name == "capture" else { throw fault("the root element “capture”") }
        if isEmpty { return }
        while true {
            try skipBetween()
            if skips("</") { return try endTag(name) }
            let (key, isEmpty) = try startTag(takesAttributes: false)
            guard keys.insert(key).inserted else {
                throw SidecarFault(sentence: "“\(key.shown)” stands there twice; give it once")
            }
            members.append(SidecarMember(key: key, text: isEmpty ? nil : try content(of: key)))
        }
    }

    private mutating func content(of key: String) throws(SidecarFault) -> String {
        var result = String.UnicodeScalarView()
        while let next = peek {
            if skips("<![CDATA[") {
                let start = place
                guard skipsPast("]]>") else { throw fault("the end of a CDATA section") }
                result.append(contentsOf: text[start..<place - 3])
            } else if skips("<!--") {
                guard skipsPast("-->") else { throw fault("the end of a comment") }
            } else if skips("</") {
                try endTag(key)
                return String(result)
            } else if next == "<" {
                throw fault("text alone in “\(key.shown)”, no element or instruction")
            } else if next == "&" {
                result.append(try reference())
            } else {
                result.append(next)
                place += 1
            }
        }
        throw fault("the end tag of “\(key.shown)”")
    }

    private mutating func startTag(takesAttributes: Bool) throws(SidecarFault) -> (name: String, isEmpty: Bool) {
        guard skips("<"), let first = peek, Self.isName(first) else {
            throw fault("an element; document types and instructions are not read")
        }
        let name = name()
        while true {
            skipSpace()
            if skips("/>") { return (name, true) }
            if skips(">") { return (name, false) }
            guard takesAttributes, let next = peek, Self.isName(next) else {
                throw fault("“>”; attributes are not read, write elements")
            }
            _ = self.name()
            skipSpace()
            guard skips("=") else { throw fault("“=” after an attribute's name") }
            skipSpace()
            guard let quote = peek, quote == "\"" || quote == "'" else { throw fault("an attribute's value in quotes") }
            place += 1
            guard skipsPast(String(quote)) else { throw fault("the closing quote of an attribute") }
        }
    }

    private mutating func endTag(_ expected: String) throws(SidecarFault) {
        guard name() == expected else { throw fault("the end tag of “\(expected.shown)”") }
        skipSpace()
        guard skips(">") else { throw fault("“>”") }
    }

    /// The character that a reference stands for (§4.1, §4.6): by number, or one of the five that XML defines.
    private mutating func reference() throws(SidecarFault) -> Unicode.Scalar {
        let start = place
        guard let end = text[start..<min(start + 12, text.count)].firstIndex(of: ";") else {
            throw fault("a reference such as &amp;")
        }
        place = end + 1
        let name = String(String.UnicodeScalarView(text[start + 1..<end]))
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let number =
                name.hasPrefix("#x")
                ? UInt32(name.dropFirst(2), radix: 16)
                : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
            guard let scalar = number.flatMap(Unicode.Scalar.init), scalar.value >= 32 else {
                throw fault("a reference that XML itself defines")
            }
            return scalar
        }
    }

    // MARK: Characters

    private static let blanks: [Unicode.Scalar] = [" ", "\t", "\n", "\r"]

    private static func isName(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "_:-.".unicodeScalars.contains(scalar)
    }

    private var peek: Unicode.Scalar? { place < text.count ? text[place] : nil }

    private mutating func name() -> String {
        let start = place
        while let next = peek, Self.isName(next) { place += 1 }
        return String(String.UnicodeScalarView(text[start..<place]))
    }

    private mutating func skips(_ expected: String) -> Bool {
        guard text[place...].starts(with: expected.unicodeScalars) else { return false }
        place += expected.unicodeScalars.count
        return true
    }

    private mutating func skipsPast(_ end: String) -> Bool {
        while place < text.count {
            if skips(end) { return true }
            place += 1
        }
        return false
    }

    private mutating func skipSpace() {
        while let next = peek, Self.blanks.contains(next) { place += 1 }
    }

    /// Skips white space and comments.
    private mutating func skipBetween() throws(SidecarFault) {
        skipSpace()
        while skips("<!--") {
            guard skipsPast("-->") else { throw fault("the end of a comment") }
            skipSpace()
        }
    }

    /// The characters in the encoding that the declaration names (§4.3.3); UTF-8 where it names none.
    private static func decode(_ bytes: [UInt8]) throws(SidecarFault) -> String {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        if head.hasPrefix("<?xml"), let declaration = head.split(separator: "?>").first {
            let words = declaration.lowercased()
            if ["iso-8859-1", "windows-1252"].contains(where: words.contains) { return SidecarText.windows1252(bytes) }
            guard !words.contains("encoding") || words.contains("utf-8") || words.contains("us-ascii") else {
                throw SidecarFault(sentence: "it is in an encoding that is not read; write it in UTF-8")
            }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw SidecarFault(sentence: "it is not UTF-8 text")
        }
        return text
    }

    private func fault(_ expected: String) -> SidecarFault {
        let line = text[..<min(place, text.count)].count { $0 == "\n" } + 1
        return SidecarFault(sentence: "it is not the XML of a sidecar: line \(line) should have \(expected)")
    }
}
