// Looks at many bytes of a JSON text at once: what Swift has no vector instructions for.
//
// The callers, JSON's buffer and writer, answer for the memory: unless a comment says otherwise, 16 bytes from the
// pointer on can be read.
#ifndef JSON_SCAN_H
#define JSON_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    uint64_t low, high;
} json_scan_pair;

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the first byte of a word is its lowest");

#if defined(__SSE2__) && !defined(JSON_SCAN_PORTABLE)

typedef signed char json_scan_vector __attribute__((vector_size(16)));
typedef char json_scan_chars __attribute__((vector_size(16)));
typedef unsigned long long json_scan_halves __attribute__((vector_size(16)));

static inline json_scan_vector json_scan_load(const uint8_t *bytes) {
    json_scan_vector vector;
    memcpy(&vector, bytes, 16);
    return vector;
}

// One bit per byte, the first in the lowest place: quotes, backslashes, control characters and bytes above 0x7F.
static inline uint32_t json_scan_special(const uint8_t *bytes) {
    json_scan_vector vector = json_scan_load(bytes);
    // Signed, so that bytes above 0x7F are below the space as well.
    json_scan_vector below = vector < (signed char)0x20;
    json_scan_vector found = below | (vector == (signed char)'"') | (vector == (signed char)'\\');
    return (uint32_t)__builtin_ia32_pmovmskb128((json_scan_chars)found);
}

// One bit per byte that is no white space.
static inline uint32_t json_scan_solid(const uint8_t *bytes) {
    json_scan_vector vector = json_scan_load(bytes);
    json_scan_vector space = (vector == (signed char)' ') | (vector == (signed char)'\n') |
                             (vector == (signed char)'\r') | (vector == (signed char)'\t');
    return (uint32_t)__builtin_ia32_pmovmskb128((json_scan_chars)space) ^ 0xFFFF;
}

// The first `count` of 16 bytes as two little-endian numbers, zeros behind them; `count` is at most 16.
static inline json_scan_pair json_scan_first(const uint8_t *bytes, size_t count) {
    static const uint8_t masks[32] = {255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
    json_scan_halves halves = (json_scan_halves)(json_scan_load(bytes) & json_scan_load(masks + 16 - count));
    return (json_scan_pair){halves[0], halves[1]};
}

#else

static inline uint64_t json_scan_word(const uint8_t *bytes) {
    uint64_t word = 0;
    for (int place = 0; place < 8; place++) word |= (uint64_t)bytes[place] << 8 * place;
    return word;
}

static inline uint32_t json_scan_special(const uint8_t *bytes) {
    uint32_t found = 0;
    for (int place = 0; place < 16; place++) {
        uint8_t byte = bytes[place];
        found |= (uint32_t)(byte < 0x20 || byte > 0x7F || byte == '"' || byte == '\\') << place;
    }
    return found;
}

static inline uint32_t json_scan_solid(const uint8_t *bytes) {
    uint32_t found = 0;
    for (int place = 0; place < 16; place++) {
        uint8_t byte = bytes[place];
        found |= (uint32_t)(byte != ' ' && byte != '\n' && byte != '\r' && byte != '\t') << place;
    }
    return found;
}

static inline json_scan_pair json_scan_first(const uint8_t *bytes, size_t count) {
    uint64_t low = json_scan_word(bytes), high = json_scan_word(bytes + 8);
    if (count < 8) return (json_scan_pair){low & (((uint64_t)1 << 8 * count) - 1), 0};
    if (count < 16) high &= ((uint64_t)1 << 8 * (count - 8)) - 1;
    return (json_scan_pair){low, high};
}

#endif

// What the byte after a backslash stands for; zero for `u` and for what may not stand there.
static inline uint8_t json_scan_unescape(uint8_t byte) {
    extern const uint8_t json_scan_unescape_table[256];
    return json_scan_unescape_table[byte];
}

// The number of opening brackets, commas and colons in a text.
size_t json_scan_beginnings(const uint8_t *text, size_t count);

// Copies a text of less than 64 bytes, puts at least 64 zero bytes behind it, and returns what json_scan_special says
// of its first 64 bytes. The blocks are stored whole and in place: small texts are read again at once, and a load that
// needs two stores which are still on their way must wait for both.
uint64_t json_scan_take(uint8_t *to, const uint8_t *text, size_t count);

// Writes text as it must stand inside a JSON string and returns the number of bytes written. `to` has room for six
// times `count` bytes and 16 more; only the text itself is read.
size_t json_scan_escape(uint8_t *to, const uint8_t *text, size_t count);

// How many bytes from here on, in whole code points, are certainly valid UTF-8 and plain inside a string. It stops
// at a block of bytes that needs a closer look, and never reads past the block in which the first zero byte stands.
size_t json_scan_wide(const uint8_t *bytes);

#endif
