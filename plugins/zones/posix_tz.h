/* posix_tz.h: the rule at the end of a zone file, which holds for all times after its last transition:
 * CET-1CEST,M3.5.0,M10.5.0/3 as in POSIX, with hours from -167 to 167 as in RFC 9636. */
#ifndef ZONES_POSIX_TZ_H
#define ZONES_POSIX_TZ_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ABBREVIATION_MAX 15
/* RFC 9636: an offset lies between -25 and 26 hours. */
#define OFFSET_MIN (-25 * 3600 + 1)
#define OFFSET_MAX (26 * 3600 - 1)

/* One kind of local time: what is added to UTC, and what it is called. */
typedef struct zone_type {
    int32_t offset;
    bool daylight;
    char name[ABBREVIATION_MAX + 1];
} zone_type;

/* A day of every year: 'J': 1 to 365 without leap days; 'N': 0 to 365; 'M': the week-th weekday (0 is Sunday) of a
 * month, where week 5 is the last. Then a time of that day in seconds, which may reach into other days. */
typedef struct rule_day {
    char kind;
    int16_t day;
    int8_t month, week, weekday;
    int32_t time;
} rule_day;

typedef struct zone_rule {
    zone_type standard, daylight;
    /* Without it `standard` holds all year. */
    bool has_daylight;
    rule_day start, end;
} zone_rule;

/* False: the text is no such rule. */
bool zone_rule_parse(const char *text, size_t length, zone_rule *rule);

/* The type that holds at an instant, and since and until when: INT64_MIN and INT64_MAX for ever. */
const zone_type *zone_rule_at(const zone_rule *rule, int64_t instant, int64_t *begin, int64_t *end);

/* Letters, digits, '+' and '-', at most ABBREVIATION_MAX of them. */
bool is_abbreviation(const char *text, size_t length);

#endif
