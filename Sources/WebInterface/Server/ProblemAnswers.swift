import Hummingbird

/// Turns every error into an answer: a document for programs, a page for people.
struct ProblemAnswers: RouterMiddleware {
    typealias Context = WebContext

    @concurrent
    func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = Problem(error)
            if request.uri.path.hasPrefix("/api/") {
                return try JSONAnswer.response(
                    ProblemDocument(error: problem.sentence, do: problem.remedy), status: problem.status)
            }
            return .page(ProblemPage(problem: problem).html, status: problem.status)
        }
    }
}

/// A problem as a page, with the way back.
struct ProblemPage {
    let problem: Problem

    var html: HTML {
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark"><title>Not done · Vignette</title>
        <link rel="stylesheet" href="/assets/page.css"></head>
        <body><main id="main" class="problem"><h1>That was not done</h1><p class="what">\(problem.sentence)</p>
        <p>\(problem.remedy)</p><p><a class="button" href="/">To the stations</a></p></main></body></html>
        """
    }
}
