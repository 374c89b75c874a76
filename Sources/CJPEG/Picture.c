// A JPEG in a range of a file: opened, its errors caught, closed.
#include "Picture.h"
#include <errno.h>
#include <jerror.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// The text is for people and must not hold bytes of the file.
static vignette_jpeg_fault fault_of_message(int code) {
    switch (code) {
    case JERR_OUT_OF_MEMORY:
        return VIGNETTE_JPEG_NO_RESOURCES;
    case JERR_NO_BACKING_STORE:
    case JERR_IMAGE_TOO_BIG:
    case JERR_WIDTH_OVERFLOW:
    case JERR_BAD_ALLOC_CHUNK:
        return VIGNETTE_JPEG_TOO_LARGE;
    case JERR_SOF_UNSUPPORTED:
    case JERR_BAD_PRECISION:
    case JERR_BAD_MCU_SIZE:
    case JERR_FRACT_SAMPLE_NOTIMPL:
    case JERR_CCIR601_NOTIMPL:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_COMPONENT_COUNT:
        return VIGNETTE_JPEG_UNSUPPORTED;
    default:
        return VIGNETTE_JPEG_MALFORMED;
    }
}

static void end_with_error(j_common_ptr libjpeg) {
    trap *trap = (struct trap *)libjpeg->err;
    (*trap->manager.format_message)(libjpeg, trap->words);
    trap->fault = fault_of_message(trap->manager.msg_code);
    longjmp(trap->place, 1);
}

// The first warning of damage ends the work: no caller wants a picture with holes, and a cut-off bomb costs nothing.
static void take_message(j_common_ptr libjpeg, int level) {
    trap *trap = (struct trap *)libjpeg->err;
    if (level >= 0) return;
    if (trap->warning_count++ == 0) (*trap->manager.format_message)(libjpeg, trap->first_warning);
    int code = trap->manager.msg_code;
    if (code == JWRN_ADOBE_XFORM || code == JWRN_JFIF_MAJOR) return;
    (*trap->manager.format_message)(libjpeg, trap->words);
    trap->fault = VIGNETTE_JPEG_CORRUPT;
    longjmp(trap->place, 1);
}

static void print_nothing(j_common_ptr libjpeg) { (void)libjpeg; }

void trap_initialize(trap *trap) {
    jpeg_std_error(&trap->manager);
    trap->manager.error_exit = end_with_error;
    trap->manager.emit_message = take_message;
    trap->manager.output_message = print_nothing;
}

_Noreturn void trap_raise(trap *trap, vignette_jpeg_fault fault, const char *words) {
    trap->fault = fault;
    snprintf(trap->words, sizeof trap->words, "%s", words);
    longjmp(trap->place, 1);
}

vignette_jpeg *picture_of(j_decompress_ptr libjpeg) { return (vignette_jpeg *)libjpeg->client_data; }

ssize_t read_at(int file, uint8_t *bytes, size_t count, int64_t place) {
    size_t done = 0;
    while (done < count) {
        ssize_t got = pread(file, bytes + done, count - done, (off_t)(place + (int64_t)done));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return -1;
        if (got == 0) break;
        done += (size_t)got;
    }
    return (ssize_t)done;
}

static void source_begins(j_decompress_ptr libjpeg) { (void)libjpeg; }

static boolean source_fills(j_decompress_ptr libjpeg) {
    vignette_jpeg *picture = picture_of(libjpeg);
    file_source *source = &picture->source;
    int64_t left = source->end - source->place;
    if (left <= 0) {
        // Does not return: it is a warning of damage.
        libjpeg->err->msg_code = JWRN_JPEG_EOF;
        (*libjpeg->err->emit_message)((j_common_ptr)libjpeg, -1);
    }
    size_t wanted = left < (int64_t)sizeof source->buffer ? (size_t)left : sizeof source->buffer;
    ssize_t got = read_at(source->file, source->buffer, wanted, source->place);
    if (got < 0) {
        picture->trap.system_error = errno;
        trap_raise(&picture->trap, VIGNETTE_JPEG_READ_FAILED, "the file could not be read");
    }
    if (got == 0) trap_raise(&picture->trap, VIGNETTE_JPEG_FILE_SHORTENED, "the file became shorter");
    source->place += got;
    source->manager.next_input_byte = source->buffer;
    source->manager.bytes_in_buffer = (size_t)got;
    return TRUE;
}

static void source_skips(j_decompress_ptr libjpeg, long count) {
    file_source *source = &picture_of(libjpeg)->source;
    if (count <= 0) return;
    if ((size_t)count <= source->manager.bytes_in_buffer) {
        source->manager.next_input_byte += count;
        source->manager.bytes_in_buffer -= (size_t)count;
        return;
    }
    int64_t beyond = count - (int64_t)source->manager.bytes_in_buffer;
    int64_t left = source->end - source->place;
    source->place += beyond < left ? beyond : left;
    source->manager.bytes_in_buffer = 0;
}

static void source_ends(j_decompress_ptr libjpeg) { (void)libjpeg; }

vignette_jpeg *vignette_jpeg_open(int file, int64_t start, int64_t end, long memory_limit) {
    vignette_jpeg *picture = calloc(1, sizeof *picture);
    if (picture == NULL) return NULL;
    picture->length = end > start ? end - start : 0;
    picture->memory_limit = memory_limit;
    picture->source.file = file;
    picture->source.place = start;
    picture->source.end = end;
    picture->source.manager.init_source = source_begins;
    picture->source.manager.fill_input_buffer = source_fills;
    picture->source.manager.skip_input_data = source_skips;
    picture->source.manager.resync_to_restart = jpeg_resync_to_restart;
    picture->source.manager.term_source = source_ends;
    trap_initialize(&picture->trap);
    picture->libjpeg.err = &picture->trap.manager;
    picture->libjpeg.client_data = picture;
    if (setjmp(picture->trap.place) != 0) return picture;
    jpeg_create_decompress(&picture->libjpeg);
    picture->libjpeg.mem->max_memory_to_use = memory_limit;
    picture->libjpeg.src = &picture->source.manager;
    profile_install(picture);
    jpeg_read_header(&picture->libjpeg, TRUE);
    picture->header_was_read = true;
    return picture;
}

void vignette_jpeg_close(vignette_jpeg *picture) {
    if (picture == NULL) return;
    jpeg_destroy_decompress(&picture->libjpeg);
    profile_free(picture);
    free(picture);
}

vignette_jpeg_header vignette_jpeg_get_header(const vignette_jpeg *picture) {
    vignette_jpeg_header header;
    memset(&header, 0, sizeof header);
    if (!picture->header_was_read) return header;
    const struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    header.width = (int)libjpeg->image_width;
    header.height = (int)libjpeg->image_height;
    header.component_count = libjpeg->num_components;
    for (int index = 0; index < libjpeg->num_components && index < MAXIMUM_COMPONENTS; index++)
        header.identifiers[index] = (uint8_t)libjpeg->comp_info[index].component_id;
    header.has_jfif = libjpeg->saw_JFIF_marker;
    header.adobe_transform = libjpeg->saw_Adobe_marker ? libjpeg->Adobe_transform : -1;
    return header;
}

bool begin_use(vignette_jpeg *picture) {
    if (picture->trap.fault != VIGNETTE_JPEG_NONE) return false;
    if (picture->is_used || picture->libjpeg.num_components > MAXIMUM_COMPONENTS) {
        picture->trap.fault = VIGNETTE_JPEG_UNSUPPORTED;
        snprintf(
            picture->trap.words, sizeof picture->trap.words, "%s",
            picture->is_used ? "the picture was read already" : "the picture has more than four components");
        return false;
    }
    picture->is_used = true;
    return true;
}

vignette_jpeg_fault vignette_jpeg_get_fault(const vignette_jpeg *picture) { return picture->trap.fault; }

const char *vignette_jpeg_get_words(const vignette_jpeg *picture) { return picture->trap.words; }

int vignette_jpeg_get_system_error(const vignette_jpeg *picture) { return picture->trap.system_error; }

long vignette_jpeg_get_warning_count(const vignette_jpeg *picture) { return picture->trap.warning_count; }

const char *vignette_jpeg_get_first_warning(const vignette_jpeg *picture) { return picture->trap.first_warning; }
