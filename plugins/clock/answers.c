/* answers.c: the members of this plugin's results. */
#include "answers.h"
#include <stdio.h>

void write_day(result *r, int64_t days) {
    char week[32];
    int64_t year;
    int number = iso_week_of(days, &year);
    snprintf(week, sizeof week, "%04" PRId64 "-W%02d", year, number);
    result_key(r, "weekday");
    result_string(r, weekday_name(weekday_of(days)));
    result_key(r, "iso_week");
    result_string(r, week);
    result_key(r, "day_of_year");
    result_integer(r, day_of_year(days));
}

bool write_instant(result *r, const char *key, const moment *m, const zone_entry *zone) {
    const zone_type *type = zone_at(zone->zone, m->seconds).type;
    char text[MOMENT_TEXT_MAX];
    if (!is_in_range(m->seconds, type->offset)) return false;
    instant_text(m->seconds, m->nanoseconds, type->offset, false, text);
    result_key(r, key);
    result_string(r, text);
    write_day(r, day_of(m->seconds + type->offset));
    result_key(r, "zone");
    result_string(r, zone->name);
    result_key(r, "abbreviation");
    result_string(r, type->name);
    result_key(r, "daylight_saving");
    result_boolean(r, type->daylight);
    instant_text(m->seconds, m->nanoseconds, 0, true, text);
    result_key(r, "utc");
    result_string(r, text);
    result_key(r, "unix");
    result_integer(r, m->seconds);
    return true;
}

void write_adjusted(result *r, unsigned adjusted) {
    static const char *const names[] = {"month_end", "skipped_time", "repeated_time"};
    result_key(r, "adjusted");
    result_open(r, '[');
    for (int i = 0; i < 3; i++) {
        if (adjusted & 1u << i) result_string(r, names[i]);
    }
    result_close(r, ']');
}

/* P1Y2M3DT4H5M6.7S, as in ISO 8601. */
void write_period(result *r, const period *p, bool has_time) {
    char text[128], fraction[16];
    int used = snprintf(text, sizeof text, "%sP", p->negative ? "-" : "");
    int start = used;
    const int64_t counts[] = {p->months / 12, p->months % 12, p->days};
    for (int i = 0; i < 3; i++) {
        if (counts[i])
            used += snprintf(text + used, sizeof text - (size_t)used, "%" PRId64 "%c", counts[i], "YMD"[i]);
    }
    if (p->seconds || p->nanoseconds) {
        int64_t hours = p->seconds / 3600, minutes = p->seconds / 60 % 60, seconds = p->seconds % 60;
        used += snprintf(text + used, sizeof text - (size_t)used, "T");
        if (hours) used += snprintf(text + used, sizeof text - (size_t)used, "%" PRId64 "H", hours);
        if (minutes) used += snprintf(text + used, sizeof text - (size_t)used, "%" PRId64 "M", minutes);
        fraction_text(p->nanoseconds, fraction);
        if (seconds || p->nanoseconds)
            used += snprintf(text + used, sizeof text - (size_t)used, "%" PRId64 "%sS", seconds, fraction);
    }
    if (used == start) snprintf(text + used, sizeof text - (size_t)used, "%s", has_time ? "T0S" : "0D");
    result_key(r, "period");
    result_string(r, text);
}

/* The time that passes from one instant to another, with its fraction. */
void write_seconds(result *r, const moment *start, const moment *end) {
    char text[64], fraction[16];
    int64_t seconds = end->seconds - start->seconds, nanoseconds = (int64_t)end->nanoseconds - start->nanoseconds;
    bool negative = seconds < 0 || (seconds == 0 && nanoseconds < 0);
    if (negative) seconds = -seconds, nanoseconds = -nanoseconds;
    if (nanoseconds < 0) seconds--, nanoseconds += 1000000000;
    fraction_text((uint32_t)nanoseconds, fraction);
    snprintf(text, sizeof text, "%s%" PRId64 "%s", negative ? "-" : "", seconds, fraction);
    result_key(r, "seconds");
    result_json(r, text);
}
