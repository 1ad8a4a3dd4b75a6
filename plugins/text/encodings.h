/* encodings.h: bytes as printable text and back. */
#ifndef TEXT_ENCODINGS_H
#define TEXT_ENCODINGS_H
#include <stdbool.h>
#include <stddef.h>

#define DECODE_PROBLEM_MAX 128

typedef struct encoding {
    const char *name;
    /* At most so many bytes come of one, and a few more. */
    size_t growth;
    /* Returns how many bytes it wrote. */
    size_t (*encode)(const char *bytes, size_t length, char *encoded);
    /* Writes at most `length` bytes. False: `problem` says where the first fault is, counted in characters from 1. */
    bool (*decode)(const char *encoded, size_t length, char *bytes, size_t *count, char problem[DECODE_PROBLEM_MAX]);
} encoding;

#define ENCODING_HEX 2

/* In the order of `encoding_names`, which ends in NULL. */
extern const encoding encodings[];
extern const char *const encoding_names[];

#endif
