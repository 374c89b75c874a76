// How much a picture may cost, whatever it claims.
#include "Picture.h"

enum {
    MAXIMUM_SCANS = 500,
    // Every block of a Huffman-coded picture takes one bit at least. Arithmetic coding has no such bound; a picture
    // that is smaller than this is taken at its word.
    BLOCKS_WITHOUT_PROOF = 128 * 1024,
    ARITHMETIC_BLOCKS_PER_BIT = 32,
    // A progressive picture visits each block some ten times; no encoder in use comes near this.
    MAXIMUM_VISITS_PER_BLOCK = 64,
    VISITS_WITHOUT_PROOF = 4 * 1024 * 1024,
};

static uint64_t rounded_up(uint64_t value, int step) {
    return step > 0 ? (value + (uint64_t)step - 1) / (uint64_t)step * (uint64_t)step : value;
}

// The blocks that libjpeg holds for all components.
static uint64_t block_count(const struct jpeg_decompress_struct *libjpeg) {
    uint64_t count = 0;
    for (int index = 0; index < libjpeg->num_components; index++) {
        const jpeg_component_info *component = &libjpeg->comp_info[index];
        count += rounded_up(component->width_in_blocks, component->h_samp_factor)
            * rounded_up(component->height_in_blocks, component->v_samp_factor);
    }
    return count;
}

void check_size(vignette_jpeg *picture, int copies) {
    uint64_t blocks = block_count(&picture->libjpeg);
    if (blocks * sizeof(JBLOCK) * (uint64_t)copies > (uint64_t)picture->memory_limit)
        trap_raise(&picture->trap, VIGNETTE_JPEG_TOO_LARGE, "its size needs more memory than is allowed");
    uint64_t carried = (uint64_t)picture->length * 8 * (picture->libjpeg.arith_code ? ARITHMETIC_BLOCKS_PER_BIT : 1);
    uint64_t real = 0;
    for (int index = 0; index < picture->libjpeg.num_components; index++)
        real += (uint64_t)picture->libjpeg.comp_info[index].width_in_blocks
            * picture->libjpeg.comp_info[index].height_in_blocks;
    bool is_small = picture->libjpeg.arith_code && real <= BLOCKS_WITHOUT_PROOF;
    if (real > carried && !is_small)
        trap_raise(&picture->trap, VIGNETTE_JPEG_TOO_FEW_DATA, "its data are too few for its size");
}

void check_work(vignette_jpeg *picture) {
    const struct jpeg_decompress_struct *libjpeg = &picture->libjpeg;
    if (libjpeg->input_scan_number > MAXIMUM_SCANS)
        trap_raise(&picture->trap, VIGNETTE_JPEG_TOO_MANY_SCANS, "it has more than 500 scans");
    if (libjpeg->comps_in_scan < 1) return;
    uint64_t rows = libjpeg->comps_in_scan == 1 ? (uint64_t)libjpeg->cur_comp_info[0]->v_samp_factor : 1;
    picture->visited_blocks += rows * libjpeg->MCUs_per_row * (uint64_t)libjpeg->blocks_in_MCU;
    uint64_t allowed = block_count(libjpeg) * MAXIMUM_VISITS_PER_BLOCK;
    if (allowed < VISITS_WITHOUT_PROOF) allowed = VISITS_WITHOUT_PROOF;
    if (picture->visited_blocks > allowed)
        trap_raise(&picture->trap, VIGNETTE_JPEG_TOO_MANY_SCANS, "its scans repeat the picture too often");
}
