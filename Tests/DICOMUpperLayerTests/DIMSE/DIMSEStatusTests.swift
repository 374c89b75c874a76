import DICOMUpperLayer
import Testing

@Suite struct DIMSEStatusTests {
    @Test(arguments: [
        (UInt16(0x0000), DIMSEStatus.Category.success), (0xB000, .warning), (0xB006, .warning), (0xB007, .warning),
        (0x0001, .warning), (0x0107, .warning), (0x0116, .warning), (0xA700, .failure), (0xA7FF, .failure),
        (0xA900, .failure), (0xC000, .failure), (0xCFFF, .failure), (0x0110, .failure), (0x0111, .failure),
        (0x0117, .failure), (0x0122, .failure), (0x0124, .failure), (0x0210, .failure), (0x0211, .failure),
        (0x0212, .failure), (0xFE00, .cancel), (0xFF00, .pending), (0xFF01, .pending), (0x4711, .failure),
    ])
    func hasItsCategory(number: UInt16, category: DIMSEStatus.Category) {
        #expect(DIMSEStatus(rawValue: number).category == category)
    }

    @Test func onlyZeroIsSuccess() {
        let successes = (UInt16.min...UInt16.max).filter { DIMSEStatus(rawValue: $0).category == .success }
        #expect(successes == [0])
    }

    @Test func readsAsTheStandardPrintsIt() {
        #expect("\(DIMSEStatus.outOfResources)" == "A700H (out of resources)")
        #expect("\(DIMSEStatus.success)" == "0000H (success)")
    }
}
