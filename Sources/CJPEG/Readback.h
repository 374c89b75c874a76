// A reader of baseline JPEGs of its own, which shares no code with the one that writes them.
#ifndef VIGNETTE_CJPEG_READBACK_H
#define VIGNETTE_CJPEG_READBACK_H

#include "Entropy.h"
#include "Turn.h"

/// A comparison of a baseline JPEG's bytes with the coefficients it was made of.
typedef struct readback {
    entropy_fetch fetch;
    void *fetch_context;
    const coefficients *source;
    const vignette_jpeg_order *order;
    /// The layout that must be found.
    picture_layout wanted;
    /// What the comparison found; no fault means that every coefficient is equal.
    vignette_jpeg_fault fault;
    int system_error;
    const char *words;
} readback;

/// Decodes all that is fetched and compares it.
void readback_run(readback *readback);

#endif
