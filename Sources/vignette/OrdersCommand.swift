import ArgumentParser
import CaptureModel
import WebInterface

/// The command `vignette orders`.
struct OrdersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders",
        abstract: "Shows the scheduled procedures that worklists and order messages name.",
        discussion: """
            An exam is opened for one with: vignette exam open --order NUMBER

            Example: vignette orders --station scope-1
            """)

    @Option(name: .long, help: "Only those that are offered at this station.")
    var station: String?

    @OptionGroup var control: ControlOptions

    @Flag(name: .long, help: "Print the list as JSON.")
    var json = false

    func run() async throws {
        let part = try station.map { "?station=\(try SafePath.part($0))" } ?? ""
        let client = try control.client()
        let list: OrderList = try await client.get("/api/orders\(part)")
        if json { return try JSONOutput.write(list) }
        try await FeedNotice.show(client)
        for worklist in list.worklists {
            let heard = worklist.heard.map { "answered \(WallClock.text($0))" } ?? "has not answered yet"
            print("Worklist \(worklist.name): \(heard)\(worklist.failure.map { ". \($0)" } ?? "")")
        }
        guard !list.orders.isEmpty else { return print("Nothing is scheduled.") }
        var table = TextTable(["ORDER", "SCHEDULED", "PATIENT", "NAME", "PROCEDURE", "ACCESSION"])
        for order in list.orders {
            table.add([
                order.id.description, order.scheduled.map(WallClock.text) ?? "", order.patient.patient,
                order.patient.name, order.title, order.accession ?? "",
            ])
        }
        print(table.text)
    }
}
