// Writes coefficients as one baseline scan with libjpeg, without restarts and without metadata but the ICC profile.
#include "Writer.h"
#include <string.h>

static writer *writer_of(j_compress_ptr libjpeg) { return (writer *)libjpeg->client_data; }

// Another thread failed and said so; no fault of this one.
static _Noreturn void stop(writer *writer) { trap_raise(&writer->trap, VIGNETTE_JPEG_NONE, ""); }

static void take_slot(writer *writer) {
    writer->slot = pipe_space(writer->pipe);
    if (writer->slot == NULL) stop(writer);
    writer->destination.next_output_byte = writer->slot;
    writer->destination.free_in_buffer = PIPE_SLOT_SIZE;
}

static void hand_over(writer *writer, size_t count) {
    int error = writer->order->take_output(writer->order->output_context, writer->slot, count);
    if (error != 0) {
        writer->trap.system_error = error;
        trap_raise(&writer->trap, VIGNETTE_JPEG_WRITE_FAILED, "the new file could not be written");
    }
    pipe_publish(writer->pipe, count);
}

static void destination_begins(j_compress_ptr libjpeg) { take_slot(writer_of(libjpeg)); }

static boolean destination_is_full(j_compress_ptr libjpeg) {
    hand_over(writer_of(libjpeg), PIPE_SLOT_SIZE);
    take_slot(writer_of(libjpeg));
    return TRUE;
}

static void destination_ends(j_compress_ptr libjpeg) {
    writer *writer = writer_of(libjpeg);
    hand_over(writer, PIPE_SLOT_SIZE - writer->destination.free_in_buffer);
}

static void turn_row(writer *writer, unsigned row) {
    for (int index = 0; index < writer->layout.component_count; index++) {
        const component_layout *component = &writer->layout.components[index];
        JBLOCKARRAY lines = (*writer->libjpeg.mem->access_virt_barray)(
            (j_common_ptr)&writer->libjpeg, writer->arrays[index], row * (unsigned)component->v,
            (unsigned)component->v, TRUE);
        for (unsigned v = 0; v < (unsigned)component->v; v++) {
            unsigned line = row * (unsigned)component->v + v;
            if (line >= component->rows) break;
            for (unsigned column = 0; column < component->columns; column++)
                turn_block(
                    turn_origin(writer->source, &writer->layout, writer->order->turn, index, line, column),
                    lines[v][column], writer->order->turn);
        }
    }
}

// libjpeg calls it before it encodes a row of MCUs.
static void await_row(j_common_ptr libjpeg) {
    writer *writer = writer_of((j_compress_ptr)libjpeg);
    unsigned row = (unsigned)writer->progress.pass_counter;
    if (!pipe_wait_for_rows(writer->pipe, row + 1)) stop(writer);
    if (turn_is_needed(writer->order->turn)) turn_row(writer, row);
}

// Equal tables share a number; four components have four tables at most, and there are four numbers.
static void set_quantization(writer *writer, int index) {
    struct jpeg_compress_struct *libjpeg = &writer->libjpeg;
    const uint16_t *steps = writer->layout.components[index].quantization;
    int number = 0;
    while (number < index
           && memcmp(steps, writer->layout.components[number].quantization, DCTSIZE2 * sizeof *steps) != 0)
        number++;
    libjpeg->comp_info[index].quant_tbl_no = number;
    if (number < index) {
        libjpeg->comp_info[index].quant_tbl_no = libjpeg->comp_info[number].quant_tbl_no;
        return;
    }
    if (libjpeg->quant_tbl_ptrs[number] == NULL)
        libjpeg->quant_tbl_ptrs[number] = jpeg_alloc_quant_table((j_common_ptr)libjpeg);
    memcpy(libjpeg->quant_tbl_ptrs[number]->quantval, steps, DCTSIZE2 * sizeof *steps);
    libjpeg->quant_tbl_ptrs[number]->sent_table = FALSE;
}

static void set_colour(writer *writer) {
    struct jpeg_compress_struct *libjpeg = &writer->libjpeg;
    const struct jpeg_decompress_struct *source = &writer->source->picture->libjpeg;
    switch (writer->order->colour) {
    case VIGNETTE_JPEG_GREY:
        jpeg_set_colorspace(libjpeg, JCS_GRAYSCALE);
        break;
    case VIGNETTE_JPEG_YCBCR:
        jpeg_set_colorspace(libjpeg, JCS_YCbCr);
        break;
    case VIGNETTE_JPEG_RGB:
        jpeg_set_colorspace(libjpeg, JCS_RGB);
        break;
    }
    if (writer->order->keeps_contradiction) {
        libjpeg->write_JFIF_header = TRUE;
        for (int index = 0; index < libjpeg->num_components; index++)
            libjpeg->comp_info[index].component_id = source->comp_info[index].component_id;
    }
    if (!source->saw_JFIF_marker) return;
    bool is_turned = writer->order->turn.exchanges_sides;
    if (source->JFIF_major_version == 1 || source->JFIF_major_version == 2) {
        libjpeg->JFIF_major_version = source->JFIF_major_version;
        libjpeg->JFIF_minor_version = source->JFIF_minor_version;
    }
    libjpeg->density_unit = source->density_unit;
    libjpeg->X_density = is_turned ? source->Y_density : source->X_density;
    libjpeg->Y_density = is_turned ? source->X_density : source->Y_density;
}

static void prepare(writer *writer) {
    struct jpeg_compress_struct *libjpeg = &writer->libjpeg;
    bool is_grey = writer->order->colour == VIGNETTE_JPEG_GREY;
    libjpeg->image_width = writer->layout.width;
    libjpeg->image_height = writer->layout.height;
    libjpeg->input_components = writer->layout.component_count;
    libjpeg->in_color_space = is_grey ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(libjpeg);
    set_colour(writer);
    for (int index = 0; index < writer->layout.component_count; index++) {
        libjpeg->comp_info[index].h_samp_factor = writer->layout.components[index].h;
        libjpeg->comp_info[index].v_samp_factor = writer->layout.components[index].v;
        set_quantization(writer, index);
    }
}

static void make_arrays(writer *writer) {
    struct jpeg_compress_struct *libjpeg = &writer->libjpeg;
    for (int index = 0; index < writer->layout.component_count; index++) {
        const component_layout *component = &writer->layout.components[index];
        unsigned h = (unsigned)component->h, v = (unsigned)component->v;
        writer->arrays[index] = (*libjpeg->mem->request_virt_barray)(
            (j_common_ptr)libjpeg, JPOOL_IMAGE, TRUE, (component->columns + h - 1) / h * h,
            (component->rows + v - 1) / v * v, v);
    }
    (*libjpeg->mem->realize_virt_arrays)((j_common_ptr)libjpeg);
}

void writer_run(writer *writer) {
    struct jpeg_compress_struct *libjpeg = &writer->libjpeg;
    trap_initialize(&writer->trap);
    libjpeg->err = &writer->trap.manager;
    libjpeg->client_data = writer;
    if (setjmp(writer->trap.place) == 0) {
        jpeg_create_compress(libjpeg);
        libjpeg->mem->max_memory_to_use = writer->source->picture->memory_limit;
        writer->destination.init_destination = destination_begins;
        writer->destination.empty_output_buffer = destination_is_full;
        writer->destination.term_destination = destination_ends;
        libjpeg->dest = &writer->destination;
        writer->progress.progress_monitor = await_row;
        prepare(writer);
        bool is_turned = turn_is_needed(writer->order->turn);
        if (is_turned) make_arrays(writer);
        jpeg_write_coefficients(libjpeg, is_turned ? writer->arrays : writer->source->arrays);
        for (const profile_part *part = writer->source->picture->profile; part != NULL; part = part->next)
            jpeg_write_marker(libjpeg, JPEG_APP0 + 2, part->bytes, part->length);
        libjpeg->progress = &writer->progress;
        jpeg_finish_compress(libjpeg);
        pipe_end(writer->pipe);
    } else {
        pipe_stop(writer->pipe);
    }
    jpeg_destroy_compress(libjpeg);
}
