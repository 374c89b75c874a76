import Foundation
import Hummingbird

/// Our JSON: keys in order, slashes as they are.
enum JSONAnswer {
    /// An answer that holds a document.
    static func response(_ document: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = try encoder.encode(document)
        return Response(
            status: status, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Reads the document that a request carries.
    static func read<Document: Decodable>(_ type: Document.Type, from request: Request) async throws -> Document {
        let body = try await request.body.collect(upTo: bodyLimit)
        do {
            return try JSONDecoder().decode(type, from: Data(body.readableBytesView))
        } catch {
            throw Problem(
                .badRequest, "The body is not the JSON document that belongs here.",
                "Look at the names of its fields; send no more than \(bodyLimit) bytes.")
        }
    }
}
