import CaptureModel
import Catalog
import Settings

/// A station as its part of the file says it.
struct WrittenStation {
    let title: String?
    let location: String?
    let devices: [Placed<DeviceName>]
    let orders: StationConfiguration.Orders

    static var format: SettingsFormat<WrittenStation> {
        .group { reader in
            let title = reader.optional("title", .text(upTo: 64))
            let location = reader.optional("location", .text(upTo: 80))
            let devices = reader.required(
                "devices", .list(of: SettingsFormat<DeviceName>.siteName.placed).expecting("is a list of devices"))
            let orders = reader.optional("orders", ordersFormat, default: StationConfiguration.Orders())
            guard let devices else { return nil }
            return WrittenStation(title: title, location: location, devices: devices, orders: orders)
        }
    }

    private static var ordersFormat: SettingsFormat<StationConfiguration.Orders> {
        .group { reader in
            let words = SettingsFormat<[String]>.list(of: .text(upTo: 16))
            return StationConfiguration.Orders(
                stationAETitles: reader.optional("stations", words, default: []),
                modalities: reader.optional("modalities", words, default: []))
        }
    }
}
