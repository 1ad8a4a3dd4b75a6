#include "posix_tz.h"
#include "calendar.h"
#include <string.h>

typedef struct reader { const char *at, *end; } reader;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_abbreviation(const char *text, size_t length) {
    if (length == 0 || length > ABBREVIATION_MAX) return false;
    for (size_t i = 0; i < length; i++) {
        if (!is_letter(text[i]) && !is_digit(text[i]) && text[i] != '+' && text[i] != '-') return false;
    }
    return true;
}

static bool take(reader *r, char c) {
    if (r->at == r->end || *r->at != c) return false;
    r->at++;
    return true;
}

static bool take_number(reader *r, int max, int *value) {
    if (r->at == r->end || !is_digit(*r->at)) return false;
    for (*value = 0; r->at < r->end && is_digit(*r->at); r->at++) {
        *value = *value * 10 + (*r->at - '0');
        if (*value > max) return false;
    }
    return true;
}

/* [+|-]hh[:mm[:ss]] */
static bool take_time(reader *r, int hours_max, int32_t *seconds) {
    int sign = take(r, '-') ? -1 : 1, hours, minutes = 0, rest = 0;
    if (sign > 0) take(r, '+');
    if (!take_number(r, hours_max, &hours)) return false;
    if (take(r, ':')) {
        if (!take_number(r, 59, &minutes)) return false;
        if (take(r, ':') && !take_number(r, 59, &rest)) return false;
    }
    *seconds = sign * (hours * 3600 + minutes * 60 + rest);
    return true;
}

static bool take_name(reader *r, char name[ABBREVIATION_MAX + 1]) {
    bool quoted = take(r, '<');
    const char *start = r->at;
    while (r->at < r->end && (is_letter(*r->at) || (quoted && *r->at != '>'))) r->at++;
    size_t length = (size_t)(r->at - start);
    if (!is_abbreviation(start, length) || (quoted && !take(r, '>'))) return false;
    memcpy(name, start, length);
    name[length] = 0;
    return true;
}

static bool take_day(reader *r, rule_day *day) {
    int number, week, weekday;
    *day = (rule_day){.kind = 'N', .time = 2 * 3600};
    if (take(r, 'M')) {
        bool is_right = take_number(r, 12, &number) && number >= 1 && take(r, '.') && take_number(r, 5, &week) &&
                        week >= 1 && take(r, '.') && take_number(r, 6, &weekday);
        if (!is_right) return false;
        day->kind = 'M';
        day->month = (int8_t)number;
        day->week = (int8_t)week;
        day->weekday = (int8_t)weekday;
    } else {
        if (take(r, 'J')) day->kind = 'J';
        if (!take_number(r, 365, &number) || (day->kind == 'J' && number < 1)) return false;
        day->day = (int16_t)number;
    }
    return !take(r, '/') || take_time(r, 167, &day->time);
}

bool zone_rule_parse(const char *text, size_t length, zone_rule *rule) {
    reader r = {text, text + length};
    int32_t west;
    memset(rule, 0, sizeof *rule);
    if (!take_name(&r, rule->standard.name) || !take_time(&r, 24, &west)) return false;
    /* POSIX counts what is added to local time. */
    rule->standard.offset = -west;
    if (r.at == r.end) return true;
    rule->has_daylight = rule->daylight.daylight = true;
    rule->daylight.offset = rule->standard.offset + 3600;
    if (!take_name(&r, rule->daylight.name)) return false;
    if (r.at < r.end && *r.at != ',') {
        if (!take_time(&r, 24, &west)) return false;
        rule->daylight.offset = -west;
    }
    return take(&r, ',') && take_day(&r, &rule->start) && take(&r, ',') && take_day(&r, &rule->end) && r.at == r.end;
}

/* Seconds of local time since 1970 at which the day's time comes in a year. */
static int64_t local_time_of(const rule_day *d, int64_t year) {
    int64_t days = days_from_date((date){year, 1, 1});
    if (d->kind == 'N') {
        days += d->day;
    } else if (d->kind == 'J') {
        days += d->day - 1 + (is_leap_year(year) && d->day >= 60);
    } else {
        int64_t first = days_from_date((date){year, d->month, 1});
        int64_t into = floor_modulo(d->weekday - weekday_of(first), 7) + (d->week - 1) * 7;
        while (into >= days_in_month(year, d->month)) into -= 7;
        days = first + into;
    }
    return days * DAY_SECONDS + d->time;
}

const zone_type *zone_rule_at(const zone_rule *rule, int64_t instant, int64_t *begin, int64_t *end) {
    *begin = INT64_MIN;
    *end = INT64_MAX;
    if (!rule->has_daylight) return &rule->standard;
    /* A time of day may reach into a neighbouring year: so three years are looked at, and a fourth and fifth for the
     * change before and after. */
    int64_t year = date_from_days(day_of(instant)).year, latest = INT64_MIN;
    const zone_type *type = &rule->standard;
    for (int64_t y = year - 2; y <= year + 2; y++) {
        const struct { int64_t at; const zone_type *type; } changes[] = {
            {local_time_of(&rule->end, y) - rule->daylight.offset, &rule->standard},
            {local_time_of(&rule->start, y) - rule->standard.offset, &rule->daylight},
        };
        for (int i = 0; i < 2; i++) {
            /* Of an end and a start at one instant the start counts: that is how daylight time all year is written. */
            bool is_later = changes[i].at > latest || (changes[i].at == latest && changes[i].type == &rule->daylight);
            if (changes[i].at <= instant && is_later) {
                latest = changes[i].at;
                type = changes[i].type;
            }
            if (changes[i].at > instant && changes[i].at < *end) *end = changes[i].at;
        }
    }
    *begin = latest;
    return type;
}
