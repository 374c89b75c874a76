// Reads a baseline JPEG back: one scan, Huffman-coded, 8-bit tables, no restarts; anything else is not what we write.
// Each row of MCUs is compared with the coefficients it was made of, turned back, as soon as it was decoded.
#include "Readback.h"
#include <stdlib.h>
#include <string.h>

typedef struct reading {
    readback *readback;
    entropy_reader entropy;
    picture_layout found;
    bool has_frame;
    bool has_table[4];
    uint16_t tables[4][DCTSIZE2];
    uint8_t identifiers[MAXIMUM_COMPONENTS];
    uint8_t table_numbers[MAXIMUM_COMPONENTS];
    huffman_table direct[2];
    huffman_table alternating[2];
    uint8_t direct_numbers[MAXIMUM_COMPONENTS];
    uint8_t alternating_numbers[MAXIMUM_COMPONENTS];
    int predictions[MAXIMUM_COMPONENTS];
    unsigned columns_of_mcus;
    JCOEF *rows[MAXIMUM_COMPONENTS];
    unsigned row;
    /// What identifies the row's blocks.
    uint8_t *identity;
    uint8_t *identity_end;
} reading;

static bool lacks_memory(reading *reading) {
    reading->readback->fault = VIGNETTE_JPEG_NO_RESOURCES;
    reading->readback->words = "no memory to read back";
    return false;
}

// What the receiver of the coefficients answered.
static bool was_taken(reading *reading, int error) {
    if (error == 0) return true;
    reading->readback->fault = VIGNETTE_JPEG_WRITE_FAILED;
    reading->readback->system_error = error;
    reading->readback->words = "the receiver of the coefficients refused them";
    return false;
}

static bool differs(reading *reading, const char *words) {
    reading->readback->fault = VIGNETTE_JPEG_UNEQUAL;
    reading->readback->words = words;
    return false;
}

static bool take_quantization(reading *reading, const uint8_t *payload, unsigned length) {
    for (unsigned place = 0; place < length; place += 1 + DCTSIZE2) {
        if (length - place < 1 + DCTSIZE2 || payload[place] > 3)
            return differs(reading, "a quantization table read back is not one of baseline");
        uint8_t number = payload[place];
        for (int index = 0; index < DCTSIZE2; index++)
            reading->tables[number][natural_order[index]] = payload[place + 1 + (unsigned)index];
        reading->has_table[number] = true;
    }
    return true;
}

static bool take_huffman(reading *reading, const uint8_t *payload, unsigned length) {
    unsigned place = 0;
    while (place < length) {
        uint8_t number = payload[place++];
        if ((number & 0xEE) != 0) return differs(reading, "a Huffman table read back is not one of baseline");
        huffman_table *table = (number & 0x10) != 0 ? &reading->alternating[number & 1] : &reading->direct[number & 1];
        unsigned used = huffman_table_build(table, payload + place, length - place);
        if (used == 0) return differs(reading, "a Huffman table read back is malformed");
        place += used;
    }
    return true;
}

static bool take_frame(reading *reading, const uint8_t *payload, unsigned length) {
    picture_layout *found = &reading->found;
    if (reading->has_frame || length < 6 || payload[0] != 8 || payload[5] == 0 || payload[5] > MAXIMUM_COMPONENTS
        || length != 6 + 3u * payload[5])
        return differs(reading, "the frame header read back is not one of baseline");
    reading->has_frame = true;
    found->height = (unsigned)payload[1] << 8 | payload[2];
    found->width = (unsigned)payload[3] << 8 | payload[4];
    found->component_count = payload[5];
    for (int index = 0; index < found->component_count; index++) {
        const uint8_t *entry = payload + 6 + 3 * index;
        reading->identifiers[index] = entry[0];
        found->components[index].h = entry[1] >> 4;
        found->components[index].v = entry[1] & 15;
        reading->table_numbers[index] = entry[2];
    }
    return true;
}

static bool take_scan_header(reading *reading, const uint8_t *payload, unsigned length) {
    picture_layout *found = &reading->found;
    unsigned count = (unsigned)found->component_count;
    if (!reading->has_frame || length != 4 + 2 * count || payload[0] != count)
        return differs(reading, "the scan read back does not hold all components");
    for (unsigned index = 0; index < count; index++) {
        const uint8_t *entry = payload + 1 + 2 * index;
        uint8_t number = reading->table_numbers[index], tables = entry[1];
        if (entry[0] != reading->identifiers[index] || number > 3 || !reading->has_table[number]
            || (tables & 0xEE) != 0 || !reading->direct[tables >> 4].is_defined
            || !reading->alternating[tables & 1].is_defined)
            return differs(reading, "the scan read back names a table or component that is not there");
        reading->direct_numbers[index] = tables >> 4;
        reading->alternating_numbers[index] = tables & 1;
        memcpy(
            found->components[index].quantization, reading->tables[number],
            sizeof found->components[index].quantization);
    }
    // The sampling is compared before anything is computed from it.
    if (!layout_equals(found, &reading->readback->wanted))
        return differs(reading, "size, sampling or quantization read back are others than those written");
    layout_complete(found);
    return true;
}

// Every segment up to the scan's data.
static bool read_headers(reading *reading) {
    static const uint8_t start[2] = {0xFF, 0xD8};
    uint8_t head[4];
    uint8_t *payload = malloc(65536);
    if (payload == NULL) return lacks_memory(reading);
    bool goes_on = entropy_bytes(&reading->entropy, head, 2) && memcmp(head, start, 2) == 0;
    if (!goes_on) differs(reading, "what was read back does not begin as a JPEG");
    bool is_at_scan = false;
    while (goes_on && !is_at_scan) {
        unsigned length = 0;
        goes_on = entropy_bytes(&reading->entropy, head, 4) && head[0] == 0xFF;
        if (goes_on) length = (unsigned)head[2] << 8 | head[3];
        goes_on = goes_on && length >= 2 && entropy_bytes(&reading->entropy, payload, length - 2);
        if (!goes_on) {
            differs(reading, "a segment read back is malformed");
            break;
        }
        length -= 2;
        switch (head[1]) {
        case 0xE0:
        case 0xE2:
        case 0xEE:
            break;
        case 0xDB:
            goes_on = take_quantization(reading, payload, length);
            break;
        case 0xC4:
            goes_on = take_huffman(reading, payload, length);
            break;
        case 0xC0:
            goes_on = take_frame(reading, payload, length);
            break;
        case 0xDA:
            goes_on = take_scan_header(reading, payload, length);
            is_at_scan = goes_on;
            break;
        default:
            goes_on = differs(reading, "a segment was read back that is never written");
        }
    }
    free(payload);
    return goes_on;
}

// One row of MCUs: the blocks of each component side by side, in lines of blocks.
static bool decode_row(reading *reading) {
    const picture_layout *found = &reading->found;
    reading->identity_end = reading->identity;
    for (int index = 0; index < found->component_count; index++) {
        const component_layout *component = &found->components[index];
        memset(
            reading->rows[index], 0,
            (size_t)reading->columns_of_mcus * (size_t)(component->h * component->v) * sizeof(JBLOCK));
    }
    for (unsigned mcu = 0; mcu < reading->columns_of_mcus; mcu++)
        for (int index = 0; index < found->component_count; index++) {
            const component_layout *component = &found->components[index];
            const huffman_table *direct = &reading->direct[reading->direct_numbers[index]];
            const huffman_table *alternating = &reading->alternating[reading->alternating_numbers[index]];
            size_t line_length = (size_t)reading->columns_of_mcus * (size_t)component->h;
            for (int v = 0; v < component->v; v++)
                for (int h = 0; h < component->h; h++) {
                    unsigned line = reading->row * (unsigned)component->v + (unsigned)v;
                    unsigned column = mcu * (unsigned)component->h + (unsigned)h;
                    JCOEF *block = reading->rows[index] + ((size_t)v * line_length + column) * DCTSIZE2;
                    uint8_t *identity_end;
                    if (!entropy_block(
                            &reading->entropy, direct, alternating, &reading->predictions[index], block,
                            reading->identity_end, &identity_end))
                        return differs(reading, "the scan read back is malformed or ends early");
                    // What only fills up an MCU is overwritten by the next block.
                    if (line < component->rows && column < component->columns) reading->identity_end = identity_end;
                }
        }
    return true;
}

static bool line_is_equal(reading *reading, int index, unsigned line, const JCOEF *blocks) {
    const readback *readback = reading->readback;
    vignette_jpeg_turn turn = readback->order->turn;
    unsigned columns = reading->found.components[index].columns;
    if (!turn_is_needed(turn))
        return memcmp(blocks, readback->source->rows[index][line], columns * sizeof(JBLOCK)) == 0;
    for (unsigned column = 0; column < columns; column++) {
        JBLOCK back;
        turn_block_back(blocks + (size_t)column * DCTSIZE2, back, turn);
        const JCOEF *origin = turn_origin(readback->source, &reading->found, turn, index, line, column);
        if (memcmp(back, origin, sizeof back) != 0) return false;
    }
    return true;
}

static bool compare_row(reading *reading) {
    for (int index = 0; index < reading->found.component_count; index++) {
        const component_layout *component = &reading->found.components[index];
        for (unsigned v = 0; v < (unsigned)component->v; v++) {
            unsigned line = reading->row * (unsigned)component->v + v;
            if (line >= component->rows) break;
            const JCOEF *blocks = reading->rows[index]
                + (size_t)v * reading->columns_of_mcus * (size_t)component->h * DCTSIZE2;
            if (!line_is_equal(reading, index, line, blocks))
                return differs(reading, "coefficients read back are others than those written");
        }
    }
    return true;
}

// Room for the blocks of a row of MCUs, and for what identifies them.
static bool make_rows(reading *reading) {
    const picture_layout *found = &reading->found;
    unsigned width = (unsigned)found->largest_h * DCTSIZE;
    reading->columns_of_mcus = (found->width + width - 1) / width;
    size_t all_blocks = 0;
    for (int index = 0; index < found->component_count; index++) {
        const component_layout *component = &found->components[index];
        size_t blocks = (size_t)reading->columns_of_mcus * (size_t)(component->h * component->v);
        all_blocks += blocks;
        reading->rows[index] = malloc(blocks * sizeof(JBLOCK));
        if (reading->rows[index] == NULL) return lacks_memory(reading);
    }
    reading->identity = malloc(all_blocks * IDENTITY_SIZE + IDENTITY_SLACK);
    return reading->identity != NULL || lacks_memory(reading);
}

static bool identify_row(reading *reading) {
    const vignette_jpeg_order *order = reading->readback->order;
    if (order->take_coefficients == NULL) return true;
    size_t count = (size_t)(reading->identity_end - reading->identity);
    return was_taken(reading, order->take_coefficients(order->coefficient_context, reading->identity, count));
}

static bool read_picture(reading *reading) {
    const vignette_jpeg_order *order = reading->readback->order;
    if (!read_headers(reading) || !make_rows(reading)) return false;
    if (order->take_coefficients != NULL
        && !was_taken(
            reading, layout_identify(&reading->found, order->take_coefficients, order->coefficient_context)))
        return false;
    for (; reading->row < reading->found.row_count; reading->row++)
        if (!decode_row(reading) || !compare_row(reading) || !identify_row(reading)) return false;
    return entropy_is_at_end(&reading->entropy)
        || differs(reading, "what was read back does not end with the picture");
}

void readback_run(readback *readback) {
    reading *reading = calloc(1, sizeof *reading);
    if (reading == NULL) {
        readback->fault = VIGNETTE_JPEG_NO_RESOURCES;
        readback->words = "no memory to read back";
        return;
    }
    reading->readback = readback;
    reading->entropy.fetch = readback->fetch;
    reading->entropy.fetch_context = readback->fetch_context;
    read_picture(reading);
    for (int index = 0; index < MAXIMUM_COMPONENTS; index++) free(reading->rows[index]);
    free(reading->identity);
    free(reading);
}
