#include "encodings.h"
#include "utf8.h"
#include <stdarg.h>
#include <stdio.h>

static const char plain_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
static const char hex_digits[] = "0123456789abcdef", percent_digits[] = "0123456789ABCDEF";

/* "character 7: …" */
__attribute__((format(printf, 4, 5))) static bool wrong(
    char problem[DECODE_PROBLEM_MAX], const char *encoded, size_t at, const char *format, ...) {
    int used = snprintf(problem, DECODE_PROBLEM_MAX, "character %zu: ", code_points(encoded, at) + 1);
    va_list values;
    va_start(values, format);
    vsnprintf(problem + used, DECODE_PROBLEM_MAX - (size_t)used, format, values);
    va_end(values);
    return false;
}

/* Encoded text is often broken into lines. */
static bool is_break(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/* ---- base64 (RFC 4648) ---- */

static size_t encode_groups(const char *bytes, size_t length, char *encoded, const char *digits, bool padded) {
    char *out = encoded;
    for (size_t i = 0; i < length; i += 3) {
        size_t rest = length - i < 3 ? length - i : 3;
        uint32_t group = 0;
        for (size_t k = 0; k < 3; k++) group = group << 8 | (k < rest ? (uint8_t)bytes[i + k] : 0);
        for (size_t k = 0; k < 4; k++) {
            if (k <= rest) *out++ = digits[group >> (18 - 6 * k) & 63];
            else if (padded) *out++ = '=';
        }
    }
    return (size_t)(out - encoded);
}

static int digit_value(char c, const char *digits) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == digits[62] ? 62 : c == digits[63] ? 63 : -1;
}

/* Padding may be left out; if it is there it must be right. Bits that stand for nothing must be 0, so that no two texts
 * stand for the same bytes. */
static bool decode_groups(const char *encoded, size_t length, char *bytes, size_t *count, char *problem,
                          const char *digits) {
    uint32_t bits = 0;
    size_t held = 0, padding = 0, last = 0;
    *count = 0;
    for (size_t i = 0; i < length; i++) {
        char c = encoded[i];
        if (is_break(c)) continue;
        if (c == '=') {
            padding++;
            last = i;
            continue;
        }
        int value = digit_value(c, digits);
        if (value < 0) return wrong(problem, encoded, i, "it is not one of A-Z a-z 0-9 %c %c", digits[62], digits[63]);
        if (padding) return wrong(problem, encoded, i, "nothing may follow the padding =");
        last = i;
        bits = (bits << 6 | (uint32_t)value) & 0xFFFFFF;
        held++;
        if (held % 4 != 1) bytes[(*count)++] = (char)(bits >> (held % 4 == 0 ? 0 : held % 4 == 3 ? 2 : 4));
    }
    size_t tail = held % 4;
    if (tail == 1) return wrong(problem, encoded, last, "the text is cut off: a single digit stands for no byte");
    if (padding && (tail == 0 || tail + padding != 4))
        return wrong(problem, encoded, last, "the padding = does not fit the number of digits");
    if ((tail == 2 && bits & 15) || (tail == 3 && bits & 3))
        return wrong(problem, encoded, last, "the last digit has bits that stand for nothing; is the text cut off?");
    return true;
}

static size_t encode_base64(const char *bytes, size_t length, char *encoded) {
    return encode_groups(bytes, length, encoded, plain_digits, true);
}

static size_t encode_base64url(const char *bytes, size_t length, char *encoded) {
    return encode_groups(bytes, length, encoded, url_digits, false);
}

static bool decode_base64(const char *encoded, size_t length, char *bytes, size_t *count, char *problem) {
    return decode_groups(encoded, length, bytes, count, problem, plain_digits);
}

static bool decode_base64url(const char *encoded, size_t length, char *bytes, size_t *count, char *problem) {
    return decode_groups(encoded, length, bytes, count, problem, url_digits);
}

/* ---- hex ---- */

static int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    char lower = (char)(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static size_t encode_hex(const char *bytes, size_t length, char *encoded) {
    for (size_t i = 0; i < length; i++) {
        encoded[2 * i] = hex_digits[(uint8_t)bytes[i] >> 4];
        encoded[2 * i + 1] = hex_digits[bytes[i] & 15];
    }
    return 2 * length;
}

static bool decode_hex(const char *encoded, size_t length, char *bytes, size_t *count, char *problem) {
    int high = -1;
    size_t last = 0;
    *count = 0;
    for (size_t i = 0; i < length; i++) {
        if (is_break(encoded[i])) continue;
        int value = hex_value(encoded[i]);
        if (value < 0) return wrong(problem, encoded, i, "it is not one of 0-9 a-f");
        if (high >= 0) bytes[(*count)++] = (char)(high << 4 | value);
        high = high < 0 ? value : -1;
        last = i;
    }
    return high < 0 || wrong(problem, encoded, last, "the text is cut off: a byte has two digits");
}

/* ---- percent (RFC 3986) ---- */

static bool is_unreserved(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

static size_t encode_percent(const char *bytes, size_t length, char *encoded) {
    char *out = encoded;
    for (size_t i = 0; i < length; i++) {
        if (is_unreserved(bytes[i])) {
            *out++ = bytes[i];
            continue;
        }
        *out++ = '%';
        *out++ = percent_digits[(uint8_t)bytes[i] >> 4];
        *out++ = percent_digits[bytes[i] & 15];
    }
    return (size_t)(out - encoded);
}

static bool decode_percent(const char *encoded, size_t length, char *bytes, size_t *count, char *problem) {
    *count = 0;
    for (size_t i = 0; i < length; i++) {
        char c = encoded[i];
        if (c == '%') {
            int high = length - i > 2 ? hex_value(encoded[i + 1]) : -1;
            int low = high < 0 ? -1 : hex_value(encoded[i + 2]);
            if (low < 0) return wrong(problem, encoded, i, "two hex digits must follow; a percent sign itself is %%25");
            c = (char)(high << 4 | low);
            i += 2;
        }
        bytes[(*count)++] = c;
    }
    return true;
}

const encoding encodings[] = {
    {"base64", 2, encode_base64, decode_base64},
    {"base64url", 2, encode_base64url, decode_base64url},
    {"hex", 2, encode_hex, decode_hex},
    {"percent", 3, encode_percent, decode_percent},
};
const char *const encoding_names[] = {"base64", "base64url", "hex", "percent", NULL};
