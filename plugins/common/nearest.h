/* nearest.h: how far two words are apart, for messages that say which name was probably meant. */
#ifndef COLLET_PLUGINS_NEAREST_H
#define COLLET_PLUGINS_NEAREST_H
#include <stddef.h>
#include <stdint.h>

/* Longer words are like none. */
#define NEAREST_WORD_MAX 32

/* How many bytes to insert, remove or change; SIZE_MAX when a word is too long. */
static inline size_t edit_distance(const char *a, size_t a_length, const char *b, size_t b_length) {
    size_t row[NEAREST_WORD_MAX + 1];
    if (a_length > NEAREST_WORD_MAX || b_length > NEAREST_WORD_MAX) return SIZE_MAX;
    for (size_t k = 0; k <= b_length; k++) row[k] = k;
    for (size_t i = 1; i <= a_length; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t k = 1; k <= b_length; k++) {
            size_t best = diagonal + (a[i - 1] != b[k - 1]);
            if (row[k] + 1 < best) best = row[k] + 1;
            if (row[k - 1] + 1 < best) best = row[k - 1] + 1;
            diagonal = row[k];
            row[k] = best;
        }
    }
    return row[b_length];
}

#endif
