// Reading a picture scan by scan.
#include "Picture.h"

void passes_begin(vignette_jpeg *picture) {
    struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    // Only this mode shows the coefficients while they are filled in. Raw output spares libjpeg what only pixels need.
    libjpeg->buffered_image = TRUE;
    libjpeg->raw_data_out = TRUE;
    libjpeg->do_block_smoothing = FALSE;
    jpeg_start_decompress(libjpeg);
}

bool passes_read(vignette_jpeg *picture, int *event) {
    *event = jpeg_consume_input(&picture->libjpeg);
    if (*event == JPEG_REACHED_EOI) return false;
    if (*event == JPEG_SUSPENDED)
        trap_raise(&picture->trap, VIGNETTE_JPEG_MALFORMED, "libjpeg waits for data that do not come");
    check_work(picture);
    return true;
}
