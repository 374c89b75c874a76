// Turning a picture by its coefficients, which loses nothing.
#ifndef VIGNETTE_CJPEG_TURN_H
#define VIGNETTE_CJPEG_TURN_H

#include "Coefficients.h"

/// Whether the turn changes anything.
bool turn_is_needed(vignette_jpeg_turn turn);

/// Whether no edge with partial MCUs would come to the left or the top, where JPEG cannot have them.
///
/// `turned` is the layout after the turn.
bool turn_is_possible(const picture_layout *turned, vignette_jpeg_turn turn);

/// The block of the picture before the turn that comes to a place after it.
const JCOEF *turn_origin(
    const coefficients *source, const picture_layout *turned, vignette_jpeg_turn turn, int component, unsigned row,
    unsigned column);

/// Turns a block.
void turn_block(const JCOEF *from, JCOEF *to, vignette_jpeg_turn turn);

/// Turns a block back, by a computation of its own: it proves the other.
void turn_block_back(const JCOEF *from, JCOEF *to, vignette_jpeg_turn turn);

#endif
