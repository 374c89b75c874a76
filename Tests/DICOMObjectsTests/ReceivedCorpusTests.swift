import CaptureModel
import DICOMCore
import DICOMObjects
import Foundation
import MediaInspection
import TestSupport
import Testing

private typealias Tag = DICOMCore.Tag

/// Real devices' files, each of which joins an exam and is compared element by element with what it was.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct ReceivedCorpusTests {
    private static let folders = [
        "vl-objects", "vl-objects-wg04", "transfer-syntaxes", "photo-sc-jpeg", "charset-names", "us-sc-color",
        "multiframe-jpeg", "encapsulated-other",
    ]

    private static func files(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
        try Corpora.files(in: "dicom/\(folder)").map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
    }

    /// The description of a file that is not held.
    private func taken(_ bytes: [UInt8]) throws -> DICOMFileDescription? {
        let media = try MediaInspector.inspect(MemorySource(bytes))
        guard case .instance(let file) = media, case .wrapped = WrapDecision(for: media) else { return nil }
        return file
    }

    /// Whether the data set can be read, and names the same object as the header.
    private func namesItself(_ file: DICOMFileDescription, _ bytes: [UInt8]) throws -> Bool {
        let encoding = try Encoding(transferSyntax: try #require(file.transferSyntaxUID.flatMap(UID.init)))
        let decoder = DataSetDecoder(transferSyntaxEncoding: encoding, stopBefore: Tag(0x0009, 0))
        // One of the files is written in another encoding than its header says.
        guard let dataSet = try? decoder.decode(Array(bytes[Int(file.dataSetOffset)...])) else { return false }
        return dataSet.text(.sopClassUID) == file.sopClassUID && dataSet.text(.sopInstanceUID) == file.sopInstanceUID
    }

    @Test(arguments: folders, [true, false])
    func everyObjectJoinsTheExamAndKeepsTheRest(folder: String, plainName: Bool) throws {
        let request = try ReceivedFixture.request(plainName: plainName)
        var joinedCount = 0
        for (name, bytes) in try Self.files(in: folder) {
            guard let file = try taken(bytes) else { continue }
            let joined: JoinedFile
            do {
                joined = try JoinedFile(bytes, request)
            } catch let error as CompositionError {
                let isMultiByte = folder == "charset-names" && !plainName
                #expect(try isMultiByte || !namesItself(file, bytes), "\(name): \(error)")
                continue
            }
            joinedCount += 1
            #expect(joined.dataSet.text(.patientName) == (plainName ? "Okafor^Ada" : "Ökafor^Ada"), "\(name)")
            #expect(joined.dataSet.text(.patientID) == "4711", "\(name)")
            #expect(joined.dataSet.text(.studyInstanceUID) == "2.25.4711", "\(name)")
            #expect(joined.dataSet.text(.accessionNumber) == nil, "\(name)")
            #expect(joined.dataSet.uid(.sopInstanceUID) == joined.device.uid(.sopInstanceUID), "\(name)")
            compare(joined, name)
        }
        #expect(joinedCount > 0)
    }

    /// Holds every element of the device's object against what became of it.
    private func compare(_ joined: JoinedFile, _ name: String) {
        let grown: Set<Tag> = [.originalAttributesSequence, .contributingEquipmentSequence]
        for element in joined.device.elements where !element.tag.isGroupLength && !grown.contains(element.tag) {
            let now = joined.dataSet[element.tag]
            if now == element { continue }
            if let kept = joined.previous?[element.tag] {
                #expect(
                    kept == element || isSameText(joined.previous, joined.device, element.tag), "\(name) \(element.tag)"
                )
            } else if element.isEmpty || joined.device.texts(element.tag).allSatisfy(\.isEmpty), element.vr != .sq {
                // Filled in.
                #expect(now?.isEmpty == false, "\(name) \(element.tag)")
            } else {
                #expect(isSameText(joined.dataSet, joined.device, element.tag), "\(name) \(element.tag)")
            }
        }
        #expect(joined.dataSet[.pixelData] == joined.device[.pixelData], "\(name)")
        let added = joined.dataSet.elements.map(\.tag).filter { joined.device[$0] == nil }
        let allowed: Set<Tag> = grown.union([
            .specificCharacterSet, .accessionNumber, .institutionName, .referringPhysicianName, .studyDescription,
            .procedureCodeSequence, .physiciansOfRecord, .anatomicRegionSequence, .patientName, .patientID,
            .issuerOfPatientID, .issuerOfPatientIDQualifiersSequence, .patientBirthDate, .patientSex,
            .otherPatientIDsSequence, .studyInstanceUID, .studyDate, .studyTime, .studyID, .seriesNumber,
            .instanceNumber, .manufacturer, .reasonForVisit, .admissionID, .issuerOfAdmissionIDSequence,
            .seriesInstanceUID,
        ])
        #expect(Set(added).isSubset(of: allowed), "\(name)")
    }

    /// Whether an attribute reads the same in both, whatever its character set.
    private func isSameText(_ one: DataSet?, _ other: DataSet, _ tag: Tag) -> Bool {
        guard let one, let left = one[tag], let right = other[tag], left.vr == right.vr else { return false }
        if left.vr == .sq {
            let items = zip(one.sequence(tag), other.sequence(tag))
            return one.sequence(tag).count == other.sequence(tag).count
                && items.allSatisfy { pair in
                    pair.1.elements.allSatisfy {
                        pair.0[$0.tag] == $0 || $0.tag == .specificCharacterSet || isSameText(pair.0, pair.1, $0.tag)
                    }
                }
        }
        return left.vr.isText && one.texts(tag) == other.texts(tag)
    }

    @Test(
        .enabled(if: ExternalTool("dcmdump").isInstalled, Comment(rawValue: ExternalTool("dcmdump").skipReason)),
        arguments: folders)
    func othersReadWhatTheyReadBefore(folder: String) throws {
        let tool = ExternalTool("dcmdump")
        let temporary = try TemporaryFolder()
        for (name, bytes) in try Self.files(in: folder) {
            guard try taken(bytes) != nil, let joined = try? JoinedFile(bytes, try ReceivedFixture.request()) else {
                continue
            }
            let before = try tool.run([try temporary.write(bytes, to: "before.dcm").path])
            guard before.status == 0 else { continue }
            let after = try tool.run([try temporary.write(joined.bytes, to: "after.dcm").path])
            #expect(after.status == 0, "\(name): \(after.output.suffix(300))")
            #expect(after.output.contains("Okafor^Ada"), "\(name)")
            let complaints = before.output.split(separator: "\n").count { $0.hasPrefix("W:") || $0.hasPrefix("E:") }
            let newComplaints = after.output.split(separator: "\n").count { $0.hasPrefix("W:") || $0.hasPrefix("E:") }
            #expect(newComplaints <= complaints, "\(name): \(after.output.prefix(600))")
        }
    }

    @Test func malformedFilesGiveErrorsAndNothingWorse() throws {
        let request = try ReceivedFixture.request(plainName: false, laterality: .right)
        var fileCount = 0
        for (name, bytes) in try Self.files(in: "malformed-files") {
            fileCount += 1
            guard let file = try taken(bytes) else { continue }
            do {
                let received = try ReceivedInstance(MemorySource(bytes), file)
                let instance = try ReceivedComposer.compose(request, received)
                #expect(instance.length > 0)
            } catch {
                #expect(error.message.hasSuffix("."), "\(name): \(error)")
            }
        }
        #expect(fileCount > 0)
    }
}
