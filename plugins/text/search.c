/* search_text: the matches of a regular expression. */
#include "matcher.h"
#include "utf8.h"
#include <stdlib.h>

#define MATCHES_DEFAULT 100
#define MATCHES_MAX 1000
/* Of a longer match or group the beginning is shown. */
#define SHOWN_CODE_POINTS 1000
/* Once a result is so long it takes no further match. With the largest match it stays below the manifest's limit. */
#define RESULT_ENOUGH (256 * 1024)
/* Bytes between two places of which the position in code points is kept. */
#define STRIDE 64

/* Positions in code points, without counting from the beginning each time. */
typedef struct positions { const char *subject; uint32_t *counts; } positions;

static bool positions_begin(positions *p, const text *t) {
    p->subject = t->bytes;
    p->counts = malloc((t->length / STRIDE + 1) * sizeof *p->counts);
    if (!p->counts) return false;
    p->counts[0] = 0;
    for (size_t i = 1; i <= t->length / STRIDE; i++)
        p->counts[i] = p->counts[i - 1] + (uint32_t)code_points(t->bytes + (i - 1) * STRIDE, STRIDE);
    return true;
}

static int64_t position(const positions *p, size_t at) {
    size_t kept = at / STRIDE;
    return p->counts[kept] + (int64_t)code_points(p->subject + kept * STRIDE, at - kept * STRIDE);
}

static void write_span(result *r, const positions *p, size_t start, size_t end) {
    /* With \K in a group that a lookahead calls, a match starts behind its end. */
    if (start > end) start = end;
    result_key(r, "text");
    result_text(r, p->subject + start, first_code_points(p->subject + start, end - start, SHOWN_CODE_POINTS));
    result_key(r, "start");
    result_integer(r, position(p, start));
    result_key(r, "end");
    result_integer(r, position(p, end));
}

/* The name of a group, from PCRE2's table: two bytes of number, then the name. NULL: it has none. */
static const char *group_name(const matcher *m, uint32_t group) {
    uint32_t count = 0, size = 0;
    PCRE2_SPTR names = NULL;
    pcre2_pattern_info(m->code, PCRE2_INFO_NAMECOUNT, &count);
    pcre2_pattern_info(m->code, PCRE2_INFO_NAMEENTRYSIZE, &size);
    pcre2_pattern_info(m->code, PCRE2_INFO_NAMETABLE, &names);
    for (uint32_t i = 0; i < count; i++, names += size) {
        if (((uint32_t)names[0] << 8 | names[1]) == group) return (const char *)names + 2;
    }
    return NULL;
}

static void write_match(result *r, const matcher *m, const positions *p) {
    result_open(r, '{');
    write_span(r, p, m->pairs[0], m->pairs[1]);
    result_key(r, "groups");
    result_open(r, '[');
    for (uint32_t group = 1; group < m->pair_count; group++) {
        const size_t *pair = m->pairs + 2 * group;
        if (pair[0] == PCRE2_UNSET) continue;
        const char *name = group_name(m, group);
        result_open(r, '{');
        result_key(r, "group");
        result_integer(r, group);
        if (name) {
            result_key(r, "name");
            result_string(r, name);
        }
        write_span(r, p, pair[0], pair[1]);
        result_close(r, '}');
    }
    result_close(r, ']');
    result_close(r, '}');
}

/* What a search that did not reach the end of the text is answered with. */
static collet_status stop(const matcher *m, match_end end) {
    static const char advice[] = "avoid repeats inside repeats such as (a+)+, use atomic groups (?>…) or possessive "
                                 "repeats a++, or search a shorter text";
    switch (end) {
    case MATCH_CANCELLED: return COLLET_CANCELLED;
    case MATCH_TOO_LONG:
        return refuse(m->call, EXPENSIVE_CODE, "the search takes more than %d ms; %s", TIME_MAX_MS, advice);
    case MATCH_TOO_MANY:
        return refuse(m->call, EXPENSIVE_CODE, "a match takes more than %d steps; %s", STEPS_MAX, advice);
    case MATCH_TOO_DEEP:
        return refuse(m->call, EXPENSIVE_CODE, "a match takes more than %d MiB of memory; %s",
                      STEPS_MEMORY_MAX_KIB / 1024, advice);
    case MATCH_ENDLESS: return refuse(m->call, "INVALID_PATTERN", "pattern: it calls itself without end");
    case MATCH_NO_MEMORY: return no_memory(m->call);
    default: return failure(m->call, COLLET_INTERNAL, NULL, "PCRE2 says %d", m->fault);
    }
}

static collet_status answer(const collet_call *call, matcher *m, const positions *p, int64_t matches_max) {
    result r;
    int64_t count = 0;
    match_end end;
    result_begin(&r, call);
    result_open(&r, '{');
    result_key(&r, "matches");
    result_open(&r, '[');
    while ((end = matcher_next(m)) == MATCH_FOUND && count < matches_max && r.length < RESULT_ENOUGH &&
           r.status == COLLET_OK) {
        write_match(&r, m, p);
        count++;
    }
    result_close(&r, ']');
    result_key(&r, "count");
    result_integer(&r, count);
    result_key(&r, "more");
    result_boolean(&r, end == MATCH_FOUND);
    result_close(&r, '}');
    return end == MATCH_FOUND || end == MATCH_NONE || r.status != COLLET_OK ? result_end(&r) : stop(m, end);
}

static collet_status search(const collet_call *call, const text *pattern, const text *subject) {
    collet_bytes value;
    int64_t matches_max = MATCHES_DEFAULT;
    bool ignore_case = argument_find(call->args, "ignore_case", &value) && value.ptr[0] == 't';
    if (argument_find(call->args, "max_matches", &value)) argument_integer(value, &matches_max);
    if (matches_max > MATCHES_MAX) matches_max = MATCHES_MAX;
    matcher m;
    positions p = {0};
    collet_status status = matcher_begin(&m, call, pattern, ignore_case, subject);
    if (status == COLLET_OK && !positions_begin(&p, subject)) status = no_memory(call);
    if (status == COLLET_OK) status = answer(call, &m, &p, matches_max);
    free(p.counts);
    matcher_end(&m);
    return status;
}

collet_status search_text(const collet_call *call) {
    text pattern, subject = {0};
    collet_status status = text_take(call, "pattern", &pattern);
    if (status == COLLET_OK) status = text_take(call, "text", &subject);
    if (status == COLLET_OK) status = search(call, &pattern, &subject);
    text_free(&subject);
    text_free(&pattern);
    return status;
}
