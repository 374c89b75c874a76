#include "CRaster.h"

#include <errno.h>
#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct vignette_png {
    png_structp png;
    png_infop info;
    jmp_buf jump;
    int descriptor;
    char message[160];
};

static void fail(png_structp png, png_const_charp message) {
    vignette_png *reader = png_get_error_ptr(png);
    strncpy(reader->message, message, sizeof reader->message - 1);
    longjmp(reader->jump, 1);
}

// What libpng warns of is metadata, which is left out in any case.
static void ignore(png_structp png, png_const_charp message) {
    (void)png;
    (void)message;
}

static void read_bytes(png_structp png, png_bytep bytes, size_t count) {
    vignette_png *reader = png_get_io_ptr(png);
    while (count > 0) {
        ssize_t got = read(reader->descriptor, bytes, count);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) png_error(png, got < 0 ? "the file cannot be read" : "the file ends too early");
        bytes += got;
        count -= (size_t)got;
    }
}

vignette_png *vignette_png_open(int descriptor) {
    vignette_png *reader = calloc(1, sizeof *reader);
    if (!reader) return NULL;
    reader->descriptor = descriptor;
    if (setjmp(reader->jump)) {
        vignette_png_close(reader);
        return NULL;
    }
    reader->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, reader, fail, ignore);
    if (reader->png) reader->info = png_create_info_struct(reader->png);
    if (!reader->info) {
        vignette_png_close(reader);
        return NULL;
    }
    png_set_read_fn(reader->png, reader, read_bytes);
    png_set_user_limits(reader->png, 65535, 65535);
    png_set_chunk_malloc_max(reader->png, 8 << 20);
    // All that is not needed for the samples: colour profiles, gamma, texts.
    png_set_keep_unknown_chunks(reader->png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
    return reader;
}

int vignette_png_read_header(vignette_png *reader, vignette_png_layout *layout) {
    if (setjmp(reader->jump)) return -1;
    png_structp png = reader->png;
    png_read_info(png, reader->info);
    if (png_get_bit_depth(png, reader->info) > 8) png_error(png, "more than 8 bits a sample");
    png_set_expand(png);
    layout->passes = (uint32_t)png_set_interlace_handling(png);
    png_read_update_info(png, reader->info);
    layout->width = png_get_image_width(png, reader->info);
    layout->height = png_get_image_height(png, reader->info);
    layout->channels = png_get_channels(png, reader->info);
    layout->rowLength = (uint32_t)png_get_rowbytes(png, reader->info);
    return 0;
}

int vignette_png_read_row(vignette_png *reader, uint8_t *row) {
    if (setjmp(reader->jump)) return -1;
    png_read_row(reader->png, row, NULL);
    return 0;
}

int vignette_png_finish(vignette_png *reader) {
    if (setjmp(reader->jump)) return -1;
    png_read_end(reader->png, NULL);
    return 0;
}

const char *vignette_png_message(const vignette_png *reader) { return reader->message; }

void vignette_png_close(vignette_png *reader) {
    if (reader->png) png_destroy_read_struct(&reader->png, &reader->info, NULL);
    free(reader);
}
