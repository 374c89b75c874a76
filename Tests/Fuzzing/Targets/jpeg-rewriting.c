// A JPEG that libjpeg checks, decodes, identifies and rewrites, as the transcoder asks it to.
//
// What was rewritten must be a JPEG of the same coefficients, and unturned it must have the same identity.
#define _GNU_SOURCE
#include "CJPEG.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MEMORY_LIMIT = 16 << 20 };

static void broken(const char *law) {
    fprintf(stderr, "broken: %s\n", law);
    abort();
}

// Where the bytes of a result go: a file in memory, a sum, or nowhere.
typedef struct sink_state {
    int file;
    uint64_t count;
    uint64_t sum;
} sink_state;

static int take(void *context, const uint8_t *bytes, size_t count) {
    sink_state *sink = context;
    for (size_t index = 0; index < count; index++) sink->sum = sink->sum * 1099511628211u + bytes[index];
    sink->count += count;
    if (sink->file >= 0 && write(sink->file, bytes, count) != (ssize_t)count) return 28;
    return 0;
}

static int memory_file(void) {
    int file = memfd_create("fuzz", 0);
    if (file < 0) abort();
    return file;
}

// Rewrites nothing: only what identifies the coefficients is taken.
static vignette_jpeg_fault identify(int file, int64_t end, uint64_t *sum) {
    sink_state sink = {.file = -1};
    vignette_jpeg *picture = vignette_jpeg_open(file, 0, end, MEMORY_LIMIT);
    if (!picture) abort();
    vignette_jpeg_fault fault = vignette_jpeg_get_fault(picture);
    if (fault == VIGNETTE_JPEG_NONE) fault = vignette_jpeg_identify(picture, take, &sink);
    if (fault != VIGNETTE_JPEG_NONE && !*vignette_jpeg_get_words(picture)) broken("every fault has words");
    vignette_jpeg_close(picture);
    *sum = sink.sum;
    return fault;
}

// Rewrites a picture, and holds the result to what was promised of it.
static void rewrite(int file, int64_t end, vignette_jpeg_order order) {
    int output = memory_file();
    sink_state written = {.file = output};
    sink_state coefficients = {.file = -1};
    order.take_output = take;
    order.output_context = &written;
    order.take_coefficients = take;
    order.coefficient_context = &coefficients;
    vignette_jpeg *picture = vignette_jpeg_open(file, 0, end, MEMORY_LIMIT);
    if (!picture) abort();
    vignette_jpeg_fault fault = vignette_jpeg_rewrite(picture, &order);
    // VIGNETTE_JPEG_UNEQUAL may come: coefficients out of baseline's range are told so by the comparison.
    vignette_jpeg_close(picture);
    if (fault == VIGNETTE_JPEG_NONE) {
        uint64_t sum = 0;
        if (identify(output, (int64_t)written.count, &sum) != VIGNETTE_JPEG_NONE) broken("what is written can be read");
        if (sum != coefficients.sum) broken("what is written has the identity that the proof names");
        bool is_turned = order.turn.exchanges_sides || order.turn.mirrors_columns || order.turn.mirrors_rows;
        if (!is_turned && identify(file, end, &sum) == VIGNETTE_JPEG_NONE && sum != coefficients.sum)
            broken("an unturned picture keeps its identity");
        picture = vignette_jpeg_open(file, 0, end, MEMORY_LIMIT);
        if (!picture) abort();
        if (vignette_jpeg_compare(picture, &order, output, 0, (int64_t)written.count) != VIGNETTE_JPEG_NONE)
            broken("the proof can be repeated");
        vignette_jpeg_close(picture);
    }
    close(output);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    static int file = -1;
    if (file < 0) file = memory_file();
    if (count < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8) return -1;
    if (ftruncate(file, 0) || pwrite(file, bytes, count, 0) != (ssize_t)count) abort();
    int64_t end = (int64_t)count;
    vignette_jpeg *picture = vignette_jpeg_open(file, 0, end, MEMORY_LIMIT);
    if (!picture) abort();
    vignette_jpeg_header header = vignette_jpeg_get_header(picture);
    vignette_jpeg_fault fault = vignette_jpeg_get_fault(picture);
    vignette_jpeg_progress progress = {0};
    if (fault == VIGNETTE_JPEG_NONE) fault = vignette_jpeg_check(picture, &progress);
    if (progress.rows_done > progress.row_count) broken("no more rows are done than there are");
    vignette_jpeg_close(picture);
    vignette_jpeg_colour colour = header.component_count == 1  ? VIGNETTE_JPEG_GREY
                                  : header.adobe_transform == 0 ? VIGNETTE_JPEG_RGB
                                                                : VIGNETTE_JPEG_YCBCR;
    sink_state samples = {.file = -1};
    picture = vignette_jpeg_open(file, 0, end, MEMORY_LIMIT);
    if (!picture) abort();
    if (vignette_jpeg_get_fault(picture) == VIGNETTE_JPEG_NONE
        && vignette_jpeg_decode(picture, colour, take, &samples) == VIGNETTE_JPEG_NONE
        && samples.count != (uint64_t)header.width * (uint64_t)header.height * (colour == VIGNETTE_JPEG_GREY ? 1 : 3))
        broken("every sample is decoded");
    vignette_jpeg_close(picture);
    // The turn is chosen by the input, so that a finding can be repeated.
    vignette_jpeg_order order = {.colour = colour};
    order.turn.exchanges_sides = count & 1;
    order.turn.mirrors_columns = count & 2;
    order.turn.mirrors_rows = count & 4;
    if (fault == VIGNETTE_JPEG_NONE) rewrite(file, end, order);
    return 0;
}
