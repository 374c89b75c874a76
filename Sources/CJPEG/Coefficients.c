// Reading the quantized coefficients of a picture of any coding that libjpeg knows.
#include "Coefficients.h"
#include "Entropy.h"
#include <stdlib.h>
#include <string.h>

void coefficients_prepare(coefficients *result, vignette_jpeg *picture) {
    const struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    picture_layout *layout = &result->layout;
    result->picture = picture;
    layout->width = libjpeg->image_width;
    layout->height = libjpeg->image_height;
    layout->component_count = libjpeg->num_components;
    bool is_alone = layout->component_count == 1;
    for (int index = 0; index < layout->component_count; index++) {
        layout->components[index].h = is_alone ? 1 : libjpeg->comp_info[index].h_samp_factor;
        layout->components[index].v = is_alone ? 1 : libjpeg->comp_info[index].v_samp_factor;
    }
    layout_complete(layout);
}

enum { ROWS_AT_ONCE = 16 };

static void read_quantization(coefficients *result) {
    for (int index = 0; index < result->layout.component_count; index++) {
        // libjpeg keeps the table that was in force when the component's first scan began.
        const JQUANT_TBL *table = result->picture->libjpeg.comp_info[index].quant_table;
        if (table == NULL)
            trap_raise(
                &result->picture->trap, VIGNETTE_JPEG_INCOMPLETE, "it has no scan for one of its components");
        memcpy(result->layout.components[index].quantization, table->quantval, sizeof table->quantval);
    }
}

// libjpeg holds the arrays in memory as a whole: there is no other place for them in this build of it, and too little
// memory is an error. So the addresses stay.
static void find_rows(coefficients *result) {
    vignette_jpeg *picture = result->picture;
    for (int index = 0; index < result->layout.component_count; index++) {
        unsigned count = result->layout.components[index].rows;
        result->rows[index] = calloc(count, sizeof(JBLOCKROW));
        if (result->rows[index] == NULL)
            trap_raise(&picture->trap, VIGNETTE_JPEG_NO_RESOURCES, "no memory for the picture's rows");
        for (unsigned row = 0; row < count; row++)
            result->rows[index][row] = (*picture->libjpeg.mem->access_virt_barray)(
                (j_common_ptr)&picture->libjpeg, result->arrays[index], row, 1, FALSE)[0];
    }
}

// Whether every bit of every coefficient is known once the scan in progress ends (ITU-T T.81 §G.1.1.1).
static bool is_last_scan(const struct jpeg_decompress_struct *libjpeg) {
    if (!libjpeg->progressive_mode || libjpeg->coef_bits == NULL) return false;
    for (int index = 0; index < libjpeg->num_components; index++)
        for (int place = 0; place < DCTSIZE2; place++)
            if (libjpeg->coef_bits[index][place] != 0) return false;
    return true;
}

void coefficients_read(coefficients *result, coefficients_watcher watcher, void *context) {
    vignette_jpeg *picture = result->picture;
    struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    passes_begin(picture);
    result->arrays = jpeg_read_coefficients(libjpeg);
    int final_scan = 0, event;
    while (passes_read(picture, &event)) {
        if (final_scan == 0 && libjpeg->input_scan_number > 1 && is_last_scan(libjpeg)) {
            final_scan = libjpeg->input_scan_number;
            read_quantization(result);
            find_rows(result);
        }
        if (final_scan == 0) continue;
        if (libjpeg->input_scan_number != final_scan)
            trap_raise(&picture->trap, VIGNETTE_JPEG_CORRUPT, "a scan follows the one that completes the picture");
        unsigned rows = libjpeg->input_iMCU_row;
        // Not every row is told: waking a thread takes longer than decoding one.
        if (event == JPEG_ROW_COMPLETED && watcher != NULL && rows % ROWS_AT_ONCE == 0) {
            if (libjpeg->num_components == 1) rows *= (unsigned)libjpeg->comp_info[0].v_samp_factor;
            watcher(context, rows);
        }
    }
    if (final_scan == 0) {
        if (libjpeg->progressive_mode && !is_last_scan(libjpeg))
            trap_raise(&picture->trap, VIGNETTE_JPEG_INCOMPLETE, "it lacks scans that complete its coefficients");
        read_quantization(result);
        find_rows(result);
    }
    if (watcher != NULL) watcher(context, result->layout.row_count);
}

void coefficients_free(coefficients *result) {
    for (int index = 0; index < MAXIMUM_COMPONENTS; index++) {
        free(result->rows[index]);
        result->rows[index] = NULL;
    }
}

// The blocks of a component in one MCU.
static uint8_t *identify_blocks(
    const coefficients *result, int index, unsigned row, unsigned mcu, uint8_t *identity) {
    const component_layout *component = &result->layout.components[index];
    unsigned h = (unsigned)component->h, v = (unsigned)component->v;
    for (unsigned line = row * v; line < (row + 1) * v && line < component->rows; line++)
        for (unsigned column = mcu * h; column < (mcu + 1) * h && column < component->columns; column++)
            identity = block_identity(result->rows[index][line][column], identity);
    return identity;
}

static void identify(vignette_jpeg *picture, coefficients *result, vignette_jpeg_sink take, void *context) {
    coefficients_prepare(result, picture);
    check_size(picture, 1);
    coefficients_read(result, NULL, NULL);
    const picture_layout *layout = &result->layout;
    unsigned mcus = (layout->width + (unsigned)layout->largest_h * DCTSIZE - 1)
        / ((unsigned)layout->largest_h * DCTSIZE);
    int error = layout_identify(layout, take, context);
    for (unsigned row = 0; row < layout->row_count; row++)
        for (unsigned mcu = 0; mcu < mcus; mcu++)
            for (int index = 0; index < layout->component_count && error == 0; index++) {
                // A component has four by four blocks in an MCU at most.
                uint8_t identity[16 * IDENTITY_SIZE];
                uint8_t *end = identify_blocks(result, index, row, mcu, identity);
                error = take(context, identity, (size_t)(end - identity));
            }
    if (error == 0) return;
    picture->trap.system_error = error;
    trap_raise(&picture->trap, VIGNETTE_JPEG_WRITE_FAILED, "the receiver of the coefficients refused them");
}

vignette_jpeg_fault vignette_jpeg_identify(vignette_jpeg *picture, vignette_jpeg_sink take, void *context) {
    if (!begin_use(picture)) return picture->trap.fault;
    coefficients *result = calloc(1, sizeof *result);
    if (result == NULL) return picture->trap.fault = VIGNETTE_JPEG_NO_RESOURCES;
    if (setjmp(picture->trap.place) == 0) identify(picture, result, take, context);
    coefficients_free(result);
    free(result);
    return picture->trap.fault;
}
