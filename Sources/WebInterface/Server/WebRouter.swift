import Store
package import Hummingbird

/// The two routers: the page with everything, and the socket with the API alone.
package enum WebRouter {
    /// For the TCP listener.
    package static func page(_ clinic: Clinic) -> Router<BasicRequestContext> {
        let router = Router(context: WebContext.self)
        router.add(middleware: ResponsePolicy())
        router.add(middleware: ProblemAnswers())
        router.add(middleware: RequestGuard(hostNames: clinic.settings.hostNames))
        AssetRoutes.add(to: router)
        StationRoutes(clinic: clinic).add(to: router)
        OverviewRoutes(clinic: clinic).add(to: router)
        CaptureRoutes(clinic: clinic).add(to: router)
        CorrectionPages(clinic: clinic).add(to: router)
        ControlRoutes(clinic: clinic).add(to: router)
        router.get("/events") { _, _ in ChangeStream(changes: clinic.store.changes).response }
        return router
    }

    /// For the Unix socket: whoever can open it is trusted, and there is no browser.
    package static func control(_ clinic: Clinic) -> Router<BasicRequestContext> {
        let router = Router(context: WebContext.self)
        router.add(middleware: ResponsePolicy())
        router.add(middleware: ProblemAnswers())
        ControlRoutes(clinic: clinic).add(to: router)
        return router
    }
}
