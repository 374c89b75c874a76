// Huffman-coded blocks of a baseline scan (ITU-T T.81 §F.2).
#ifndef VIGNETTE_CJPEG_ENTROPY_H
#define VIGNETTE_CJPEG_ENTROPY_H

#include "Picture.h"

enum { FAST_BITS = 10 };

/// Natural places of coefficients in the order of the scan.
extern const uint8_t natural_order[DCTSIZE2];

/// Gives the next bytes; false at the end.
typedef bool (*entropy_fetch)(void *context, const uint8_t **bytes, size_t *count);

/// A Huffman table made ready for decoding.
typedef struct huffman_table {
    bool is_defined;
    /// By the next ten bits: the code's length in the high byte, 0 for a longer code; its symbol in the low one.
    uint16_t fast[1 << FAST_BITS];
    /// By the next ten bits, where they hold a whole coefficient of at most 127: its value, the run before it (4 bits)
    /// and the number of bits of it all (4 bits); 0 otherwise. The most frequent ones are found in one step.
    int16_t whole[1 << FAST_BITS];
    /// By length: one past the last code, shifted to 16 bits; what to add to a code to find its symbol.
    uint32_t limits[18];
    int32_t offsets[17];
    uint8_t symbols[256];
} huffman_table;

/// Builds a table from a DHT segment's entry behind its number; how many bytes that took, 0 when it is malformed.
unsigned huffman_table_build(huffman_table *table, const uint8_t *entry, unsigned length);

/// Bytes, and bits of a scan among them.
typedef struct entropy_reader {
    entropy_fetch fetch;
    void *fetch_context;
    const uint8_t *next;
    const uint8_t *end;
    /// The bits to come, the next one on top.
    uint64_t bits;
    /// How many of them are real; below zero when more were used than there are.
    int count;
    bool is_at_marker;
    uint8_t marker;
} entropy_reader;

/// Reads whole bytes before the scan; false when there are too few.
bool entropy_bytes(entropy_reader *reader, uint8_t *bytes, size_t count);

/// The most bytes that a block's identity takes, and those beyond it that are written to meanwhile.
enum { IDENTITY_SIZE = 1 + 3 * DCTSIZE2, IDENTITY_SLACK = 16 };

/// Reads one block into zeroed memory, in natural order; false when it is malformed or ends early.
///
/// The block's identity is written to `identity` too, as `block_identity` would, and `identity_end` set behind it.
bool entropy_block(
    entropy_reader *reader, const huffman_table *direct, const huffman_table *alternating, int *prediction,
    JCOEF *block, uint8_t *identity, uint8_t **identity_end);

/// Writes the number of coefficients up to the last that is not zero, and those in the order of the scan: each as a
/// byte from -127 to 127, or as 0x80 and 16 bits, the lower byte first. Returns one past the last byte.
uint8_t *block_identity(const JCOEF *block, uint8_t *identity);

/// Whether less than a byte of the scan is left, then comes EOI, and then nothing.
bool entropy_is_at_end(entropy_reader *reader);

#endif
