import CaptureModel
import Catalog
import Settings
import Testing

struct CatalogVersionTests {
    @Test(arguments: ["1", "3.1", "2026-11-22", "2028-02-29", "10.0.12"])
    func versionsAreDatesOrNumbers(text: String) {
        #expect(CatalogVersion(text)?.description == text)
    }

    @Test(arguments: [
        "", "v3", "3.", ".1", "3..1", "2026-13-01", "2026-02-29", "2026-1-1", "22-11-2026", "1999-01-01", "2026-11-22 ",
        "latest", "12345678901234567", "٣", "-1",
    ])
    func otherTextsAreNone(text: String) {
        #expect(CatalogVersion(text) == nil)
    }

    @Test func aFileSaysItsVersion() throws {
        let catalog = try CatalogDocument.parse([
            Tree.department([("a", .descriptor())], version: "3.1").node(),
            Tree.department([("b", .descriptor())], name: "other", version: "2026-11-22").node(),
        ])
        #expect(catalog.version(of: DescriptorName(unchecked: "a"))?.description == "3.1")
        #expect(catalog.version(of: DescriptorName(unchecked: "b"))?.description == "2026-11-22")
        #expect(catalog.version(of: DescriptorName(unchecked: "c")) == nil)
        #expect(catalog[DepartmentName(unchecked: "other")]?.version.description == "2026-11-22")
    }

    @Test func aFileWithoutAVersionIsRefused() {
        #expect(
            errors(version: nil) == [
                "test.yaml:1  version is missing; it is the version of this file, a date such as 2026-11-22 or a number such as 3.1."
            ])
        #expect(errors(version: "new").count == 1)
        #expect(errors(version: "new").first?.contains("version is “new”; it is the version of this file") == true)
    }

    @Test func departmentsSayHowExamsAreOpened() throws {
        func opening(_ exams: String?) throws -> ExamOpening? {
            try CatalogDocument.parse(Tree.department([("a", .descriptor())], exams: exams).node()).departments.first?
                .opening
        }
        #expect(try opening(nil) == .encountersFirst)
        #expect(try opening("encounters-first") == .encountersFirst)
        #expect(try opening("orders-first") == .ordersFirst)
        let found = errors(version: "1", exams: "orders")
        #expect(found.count == 1)
        #expect(
            found.first?.hasSuffix("department.exams is “orders”; it can be encounters-first or orders-first.") == true)
    }

    private func errors(version: String?, exams: String? = nil) -> [String] {
        do throws(SettingsErrors) {
            _ = try CatalogDocument.parse(
                Tree.department([("a", .descriptor())], version: version, exams: exams).node())
            return []
        } catch {
            return error.errors.map(\.description)
        }
    }
}
