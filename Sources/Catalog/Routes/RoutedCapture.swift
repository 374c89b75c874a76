public import CaptureModel

/// What routes look at in a capture.
public struct RoutedCapture: Hashable, Sendable {
    /// The descriptor's department.
    public var department: DepartmentName
    /// The station of the exam; nothing for an exam that a sidecar named.
    public var station: StationName?
    /// The device.
    public var device: DeviceName
    /// The exam's descriptor.
    public var descriptor: DescriptorName
    /// Picture or film.
    public var kind: CaptureKind

    /// Puts the facts together.
    public init(
        department: DepartmentName, station: StationName?, device: DeviceName, descriptor: DescriptorName,
        kind: CaptureKind
    ) {
        self.department = department
        self.station = station
        self.device = device
        self.descriptor = descriptor
        self.kind = kind
    }
}
