#include "calendar.h"

/* Days of 400 years: after them the calendar repeats, weekdays included. */
#define CYCLE_DAYS 146097
/* From 0000-03-01 to 1970-01-01. */
#define EPOCH_DAYS 719468

bool is_leap_year(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int days_in_month(int64_t year, int month) {
    static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && is_leap_year(year));
}

/* Both directions count years from March: then the leap day is the last one, and the lengths of the months before a
 * month are a straight line, (153 m + 2) / 5. */
int64_t days_from_date(date d) {
    int64_t year = d.month > 2 ? d.year : d.year - 1;
    int64_t month = d.month > 2 ? d.month - 3 : d.month + 9;
    int64_t cycle = floor_divide(year, 400), in_cycle = year - cycle * 400;
    int64_t in_year = (153 * month + 2) / 5 + d.day - 1;
    return cycle * CYCLE_DAYS + in_cycle * 365 + in_cycle / 4 - in_cycle / 100 + in_year - EPOCH_DAYS;
}

date date_from_days(int64_t days) {
    days += EPOCH_DAYS;
    int64_t cycle = floor_divide(days, CYCLE_DAYS), in_cycle = days - cycle * CYCLE_DAYS;
    /* The leap days before this one are taken out, so that every year has 365. */
    int64_t year = (in_cycle - in_cycle / 1460 + in_cycle / 36524 - in_cycle / 146096) / 365;
    int64_t in_year = in_cycle - (year * 365 + year / 4 - year / 100);
    int64_t month = (5 * in_year + 2) / 153;
    return (date){
        .year = cycle * 400 + year + (month >= 10),
        .month = (int)(month < 10 ? month + 3 : month - 9),
        .day = (int)(in_year - (153 * month + 2) / 5 + 1),
    };
}

/* 1970-01-01 was a Thursday. */
int weekday_of(int64_t days) { return (int)floor_modulo(days + 3, 7) + 1; }

const char *weekday_name(int weekday) {
    static const char names[][10] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    return names[weekday - 1];
}

int day_of_year(int64_t days) {
    return (int)(days - days_from_date((date){date_from_days(days).year, 1, 1})) + 1;
}

/* A week belongs to the year in which its Thursday lies. */
int iso_week_of(int64_t days, int64_t *year) {
    int64_t thursday = days + 4 - weekday_of(days);
    *year = date_from_days(thursday).year;
    return (day_of_year(thursday) - 1) / 7 + 1;
}

date add_months(date d, int64_t months, bool *clamped) {
    int64_t total = d.year * 12 + (d.month - 1) + months;
    date sum = {.year = floor_divide(total, 12), .month = (int)floor_modulo(total, 12) + 1, .day = d.day};
    int last = days_in_month(sum.year, sum.month);
    *clamped = sum.day > last;
    if (*clamped) sum.day = last;
    return sum;
}
