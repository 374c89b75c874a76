import ByteCodec
import DICOMCore
import Foundation
import TestSupport
import Testing

/// Files that others made: each is read or refused with a reason, and what is read says what they say.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct CorpusTests {
    private static let folder = "dicom"

    private struct Traits {
        let path: String
        let transferSyntaxName: String
        let modality: String
    }

    /// The lines of the manifest that name a transfer syntax and a modality.
    private static func manifest() throws -> [Traits] {
        guard let root = Corpora.folder?.appendingPathComponent(folder) else { return [] }
        let text = try String(contentsOf: root.appendingPathComponent("MANIFEST.tsv"), encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            let fields = line.components(separatedBy: "\t")
            guard let traits = fields.last?.components(separatedBy: " | ") else { return nil }
            func trait(_ name: String) -> String? {
                traits.first { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
            }
            guard let syntax = trait("TS="), let modality = trait("Modality=") else { return nil }
            return Traits(path: fields[0], transferSyntaxName: syntax, modality: modality)
        }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        let root = try #require(Corpora.folder).appendingPathComponent(folder)
        return [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
    }

    private static func read(_ bytes: [UInt8]) throws -> (header: Part10Header, dataSet: DataSet) {
        let header = try Part10File.readHeader(bytes)
        var reader = ByteReader(bytes, in: header.dataSetOffset..<bytes.count)
        return (header, try DataSetDecoder(transferSyntaxEncoding: header.encoding).decode(&reader))
    }

    /// Files that are refused, and why.
    ///
    /// DCMTK refuses the second one too.
    private static let refused: [String: DICOMDecodingError.Code] = [
        "media-dicomdir/pydicom__DICOMDIR-nooffset": .truncated,  // its last item claims more than there is
        "photo-sc-jpeg/pydicom__SC_rgb_jpeg.dcm": .invalidVR,  // implicit under the name of JPEG Baseline
        "transfer-syntaxes/dcm4che__report_dfl": .unsupportedTransferSyntax,
        "transfer-syntaxes/dicomParser__wave_dfl": .unsupportedTransferSyntax,
    ]

    @Test func `well-formed files say what their manifest says`() throws {
        let files = try CorpusTests.manifest().filter { !$0.path.hasPrefix("malformed") }
        #expect(files.count > 60)
        for file in files {
            let bytes = try CorpusTests.bytes(file.path)
            if let code = CorpusTests.refused[file.path] {
                #expect(throws: DICOMDecodingError(code), "\(file.path)") { try CorpusTests.read(bytes) }
                continue
            }
            let (header, dataSet) = try CorpusTests.read(bytes)
            let syntax = try #require(header.transferSyntax, "\(file.path)")
            #expect([syntax.rawValue, syntax.name].contains(file.transferSyntaxName), "\(file.path)")
            #expect(dataSet.text(.modality) ?? "" == file.modality, "\(file.path)")
        }
    }

    @Test func `what was read is written and read again as the same`() throws {
        for file in try CorpusTests.manifest() {
            guard let (header, dataSet) = try? CorpusTests.read(CorpusTests.bytes(file.path)) else { continue }
            let written = try DataSetEncoder(transferSyntaxEncoding: header.encoding).encode(dataSet)
            let again = try DataSetDecoder(transferSyntaxEncoding: header.encoding).decode(written)
            // Compared outside of the macro, which would print whole images.
            let isSame = CorpusTests.withoutGroupLengths(again) == CorpusTests.withoutGroupLengths(dataSet)
            #expect(isSame, "\(file.path)")
        }
    }

    /// Group lengths are not written again, because they would be wrong.
    private static func withoutGroupLengths(_ dataSet: DataSet) -> DataSet {
        var rest = DataSet()
        for element in dataSet.elements where !element.tag.isGroupLength {
            if case .sequence(let items) = element.value {
                rest.set(Element(element.tag, element.vr, .sequence(items.map(withoutGroupLengths))))
            } else {
                rest.set(element)
            }
        }
        return rest
    }

    @Test func `no file traps, nor does its beginning`() throws {
        var read = 0
        for url in Corpora.files(in: CorpusTests.folder) {
            let bytes = [UInt8](try Data(contentsOf: url))
            for count in [bytes.count, bytes.count / 2, 400, 200] {
                guard let (_, dataSet) = try? CorpusTests.read(Array(bytes.prefix(count))) else { continue }
                Mutation.readEverything(of: dataSet)
                read += 1
            }
        }
        #expect(read > 80)
    }

    @Test func `no mutation of a file's header traps`() throws {
        var generator = SplitMix64(seed: 11)
        for file in try CorpusTests.manifest() {
            let beginning = Array(try CorpusTests.bytes(file.path).prefix(3_000))
            for _ in 0..<60 {
                let mutated = Mutation.mutate(beginning, using: &generator)
                guard let (_, dataSet) = try? CorpusTests.read(mutated) else { continue }
                Mutation.readEverything(of: dataSet)
            }
        }
    }

    @Test(arguments: [
        ("charset-names/fo-dicom__chrGerm.dcm", "Äneas^Rüdiger", true),
        ("charset-names/fo-dicom__chrRuss.dcm", "Люкceмбypг", true),
        ("charset-names/pydicom__chrX1.dcm", "Wang^XiaoDong=王^小東=", true),
    ])
    func `names are read in their repertoire`(_ path: String, _ name: String, _ isUnderstood: Bool) throws {
        let (_, dataSet) = try CorpusTests.read(CorpusTests.bytes(path))
        #expect(dataSet.text(.patientName) == name)
        #expect(dataSet.characterRepertoire.isUnderstood == isUnderstood)
    }

    @Test(arguments: [
        ("charset-names/pydicom__chrH31.dcm", "Yamada^Tarou"),
        ("charset-names/fo-dicom__chrI2.dcm", "Hong^Gildong"),
        ("charset-names/fo-dicom__chrGB2312.dcm", "Zhang^XiaoDong"),
    ])
    func `of a multi-byte name the alphabetic group is read`(_ path: String, _ name: String) throws {
        let (_, dataSet) = try CorpusTests.read(CorpusTests.bytes(path))
        #expect(dataSet.text(.patientName)?.split(separator: "=").first.map(String.init) == name)
        #expect(!dataSet.characterRepertoire.isUnderstood)
    }
}
