/* arguments.h: reads members out of a call's arguments, for plugins in C that need no JSON library.
 *
 * The host hands over one JSON object that is already valid against the tool's schema. So nothing here reports syntax
 * errors; but no byte outside the arguments is ever read, whatever they hold. */
#ifndef COLLET_PLUGINS_ARGUMENTS_H
#define COLLET_PLUGINS_ARGUMENTS_H
#include <collet.h>
#include <stdbool.h>
#include <string.h>

/* The longest member name that is compared after unescaping. */
#define ARGUMENT_NAME_MAX 64

static inline const uint8_t *argument_skip_space(const uint8_t *at, const uint8_t *end) {
    while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) at++;
    return at;
}

/* From an opening quote to the place after the closing one. */
static inline const uint8_t *argument_skip_string(const uint8_t *at, const uint8_t *end) {
    for (at++; at < end && *at != '"'; at++) {
        if (*at == '\\' && at + 1 < end) at++;
    }
    return at < end ? at + 1 : end;
}

static inline const uint8_t *argument_skip_value(const uint8_t *at, const uint8_t *end) {
    uint64_t depth = 0;
    for (; at < end; at++) {
        if (*at == '"') {
            at = argument_skip_string(at, end) - 1;
        } else if (*at == '{' || *at == '[') {
            depth++;
        } else if (*at == '}' || *at == ']') {
            if (depth == 0) return at;
            depth--;
        } else if (depth == 0 && (*at == ',' || *at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
            return at;
        }
    }
    return end;
}

static inline uint32_t argument_hex4(const uint8_t *digits) {
    uint32_t value = 0;
    for (int i = 0; i < 4; i++) {
        uint8_t c = digits[i];
        value = value << 4 | (uint32_t)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return value;
}

/* One \uXXXX, or a pair of them, as UTF-8; half a pair becomes U+FFFD. `*at` stands after the 'u' and moves on. */
static inline uint64_t argument_unescape_unicode(const uint8_t **at, const uint8_t *end, uint8_t out[4]) {
    const uint8_t *digits = *at;
    if (end - digits < 4) {
        *at = end;
        return 0;
    }
    uint32_t code = argument_hex4(digits);
    *at = digits + 4;
    if (code >= 0xD800 && code < 0xE000) {
        uint32_t low = 0;
        if (code < 0xDC00 && end - *at >= 6 && (*at)[0] == '\\' && (*at)[1] == 'u') low = argument_hex4(*at + 2);
        if (low >= 0xDC00 && low < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            *at += 6;
        } else {
            code = 0xFFFD;
        }
    }
    if (code < 0x80) {
        out[0] = (uint8_t)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (uint8_t)(0xC0 | code >> 6);
        out[1] = (uint8_t)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (uint8_t)(0xE0 | code >> 12);
        out[1] = (uint8_t)(0x80 | (code >> 6 & 0x3F));
        out[2] = (uint8_t)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (uint8_t)(0xF0 | code >> 18);
    out[1] = (uint8_t)(0x80 | (code >> 12 & 0x3F));
    out[2] = (uint8_t)(0x80 | (code >> 6 & 0x3F));
    out[3] = (uint8_t)(0x80 | (code & 0x3F));
    return 4;
}

/* The text of a JSON string, without escapes, as UTF-8. Returns its full length and stores at most `capacity` bytes:
 * a length above the capacity means that the text was cut. -1: the value is not a string. */
static inline int64_t argument_text(collet_bytes value, char *text, uint64_t capacity) {
    if (value.len < 2 || value.ptr[0] != '"') return -1;
    const uint8_t *at = value.ptr + 1, *end = value.ptr + value.len - 1;
    uint64_t length = 0;
    while (at < end) {
        uint8_t piece[4] = {*at++};
        uint64_t count = 1;
        if (piece[0] == '\\' && at < end) {
            switch (*at++) {
            case 'b': piece[0] = '\b'; break;
            case 'f': piece[0] = '\f'; break;
            case 'n': piece[0] = '\n'; break;
            case 'r': piece[0] = '\r'; break;
            case 't': piece[0] = '\t'; break;
            case 'u': count = argument_unescape_unicode(&at, end, piece); break;
            default: piece[0] = at[-1];
            }
        }
        for (uint64_t i = 0; i < count; i++, length++) {
            if (length < capacity) text[length] = (char)piece[i];
        }
    }
    return (int64_t)length;
}

/* A JSON number whose value is whole, in any spelling (12, 1.2e1, 12.00). False: it is not whole, does not fit, or is
 * no number. */
static inline bool argument_integer(collet_bytes value, int64_t *integer) {
    const uint8_t *at = value.ptr, *end = value.ptr + value.len;
    bool negative = at < end && *at == '-', after_point = false;
    uint64_t digits = 0;
    int64_t power = 0, exponent = 0;
    if (negative) at++;
    if (at == end || *at < '0' || *at > '9') return false;
    for (; at < end && ((*at >= '0' && *at <= '9') || *at == '.'); at++) {
        if (*at == '.') {
            after_point = true;
            continue;
        }
        uint64_t next;
        bool fits = !__builtin_mul_overflow(digits, 10, &next) && !__builtin_add_overflow(next, *at - '0', &next);
        if (!fits && *at != '0') return false;
        if (fits) digits = next;
        power += (fits ? 0 : 1) - (after_point ? 1 : 0);
    }
    if (at < end && (*at | 0x20) == 'e') {
        at++;
        bool below = at < end && *at == '-';
        if (at < end && (*at == '-' || *at == '+')) at++;
        for (; at < end && *at >= '0' && *at <= '9'; at++) {
            if (exponent < INT32_MAX) exponent = exponent * 10 + (*at - '0');
        }
        power += below ? -exponent : exponent;
    }
    for (; power < 0 && digits; power++, digits /= 10) {
        if (digits % 10) return false;
    }
    for (; power > 0 && digits; power--) {
        if (__builtin_mul_overflow(digits, 10, &digits)) return false;
    }
    if (digits > INT64_MAX) return false;
    *integer = negative ? -(int64_t)digits : (int64_t)digits;
    return true;
}

/* Always inlined: then the lengths of names that stand in the source are constants. */
#define ARGUMENT_INLINE static inline __attribute__((always_inline))

static inline bool argument_equals_escaped(collet_bytes value, const char *text, uint64_t length) {
    char unescaped[ARGUMENT_NAME_MAX];
    if (length > sizeof unescaped || !memchr(value.ptr, '\\', value.len)) return false;
    return argument_text(value, unescaped, sizeof unescaped) == (int64_t)length && !memcmp(unescaped, text, length);
}

/* Whether a JSON string, quotes included, says exactly `text`. */
ARGUMENT_INLINE bool argument_equals(collet_bytes value, const char *text) {
    uint64_t length = strlen(text);
    if (value.len == length + 2 && memcmp(value.ptr + 1, text, length) == 0) return true;
    /* An escape is longer than what it stands for. */
    return value.len > length + 2 && argument_equals_escaped(value, text, length);
}

/* The members of an object, one after the other: `at` stands before a key, or at the end. */
typedef struct { const uint8_t *at, *end; } argument_cursor;

ARGUMENT_INLINE argument_cursor argument_members(collet_bytes arguments) {
    const uint8_t *end = arguments.ptr + arguments.len;
    const uint8_t *at = argument_skip_space(arguments.ptr, end);
    if (at == end || *at != '{') return (argument_cursor){end, end};
    return (argument_cursor){argument_skip_space(at + 1, end), end};
}

/* The next member: its key with quotes, and the JSON text of its value, both borrowed. False: there is none. */
ARGUMENT_INLINE bool argument_next(argument_cursor *cursor, collet_bytes *key, collet_bytes *value) {
    const uint8_t *at = cursor->at, *end = cursor->end;
    if (at == end || *at != '"') return false;
    key->ptr = at;
    at = argument_skip_string(at, end);
    key->len = (uint64_t)(at - key->ptr);
    at = argument_skip_space(at, end);
    if (at < end && *at == ':') at = argument_skip_space(at + 1, end);
    value->ptr = at;
    at = argument_skip_value(at, end);
    value->len = (uint64_t)(at - value->ptr);
    at = argument_skip_space(at, end);
    if (at < end && *at == ',') at = argument_skip_space(at + 1, end);
    cursor->at = at;
    return true;
}

/* The JSON text of the member `name`, borrowed from the arguments: a string with its quotes and escapes. False: the
 * member is not there. */
ARGUMENT_INLINE bool argument_find(collet_bytes arguments, const char *name, collet_bytes *value) {
    argument_cursor cursor = argument_members(arguments);
    collet_bytes key;
    while (argument_next(&cursor, &key, value)) {
        if (argument_equals(key, name)) return value->len > 0;
    }
    return false;
}

#endif
