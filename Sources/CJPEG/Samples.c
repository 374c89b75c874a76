// Decoding to samples, as djpeg does without options; and decoding only to see whether all is there.
#include "Picture.h"
#include <stdlib.h>

static void watch(j_common_ptr libjpeg) { check_work(picture_of((j_decompress_ptr)libjpeg)); }

// Of a picture in several scans this reads them all, and holds all coefficients.
static void start(vignette_jpeg *picture) {
    struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    bool has_several_scans = jpeg_has_multiple_scans(libjpeg);
    if (has_several_scans) {
        picture->watch.progress_monitor = watch;
        libjpeg->progress = &picture->watch;
    }
    jpeg_start_decompress(libjpeg);
    libjpeg->progress = NULL;
}

static void hand_over_rows(vignette_jpeg *picture, vignette_jpeg_sink take_row, void *context) {
    struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    start(picture);
    size_t length = (size_t)libjpeg->output_width * (size_t)libjpeg->output_components;
    JSAMPARRAY row = (*libjpeg->mem->alloc_sarray)((j_common_ptr)libjpeg, JPOOL_IMAGE, (JDIMENSION)length, 1);
    while (libjpeg->output_scanline < libjpeg->output_height) {
        if (jpeg_read_scanlines(libjpeg, row, 1) != 1)
            trap_raise(&picture->trap, VIGNETTE_JPEG_MALFORMED, "libjpeg waits for data that do not come");
        int error = take_row(context, row[0], length);
        if (error == 0) continue;
        picture->trap.system_error = error;
        trap_raise(&picture->trap, VIGNETTE_JPEG_WRITE_FAILED, "the samples could not be written");
    }
    jpeg_finish_decompress(libjpeg);
}

static void decode(vignette_jpeg *picture, vignette_jpeg_colour colour, vignette_jpeg_sink take_row, void *context) {
    struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    bool is_grey = colour == VIGNETTE_JPEG_GREY;
    if (libjpeg->num_components != (is_grey ? 1 : 3))
        trap_raise(&picture->trap, VIGNETTE_JPEG_UNSUPPORTED, "its colours are none that can be sent as samples");
    check_size(picture, jpeg_has_multiple_scans(libjpeg) ? 1 : 0);
    uint64_t size = (uint64_t)libjpeg->image_width * libjpeg->image_height * (uint64_t)libjpeg->num_components;
    if (size > (uint64_t)picture->memory_limit)
        trap_raise(&picture->trap, VIGNETTE_JPEG_TOO_LARGE, "its samples are more than is allowed");
    libjpeg->jpeg_color_space = is_grey ? JCS_GRAYSCALE : colour == VIGNETTE_JPEG_RGB ? JCS_RGB : JCS_YCbCr;
    libjpeg->out_color_space = is_grey ? JCS_GRAYSCALE : JCS_RGB;
    hand_over_rows(picture, take_row, context);
}

vignette_jpeg_fault vignette_jpeg_decode(
    vignette_jpeg *picture, vignette_jpeg_colour colour, vignette_jpeg_sink take_row, void *context) {
    if (!begin_use(picture)) return picture->trap.fault;
    if (setjmp(picture->trap.place) == 0) decode(picture, colour, take_row, context);
    return picture->trap.fault;
}

static void decode_brightness(
    vignette_jpeg *picture, vignette_jpeg_colour colour, unsigned divisor, vignette_jpeg_sink take_row, void *context) {
    struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    bool is_grey = colour == VIGNETTE_JPEG_GREY;
    if (libjpeg->num_components != (is_grey ? 1 : 3))
        trap_raise(&picture->trap, VIGNETTE_JPEG_UNSUPPORTED, "its colours have no brightness of their own");
    check_size(picture, jpeg_has_multiple_scans(libjpeg) ? 1 : 0);
    libjpeg->jpeg_color_space = is_grey ? JCS_GRAYSCALE : colour == VIGNETTE_JPEG_RGB ? JCS_RGB : JCS_YCbCr;
    libjpeg->out_color_space = JCS_GRAYSCALE;
    libjpeg->scale_num = 1;
    libjpeg->scale_denom = divisor;
    hand_over_rows(picture, take_row, context);
}

vignette_jpeg_fault vignette_jpeg_decode_brightness(
    vignette_jpeg *picture, vignette_jpeg_colour colour, unsigned divisor, vignette_jpeg_sink take_row, void *context) {
    if (!begin_use(picture)) return picture->trap.fault;
    if (setjmp(picture->trap.place) == 0) decode_brightness(picture, colour, divisor, take_row, context);
    return picture->trap.fault;
}

// One pass: the average of each block is enough, so that no more is computed than must be.
static void check_sequential(vignette_jpeg *picture) {
    struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    libjpeg->raw_data_out = TRUE;
    libjpeg->scale_num = 1;
    libjpeg->scale_denom = DCTSIZE;
    jpeg_start_decompress(libjpeg);
    JSAMPARRAY planes[MAXIMUM_COMPONENTS];
    for (int index = 0; index < libjpeg->num_components; index++) {
        const jpeg_component_info *component = &libjpeg->comp_info[index];
        unsigned h = (unsigned)component->h_samp_factor, size = (unsigned)component->DCT_scaled_size;
        planes[index] = (*libjpeg->mem->alloc_sarray)(
            (j_common_ptr)libjpeg, JPOOL_IMAGE, (component->width_in_blocks + h - 1) / h * h * size,
            (unsigned)component->v_samp_factor * size);
    }
    unsigned lines = (unsigned)(libjpeg->max_v_samp_factor * libjpeg->min_DCT_scaled_size);
    while (libjpeg->output_scanline < libjpeg->output_height)
        if (jpeg_read_raw_data(libjpeg, planes, lines) == 0)
            trap_raise(&picture->trap, VIGNETTE_JPEG_MALFORMED, "libjpeg waits for data that do not come");
    jpeg_finish_decompress(libjpeg);
}

static void check_passes(vignette_jpeg *picture) {
    int event;
    passes_begin(picture);
    while (passes_read(picture, &event)) continue;
}

vignette_jpeg_fault vignette_jpeg_check(vignette_jpeg *picture, vignette_jpeg_progress *progress) {
    struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    progress->pass = 0;
    progress->rows_done = progress->row_count = 0;
    if (!begin_use(picture)) return picture->trap.fault;
    if (setjmp(picture->trap.place) == 0) {
        bool has_several_scans = jpeg_has_multiple_scans(libjpeg);
        // A Huffman-coded scan that is cut off ends the check where it ends, and costs no more than it holds.
        if (has_several_scans || libjpeg->arith_code) check_size(picture, has_several_scans ? 1 : 0);
        if (has_several_scans) check_passes(picture);
        else check_sequential(picture);
    }
    progress->pass = libjpeg->input_scan_number;
    progress->rows_done = libjpeg->input_iMCU_row;
    progress->row_count = libjpeg->total_iMCU_rows;
    return picture->trap.fault;
}
