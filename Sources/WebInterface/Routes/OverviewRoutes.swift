import Monitor
import Store
import CaptureModel
import Hummingbird

/// The first page and the lines to the destinations.
struct OverviewRoutes {
    let clinic: Clinic

    func add(to router: Router<WebContext>) {
        router.get("/") { [clinic] _, _ in
            let view = try await clinic.overview()
            let frame = PageFrame(settings: clinic.settings, report: view.report, moment: view.moment)
            return Response.page(
                frame.document(
                    title: "Stations", main: view.html(clinic.catalog, language: clinic.settings.language)))
        }
        router.get("/live") { [clinic] _, _ in
            Response.page(try await clinic.overview().live(clinic.catalog, language: clinic.settings.language))
        }
        router.post("/destinations/:destination/resume") { [clinic] _, context in
            _ = try await clinic.resume(try context.parameters.require("destination"))
            return Response.next("/")
        }
    }
}

extension Clinic {
    /// Makes everything that waits for a destination due now; how much that was.
    func resume(_ text: String) async throws -> Int {
        let report = try await reporter.report()
        guard let name = report.destinations.first(where: { $0.name.text == text })?.name else {
            throw Problem(.notFound, "There is no such destination.", "Look at the list of destinations.")
        }
        return try await resumeDestination(name)
    }
}
