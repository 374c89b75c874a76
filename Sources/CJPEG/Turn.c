// Turning blocks of coefficients. A block mirrored left to right has the same coefficients with the signs of every
// second column changed, as the cosines of odd frequency are odd about the middle; a block with rows and columns
// exchanged has its coefficients exchanged.
#include "Turn.h"

bool turn_is_needed(vignette_jpeg_turn turn) {
    return turn.exchanges_sides || turn.mirrors_columns || turn.mirrors_rows;
}

bool turn_is_possible(const picture_layout *turned, vignette_jpeg_turn turn) {
    return !(turn.mirrors_columns && turned->width % (unsigned)(turned->largest_h * DCTSIZE) != 0)
        && !(turn.mirrors_rows && turned->height % (unsigned)(turned->largest_v * DCTSIZE) != 0);
}

const JCOEF *turn_origin(
    const coefficients *source, const picture_layout *turned, vignette_jpeg_turn turn, int component, unsigned row,
    unsigned column) {
    if (turn.mirrors_columns) column = turned->components[component].columns - 1 - column;
    if (turn.mirrors_rows) row = turned->components[component].rows - 1 - row;
    return turn.exchanges_sides ? source->rows[component][column][row] : source->rows[component][row][column];
}

void turn_block(const JCOEF *from, JCOEF *to, vignette_jpeg_turn turn) {
    for (int row = 0; row < DCTSIZE; row++)
        for (int column = 0; column < DCTSIZE; column++) {
            JCOEF value = turn.exchanges_sides ? from[column * DCTSIZE + row] : from[row * DCTSIZE + column];
            bool is_negated = (turn.mirrors_columns && column % 2 != 0) != (turn.mirrors_rows && row % 2 != 0);
            to[row * DCTSIZE + column] = is_negated ? (JCOEF)-value : value;
        }
}

void turn_block_back(const JCOEF *from, JCOEF *to, vignette_jpeg_turn turn) {
    JBLOCK upright;
    for (int place = 0; place < DCTSIZE2; place++) upright[place] = from[place];
    if (turn.mirrors_columns)
        for (int place = 1; place < DCTSIZE2; place += 2) upright[place] = (JCOEF)-upright[place];
    if (turn.mirrors_rows)
        for (int row = 1; row < DCTSIZE; row += 2)
            for (int place = row * DCTSIZE; place < (row + 1) * DCTSIZE; place++)
                upright[place] = (JCOEF)-upright[place];
    for (int place = 0; place < DCTSIZE2; place++)
        to[place] = turn.exchanges_sides ? upright[place % DCTSIZE * DCTSIZE + place / DCTSIZE] : upright[place];
}
