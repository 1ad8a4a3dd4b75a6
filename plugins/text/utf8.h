/* utf8.h: code points of UTF-8. */
#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline bool is_continuation(char c) { return ((uint8_t)c & 0xC0) == 0x80; }

static inline size_t code_points(const char *text, size_t length) {
    size_t count = 0;
    for (size_t i = 0; i < length; i++) count += !is_continuation(text[i]);
    return count;
}

/* Reads the code point at the start of a text that is not empty. Its length in bytes; 0: it is not well-formed. */
static inline size_t code_point_read(const char *text, size_t length, uint32_t *code) {
    uint8_t lead = (uint8_t)text[0];
    size_t size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (size == 0 || size > length) return 0;
    uint32_t value = size == 1 ? lead : lead & (0x7Fu >> size);
    for (size_t i = 1; i < size; i++) {
        if (!is_continuation(text[i])) return 0;
        value = value << 6 | ((uint8_t)text[i] & 0x3F);
    }
    bool is_overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
    if (is_overlong || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return 0;
    *code = value;
    return size;
}

/* How many bytes at the start are well-formed: all of them for a text. */
static inline size_t well_formed(const char *text, size_t length) {
    size_t at = 0, size;
    uint32_t code;
    while (at < length && (size = code_point_read(text + at, length - at, &code))) at += size;
    return at;
}

/* How many bytes the first `count` code points of a well-formed text take. */
static inline size_t first_code_points(const char *text, size_t length, size_t count) {
    size_t at = 0;
    for (; at < length; at++) {
        if (is_continuation(text[at])) continue;
        if (count-- == 0) break;
    }
    return at;
}

#endif
