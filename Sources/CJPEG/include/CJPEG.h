// libjpeg for Swift: one JPEG of a file at a time, its errors as values and never as an exit or a line on stderr.
//
// setjmp and longjmp, which Swift must not cross, stay inside. Different pictures may be used at once by different
// threads; one picture by one thread at a time.
#ifndef VIGNETTE_CJPEG_H
#define VIGNETTE_CJPEG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SWIFT_NAME(name) __attribute__((swift_name(name)))

/// What ended the work on a picture.
typedef enum __attribute__((enum_extensibility(closed))) vignette_jpeg_fault {
    VIGNETTE_JPEG_NONE SWIFT_NAME("none"),
    /// Memory or threads of the machine ran out.
    VIGNETTE_JPEG_NO_RESOURCES SWIFT_NAME("noResources"),
    /// The file refused a read; the system's error number says why.
    VIGNETTE_JPEG_READ_FAILED SWIFT_NAME("readFailed"),
    /// The file is shorter than the range that was named.
    VIGNETTE_JPEG_FILE_SHORTENED SWIFT_NAME("fileShortened"),
    /// libjpeg cannot read it as a JPEG.
    VIGNETTE_JPEG_MALFORMED SWIFT_NAME("malformed"),
    /// libjpeg reads on, but warned that the data are damaged.
    VIGNETTE_JPEG_CORRUPT SWIFT_NAME("corrupt"),
    /// A coding process, precision or sampling that libjpeg does not carry out.
    VIGNETTE_JPEG_UNSUPPORTED SWIFT_NAME("unsupported"),
    /// The claimed size needs more memory than is allowed.
    VIGNETTE_JPEG_TOO_LARGE SWIFT_NAME("tooLarge"),
    /// The claimed size needs more data than there are.
    VIGNETTE_JPEG_TOO_FEW_DATA SWIFT_NAME("tooFewData"),
    /// More scans than any real picture has.
    VIGNETTE_JPEG_TOO_MANY_SCANS SWIFT_NAME("tooManyScans"),
    /// Scans that a part of the coefficients needs are missing.
    VIGNETTE_JPEG_INCOMPLETE SWIFT_NAME("incomplete"),
    /// A quantization step above 255, which baseline cannot hold.
    VIGNETTE_JPEG_COARSE_QUANTIZATION SWIFT_NAME("coarseQuantization"),
    /// The size leaves partial blocks on an edge that the turn would move.
    VIGNETTE_JPEG_NOT_TURNABLE SWIFT_NAME("notTurnable"),
    /// The receiver of the result refused it; the system's error number says why.
    VIGNETTE_JPEG_WRITE_FAILED SWIFT_NAME("writeFailed"),
    /// What was read back is not what was to be written.
    VIGNETTE_JPEG_UNEQUAL SWIFT_NAME("unequal"),
} vignette_jpeg_fault;

/// The colours that the components carry, as the caller decided.
typedef enum __attribute__((enum_extensibility(closed))) vignette_jpeg_colour {
    VIGNETTE_JPEG_GREY SWIFT_NAME("grey"),
    VIGNETTE_JPEG_YCBCR SWIFT_NAME("ycbcr"),
    VIGNETTE_JPEG_RGB SWIFT_NAME("rgb"),
} vignette_jpeg_colour;

/// A picture that was opened.
typedef struct vignette_jpeg vignette_jpeg;

/// What the headers say, up to the first scan.
typedef struct vignette_jpeg_header {
    int width;
    int height;
    int component_count;
    /// The identifiers of the first four components.
    uint8_t identifiers[4];
    bool has_jfif;
    /// The Adobe segment's transform flag; -1 without that segment.
    int adobe_transform;
} vignette_jpeg_header;

/// Takes bytes or a row; 0, or the system's error number to end the work.
typedef int (*vignette_jpeg_sink)(void *context, const uint8_t *bytes, size_t count);

/// A turn: rows and columns exchanged first, then the result mirrored.
typedef struct vignette_jpeg_turn {
    bool exchanges_sides;
    /// Whether left and right are exchanged.
    bool mirrors_columns;
    /// Whether top and bottom are exchanged.
    bool mirrors_rows;
} vignette_jpeg_turn;

/// A rewrite that is wanted.
typedef struct vignette_jpeg_order {
    vignette_jpeg_turn turn;
    vignette_jpeg_colour colour;
    /// Whether JFIF and Adobe segments contradict each other in the file and must go on to do so.
    bool keeps_contradiction;
    /// Gets the new file's bytes in order, on a thread of its own.
    vignette_jpeg_sink take_output;
    void *output_context;
    /// Gets what identifies the coefficients read back, in order, on another thread of its own; may be NULL.
    vignette_jpeg_sink take_coefficients;
    void *coefficient_context;
} vignette_jpeg_order;

/// Reads the headers of the JPEG in bytes `start` to `end` of a file, which must stay open; NULL without memory.
///
/// The fault tells whether it can be used. `memory_limit` holds for all that libjpeg allocates, in bytes.
vignette_jpeg *vignette_jpeg_open(int file, int64_t start, int64_t end, long memory_limit);

/// Frees all; NULL is allowed.
void vignette_jpeg_close(vignette_jpeg *picture);

/// What the headers say; zeros when they could not be read.
vignette_jpeg_header vignette_jpeg_get_header(const vignette_jpeg *picture);

/// What ended the work so far.
vignette_jpeg_fault vignette_jpeg_get_fault(const vignette_jpeg *picture);

/// The fault in libjpeg's words or ours; empty without a fault.
const char *vignette_jpeg_get_words(const vignette_jpeg *picture);

/// The system's error number of a failed read or write; 0 otherwise.
int vignette_jpeg_get_system_error(const vignette_jpeg *picture);

/// How many warnings libjpeg gave, those of damage and harmless ones.
long vignette_jpeg_get_warning_count(const vignette_jpeg *picture);

/// Libjpeg's first warning; empty without one.
const char *vignette_jpeg_get_first_warning(const vignette_jpeg *picture);

/// Writes the picture anew as baseline, its coefficients turned, and compares what was written with what was read.
vignette_jpeg_fault vignette_jpeg_rewrite(vignette_jpeg *picture, const vignette_jpeg_order *order);

/// Compares bytes `start` to `end` of another file with what the order would write; the output's sink is not used.
vignette_jpeg_fault vignette_jpeg_compare(
    vignette_jpeg *picture, const vignette_jpeg_order *order, int file, int64_t start, int64_t end);

/// Hands over what identifies the picture's coefficients, as a rewrite does.
vignette_jpeg_fault vignette_jpeg_identify(vignette_jpeg *picture, vignette_jpeg_sink take, void *context);

/// Decodes to rows of interleaved samples, grey or RGB, from the top.
vignette_jpeg_fault vignette_jpeg_decode(
    vignette_jpeg *picture, vignette_jpeg_colour colour, vignette_jpeg_sink take_row, void *context);

/// Decodes to rows of brightness alone, from the top, each side divided by 1, 2, 4 or 8 and rounded up.
vignette_jpeg_fault vignette_jpeg_decode_brightness(
    vignette_jpeg *picture, vignette_jpeg_colour colour, unsigned divisor, vignette_jpeg_sink take_row, void *context);

/// How far a check came.
typedef struct vignette_jpeg_progress {
    /// The pass over the picture, from 1; a sequential picture in one scan has only one.
    int pass;
    /// The rows of blocks that were whole in that pass, and all there are.
    unsigned rows_done;
    unsigned row_count;
} vignette_jpeg_progress;

/// Decodes every coefficient to see whether all are there; the progress tells where a fault stands.
vignette_jpeg_fault vignette_jpeg_check(vignette_jpeg *picture, vignette_jpeg_progress *progress);

#undef SWIFT_NAME
#endif
