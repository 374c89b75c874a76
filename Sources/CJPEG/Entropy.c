// Decoding of Huffman-coded blocks, quick enough to keep up with their encoding.
#include "Entropy.h"
#include <string.h>

const uint8_t natural_order[DCTSIZE2] = {
    0,  1,  8,  16, 9,  2,  3,  10, 17, 24, 32, 25, 18, 11, 4,  5,  12, 19, 26, 33, 40, 48,
    41, 34, 27, 20, 13, 6,  7,  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23,
    30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
};

// The value that bits stand for: the first tells the sign (ITU-T T.81 §F.2.2.1).
static inline int extended(unsigned number, unsigned bits) {
    return (int)number - ((number >> (bits - 1)) != 0 ? 0 : (1 << bits) - 1);
}

static void find_whole_coefficients(huffman_table *table) {
    for (unsigned next = 0; next < 1u << FAST_BITS; next++) {
        unsigned length = table->fast[next] >> 8, run = table->fast[next] >> 4 & 15, bits = table->fast[next] & 15;
        if (length == 0 || bits == 0 || length + bits > FAST_BITS) continue;
        int value = extended(next >> (FAST_BITS - length - bits) & ((1u << bits) - 1), bits);
        if (value < -127 || value > 127) continue;
        table->whole[next] = (int16_t)(value * 256 + (int)(run << 4 | (length + bits)));
    }
}

unsigned huffman_table_build(huffman_table *table, const uint8_t *entry, unsigned length) {
    if (length < 16) return 0;
    unsigned total = 0, code = 0;
    for (int index = 0; index < 16; index++) total += entry[index];
    if (total > 256 || length - 16 < total) return 0;
    memset(table, 0, sizeof *table);
    memcpy(table->symbols, entry + 16, total);
    unsigned symbol = 0;
    for (unsigned bits = 1; bits <= 16; bits++) {
        table->offsets[bits] = (int32_t)symbol - (int32_t)code;
        for (unsigned left = entry[bits - 1]; left > 0; left--, code++, symbol++) {
            if (code >= 1u << bits) return 0;
            if (bits > FAST_BITS) continue;
            unsigned first = code << (FAST_BITS - bits);
            for (unsigned place = first; place < first + (1u << (FAST_BITS - bits)); place++)
                table->fast[place] = (uint16_t)(bits << 8 | table->symbols[symbol]);
        }
        table->limits[bits] = code << (16 - bits);
        code <<= 1;
    }
    // Beyond every code of 16 bits, so that the search ends.
    table->limits[17] = UINT32_MAX;
    find_whole_coefficients(table);
    table->is_defined = true;
    return 16 + total;
}

static int next_byte(entropy_reader *reader) {
    while (reader->next == reader->end) {
        size_t count = 0;
        if (!reader->fetch(reader->fetch_context, &reader->next, &count)) {
            reader->next = reader->end = NULL;
            return -1;
        }
        reader->end = reader->next + count;
    }
    return *reader->next++;
}

bool entropy_bytes(entropy_reader *reader, uint8_t *bytes, size_t count) {
    while (count > 0) {
        int byte = next_byte(reader);
        if (byte < 0) return false;
        *bytes++ = (uint8_t)byte;
        count--;
    }
    return true;
}

// Near a 0xFF, the end of a buffer or of the scan.
static void fill_slowly(entropy_reader *reader) {
    while (reader->count <= 56 && !reader->is_at_marker) {
        int byte = next_byte(reader);
        if (byte == 0xFF) {
            int follower = next_byte(reader);
            if (follower != 0) {
                reader->is_at_marker = true;
                reader->marker = follower < 0 ? 0 : (uint8_t)follower;
                return;
            }
        }
        if (byte < 0) {
            reader->is_at_marker = true;
            return;
        }
        // Bits below the real ones may be those of a byte that was looked at before: the same byte as now.
        reader->bits |= (uint64_t)byte << (56 - reader->count);
        reader->count += 8;
    }
}

static inline void fill(entropy_reader *reader) {
    if (reader->is_at_marker) return;
    if (reader->end - reader->next >= 8) {
        uint64_t bytes;
        memcpy(&bytes, reader->next, sizeof bytes);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
        bytes = __builtin_bswap64(bytes);
#endif
        uint64_t inverse = ~bytes;
        bool has_ff = ((inverse - 0x0101010101010101u) & ~inverse & 0x8080808080808080u) != 0;
        if (!has_ff) {
            int whole = (63 - reader->count) >> 3;
            reader->bits |= bytes >> reader->count;
            reader->next += whole;
            reader->count += whole * 8;
            return;
        }
    }
    fill_slowly(reader);
}

// The bits at hand while a block is read: at least 32, or the scan is at its end.
typedef struct bits_at_hand {
    uint64_t bits;
    int count;
} bits_at_hand;

static inline void refill(entropy_reader *reader, bits_at_hand *hand) {
    if (hand->count >= 32) return;
    reader->bits = hand->bits;
    reader->count = hand->count;
    fill(reader);
    hand->bits = reader->bits;
    hand->count = reader->count;
}

static inline void use(bits_at_hand *hand, unsigned count) {
    hand->bits <<= count;
    hand->count -= (int)count;
}

// A symbol, or -1.
static inline int symbol(bits_at_hand *hand, const huffman_table *table) {
    unsigned entry = table->fast[hand->bits >> (64 - FAST_BITS)];
    if (entry >> 8 != 0) {
        use(hand, entry >> 8);
        return (int)(entry & 0xFF);
    }
    uint32_t code = (uint32_t)(hand->bits >> 48);
    unsigned bits = FAST_BITS + 1;
    while (code >= table->limits[bits]) bits++;
    if (bits > 16) return -1;
    use(hand, bits);
    return table->symbols[((int32_t)(code >> (16 - bits)) + table->offsets[bits]) & 0xFF];
}

// A value of so many bits: 1 to 15.
static inline int value(bits_at_hand *hand, unsigned bits) {
    unsigned number = (unsigned)(hand->bits >> (64 - bits));
    use(hand, bits);
    return extended(number, bits);
}

static inline uint8_t *put(uint8_t *identity, int coefficient) {
    if (coefficient >= -127 && coefficient <= 127) {
        *identity++ = (uint8_t)coefficient;
        return identity;
    }
    *identity++ = 0x80;
    *identity++ = (uint8_t)coefficient;
    *identity++ = (uint8_t)(coefficient >> 8);
    return identity;
}

bool entropy_block(
    entropy_reader *reader, const huffman_table *direct, const huffman_table *alternating, int *prediction,
    JCOEF *block, uint8_t *identity, uint8_t **identity_end) {
    bits_at_hand hand = {reader->bits, reader->count};
    refill(reader, &hand);
    int size = symbol(&hand, direct);
    if (size < 0 || size > 11) return false;
    if (size > 0) *prediction += value(&hand, (unsigned)size);
    if (*prediction < INT16_MIN || *prediction > INT16_MAX) return false;
    block[0] = (JCOEF)*prediction;
    uint8_t *next = put(identity + 1, *prediction), *end = *prediction != 0 ? next : identity + 1;
    unsigned count = *prediction != 0 ? 1 : 0, place = 1;
    while (place < DCTSIZE2) {
        refill(reader, &hand);
        int whole = alternating->whole[hand.bits >> (64 - FAST_BITS)];
        unsigned run;
        int coefficient;
        if (whole != 0) {
            use(&hand, (unsigned)whole & 15);
            run = (unsigned)whole >> 4 & 15;
            coefficient = whole >> 8;
        } else {
            int found = symbol(&hand, alternating);
            if (found < 0) return false;
            if (found == 0) break;
            run = (unsigned)found >> 4;
            unsigned bits = (unsigned)found & 15;
            if (bits == 0 && run != 15) return false;
            coefficient = bits == 0 ? 0 : value(&hand, bits);
        }
        place += run;
        if (place >= DCTSIZE2) return false;
        block[natural_order[place++]] = (JCOEF)coefficient;
        // Always as many zeros: a loop over the run would be guessed wrong each time.
        memset(next, 0, IDENTITY_SLACK);
        next = put(next + run, coefficient);
        if (coefficient == 0) continue;
        count = place;
        end = next;
    }
    identity[0] = (uint8_t)count;
    *identity_end = end;
    reader->bits = hand.bits;
    reader->count = hand.count;
    return hand.count >= 0;
}

uint8_t *block_identity(const JCOEF *block, uint8_t *identity) {
    int count = DCTSIZE2;
    while (count > 0 && block[natural_order[count - 1]] == 0) count--;
    *identity++ = (uint8_t)count;
    for (int place = 0; place < count; place++) identity = put(identity, block[natural_order[place]]);
    return identity;
}

bool entropy_is_at_end(entropy_reader *reader) {
    fill_slowly(reader);
    return reader->is_at_marker && reader->marker == 0xD9 && reader->count >= 0 && reader->count < 8
        && next_byte(reader) < 0;
}
