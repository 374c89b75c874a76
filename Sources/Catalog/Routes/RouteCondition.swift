public import CaptureModel

/// Which captures a route takes: those for which every stated part holds.
public struct RouteCondition: Hashable, Sendable {
    /// The descriptor's department.
    public var department: DepartmentName?
    /// The station of the exam.
    public var station: StationName?
    /// The device that made the capture.
    public var device: DeviceName?
    /// The exam's descriptor.
    public var descriptor: DescriptorName?
    /// Picture or film.
    public var kind: CaptureKind?

    /// Makes a condition of the parts that matter.
    public init(
        department: DepartmentName? = nil, station: StationName? = nil, device: DeviceName? = nil,
        descriptor: DescriptorName? = nil, kind: CaptureKind? = nil
    ) {
        self.department = department
        self.station = station
        self.device = device
        self.descriptor = descriptor
        self.kind = kind
    }

    /// Whether every stated part holds for the capture.
    public func holds(for capture: RoutedCapture) -> Bool {
        department.map { $0 == capture.department } ?? true
            && station.map { $0 == capture.station } ?? true
            && device.map { $0 == capture.device } ?? true
            && descriptor.map { $0 == capture.descriptor } ?? true
            && kind.map { $0 == capture.kind } ?? true
    }
}
