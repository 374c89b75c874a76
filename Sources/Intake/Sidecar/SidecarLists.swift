import CaptureModel
import SystemPackage

/// The tables of a device's folders that say of several files whose they are: CSV with a column `file`.
struct SidecarLists {
    /// The most bytes that a table may have.
    static let limit = 1 << 20
    /// The column that names a file.
    static let column = "file"

    private struct Read {
        let mark: FileMark
        let table: Result<DelimitedTable, SidecarFault>
    }

    /// A line of a table.
    private struct Line: Hashable {
        let list: DiskPath
        let stamp: Int64
    }

    /// Lines that spoke of a file that is taken: a list stays, and its next file of the name is another patient's.
    private var used: Set<Line> = []
    private var paths: [DiskPath: Set<DiskPath>] = [:]
    private var read: [DiskPath: Read] = [:]

    /// A file that may be such a table was seen.
    mutating func note(_ path: DiskPath) {
        if SidecarForm(of: path) == .csv { paths[path.folder, default: []].insert(path) }
    }

    /// What the tables of its folder say of a file; nothing where none names it.
    mutating func find(_ original: DiskPath, _ fileSystem: any FileSystem) -> FoundSidecar? {
        var found: [FoundSidecar] = []
        for path in (paths[original.folder] ?? []).sorted(by: { $0.text < $1.text }) {
            do {
                guard let mark = try fileSystem.mark(of: path) else {
                    paths[original.folder]?.remove(path)
                    read.removeValue(forKey: path)
                    continue
                }
                switch try table(at: path, mark, fileSystem) {
                case .success(let table): found += lines(of: original, in: table, at: path, mark)
                case .failure(let fault) where path.withoutEnding != original.withoutEnding:
                    found.append(
                        FoundSidecar(list: mark, .broken("A list in the folder cannot be read: \(fault.sentence).")))
                case .failure: break
                }
            } catch {
                found.append(FoundSidecar(list: nil, .broken("A list in the folder cannot be read: \(error).")))
            }
        }
        guard found.count > 1 else { return found.first }
        return FoundSidecar(
            list: found.first?.version, .broken("The lists in the folder name the file \(found.count) times."))
    }

    private mutating func table(
        at path: DiskPath, _ mark: FileMark, _ fileSystem: any FileSystem
    ) throws(Errno) -> Result<DelimitedTable, SidecarFault> {
        if let known = read[path], known.mark == mark { return known.table }
        let table: Result<DelimitedTable, SidecarFault>
        if let bytes = try fileSystem.contents(of: path, limit: Self.limit) {
            table = Result { () throws(SidecarFault) in try DelimitedTable(bytes) }
        } else {
            table = .failure(SidecarFault(sentence: "it is larger than \(Self.limit) bytes"))
        }
        read[path] = Read(mark: mark, table: table)
        return table
    }

    /// A file was taken: the lines that name it count no more.
    mutating func retire(_ original: DiskPath) {
        for path in paths[original.folder] ?? [] {
            guard case .success(let table)? = read[path]?.table,
                let column = table.columns.firstIndex(of: Self.column)
            else { continue }
            for line in table.lines where line[column].fileName == original.name {
                used.insert(Line(list: path, stamp: line.stamp))
            }
        }
    }

    /// After a start, lines whose files are not there were used before, as far as anybody can know.
    mutating func retireAbsent(from present: Set<DiskPath>, _ fileSystem: any FileSystem) {
        for path in paths.values.joined() {
            guard let mark = try? fileSystem.mark(of: path),
                case .success(let table)? = try? table(at: path, mark, fileSystem),
                let column = table.columns.firstIndex(of: Self.column)
            else { continue }
            for line in table.lines where !present.contains(path.folder.appending(line[column].fileName)) {
                used.insert(Line(list: path, stamp: line.stamp))
            }
        }
    }

    private func lines(
        of original: DiskPath, in table: DelimitedTable, at path: DiskPath, _ mark: FileMark
    ) -> [FoundSidecar] {
        guard let column = table.columns.firstIndex(of: Self.column) else { return [] }
        return table.lines.enumerated().filter { $0.element[column].fileName == original.name }.map { place, line in
            let isUsed = used.contains(Line(list: path, stamp: line.stamp))
            return FoundSidecar(
                list: mark, stamp: line.stamp, isWhole: table.isEnded || place + 1 < table.lines.count,
                isUsed
                    ? .broken(
                        "The list's line was used with an earlier file of this name; write a new one with each file.")
                    : ClaimReading(table.members(of: line, without: Self.column)))
        }
    }
}

extension String {
    /// The last part of a path as any system writes it.
    fileprivate var fileName: String { String(split { $0 == "/" || $0 == "\\" }.last ?? "") }
}

extension [String] {
    /// A number that tells a line from another with the same file's name (FNV-1a, 64 bits).
    fileprivate var stamp: Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in joined(separator: "\n").utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int64(bitPattern: hash)
    }
}
