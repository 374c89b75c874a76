import CaptureModel
import Catalog
import Settings

/// A station as its part of the file says it.
struct WrittenStation {
    let title: String?
    let location: String?
    let devices: [Placed<DeviceName>]

    static var format: SettingsFormat<WrittenStation> {
        .group { reader in
            let title = reader.optional("title", .text(upTo: 64))
            let location = reader.optional("location", .text(upTo: 80))
            let devices = reader.required(
                "devices", .list(of: SettingsFormat<DeviceName>.siteName.placed).expecting("is a list of devices"))
            guard let devices else { return nil }
            return WrittenStation(title: title, location: location, devices: devices)
        }
    }
}
