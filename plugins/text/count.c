/* count_text: sizes that are well defined. Sentences are not. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "text.h"
#include "utf8.h"
#include <pcre2.h>

/* How many characters pass between two looks whether the call was cancelled. */
#define LOOK_EVERY 1024

typedef struct counts { int64_t code_points, characters, words, lines; } counts;

/* White_Space of Unicode. */
static bool is_space(uint32_t c) {
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

static void count_plain(const text *t, counts *c) {
    bool in_word = false;
    for (size_t at = 0; at < t->length;) {
        uint32_t code = 0;
        at += code_point_read(t->bytes + at, t->length - at, &code);
        bool ends_line = code == '\n' || (code == '\r' && (at == t->length || t->bytes[at] != '\n'));
        c->code_points++;
        c->lines += ends_line;
        c->words += !is_space(code) && !in_word;
        in_word = !is_space(code);
    }
    bool last_is_open = t->length > 0 && t->bytes[t->length - 1] != '\n' && t->bytes[t->length - 1] != '\r';
    c->lines += last_is_open;
}

/* Extended grapheme clusters, which PCRE2 knows as \X. Each match begins a subject of its own: where a cluster ends
 * depends on nothing before it, and PCRE2 would look back through a row of flags as far as it reaches. */
static collet_status count_characters(const collet_call *call, const text *t, counts *c) {
    int error;
    size_t place;
    pcre2_code *cluster = pcre2_compile((PCRE2_SPTR)"\\X", 2, PCRE2_UTF | PCRE2_ANCHORED, &error, &place, NULL);
    pcre2_match_data *match = cluster ? pcre2_match_data_create(1, NULL) : NULL;
    collet_status status = match ? COLLET_OK : no_memory(call);
    for (size_t at = 0; at < t->length && status == COLLET_OK; c->characters++) {
        int count = pcre2_match(cluster, (PCRE2_SPTR)t->bytes + at, t->length - at, 0, PCRE2_NO_UTF_CHECK, match, NULL);
        if (count < 1) status = no_memory(call);
        else at += pcre2_get_ovector_pointer(match)[1];
        if (c->characters % LOOK_EVERY == 0 && call->api->is_cancelled(call)) status = COLLET_CANCELLED;
    }
    pcre2_match_data_free(match);
    pcre2_code_free(cluster);
    return status;
}

collet_status count_text(const collet_call *call) {
    text t;
    counts c = {0};
    collet_status status = text_take(call, "text", &t);
    if (status == COLLET_OK) {
        count_plain(&t, &c);
        status = count_characters(call, &t, &c);
    }
    int64_t bytes = (int64_t)t.length;
    text_free(&t);
    if (status != COLLET_OK) return status;

    const struct { const char *name; int64_t count; } members[] = {
        {"bytes", bytes}, {"code_points", c.code_points}, {"characters", c.characters}, {"words", c.words},
        {"lines", c.lines},
    };
    result r;
    result_begin(&r, call);
    result_open(&r, '{');
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        result_key(&r, members[i].name);
        result_integer(&r, members[i].count);
    }
    result_close(&r, '}');
    return result_end(&r);
}
