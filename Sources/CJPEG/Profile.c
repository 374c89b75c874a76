// The APP2 segments that hold the ICC profile (ICC.1:2010 §B.4): the only metadata that a rewrite carries on.
#include "Picture.h"
#include <stdlib.h>
#include <string.h>

// 255 parts, as they are counted in a byte.
enum { MAXIMUM_PROFILE_PARTS = 255, LONGEST_PAYLOAD = 65533 };

static uint8_t next_byte(vignette_jpeg *picture) {
    struct jpeg_source_mgr *source = &picture->source.manager;
    if (source->bytes_in_buffer == 0) (*source->fill_input_buffer)(&picture->libjpeg);
    source->bytes_in_buffer--;
    return *source->next_input_byte++;
}

static boolean read_segment(j_decompress_ptr libjpeg) {
    static const uint8_t name[12] = "ICC_PROFILE";
    vignette_jpeg *picture = picture_of(libjpeg);
    unsigned length = (unsigned)next_byte(picture) << 8;
    length |= next_byte(picture);
    if (length < 2) trap_raise(&picture->trap, VIGNETTE_JPEG_MALFORMED, "a segment gives an impossible length");
    length -= 2;
    uint8_t head[sizeof name];
    unsigned head_length = 0;
    while (head_length < sizeof head && head_length < length) head[head_length++] = next_byte(picture);
    if (head_length < sizeof head || memcmp(head, name, sizeof head) != 0) {
        (*picture->source.manager.skip_input_data)(libjpeg, (long)(length - head_length));
        return TRUE;
    }
    if (picture->profile_count == MAXIMUM_PROFILE_PARTS || length > LONGEST_PAYLOAD)
        trap_raise(&picture->trap, VIGNETTE_JPEG_MALFORMED, "the ICC profile has more parts than it can have");
    profile_part *part = malloc(sizeof *part + length);
    if (part == NULL) trap_raise(&picture->trap, VIGNETTE_JPEG_NO_RESOURCES, "no memory for the ICC profile");
    part->next = NULL;
    part->length = length;
    memcpy(part->bytes, head, sizeof head);
    *picture->profile_end = part;
    picture->profile_end = &part->next;
    picture->profile_count++;
    for (unsigned place = sizeof head; place < length; place++) part->bytes[place] = next_byte(picture);
    return TRUE;
}

void profile_install(vignette_jpeg *picture) {
    picture->profile_end = &picture->profile;
    jpeg_set_marker_processor(&picture->libjpeg, JPEG_APP0 + 2, read_segment);
}

void profile_free(vignette_jpeg *picture) {
    while (picture->profile != NULL) {
        profile_part *next = picture->profile->next;
        free(picture->profile);
        picture->profile = next;
    }
}
