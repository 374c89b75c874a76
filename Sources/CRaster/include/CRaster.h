// libpng and libtiff for Swift: readers whose errors come back as return values.
//
// libpng leaves by longjmp, which must not cross Swift; libtiff tells its errors to a function with a variable
// argument list. Both stay in here. Every function returns 0 when it went well, and the reader keeps the library's
// own words of what did not.
#ifndef VIGNETTE_CRASTER_H
#define VIGNETTE_CRASTER_H

#include <stddef.h>
#include <stdint.h>

/// A PNG that is being read.
typedef struct vignette_png vignette_png;

/// What a PNG's rows will be once they are read.
typedef struct {
    uint32_t width;
    uint32_t height;
    /// Samples of a pixel, an alpha among them.
    uint32_t channels;
    uint32_t rowLength;
    /// How many times all rows are read: 1, or 7 for an interlaced picture.
    uint32_t passes;
} vignette_png_layout;

/// Makes a reader of a descriptor, which stays the caller's; NULL without memory.
vignette_png *vignette_png_open(int descriptor);
/// Reads the header and asks for 8-bit samples, palettes and transparent colours resolved, and nothing else changed.
int vignette_png_read_header(vignette_png *reader, vignette_png_layout *layout);
/// Reads the next row, of `rowLength` bytes; of an interlaced picture into what the passes before have left there.
int vignette_png_read_row(vignette_png *reader, uint8_t *row);
/// Reads to the end of the file, so that every checksum has been looked at.
int vignette_png_finish(vignette_png *reader);
/// The library's own words of what went wrong; empty when nothing did.
const char *vignette_png_message(const vignette_png *reader);
/// Frees the reader.
void vignette_png_close(vignette_png *reader);

/// A TIFF that is being read.
typedef struct vignette_tiff vignette_tiff;

/// How one page of a TIFF is laid out.
typedef struct {
    uint32_t width;
    uint32_t height;
    /// Columns and rows of a tile; of a strip the picture's width and its rows.
    uint32_t pieceWidth;
    uint32_t pieceLength;
    /// Bytes of a row of the picture, of a row of a piece, and of a whole piece, once unpacked.
    uint64_t rowLength;
    uint64_t pieceRowLength;
    uint64_t pieceSize;
    uint16_t bitsPerSample;
    uint16_t samplesPerPixel;
    uint16_t photometric;
    /// Whether the pieces are tiles, and whether each sample has pieces of its own.
    uint8_t isTiled;
    uint8_t isPlanar;
} vignette_tiff_layout;

/// Makes a reader of a descriptor, which it closes at its end; no allocation is larger than `memory` bytes.
vignette_tiff *vignette_tiff_open(int descriptor, int64_t memory);
/// Goes to a directory, counted from 0, and tells its layout; JPEG is asked for as RGB.
int vignette_tiff_select(vignette_tiff *reader, uint32_t directory, vignette_tiff_layout *layout);
/// Fills a table with the `count` colours of the page, three bytes each.
int vignette_tiff_read_palette(vignette_tiff *reader, uint8_t *table, size_t count);
/// Reads a row of strips that hold all samples; rows must be asked for in order.
int vignette_tiff_read_row(vignette_tiff *reader, uint32_t row, uint8_t *buffer);
/// Reads the piece that holds a column and a row, of one plane; returns its bytes, or a number below zero.
int64_t vignette_tiff_read_piece(
    vignette_tiff *reader, uint32_t column, uint32_t row, uint16_t plane, uint8_t *buffer, uint64_t size);
/// The library's own words of what went wrong; empty when nothing did.
const char *vignette_tiff_message(const vignette_tiff *reader);
/// Frees the reader and closes its descriptor.
void vignette_tiff_close(vignette_tiff *reader);

#endif
