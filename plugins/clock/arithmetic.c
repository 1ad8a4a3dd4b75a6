#include "arithmetic.h"
#include "moment.h"

/* More can be neither added nor lie between. */
#define MONTHS_MAX ((YEAR_MAX + 1) * 12)
#define DAYS_MAX (DAY_MAX - DAY_MIN)

bool date_add(int64_t day, int64_t months, int64_t days, int64_t *sum, unsigned *adjusted) {
    if (months > MONTHS_MAX || months < -MONTHS_MAX || days > DAYS_MAX || days < -DAYS_MAX) return false;
    bool clamped;
    *sum = days_from_date(add_months(date_from_days(day), months, &clamped)) + days;
    if (clamped) *adjusted |= ADJUSTED_MONTH_END;
    return *sum >= DAY_MIN && *sum <= DAY_MAX;
}

bool instant_add(const zone *z, int64_t instant, int64_t months, int64_t days, int64_t *sum, unsigned *adjusted) {
    int64_t local = instant + zone_at(z, instant).type->offset, day = day_of(local), sum_day;
    *sum = instant;
    /* Nothing to add: the second of two equal wall clock times stays the second. */
    if (months == 0 && days == 0) return true;
    if (!date_add(day, months, days, &sum_day, adjusted)) return false;
    zone_meaning meaning = zone_meaning_of(z, local + (sum_day - day) * DAY_SECONDS);
    if (meaning.count == 0) {
        *adjusted |= ADJUSTED_SKIPPED;
        *sum = local + (sum_day - day) * DAY_SECONDS - meaning.before;
    } else {
        if (meaning.count > 1) *adjusted |= ADJUSTED_REPEATED;
        *sum = meaning.instants[0];
    }
    return is_in_range(*sum, zone_at(z, *sum).type->offset);
}

/* As many whole months as lie between two days at most, perhaps one too many. */
static int64_t months_between(int64_t start, int64_t end) {
    date a = date_from_days(start), b = date_from_days(end);
    return (b.year - a.year) * 12 + b.month - a.month;
}

period period_of_dates(int64_t start, int64_t end) {
    if (end < start) {
        period p = period_of_dates(end, start);
        p.negative = true;
        return p;
    }
    period p = {.months = months_between(start, end)};
    unsigned ignored = 0;
    int64_t sum = start;
    while (p.months > 0 && (!date_add(start, p.months, 0, &sum, &ignored) || sum > end)) p.months--;
    if (p.months == 0) sum = start;
    p.days = end - sum;
    return p;
}

period period_of_instants(const zone *z, int64_t start, uint32_t start_nanoseconds, int64_t end,
                          uint32_t end_nanoseconds) {
    if (end < start || (end == start && end_nanoseconds < start_nanoseconds)) {
        period p = period_of_instants(z, end, end_nanoseconds, start, start_nanoseconds);
        p.negative = true;
        return p;
    }
    /* Fractions of seconds are left out of the steps: a step may end at `last` at most. */
    bool borrows = end_nanoseconds < start_nanoseconds;
    int64_t last = end - borrows;
    int64_t start_day = day_of(start + zone_at(z, start).type->offset);
    int64_t end_day = day_of(last + zone_at(z, last).type->offset);
    period p = {.months = months_between(start_day, end_day)};
    unsigned ignored = 0;
    int64_t sum = start;
    if (p.months < 0) p.months = 0;
    while (p.months > 0 && (!instant_add(z, start, p.months, 0, &sum, &ignored) || sum > last)) p.months--;
    if (p.months == 0) sum = start;
    p.days = end_day - day_of(sum + zone_at(z, sum).type->offset);
    if (p.days < 0) p.days = 0;
    int64_t before_days = sum;
    while (p.days > 0 && (!instant_add(z, start, p.months, p.days, &sum, &ignored) || sum > last)) p.days--;
    if (p.days == 0) sum = before_days;
    p.seconds = last - sum;
    p.nanoseconds = end_nanoseconds - start_nanoseconds + (borrows ? 1000000000u : 0);
    return p;
}
