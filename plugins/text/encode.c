/* encode_text and decode_text. */
#include "encodings.h"
#include "text.h"
#include "utf8.h"
#include <stdlib.h>

/* What an encoding adds to a text of any length. */
#define ENCODED_EXTRA 8
/* Bytes that are shown of what is no text. */
#define SHOWN_MAX 32

static collet_status take(const collet_call *call, const char *name, text *t, const encoding **used) {
    int number = word_take(call, "encoding", encoding_names);
    *t = (text){0};
    if (number < 0) return refuse(call, NULL, "encoding is none of the known ones");
    *used = &encodings[number];
    return text_take(call, name, t);
}

static collet_status answer(const collet_call *call, const char *name, const char *bytes, size_t length,
                            const encoding *used, size_t count) {
    result r;
    result_begin(&r, call);
    result_open(&r, '{');
    result_key(&r, name);
    result_text(&r, bytes, length);
    result_key(&r, "encoding");
    result_string(&r, used->name);
    result_key(&r, "bytes");
    result_integer(&r, (int64_t)count);
    result_close(&r, '}');
    return result_end(&r);
}

collet_status encode_text(const collet_call *call) {
    text t;
    const encoding *used = NULL;
    collet_status status = take(call, "text", &t, &used);
    if (status == COLLET_OK) {
        char *encoded = malloc(t.length * used->growth + ENCODED_EXTRA);
        status = encoded ? answer(call, "encoded", encoded, used->encode(t.bytes, t.length, encoded), used, t.length)
                         : no_memory(call);
        free(encoded);
    }
    text_free(&t);
    return status;
}

static collet_status refuse_bytes(const collet_call *call, const char *bytes, size_t count, size_t good) {
    char shown[2 * SHOWN_MAX + 1] = {0};
    encodings[ENCODING_HEX].encode(bytes, count < SHOWN_MAX ? count : SHOWN_MAX, shown);
    return refuse(call, "NOT_TEXT", "the %zu decoded bytes are not UTF-8 text (from byte %zu on); in hex they are %s%s",
        count, good + 1, shown, count > SHOWN_MAX ? "…" : "");
}

collet_status decode_text(const collet_call *call) {
    text t;
    const encoding *used = NULL;
    char problem[DECODE_PROBLEM_MAX];
    size_t count;
    collet_status status = take(call, "encoded", &t, &used);
    char *bytes = status == COLLET_OK ? malloc(t.length + 1) : NULL;
    if (status == COLLET_OK && !bytes) status = no_memory(call);
    if (status == COLLET_OK && !used->decode(t.bytes, t.length, bytes, &count, problem))
        status = refuse(call, "INVALID_ENCODING", "this is not %s, %s", used->name, problem);
    if (status == COLLET_OK) {
        size_t good = well_formed(bytes, count);
        status = good == count ? answer(call, "text", bytes, count, used, count)
                               : refuse_bytes(call, bytes, count, good);
    }
    free(bytes);
    text_free(&t);
    return status;
}
