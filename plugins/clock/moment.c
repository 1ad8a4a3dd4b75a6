#include "moment.h"
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct reader { const char *at, *end; } reader;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool take(reader *r, char c) {
    if (r->at == r->end || *r->at != c) return false;
    r->at++;
    return true;
}

static bool take_digits(reader *r, int count, int *value) {
    *value = 0;
    if (r->end - r->at < count) return false;
    for (int i = 0; i < count; i++, r->at++) {
        if (!is_digit(*r->at)) return false;
        *value = *value * 10 + (*r->at - '0');
    }
    return true;
}

static bool take_offset(reader *r, int32_t *offset) {
    int hours, minutes, seconds = 0, sign = take(r, '-') ? -1 : 1;
    if (sign > 0 && !take(r, '+')) return false;
    if (!take_digits(r, 2, &hours) || !take(r, ':') || !take_digits(r, 2, &minutes)) return false;
    if (take(r, ':') && !take_digits(r, 2, &seconds)) return false;
    *offset = sign * (hours * 3600 + minutes * 60 + seconds);
    return hours <= 23 && minutes <= 59 && seconds <= 59;
}

bool offset_parse(const char *text, size_t length, int32_t *offset) {
    reader r = {text, text + length};
    return take_offset(&r, offset) && r.at == r.end;
}

__attribute__((format(printf, 2, 3))) static bool wrong(char problem[MOMENT_PROBLEM_MAX], const char *format, ...) {
    va_list values;
    va_start(values, format);
    vsnprintf(problem, MOMENT_PROBLEM_MAX, format, values);
    va_end(values);
    return false;
}

/* Whether hh: or h: begins here, as a time of day does and no date. */
static bool begins_with_time(reader r) {
    size_t digits = 0;
    while (r.at < r.end && is_digit(*r.at)) r.at++, digits++;
    return digits >= 1 && digits <= 2 && take(&r, ':');
}

static bool take_date(reader *r, int64_t *days, char *problem) {
    int year, month, day;
    if (begins_with_time(*r)) return wrong(problem, "the date is missing before the time of day (2026-05-01T14:00:00)");
    if (!take_digits(r, 4, &year) || !take(r, '-') || !take_digits(r, 2, &month) || !take(r, '-') ||
        !take_digits(r, 2, &day))
        return wrong(problem, "a date is expected, written as 2026-05-01");
    if (year < YEAR_MIN) return wrong(problem, "years are 0001 to 9999");
    if (month < 1 || month > 12) return wrong(problem, "there is no month %02d", month);
    int last = days_in_month(year, month);
    if (day < 1 || day > last) return wrong(problem, "%04d-%02d has the days 01 to %02d", year, month, last);
    *days = days_from_date((date){year, month, day});
    return true;
}

static bool take_fraction(reader *r, uint32_t *nanoseconds, char *problem) {
    int digits = 0;
    for (*nanoseconds = 0; r->at < r->end && is_digit(*r->at); r->at++, digits++) {
        if (digits < 9) *nanoseconds = *nanoseconds * 10 + (uint32_t)(*r->at - '0');
    }
    if (digits < 1 || digits > 9) return wrong(problem, "a fraction of a second has 1 to 9 digits");
    for (; digits < 9; digits++) *nanoseconds *= 10;
    return true;
}

static bool take_time(reader *r, moment *m, char *problem) {
    int hours, minutes, seconds = 0;
    if (!take_digits(r, 2, &hours) || !take(r, ':') || !take_digits(r, 2, &minutes))
        return wrong(problem, "a time of day is written as 14:00:00");
    if (take(r, ':')) {
        if (!take_digits(r, 2, &seconds)) return wrong(problem, "a time of day is written as 14:00:00");
        if (take(r, '.') && !take_fraction(r, &m->nanoseconds, problem)) return false;
    }
    if (hours > 23 || minutes > 59) return wrong(problem, "times of day are 00:00:00 to 23:59:59");
    if (seconds == 60) return wrong(problem, "leap seconds are not counted here; write the second before or after");
    if (seconds > 60) return wrong(problem, "times of day are 00:00:00 to 23:59:59");
    m->seconds += hours * 3600 + minutes * 60 + seconds;
    return true;
}

/* @ and seconds since 1970-01-01T00:00:00Z. */
static bool take_unix(reader *r, moment *m, char *problem) {
    bool negative = take(r, '-');
    if (r->at == r->end) return wrong(problem, "a number of seconds is expected after @");
    for (; r->at < r->end; r->at++) {
        if (!is_digit(*r->at)) return wrong(problem, "only digits are expected after @");
        m->seconds = m->seconds * 10 + (*r->at - '0');
        if (m->seconds > INT64_MAX / 20) break;
    }
    if (negative) m->seconds = -m->seconds;
    m->kind = MOMENT_INSTANT;
    return is_in_range(m->seconds, 0) || wrong(problem, "years are 0001 to 9999");
}

bool moment_parse(const char *text, size_t length, moment *m, char problem[MOMENT_PROBLEM_MAX]) {
    reader r = {text, text + length};
    int64_t days = 0;
    *m = (moment){.kind = MOMENT_DATE};
    if (take(&r, '@')) return take_unix(&r, m, problem);
    if (!take_date(&r, &days, problem)) return false;
    m->seconds = days * DAY_SECONDS;
    if (r.at == r.end) return true;

    if (!take(&r, 'T') && !take(&r, 't') && !take(&r, ' '))
        return wrong(problem, "after the date T and a time of day are expected, as 2026-05-01T14:00:00");
    m->kind = MOMENT_LOCAL;
    if (!take_time(&r, m, problem)) return false;
    if (r.at == r.end) return true;

    m->kind = MOMENT_INSTANT;
    if (!take(&r, 'Z') && !take(&r, 'z') && !take_offset(&r, &m->offset))
        return wrong(problem, "after the time of day Z or an offset such as +02:00 is expected");
    if (r.at != r.end) return wrong(problem, "nothing may follow the offset; zones are named in a field of their own");
    m->seconds -= m->offset;
    return is_in_range(m->seconds, m->offset) || wrong(problem, "in UTC the year is not in 0001 to 9999");
}

void fraction_text(uint32_t nanoseconds, char text[16]) {
    *text = 0;
    if (nanoseconds == 0) return;
    int length = snprintf(text, 16, ".%09u", nanoseconds);
    while (text[length - 1] == '0') text[--length] = 0;
}

void date_text(int64_t days, char text[MOMENT_TEXT_MAX]) {
    date d = date_from_days(days);
    snprintf(text, MOMENT_TEXT_MAX, "%04" PRId64 "-%02d-%02d", d.year, d.month, d.day);
}

void offset_text(int32_t offset, char text[MOMENT_TEXT_MAX]) {
    int32_t size = abs(offset), seconds = size % 60;
    int length = snprintf(text, MOMENT_TEXT_MAX, "%c%02d:%02d", offset < 0 ? '-' : '+', size / 3600, size / 60 % 60);
    if (seconds) snprintf(text + length, MOMENT_TEXT_MAX - (size_t)length, ":%02d", seconds);
}

void instant_text(int64_t seconds, uint32_t nanoseconds, int32_t offset, bool zulu, char text[MOMENT_TEXT_MAX]) {
    int64_t local = seconds + offset, days = day_of(local), time = local - days * DAY_SECONDS;
    char date[MOMENT_TEXT_MAX], fraction[16], suffix[MOMENT_TEXT_MAX] = "Z";
    date_text(days, date);
    fraction_text(nanoseconds, fraction);
    if (!zulu || offset != 0) offset_text(offset, suffix);
    snprintf(text, MOMENT_TEXT_MAX, "%.11sT%02d:%02d:%02d%.10s%.9s", date, (int)(time / 3600), (int)(time / 60 % 60),
             (int)(time % 60), fraction, suffix);
}
