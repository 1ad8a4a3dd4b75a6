/* result.h: writes a tool's result, one JSON part, piece by piece.
 *
 * Puts the commas and escapes; what is opened, closed and named is up to the caller. Nothing is allocated: bytes gather
 * in a small buffer and go to the host when it is full. After the host refused a write nothing more is sent, and
 * result_end returns what the host said; so only long loops have to look at `status`. */
#ifndef COLLET_PLUGINS_RESULT_H
#define COLLET_PLUGINS_RESULT_H
#include <collet.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define RESULT_BUFFER 2048

typedef struct result {
    const collet_call *call;
    collet_status status;
    /* Whether the next value or key of the same container needs a comma before it. */
    bool comma;
    /* Bytes of the result so far. */
    uint64_t length;
    size_t used;
    char buffer[RESULT_BUFFER];
} result;

static inline void result_flush(result *r) {
    if (r->status == COLLET_OK && r->used) r->status = r->call->api->part_write(r->call, r->buffer, r->used);
    r->used = 0;
}

static inline void result_put_pieces(result *r, const char *bytes, size_t length) {
    while (length) {
        if (r->used == sizeof r->buffer) result_flush(r);
        size_t room = sizeof r->buffer - r->used, count = length < room ? length : room;
        memcpy(r->buffer + r->used, bytes, count);
        r->used += count;
        bytes += count;
        length -= count;
    }
}

/* Always inlined: then the lengths of what stands in the source are constants. */
#define RESULT_INLINE static inline __attribute__((always_inline))

RESULT_INLINE void result_put(result *r, const char *bytes, size_t length) {
    r->length += length;
    if (length > sizeof r->buffer - r->used) {
        result_put_pieces(r, bytes, length);
    } else {
        memcpy(r->buffer + r->used, bytes, length);
        r->used += length;
    }
}

RESULT_INLINE void result_separate(result *r, bool comma_after) {
    if (r->comma) result_put(r, ",", 1);
    r->comma = comma_after;
}

static inline void result_begin(result *r, const collet_call *call) {
    const collet_part part = {sizeof part, COLLET_PART_JSON, 0, 0, NULL};
    r->call = call;
    r->comma = false;
    r->length = r->used = 0;
    r->status = call->api->part_begin(call, &part);
}

/* What call() is to return. */
static inline collet_status result_end(result *r) {
    result_flush(r);
    return r->status == COLLET_OK ? r->call->api->part_end(r->call) : r->status;
}

/* '{' or '['. */
static inline void result_open(result *r, char bracket) {
    result_separate(r, false);
    result_put(r, &bracket, 1);
}

static inline void result_close(result *r, char bracket) {
    result_put(r, &bracket, 1);
    r->comma = true;
}

/* JSON text that is a value already, such as a number or `null`. */
RESULT_INLINE void result_json(result *r, const char *json) {
    result_separate(r, true);
    result_put(r, json, strlen(json));
}

static inline void result_integer(result *r, int64_t value) {
    char digits[24];
    snprintf(digits, sizeof digits, "%" PRId64, value);
    result_json(r, digits);
}

RESULT_INLINE void result_boolean(result *r, bool value) { result_json(r, value ? "true" : "false"); }

/* `text` is UTF-8 and may hold any character, NUL too. */
static inline void result_text(result *r, const char *text, size_t length) {
    static const char hex[] = "0123456789abcdef";
    size_t plain = 0;
    result_separate(r, true);
    result_put(r, "\"", 1);
    for (size_t i = 0; i < length; i++) {
        uint8_t c = (uint8_t)text[i];
        if (c >= ' ' && c != '"' && c != '\\') continue;
        result_put(r, text + plain, i - plain);
        plain = i + 1;
        switch (c) {
        case '"': result_put(r, "\\\"", 2); break;
        case '\\': result_put(r, "\\\\", 2); break;
        case '\n': result_put(r, "\\n", 2); break;
        case '\r': result_put(r, "\\r", 2); break;
        case '\t': result_put(r, "\\t", 2); break;
        default: result_put(r, (const char[]){'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]}, 6);
        }
    }
    result_put(r, text + plain, length - plain);
    result_put(r, "\"", 1);
}

RESULT_INLINE void result_string(result *r, const char *text) { result_text(r, text, strlen(text)); }

/* The name of the next value; needs no escapes. */
RESULT_INLINE void result_key(result *r, const char *name) {
    result_separate(r, false);
    result_put(r, "\"", 1);
    result_put(r, name, strlen(name));
    result_put(r, "\":", 2);
}

#endif
