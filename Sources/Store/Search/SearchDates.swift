import CaptureModel

/// Birth dates in the ways people write them.
enum SearchDates {
    /// The days, as `YYYYMMDD`, that a text may mean; none where it is no date.
    ///
    /// Read are `1984-03-12`, `12.03.1984`, `12/3/1984`, `12.3.84`, `12-Mar-1984`, `12 March 1984` and `Mar 12, 1984`,
    /// with `-`, `.`, `/`, blanks or commas between. Between slashes day and month may stand either way, and both are
    /// meant where both are days.
    static func days(in text: Substring) -> [String] {
        let parts = text.split { "-./,".contains($0) || $0.isWhitespace }
        guard parts.count == 3 else { return plain(text) }
        if let named = parts.firstIndex(where: { month(named: $0) != nil }) {
            guard let month = month(named: parts[named]) else { return [] }
            let others = parts.indices.filter { $0 != named }.map { parts[$0] }
            let isYearFirst = others[0].utf8.count == 4
            return years(others[isYearFirst ? 0 : 1]).compactMap { day(others[isYearFirst ? 1 : 0], month, $0) }
        }
        guard !text.contains(where: \.isWhitespace) || text.contains(".") else { return [] }
        if parts[0].utf8.count == 4 {
            return years(parts[0]).compactMap { day(parts[2], number(parts[1]), $0) }
        }
        guard parts[2].utf8.count == 4 || !text.contains("-") else { return [] }
        return years(parts[2]).flatMap { year in
            let dayFirst = day(parts[0], number(parts[1]), year)
            let monthFirst = text.contains("/") ? day(parts[1], number(parts[0]), year) : nil
            return [dayFirst, monthFirst == dayFirst ? nil : monthFirst].compactMap { $0 }
        }
    }

    /// The year that a word may mean beside other words, where it is one that somebody alive was born in.
    static func year(_ word: String) -> String? {
        guard word.utf8.count == 4, let year = number(word[...]), (1880...2100).contains(year) else { return nil }
        return word
    }

    private static func plain(_ text: Substring) -> [String] {
        BirthDate(String(text)).map { [$0.text] } ?? []
    }

    private static func years(_ text: Substring) -> [Int] {
        guard let year = number(text) else { return [] }
        switch text.utf8.count {
        case 4: return [year]
        case 2: return [1_900 + year, 2_000 + year]
        default: return []
        }
    }

    private static func day(_ text: Substring, _ month: Int?, _ year: Int) -> String? {
        guard let day = number(text), let month, text.utf8.count <= 2, (1...99).contains(month) else { return nil }
        let number = String(year * 10_000 + month * 100 + day)
        return BirthDate(number)?.text
    }

    private static func number(_ text: Substring) -> Int? {
        text.utf8.count <= 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    /// The month that a word of three letters or more begins, in English, German, French, Spanish or Italian.
    private static func month(named text: Substring) -> Int? {
        let word = SearchWords.compact(String(text))
        guard word.utf8.count >= 3 else { return nil }
        let index = months.firstIndex { names in
            names.split(separator: " ").contains { $0.hasPrefix(word) }
        }
        return index.map { $0 + 1 }
    }

    private static let months = [
        "january januar janner janvier enero gennaio", "february februar fevrier febrero febbraio",
        "march marz maerz mrz mars marzo", "april avril abril aprile", "may mai mayo maggio",
        "june juni juin junio giugno",
        "july juli juillet julio luglio", "august aout agosto", "september septembre septiembre settembre",
        "october oktober octobre octubre ottobre", "november novembre noviembre",
        "december dezember decembre diciembre dicembre",
    ]
}
