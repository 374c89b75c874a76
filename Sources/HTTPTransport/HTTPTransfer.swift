import CCurl
import Synchronization

/// One transfer on the thread that makes it: what curl calls back with, gathered.
final class HTTPTransfer {
    private let request: HTTPRequest
    private let isCancelled: CancellationFlag
    private var headers: [HTTPHeader] = []
    private var body: [UInt8] = []
    private var isTooLarge = false

    init(_ request: HTTPRequest, isCancelled: CancellationFlag) {
        self.request = request
        self.isCancelled = isCancelled
    }

    /// Asks, and waits for the answer; blocks the thread.
    func perform() throws(HTTPError) -> HTTPResponse {
        let host = try checkedHost()
        guard CurlLibrary.isReady, let handle = curl_easy_init() else {
            throw HTTPError(.failed, "libcurl could not be started")
        }
        defer { curl_easy_cleanup(handle) }
        var list: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(list) }
        // Without it curl asks first whether a longer body is wanted, and waits a second for the answer.
        for header in request.headers.map({ "\($0.name): \($0.value)" }) + ["Expect:"] {
            guard let longer = curl_slist_append(list, header) else {
                throw HTTPError(.failed, "no memory for the request to \(host)")
            }
            list = longer
        }
        var explanation = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let outcome = explanation.withUnsafeMutableBufferPointer { explanation in
            request.body.withUnsafeBufferPointer { body in
                withExtendedLifetime(self) {
                    let fault = prepare(handle, headers: list, body: body, explanation: explanation)
                    return fault == CURLE_OK ? curl_easy_perform(handle) : fault
                }
            }
        }
        guard outcome == CURLE_OK else {
            let words = explanation.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            throw error(outcome, host: host, explanation: String(decoding: words, as: UTF8.self))
        }
        return HTTPResponse(status: Int(vignette_curl_status(handle)), headers: headers, body: body)
    }

    /// The host for messages, once address and headers are fit to be sent.
    private func checkedHost() throws(HTTPError) -> String {
        guard let host = HTTPHost(url: request.url) else {
            throw HTTPError(.malformedURL, "an address must read http://HOST… or https://HOST…, and this one does not")
        }
        guard request.headers.allSatisfy(\.isSendable) else {
            throw HTTPError(
                .malformedHeader, "a header for \(host.text) holds a line break or control character; remove it")
        }
        return request.unixSocketPath ?? host.text
    }

    /// Tells curl all of the request; the first fault ends it.
    private func prepare(
        _ handle: UnsafeMutableRawPointer, headers: UnsafeMutablePointer<curl_slist>?,
        body: UnsafeBufferPointer<UInt8>, explanation: UnsafeMutableBufferPointer<CChar>
    ) -> CURLcode {
        let context = Unmanaged.passUnretained(self).toOpaque()
        let connecting = request.timeouts.connecting.curlMilliseconds
        var texts: [(CURLoption, String)] = [
            (CURLOPT_URL, request.url), (CURLOPT_CUSTOMREQUEST, request.method.rawValue),
            (CURLOPT_PROTOCOLS_STR, "http,https"), (CURLOPT_USERAGENT, "vignette"),
        ]
        if let path = request.unixSocketPath {
            texts += [(CURLOPT_UNIX_SOCKET_PATH, path), (CURLOPT_NOPROXY, "*")]
        }
        if let path = request.security.authorities { texts.append((CURLOPT_CAINFO, path)) }
        if let path = request.security.certificate { texts.append((CURLOPT_SSLCERT, path)) }
        if let path = request.security.key { texts.append((CURLOPT_SSLKEY, path)) }
        var steps: [CURLcode] = [
            vignette_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, explanation.baseAddress),
            // Signals are the process's own; without this curl may use SIGALRM.
            vignette_curl_set_long(handle, CURLOPT_NOSIGNAL, 1),
            vignette_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0),
            vignette_curl_set_long(handle, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
            vignette_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, connecting),
            vignette_curl_set_long(handle, CURLOPT_TIMEOUT_MS, request.timeouts.total.curlMilliseconds),
            vignette_curl_set_list(handle, CURLOPT_HTTPHEADER, headers),
            vignette_curl_set_pointer(handle, CURLOPT_WRITEDATA, context),
            vignette_curl_set_sink(handle, CURLOPT_WRITEFUNCTION, takeBody),
            vignette_curl_set_pointer(handle, CURLOPT_HEADERDATA, context),
            vignette_curl_set_sink(handle, CURLOPT_HEADERFUNCTION, takeHeader),
            vignette_curl_set_pointer(handle, CURLOPT_XFERINFODATA, context),
            vignette_curl_set_progress(handle, goesOn),
            vignette_curl_set_long(handle, CURLOPT_NOPROGRESS, 0),
        ]
        if !body.isEmpty || request.method == .post || request.method == .put {
            steps += [
                vignette_curl_set_long(handle, CURLOPT_POST, 1),
                vignette_curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)),
                // An empty body still needs an address: without one curl would read from its standard input.
                body.isEmpty
                    ? vignette_curl_set_text(handle, CURLOPT_COPYPOSTFIELDS, "")
                    : vignette_curl_set_pointer(
                        handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: body.baseAddress)),
            ]
        }
        steps += texts.map { option, text in vignette_curl_set_text(handle, option, text) }
        return steps.first { $0 != CURLE_OK } ?? CURLE_OK
    }

    /// Takes a piece of the body; false where the answer is longer than allowed.
    fileprivate func take(body piece: UnsafeRawBufferPointer) -> Bool {
        guard body.count + piece.count <= request.bodyLimit else {
            isTooLarge = true
            return false
        }
        body.append(contentsOf: piece)
        return true
    }

    /// Takes one line of the header; a status line begins a new header, for an interim answer came before it.
    fileprivate func take(header line: UnsafeRawBufferPointer) -> Bool {
        let text = String(decoding: line, as: UTF8.self)
        if text.hasPrefix("HTTP/") {
            headers = []
            return true
        }
        // 1 000 lines are far beyond any server that means well.
        guard headers.count < 1_000 else { return false }
        guard let colon = text.firstIndex(of: ":") else { return true }
        let value = text[text.index(after: colon)...].drop(while: \.isWhitespace)
        let end = value.lastIndex { !$0.isWhitespace }.map { value.index(after: $0) } ?? value.startIndex
        headers.append(HTTPHeader(String(text[..<colon]), String(value[..<end])))
        return true
    }

    fileprivate var shallGoOn: Bool { !isCancelled.isRaised }

    private func error(_ outcome: CURLcode, host: String, explanation: String) -> HTTPError {
        if isTooLarge { return HTTPError(.tooLarge, "the answer of \(host) is longer than \(request.bodyLimit) bytes") }
        let general = String(cString: curl_easy_strerror(outcome))
        switch outcome {
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL:
            return HTTPError(.malformedURL, "the address of \(host) cannot be read; it must be http or https")
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
            return HTTPError(.cannotConnect, "\(host) has no address; check the name and the name server")
        case CURLE_COULDNT_CONNECT:
            return HTTPError(
                .cannotConnect, "\(host) does not take connections; check that it runs and the port is open")
        case CURLE_OPERATION_TIMEDOUT:
            return HTTPError(.timedOut, "\(host) did not answer in time")
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CRL_BADFILE, CURLE_SSL_PINNEDPUBKEYNOTMATCH,
            CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT:
            return HTTPError(.tls, "no secure connection with \(host): \(explanation.isEmpty ? general : explanation)")
        case CURLE_ABORTED_BY_CALLBACK:
            return HTTPError(.cancelled, "the request to \(host) was given up")
        case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_WEIRD_SERVER_REPLY,
            CURLE_WRITE_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM:
            return HTTPError(.interrupted, "\(host) ended the connection before its answer was complete")
        default:
            return HTTPError(.failed, "the request to \(host) failed: \(general)")
        }
    }
}

/// Tells a transfer on another thread to end.
final class CancellationFlag: Sendable {
    private let raised = Atomic(false)

    /// Whether it was raised.
    var isRaised: Bool { raised.load(ordering: .relaxed) }

    /// Raises it for good.
    func raise() { raised.store(true, ordering: .relaxed) }
}

/// curl's process-wide state, set up once before the first handle (`curl_global_init` is safe in threads only so).
private enum CurlLibrary {
    static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}

private func transfer(_ context: UnsafeMutableRawPointer?) -> HTTPTransfer? {
    context.map { Unmanaged<HTTPTransfer>.fromOpaque($0).takeUnretainedValue() }
}

private func takeBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer(context)?.take(body: piece) == true ? piece.count : 0
}

private func takeHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer(context)?.take(header: line) == true ? line.count : 0
}

private func goesOn(
    _ context: UnsafeMutableRawPointer?, _: curl_off_t, _: curl_off_t, _: curl_off_t, _: curl_off_t
) -> Int32 {
    transfer(context)?.shallGoOn == true ? 0 : 1
}
