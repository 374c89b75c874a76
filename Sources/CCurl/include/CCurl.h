// libcurl for Swift: the calls with variable arguments, which Swift cannot make, each with one type.
#ifndef VIGNETTE_CCURL_H
#define VIGNETTE_CCURL_H

// The type checks of curl's macros want the option as a constant, which it is not in these functions.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

typedef size_t (*vignette_curl_sink)(char *bytes, size_t size, size_t count, void *context);
typedef int (*vignette_curl_progress)(
    void *context, curl_off_t downTotal, curl_off_t down, curl_off_t upTotal, curl_off_t up);

/// Sets an option that takes a `long`.
static inline CURLcode vignette_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

/// Sets an option that takes a `curl_off_t`.
static inline CURLcode vignette_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

/// Sets an option that takes a text; curl keeps a copy.
static inline CURLcode vignette_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

/// Sets an option that takes an address, which must stay valid until the transfer ended.
static inline CURLcode vignette_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

/// Sets an option that takes a list of headers, which must stay valid until the transfer ended.
static inline CURLcode vignette_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

/// Sets an option that takes a function for bytes that arrive.
static inline CURLcode vignette_curl_set_sink(CURL *handle, CURLoption option, vignette_curl_sink value) {
    return curl_easy_setopt(handle, option, value);
}

/// Sets the function that is asked about once a second whether to go on.
static inline CURLcode vignette_curl_set_progress(CURL *handle, vignette_curl_progress value) {
    return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, value);
}

/// The status of the last answer, 0 where none came.
static inline long vignette_curl_status(CURL *handle) {
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

#endif
