/* matcher.h: one pattern over one text, match by match. A search that is cancelled stops, and so does one that takes
 * too much time, too many steps or too much memory. */
#ifndef TEXT_MATCHER_H
#define TEXT_MATCHER_H
#define PCRE2_CODE_UNIT_WIDTH 8
#include "text.h"
#include <pcre2.h>

#define EXPENSIVE_CODE "PATTERN_TOO_EXPENSIVE"
/* Groups that a pattern may have, so that one match has a bounded size. */
#define GROUPS_MAX 100
/* Processor time of this thread: a busy machine makes no pattern too expensive. */
#define TIME_MAX_MS 1000
/* Steps back and forth of one match; 10 million take a good part of the time above. */
#define STEPS_MAX 10000000
/* Letters of flags in a row that \X may come upon. For each it looks back over those before, and \X+ does so for all of
 * them in one step, which cannot be stopped. */
#define FLAG_LETTERS_MAX 1000
/* Memory for these steps. */
#define STEPS_MEMORY_MAX_KIB (32 * 1024)

typedef enum match_end {
    MATCH_FOUND,
    MATCH_NONE,
    MATCH_CANCELLED,
    MATCH_TOO_LONG,  /* TIME_MAX_MS */
    MATCH_TOO_MANY,  /* STEPS_MAX */
    MATCH_TOO_DEEP,  /* STEPS_MEMORY_MAX_KIB */
    MATCH_NO_MEMORY, /* of the machine */
    MATCH_ENDLESS,   /* the pattern calls itself without getting anywhere */
    MATCH_FAULT,     /* a defect; `fault` is PCRE2's number */
} match_end;

typedef struct matcher {
    const collet_call *call;
    const char *subject;
    size_t length;
    pcre2_code *code;
    pcre2_match_context *context;
    pcre2_match_data *match;
    int64_t deadline_ns;
    uint32_t looks;
    match_end stopped;
    /* Where the next match may begin, and whether an empty one was just found there. */
    size_t next;
    bool after_empty, finished;
    int fault;
    /* Of a match: pairs of byte offsets, PCRE2_UNSET for a group that took no part. */
    const size_t *pairs;
    uint32_t pair_count;
} matcher;

/* Fails with a declared code, or for want of memory. To be ended in any case. */
collet_status matcher_begin(matcher *m, const collet_call *call, const text *pattern, bool ignore_case,
                            const text *subject);
match_end matcher_next(matcher *m);
void matcher_end(matcher *m);

#endif
