// The quantized coefficients of a picture, and what gives them their meaning.
#ifndef VIGNETTE_CJPEG_COEFFICIENTS_H
#define VIGNETTE_CJPEG_COEFFICIENTS_H

#include "Picture.h"

/// The sampling, size and quantization of one component.
typedef struct component_layout {
    int h;
    int v;
    /// Blocks that hold samples of the picture; those that only fill up MCUs do not count.
    unsigned columns;
    unsigned rows;
    /// In natural order.
    uint16_t quantization[DCTSIZE2];
} component_layout;

/// What gives the coefficients their meaning. The only component of a grey picture has the sampling 1×1, as it means
/// nothing there (ITU-T T.81 §A.2.2).
typedef struct picture_layout {
    unsigned width;
    unsigned height;
    int component_count;
    int largest_h;
    int largest_v;
    /// Rows of MCUs.
    unsigned row_count;
    component_layout components[MAXIMUM_COMPONENTS];
} picture_layout;

/// Fills in what follows from width, height and sampling.
void layout_complete(picture_layout *layout);

/// The layout after a turn.
picture_layout layout_turned(const picture_layout *layout, vignette_jpeg_turn turn);

/// Whether two layouts give coefficients the same meaning.
bool layout_equals(const picture_layout *left, const picture_layout *right);

/// Hands over the layout as numbers of 16 bits, the lower byte first; 0, or the receiver's error number.
int layout_identify(const picture_layout *layout, vignette_jpeg_sink take, void *context);

/// Coefficients that are being read, or were.
typedef struct coefficients {
    vignette_jpeg *picture;
    jvirt_barray_ptr *arrays;
    picture_layout layout;
    /// The rows of blocks of each component, once every component was seen.
    JBLOCKROW *rows[MAXIMUM_COMPONENTS];
} coefficients;

/// Finds sizes and sampling from the headers; the quantization comes with the coefficients.
void coefficients_prepare(coefficients *result, vignette_jpeg *picture);

/// Is told how far the last scan came: so many rows of MCUs are final.
typedef void (*coefficients_watcher)(void *context, unsigned final_rows);

/// Reads all coefficients; returns to the picture's trap when they are not all there. The watcher may be NULL.
void coefficients_read(coefficients *result, coefficients_watcher watcher, void *context);

/// Frees the rows' addresses; libjpeg frees the coefficients with the picture.
void coefficients_free(coefficients *result);

#endif
