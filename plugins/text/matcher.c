#define _GNU_SOURCE
#include "matcher.h"
#include "utf8.h"
#include <time.h>

/* PCRE2 cannot be interrupted, but calls back before each item of the pattern when it is told to. That costs a search
 * 10 to 50 % and makes every pattern stop in time: between two looks lie so many items, and an item goes over the text
 * at most once, some 0.1 ms. The limit of steps alone would not do, since one step may be such an item. */
#define LOOK_EVERY 256

static int64_t processor_time_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

static bool must_stop(matcher *m) {
    if (m->call->api->is_cancelled(m->call)) m->stopped = MATCH_CANCELLED;
    else if (processor_time_ns() > m->deadline_ns) m->stopped = MATCH_TOO_LONG;
    return m->stopped != MATCH_FOUND;
}

/* PCRE2 comes by here before each item of the pattern. */
static int look(pcre2_callout_block *block, void *context) {
    matcher *m = context;
    (void)block;
    return ++m->looks % LOOK_EVERY == 0 && must_stop(m) ? PCRE2_ERROR_CALLOUT : 0;
}

static collet_status refuse_pattern(const collet_call *call, const text *pattern, int error, size_t place) {
    char message[160];
    if (pcre2_get_error_message(error, (PCRE2_UCHAR *)message, sizeof message) < 0) message[0] = 0;
    if (place > pattern->length) place = pattern->length;
    size_t character = code_points(pattern->bytes, place) + 1;
    return refuse(call, "INVALID_PATTERN", "pattern, at character %zu: %s", character, message);
}

static collet_status compile(matcher *m, const text *pattern, bool ignore_case) {
    int error;
    size_t place;
    uint32_t groups, options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_AUTO_CALLOUT;
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    if (!context) return no_memory(m->call);
    pcre2_set_newline(context, PCRE2_NEWLINE_ANYCRLF);
    pcre2_set_bsr(context, PCRE2_BSR_UNICODE);
    m->code = pcre2_compile((PCRE2_SPTR)pattern->bytes, pattern->length, options | (ignore_case ? PCRE2_CASELESS : 0),
                            &error, &place, context);
    pcre2_compile_context_free(context);
    if (!m->code && error == PCRE2_ERROR_HEAP_FAILED) return no_memory(m->call);
    if (!m->code) return refuse_pattern(m->call, pattern, error, place);
    pcre2_pattern_info(m->code, PCRE2_INFO_CAPTURECOUNT, &groups);
    if (groups <= GROUPS_MAX) return COLLET_OK;
    return refuse(m->call, "INVALID_PATTERN", "pattern: it has %u groups, %d are allowed; write (?:…) where the text "
        "of a group is not wanted", groups, GROUPS_MAX);
}

/* Whether a text has a longer row of the letters that flags are made of than \X can be let loose on. */
static bool has_too_many_flags(const text *subject) {
    size_t row = 0, size;
    uint32_t code = 0;
    for (size_t at = 0; at < subject->length && row <= FLAG_LETTERS_MAX; at += size) {
        size = code_point_read(subject->bytes + at, subject->length - at, &code);
        row = code >= 0x1F1E6 && code <= 0x1F1FF ? row + 1 : 0;
    }
    return row > FLAG_LETTERS_MAX;
}

collet_status matcher_begin(matcher *m, const collet_call *call, const text *pattern, bool ignore_case,
                            const text *subject) {
    *m = (matcher){.call = call, .subject = subject->bytes, .length = subject->length};
    collet_status status = compile(m, pattern, ignore_case);
    if (status != COLLET_OK) return status;
    if (memmem(pattern->bytes, pattern->length, "\\X", 2) && has_too_many_flags(subject))
        return refuse(call, EXPENSIVE_CODE, "\\X does not go over more than %d flags in a row; use . instead, or "
            "search a shorter text", FLAG_LETTERS_MAX / 2);
    m->context = pcre2_match_context_create(NULL);
    m->match = pcre2_match_data_create_from_pattern(m->code, NULL);
    if (!m->context || !m->match) return no_memory(call);
    pcre2_set_match_limit(m->context, STEPS_MAX);
    pcre2_set_heap_limit(m->context, STEPS_MEMORY_MAX_KIB);
    pcre2_set_callout(m->context, look, m);
    m->deadline_ns = processor_time_ns() + TIME_MAX_MS * INT64_C(1000000);
    return COLLET_OK;
}

void matcher_end(matcher *m) {
    pcre2_match_data_free(m->match);
    pcre2_match_context_free(m->context);
    pcre2_code_free(m->code);
}

static match_end ending(matcher *m, int error) {
    switch (error) {
    case PCRE2_ERROR_CALLOUT: return m->stopped;
    case PCRE2_ERROR_MATCHLIMIT: return MATCH_TOO_MANY;
    case PCRE2_ERROR_DEPTHLIMIT:
    case PCRE2_ERROR_HEAPLIMIT: return MATCH_TOO_DEEP;
    case PCRE2_ERROR_NOMEMORY: return MATCH_NO_MEMORY;
    case PCRE2_ERROR_RECURSELOOP: return MATCH_ENDLESS;
    default: m->fault = error; return MATCH_FAULT;
    }
}

/* One character on; CR and LF together are one. */
static size_t step(const matcher *m, size_t at) {
    if (m->subject[at] == '\r' && at + 1 < m->length && m->subject[at + 1] == '\n') return at + 2;
    for (at++; at < m->length && is_continuation(m->subject[at]);) at++;
    return at;
}

match_end matcher_next(matcher *m) {
    while (!m->finished) {
        if (must_stop(m)) return m->stopped;
        /* After an empty match another may begin at the same place, but not be empty too. */
        uint32_t options = PCRE2_NO_UTF_CHECK | (m->after_empty ? PCRE2_NOTEMPTY_ATSTART | PCRE2_ANCHORED : 0);
        int count = pcre2_match(m->code, (PCRE2_SPTR)m->subject, m->length, m->next, options, m->match, m->context);
        if (count == PCRE2_ERROR_NOMATCH && m->after_empty && m->next < m->length) {
            m->next = step(m, m->next);
            m->after_empty = false;
            continue;
        }
        m->finished = count < 0;
        if (count == PCRE2_ERROR_NOMATCH) return MATCH_NONE;
        if (count < 0) return ending(m, count);

        m->pairs = pcre2_get_ovector_pointer(m->match);
        m->pair_count = (uint32_t)count;
        /* With \K a match may end before it was looked for; the next one must not be the same again. */
        size_t start = m->pairs[0], end = m->pairs[1], began = pcre2_get_startchar(m->match);
        m->after_empty = start == end;
        m->next = end;
        if (!m->after_empty && end <= began) {
            m->finished = began >= m->length;
            m->next = m->finished ? m->length : step(m, began);
        }
        return MATCH_FOUND;
    }
    return MATCH_NONE;
}
