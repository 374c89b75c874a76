import CaptureModel
import Catalog
import Settings
import Testing

struct CatalogDestinationsTests {
    private let archive = DestinationName(unchecked: "archive")
    private let teaching = DestinationName(unchecked: "teaching")
    private let tower = DeviceName(unchecked: "tower-1")
    private let colonoscopy = DescriptorName(unchecked: "colonoscopy")
    private let capsule = DescriptorName(unchecked: "capsule")

    private func descriptors() throws -> [Descriptor] {
        try CatalogDocument.parse(
            Tree.department([
                ("colonoscopy", .descriptor()),
                (
                    "capsule",
                    .descriptor([
                        "title": .title("Capsule", "Kapsel"), "keys": Tree?.none,
                        "document-title": .code("REPORT", "Report", scheme: "99TEST"),
                    ])
                ),
            ]).node()
        ).descriptors
    }

    private func device(_ name: DeviceName, conversion: Conversion? = nil) -> CatalogDestinations.Device {
        CatalogDestinations.Device(
            name: name, station: nil,
            profile: DeviceProfile(
                name: ProfileName(unchecked: "p"), title: LocalizedText(english: "P"), equipment: Equipment(),
                conversion: conversion))
    }

    @Test func objectsGoWhereRoutesLead() throws {
        let found = CatalogDestinations(
            descriptors: try descriptors(), devices: [device(tower), device(DeviceName(unchecked: "tower-2"))],
            routes: RouteTable([
                Route(to: [archive]), Route(when: RouteCondition(descriptor: capsule, kind: .video), to: [teaching]),
            ]))
        #expect(
            found.objects == [
                archive: [.vlEndoscopic: [colonoscopy, capsule], .videoEndoscopic: [colonoscopy, capsule]],
                teaching: [.videoEndoscopic: [capsule]],
            ])
        #expect(found.unrouted.isEmpty)
    }

    @Test func whatNoRouteTakesIsNamed() throws {
        let found = CatalogDestinations(
            descriptors: try descriptors(), devices: [device(tower)],
            routes: RouteTable([
                Route(when: RouteCondition(kind: .video), to: [archive]),
                Route(when: RouteCondition(descriptor: colonoscopy), to: [archive]),
            ]))
        #expect(found.unrouted == [tower: [.vlEndoscopic: [capsule]]])
    }

    @Test func aDocumentCountsWhereItCouldBeSent() throws {
        let routes = RouteTable([Route(to: [archive])])
        let without = CatalogDestinations(descriptors: try descriptors(), devices: [device(tower)], routes: routes)
        #expect(without.objects[archive]?[.encapsulatedPDF] == nil)
        let with = CatalogDestinations(
            descriptors: try descriptors(), devices: [device(tower, conversion: .workstation)], routes: routes)
        #expect(with.objects[archive]?[.encapsulatedPDF] == [capsule])
    }
}
