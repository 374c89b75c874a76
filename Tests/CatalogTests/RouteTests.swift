import CaptureModel
import Catalog
import Testing

struct RouteTests {
    private let archive = DestinationName(unchecked: "archive")
    private let teaching = DestinationName(unchecked: "teaching")
    private let capture = RoutedCapture(
        department: DepartmentName(unchecked: "endoscopy"), station: StationName(unchecked: "scope-1"),
        device: DeviceName(unchecked: "tower-1"), descriptor: DescriptorName(unchecked: "colonoscopy"), kind: .video)

    @Test func aCaptureGoesWhereverAnyRouteTakesIt() {
        let table = RouteTable([
            Route(to: [archive]), Route(when: RouteCondition(kind: .video), to: [teaching, archive]),
        ])
        #expect(table.destinations(for: capture) == [archive, teaching])
        var still = capture
        still.kind = .still
        #expect(table.destinations(for: still) == [archive])
        #expect(RouteTable([]).destinations(for: capture).isEmpty)
    }

    @Test func everyStatedPartMustHold() {
        let all = RouteCondition(
            department: capture.department, station: capture.station, device: capture.device,
            descriptor: capture.descriptor, kind: .video)
        #expect(all.holds(for: capture))
        #expect(RouteCondition().holds(for: capture))
        let changes: [(inout RoutedCapture) -> Void] = [
            { $0.department = DepartmentName(unchecked: "x") }, { $0.station = StationName(unchecked: "x") },
            { $0.station = nil }, { $0.device = DeviceName(unchecked: "x") },
            { $0.descriptor = DescriptorName(unchecked: "x") }, { $0.kind = .still },
        ]
        for change in changes {
            var other = capture
            change(&other)
            #expect(!all.holds(for: other))
        }
    }
}
