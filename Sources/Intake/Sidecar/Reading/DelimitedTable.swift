/// A table of texts with a line of names above (RFC 4180), parted by commas or, as some countries' programs write it, by
/// semicolons.
struct DelimitedTable {
    /// The names of the columns.
    let columns: [String]
    /// The texts of each line, as many as there are columns.
    let lines: [[String]]
    /// Whether the last line has its end: a program that writes on may not have finished the line otherwise.
    let isEnded: Bool

    /// Reads a table; blank lines do not count.
    init(_ bytes: [UInt8]) throws(SidecarFault) {
        let text = SidecarText.decode(bytes)
        let head = text.prefix { !$0.isNewline }
        let separator: Unicode.Scalar =
            head.count { $0 == ";" } > head.count { $0 == "," } ? ";" : ","
        let (rows, isEnded) = try Self.rows(text, separator)
        self.isEnded = isEnded
        guard let first = rows.first else { throw SidecarFault(sentence: "it has no line of names") }
        let columns = first.texts
        self.columns = columns
        lines = rows.dropFirst().map(\.texts)
        var known: Set<String> = []
        if let double = columns.first(where: { !known.insert($0).inserted }) {
            throw SidecarFault(sentence: "the column “\(double.shown)” stands there twice; give it once")
        }
        for row in rows where row.texts.count != first.texts.count {
            throw SidecarFault(
                sentence: "line \(row.line) has \(row.texts.count) texts, and the line of names \(first.texts.count)")
        }
    }

    /// The texts of a line by the names of their columns, without one of them.
    func members(of line: [String], without column: String? = nil) -> [SidecarMember] {
        zip(columns, line).filter { $0.0 != column }.map { SidecarMember(key: $0.0, text: $0.1.isEmpty ? nil : $0.1) }
    }

    private typealias Row = (line: Int, texts: [String])

    private static func rows(_ text: String, _ separator: Unicode.Scalar) throws(SidecarFault) -> ([Row], Bool) {
        var rows: [Row] = []
        var texts: [String] = []
        var field = String.UnicodeScalarView()
        var (line, startLine) = (1, 1)
        var (isQuoted, wasQuoted) = (false, false)
        func endField() {
            texts.append(wasQuoted ? String(field) : field.trimmed)
            field = String.UnicodeScalarView()
            wasQuoted = false
        }
        func endRow() {
            endField()
            if texts != [""] { rows.append((startLine, texts)) }
            texts = []
        }
        let scalars = Array(text.unicodeScalars)
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            place += 1
            if isQuoted {
                if scalar != "\"" {
                    if scalar == "\n" { line += 1 }
                    field.append(scalar)
                } else if place < scalars.count, scalars[place] == "\"" {
                    field.append(scalar)
                    place += 1
                } else {
                    isQuoted = false
                }
            } else if scalar == separator {
                endField()
            } else if scalar == "\n" || scalar == "\r" {
                if scalar == "\r", place < scalars.count, scalars[place] == "\n" { place += 1 }
                endRow()
                line += 1
                startLine = line
            } else if scalar == "\"", !wasQuoted, field.allSatisfy(\.properties.isWhitespace) {
                (isQuoted, wasQuoted) = (true, true)
                field = String.UnicodeScalarView()
            } else if wasQuoted, scalar != " " {
                throw SidecarFault(sentence: "line \(line) has text after a closing quote")
            } else if !wasQuoted {
                field.append(scalar)
            }
        }
        guard !isQuoted else { throw SidecarFault(sentence: "line \(startLine) has a quote that is not closed") }
        let isEnded = texts.isEmpty && field.isEmpty && !wasQuoted
        if !isEnded { endRow() }
        return (rows, isEnded)
    }
}

extension String.UnicodeScalarView {
    /// The text without white space at either end.
    fileprivate var trimmed: String {
        guard let start = firstIndex(where: { !$0.properties.isWhitespace }),
            let end = lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}
