#include "CRaster.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tiffio.h>
#include <unistd.h>

struct vignette_tiff {
    TIFF *tiff;
    // Whether a warning means that samples were made up: the codings that mend what they cannot read.
    int isStrict;
    int hasWarning;
    char message[160];
};

static void note(vignette_tiff *reader, const char *format, va_list arguments) {
    // The first words are the cause; those after it tell of its consequences.
    if (reader->message[0] == 0) vsnprintf(reader->message, sizeof reader->message, format, arguments);
}

static int take_error(TIFF *tiff, void *reader, const char *module, const char *format, va_list arguments) {
    (void)tiff;
    (void)module;
    note(reader, format, arguments);
    return 1;
}

static int take_warning(TIFF *tiff, void *context, const char *module, const char *format, va_list arguments) {
    (void)tiff;
    (void)module;
    vignette_tiff *reader = context;
    if (reader->isStrict) {
        reader->hasWarning = 1;
        note(reader, format, arguments);
    }
    return 1;
}

vignette_tiff *vignette_tiff_open(int descriptor, int64_t memory) {
    vignette_tiff *reader = calloc(1, sizeof *reader);
    TIFFOpenOptions *options = reader ? TIFFOpenOptionsAlloc() : NULL;
    if (options) {
        TIFFOpenOptionsSetMaxSingleMemAlloc(options, (tmsize_t)memory);
        TIFFOpenOptionsSetErrorHandlerExtR(options, take_error, reader);
        TIFFOpenOptionsSetWarningHandlerExtR(options, take_warning, reader);
        // "m": not mapped, since a file that becomes shorter would end the process.
        reader->tiff = TIFFFdOpenExt(descriptor, "picture", "rm", options);
        TIFFOpenOptionsFree(options);
    }
    // A reader without a file still has the message of why.
    if (!reader || !reader->tiff) close(descriptor);
    return reader;
}

int vignette_tiff_select(vignette_tiff *reader, uint32_t directory, vignette_tiff_layout *layout) {
    TIFF *tiff = reader->tiff;
    if (!tiff) return -1;
    if (directory > 0 && !TIFFSetDirectory(tiff, (tdir_t)directory)) return -1;
    uint16_t compression = 0, planar = 0;
    memset(layout, 0, sizeof *layout);
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &layout->width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &layout->height);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &layout->bitsPerSample);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &layout->samplesPerPixel);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &planar);
    TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &layout->photometric);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_COMPRESSION, &compression);
    if (compression == COMPRESSION_JPEG && layout->photometric == PHOTOMETRIC_YCBCR) {
        if (!TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB)) return -1;
        layout->photometric = PHOTOMETRIC_RGB;
    }
    layout->isPlanar = planar == PLANARCONFIG_SEPARATE && layout->samplesPerPixel > 1;
    layout->isTiled = TIFFIsTiled(tiff) != 0;
    layout->pieceWidth = layout->width;
    if (layout->isTiled) {
        TIFFGetField(tiff, TIFFTAG_TILEWIDTH, &layout->pieceWidth);
        TIFFGetField(tiff, TIFFTAG_TILELENGTH, &layout->pieceLength);
        layout->pieceRowLength = TIFFTileRowSize64(tiff);
        layout->pieceSize = TIFFTileSize64(tiff);
    } else {
        TIFFGetFieldDefaulted(tiff, TIFFTAG_ROWSPERSTRIP, &layout->pieceLength);
        if (layout->pieceLength > layout->height) layout->pieceLength = layout->height;
        layout->pieceRowLength = TIFFScanlineSize64(tiff);
        layout->pieceSize = TIFFVStripSize64(tiff, layout->pieceLength);
    }
    layout->rowLength = TIFFScanlineSize64(tiff);
    reader->isStrict = compression == COMPRESSION_JPEG || compression == COMPRESSION_CCITTRLE
        || compression == COMPRESSION_CCITTFAX3 || compression == COMPRESSION_CCITTFAX4;
    return layout->rowLength > 0 && layout->pieceSize > 0 && layout->pieceLength > 0 ? 0 : -1;
}

int vignette_tiff_read_palette(vignette_tiff *reader, uint8_t *table, size_t count) {
    uint16_t *planes[3] = {NULL, NULL, NULL};
    if (!TIFFGetField(reader->tiff, TIFFTAG_COLORMAP, &planes[0], &planes[1], &planes[2])) return -1;
    // Some old writers put 8-bit values where the format has 16 bits.
    int shift = 0;
    for (size_t index = 0; index < count; index++)
        for (int plane = 0; plane < 3; plane++)
            if (planes[plane][index] >= 256) shift = 8;
    for (size_t index = 0; index < count; index++)
        for (int plane = 0; plane < 3; plane++) table[index * 3 + plane] = (uint8_t)(planes[plane][index] >> shift);
    return 0;
}

int vignette_tiff_read_row(vignette_tiff *reader, uint32_t row, uint8_t *buffer) {
    return TIFFReadScanline(reader->tiff, buffer, row, 0) == 1 && !reader->hasWarning ? 0 : -1;
}

int64_t vignette_tiff_read_piece(
    vignette_tiff *reader, uint32_t column, uint32_t row, uint16_t plane, uint8_t *buffer, uint64_t size
) {
    TIFF *tiff = reader->tiff;
    tmsize_t room = (tmsize_t)size;
    tmsize_t got;
    if (TIFFIsTiled(tiff)) {
        got = TIFFReadEncodedTile(tiff, TIFFComputeTile(tiff, column, row, 0, plane), buffer, room);
    } else {
        got = TIFFReadEncodedStrip(tiff, TIFFComputeStrip(tiff, row, plane), buffer, room);
    }
    return reader->hasWarning ? -1 : (int64_t)got;
}

const char *vignette_tiff_message(const vignette_tiff *reader) { return reader->message; }

void vignette_tiff_close(vignette_tiff *reader) {
    if (reader->tiff) TIFFClose(reader->tiff);
    free(reader);
}
