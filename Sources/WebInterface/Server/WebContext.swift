import Hummingbird

/// What a request carries through the router.
typealias WebContext = BasicRequestContext

/// The longest body of a request, in bytes: an exam's choice needs a few hundred.
let bodyLimit = 16_384

extension Request {
    /// The fields of a form.
    func form() async throws -> [String: String] {
        let text = String(buffer: try await body.collect(upTo: bodyLimit))
        do {
            return try URLEncodedFormDecoder().decode([String: String].self, from: text)
        } catch {
            throw Problem(.badRequest, "The form cannot be read.", "Go back, load the page again and repeat.")
        }
    }
}

extension Response {
    /// A page.
    static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html.markup)))
    }

    /// The way to another page after something was done, so that loading it again does not repeat it.
    static func next(_ path: String) -> Response { Response(status: .seeOther, headers: [.location: path]) }
}
