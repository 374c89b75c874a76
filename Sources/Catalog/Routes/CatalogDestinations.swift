public import CaptureModel

/// Which objects of the catalog can go where: what a destination must take, and what nothing takes.
public struct CatalogDestinations: Sendable {
    /// A device as routes see it.
    public struct Device: Sendable {
        /// Its name.
        public let name: DeviceName
        /// Where it stands; nothing for a device that stands nowhere.
        public let station: StationName?
        /// What it makes of captures.
        public let profile: DeviceProfile

        /// Describes a device.
        public init(name: DeviceName, station: StationName?, profile: DeviceProfile) {
            self.name = name
            self.station = station
            self.profile = profile
        }
    }

    /// Objects with the descriptors under which they are made, in the order of the catalog.
    public typealias Objects = [ObjectKind: [DescriptorName]]

    /// What can go to each destination.
    public private(set) var objects: [DestinationName: Objects] = [:]
    /// What a device can make and no route takes.
    public private(set) var unrouted: [DeviceName: Objects] = [:]

    /// Follows every capture that a device can make under a descriptor.
    public init(descriptors: [Descriptor], devices: [Device], routes: RouteTable) {
        for device in devices {
            for descriptor in descriptors {
                for kind in [CaptureKind.still, .video, .document] {
                    guard let object = Self.object(of: kind, device.profile, descriptor) else { continue }
                    let capture = RoutedCapture(
                        department: descriptor.department, station: device.station, device: device.name,
                        descriptor: descriptor.name, kind: kind)
                    let destinations = routes.destinations(for: capture)
                    if destinations.isEmpty {
                        Self.add(descriptor.name, object, to: &unrouted[device.name, default: [:]])
                    }
                    for destination in destinations {
                        Self.add(descriptor.name, object, to: &objects[destination, default: [:]])
                    }
                }
            }
        }
    }

    /// A PDF counts only where it could be sent: under a descriptor with a title, from a device that says how it came
    /// to be a file.
    private static func object(of kind: CaptureKind, _ profile: DeviceProfile, _ descriptor: Descriptor) -> ObjectKind?
    {
        if kind == .document, descriptor.documentTitle == nil || profile.conversion == nil { return nil }
        return profile.objectKind(for: kind, under: descriptor)
    }

    private static func add(_ descriptor: DescriptorName, _ object: ObjectKind, to objects: inout Objects) {
        let names = objects[object, default: []]
        if !names.contains(descriptor) { objects[object] = names + [descriptor] }
    }
}
