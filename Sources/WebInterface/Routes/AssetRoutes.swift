import Hummingbird

/// The files that pages load: they stand in the binary.
enum AssetRoutes {
    static func add(to router: Router<WebContext>) {
        for (name, type, text) in [
            ("page.css", "text/css; charset=utf-8", Stylesheet.text),
            ("page.js", "text/javascript; charset=utf-8", Script.text), ("icon.svg", "image/svg+xml", Icon.text),
        ] {
            router.get("/assets/\(name)") { _, _ in
                Response(
                    status: .ok, headers: [.contentType: type, .cacheControl: "no-cache"],
                    body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
            }
        }
    }
}
