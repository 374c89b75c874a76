import HTTPTypes

/// Why a request is not taken as a message: an HTTP status with a sentence, without the request's contents.
struct Refusal: Error, Sendable {
    /// 400 to 499.
    let status: HTTPResponse.Status
    /// What was expected and what was found.
    let sentence: String
    /// Headers beside the sentence, as `Allow`.
    var headers: HTTPFields = [:]

    init(_ status: HTTPResponse.Status, _ sentence: String, _ headers: HTTPFields = [:]) {
        self.status = status
        self.sentence = sentence
        self.headers = headers
    }
}
