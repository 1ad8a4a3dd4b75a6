/* moment.h: dates and times as text: RFC 3339 in and out. */
#ifndef CLOCK_MOMENT_H
#define CLOCK_MOMENT_H
#include "calendar.h"
#include <stddef.h>

#define SECOND_MIN ((int64_t)DAY_MIN * DAY_SECONDS)
#define SECOND_MAX ((int64_t)DAY_MAX * DAY_SECONDS + DAY_SECONDS - 1)
/* "9999-12-31T23:59:59.123456789+00:53:28" and its end. */
#define MOMENT_TEXT_MAX 48
#define MOMENT_PROBLEM_MAX 128

typedef enum moment_kind {
    MOMENT_DATE,    /* a day of the calendar */
    MOMENT_LOCAL,   /* what a wall clock shows, somewhere */
    MOMENT_INSTANT, /* a place on the time line */
} moment_kind;

typedef struct moment {
    moment_kind kind;
    /* Since 1970-01-01: of UTC, for MOMENT_INSTANT; of the calendar or wall clock as if it were UTC, for the others. */
    int64_t seconds;
    uint32_t nanoseconds;
    /* How an instant was written: seconds east of UTC. */
    int32_t offset;
} moment;

/* 2026-05-01, 2026-05-01T14:00:00.5 (seconds and fraction may be absent), the same with Z or an offset, or @1777636800.
 * False: `problem` says what is wrong. */
bool moment_parse(const char *text, size_t length, moment *m, char problem[MOMENT_PROBLEM_MAX]);

/* +hh:mm or -hh:mm, with :ss as local times before standard time need it. */
bool offset_parse(const char *text, size_t length, int32_t *offset);
void offset_text(int32_t offset, char text[MOMENT_TEXT_MAX]);

void date_text(int64_t days, char text[MOMENT_TEXT_MAX]);
/* An instant as the wall clock of an offset shows it; "Z" for no offset where `zulu` says so. */
void instant_text(int64_t seconds, uint32_t nanoseconds, int32_t offset, bool zulu, char text[MOMENT_TEXT_MAX]);
/* ".5", or nothing for 0. */
void fraction_text(uint32_t nanoseconds, char text[16]);

/* Whether both the instant and what a wall clock of this offset shows lie in the years 1 to 9999. */
static inline bool is_in_range(int64_t seconds, int32_t offset) {
    return seconds >= SECOND_MIN && seconds <= SECOND_MAX && seconds + offset >= SECOND_MIN &&
           seconds + offset <= SECOND_MAX;
}

#endif
