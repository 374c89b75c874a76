// A rewrite: this thread reads the coefficients, a second writes them, a third reads back what was written. The second
// and third begin when the scan starts that completes the coefficients, and follow it row by row.
#include "Readback.h"
#include "Writer.h"
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>

typedef struct rewrite {
    coefficients source;
    const vignette_jpeg_order *order;
    pipe_state pipe;
    writer writer;
    readback readback;
    pthread_t writing;
    pthread_t reading;
    bool is_writing;
    bool is_reading;
} rewrite;

static void *run_writer(void *context) {
    writer_run(&((rewrite *)context)->writer);
    return NULL;
}

static bool fetch_from_pipe(void *context, const uint8_t **bytes, size_t *count) {
    return pipe_next((pipe_state *)context, bytes, count);
}

static void *run_readback(void *context) {
    rewrite *rewrite = context;
    readback_run(&rewrite->readback);
    // Lets a writer that waits for a free buffer end.
    if (rewrite->readback.fault != VIGNETTE_JPEG_NONE) pipe_stop(&rewrite->pipe);
    return NULL;
}

// Checks what can be known before the coefficients are read.
static void begin(coefficients *source, vignette_jpeg *picture, const vignette_jpeg_order *order) {
    coefficients_prepare(source, picture);
    picture_layout turned = layout_turned(&source->layout, order->turn);
    if (!turn_is_possible(&turned, order->turn))
        trap_raise(
            &picture->trap, VIGNETTE_JPEG_NOT_TURNABLE, "its size leaves partial blocks on an edge that would move");
    if ((source->layout.component_count == 1) != (order->colour == VIGNETTE_JPEG_GREY)
        || source->layout.component_count == 2 || source->layout.component_count > 3)
        trap_raise(&picture->trap, VIGNETTE_JPEG_UNSUPPORTED, "its colours are none that a rewrite can carry");
    check_size(picture, turn_is_needed(order->turn) ? 2 : 1);
}

static void check_quantization(const coefficients *source) {
    for (int index = 0; index < source->layout.component_count; index++)
        for (int place = 0; place < DCTSIZE2; place++)
            if (source->layout.components[index].quantization[place] > 255)
                trap_raise(
                    &source->picture->trap, VIGNETTE_JPEG_COARSE_QUANTIZATION,
                    "a quantization step is above 255, which baseline cannot hold");
}

// Signals are for the threads of the caller.
static bool start_thread(pthread_t *thread, void *(*run)(void *), void *context) {
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int error = pthread_create(thread, NULL, run, context);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return error == 0;
}

static void start(rewrite *rewrite) {
    check_quantization(&rewrite->source);
    rewrite->writer.pipe = &rewrite->pipe;
    rewrite->writer.source = rewrite->readback.source = &rewrite->source;
    rewrite->writer.order = rewrite->readback.order = rewrite->order;
    rewrite->writer.layout = rewrite->readback.wanted =
        layout_turned(&rewrite->source.layout, rewrite->order->turn);
    rewrite->readback.fetch = fetch_from_pipe;
    rewrite->readback.fetch_context = &rewrite->pipe;
    rewrite->is_writing = start_thread(&rewrite->writing, run_writer, rewrite);
    rewrite->is_reading = rewrite->is_writing && start_thread(&rewrite->reading, run_readback, rewrite);
    if (!rewrite->is_reading)
        trap_raise(&rewrite->source.picture->trap, VIGNETTE_JPEG_NO_RESOURCES, "no thread could be started");
}

static void follow(void *context, unsigned final_rows) {
    rewrite *rewrite = context;
    bool are_all = final_rows >= rewrite->source.layout.row_count;
    // A turn brings rows to other places, so it needs them all; and there may be more of them afterwards.
    if (turn_is_needed(rewrite->order->turn) && !are_all) return;
    if (!rewrite->is_writing) start(rewrite);
    pipe_set_rows(&rewrite->pipe, are_all ? UINT_MAX : final_rows);
}

// The picture's own fault comes first, then the writer's; what the reader found is then only a consequence.
static void collect_fault(rewrite *rewrite, trap *trap) {
    if (trap->fault != VIGNETTE_JPEG_NONE) return;
    trap->fault = rewrite->writer.trap.fault;
    trap->system_error = rewrite->writer.trap.system_error;
    const char *words = rewrite->writer.trap.words;
    if (trap->fault == VIGNETTE_JPEG_NONE) {
        trap->fault = rewrite->readback.fault;
        trap->system_error = rewrite->readback.system_error;
        words = rewrite->readback.words != NULL ? rewrite->readback.words : "";
    }
    snprintf(trap->words, sizeof trap->words, "%s", words);
}

vignette_jpeg_fault vignette_jpeg_rewrite(vignette_jpeg *picture, const vignette_jpeg_order *order) {
    if (!begin_use(picture)) return picture->trap.fault;
    rewrite *rewrite = calloc(1, sizeof *rewrite);
    if (rewrite == NULL || !pipe_initialize(&rewrite->pipe)) {
        free(rewrite);
        return picture->trap.fault = VIGNETTE_JPEG_NO_RESOURCES;
    }
    rewrite->order = order;
    if (setjmp(picture->trap.place) == 0) {
        begin(&rewrite->source, picture, order);
        coefficients_read(&rewrite->source, follow, rewrite);
    } else {
        pipe_stop(&rewrite->pipe);
    }
    if (rewrite->is_writing) pthread_join(rewrite->writing, NULL);
    if (rewrite->is_reading) pthread_join(rewrite->reading, NULL);
    collect_fault(rewrite, &picture->trap);
    coefficients_free(&rewrite->source);
    pipe_destroy(&rewrite->pipe);
    free(rewrite);
    return picture->trap.fault;
}

// A file that is read back.
typedef struct written_file {
    int file;
    int64_t place;
    int64_t end;
    int system_error;
    uint8_t buffer[PIPE_SLOT_SIZE];
} written_file;

static bool fetch_from_file(void *context, const uint8_t **bytes, size_t *count) {
    written_file *written = context;
    int64_t left = written->end - written->place;
    if (left <= 0) return false;
    size_t wanted = left < PIPE_SLOT_SIZE ? (size_t)left : PIPE_SLOT_SIZE;
    ssize_t got = read_at(written->file, written->buffer, wanted, written->place);
    if (got < 0) written->system_error = errno;
    if (got <= 0) return false;
    written->place += got;
    *bytes = written->buffer;
    *count = (size_t)got;
    return true;
}

static void compare(rewrite *rewrite, vignette_jpeg *picture, written_file *written) {
    begin(&rewrite->source, picture, rewrite->order);
    coefficients_read(&rewrite->source, NULL, NULL);
    check_quantization(&rewrite->source);
    rewrite->readback.source = &rewrite->source;
    rewrite->readback.order = rewrite->order;
    rewrite->readback.wanted = layout_turned(&rewrite->source.layout, rewrite->order->turn);
    rewrite->readback.fetch = fetch_from_file;
    rewrite->readback.fetch_context = written;
    readback_run(&rewrite->readback);
    if (written->system_error == 0) return;
    picture->trap.system_error = written->system_error;
    trap_raise(&picture->trap, VIGNETTE_JPEG_READ_FAILED, "the written file could not be read");
}

vignette_jpeg_fault vignette_jpeg_compare(
    vignette_jpeg *picture, const vignette_jpeg_order *order, int file, int64_t start, int64_t end) {
    if (!begin_use(picture)) return picture->trap.fault;
    rewrite *rewrite = calloc(1, sizeof *rewrite);
    written_file *written = calloc(1, sizeof *written);
    if (rewrite == NULL || written == NULL) {
        picture->trap.fault = VIGNETTE_JPEG_NO_RESOURCES;
    } else {
        rewrite->order = order;
        written->file = file;
        written->place = start;
        written->end = end;
        if (setjmp(picture->trap.place) == 0) compare(rewrite, picture, written);
        collect_fault(rewrite, &picture->trap);
        coefficients_free(&rewrite->source);
    }
    free(written);
    free(rewrite);
    return picture->trap.fault;
}
