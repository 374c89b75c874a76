import CaptureModel
import Hummingbird
import Store

/// What records are told of exams, in the JSON API: listing, sending again.
struct NotificationRoutes {
    let store: Store

    func add(to api: RouterGroup<WebContext>) {
        api.get("/notifications") { [store] _, _ in
            let list = try await store.notifications()
            return try JSONAnswer.response(NotificationList(notifications: list.map(NotificationDocument.init)))
        }
        api.post("/notifications/:notification/retry") { [store] _, context in
            let text = try context.parameters.require("notification")
            guard let id = Int64(text).map(NotificationID.init) else {
                throw Problem(.notFound, "There is no such notification.", "Look at the list of notifications.")
            }
            try await store.retryNotification(id)
            return Response(status: .noContent)
        }
    }
}
