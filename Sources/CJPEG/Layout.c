// What gives coefficients their meaning, and what a turn makes of it.
#include "Coefficients.h"
#include <string.h>

static unsigned divided_up(unsigned long value, unsigned long step) { return (unsigned)((value + step - 1) / step); }

void layout_complete(picture_layout *layout) {
    layout->largest_h = layout->largest_v = 1;
    for (int index = 0; index < layout->component_count; index++) {
        const component_layout *component = &layout->components[index];
        if (component->h > layout->largest_h) layout->largest_h = component->h;
        if (component->v > layout->largest_v) layout->largest_v = component->v;
    }
    for (int index = 0; index < layout->component_count; index++) {
        component_layout *component = &layout->components[index];
        component->columns = divided_up(
            (unsigned long)layout->width * (unsigned long)component->h, (unsigned long)layout->largest_h * DCTSIZE);
        component->rows = divided_up(
            (unsigned long)layout->height * (unsigned long)component->v, (unsigned long)layout->largest_v * DCTSIZE);
    }
    layout->row_count = divided_up(layout->height, (unsigned long)layout->largest_v * DCTSIZE);
}

picture_layout layout_turned(const picture_layout *layout, vignette_jpeg_turn turn) {
    picture_layout result = *layout;
    if (!turn.exchanges_sides) return result;
    result.width = layout->height;
    result.height = layout->width;
    for (int index = 0; index < layout->component_count; index++) {
        const component_layout *old = &layout->components[index];
        component_layout *new = &result.components[index];
        new->h = old->v;
        new->v = old->h;
        for (int row = 0; row < DCTSIZE; row++)
            for (int column = 0; column < DCTSIZE; column++)
                new->quantization[column * DCTSIZE + row] = old->quantization[row * DCTSIZE + column];
    }
    layout_complete(&result);
    return result;
}

bool layout_equals(const picture_layout *left, const picture_layout *right) {
    if (left->width != right->width || left->height != right->height
        || left->component_count != right->component_count)
        return false;
    for (int index = 0; index < left->component_count; index++) {
        const component_layout *a = &left->components[index], *b = &right->components[index];
        if (a->h != b->h || a->v != b->v || memcmp(a->quantization, b->quantization, sizeof a->quantization) != 0)
            return false;
    }
    return true;
}

int layout_identify(const picture_layout *layout, vignette_jpeg_sink take, void *context) {
    uint8_t bytes[2 * (3 + MAXIMUM_COMPONENTS * (2 + DCTSIZE2))];
    size_t count = 0;
#define PUT(number) (bytes[count++] = (uint8_t)(number), bytes[count++] = (uint8_t)((number) >> 8))
    PUT(layout->width);
    PUT(layout->height);
    PUT(layout->component_count);
    for (int index = 0; index < layout->component_count; index++) {
        const component_layout *component = &layout->components[index];
        PUT(component->h);
        PUT(component->v);
        for (int place = 0; place < DCTSIZE2; place++) PUT(component->quantization[place]);
    }
#undef PUT
    return take(context, bytes, count);
}
