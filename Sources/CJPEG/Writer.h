// Writing coefficients as a baseline JPEG.
#ifndef VIGNETTE_CJPEG_WRITER_H
#define VIGNETTE_CJPEG_WRITER_H

#include "Pipe.h"
#include "Turn.h"

/// A picture on its way into a pipe and to the receiver of the output.
typedef struct writer {
    struct jpeg_compress_struct libjpeg;
    trap trap;
    struct jpeg_destination_mgr destination;
    struct jpeg_progress_mgr progress;
    pipe_state *pipe;
    const coefficients *source;
    const vignette_jpeg_order *order;
    picture_layout layout;
    jvirt_barray_ptr arrays[MAXIMUM_COMPONENTS];
    uint8_t *slot;
} writer;

/// Writes all of it, each row as soon as the pipe says that it is final; the trap tells what went wrong.
void writer_run(writer *writer);

#endif
