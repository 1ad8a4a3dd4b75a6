/* calendar.h: the proleptic Gregorian calendar, years 1 to 9999. */
#ifndef ZONES_CALENDAR_H
#define ZONES_CALENDAR_H
#include <stdbool.h>
#include <stdint.h>

#define YEAR_MIN 1
#define YEAR_MAX 9999
#define DAY_SECONDS 86400
/* The days 0001-01-01 and 9999-12-31, counted from 1970-01-01. */
#define DAY_MIN (-719162)
#define DAY_MAX 2932896

typedef struct date { int64_t year; int month, day; } date;

bool is_leap_year(int64_t year);
int days_in_month(int64_t year, int month);

/* Days since 1970-01-01; also for years outside the range. */
int64_t days_from_date(date d);
date date_from_days(int64_t days);

/* 1 is Monday, 7 is Sunday. */
int weekday_of(int64_t days);
const char *weekday_name(int weekday);
/* Counted from 1. */
int day_of_year(int64_t days);
/* The week of ISO 8601 and the year that it belongs to. */
int iso_week_of(int64_t days, int64_t *year);

/* The same day some months later; `*clamped` when that month is shorter and its last day is taken. */
date add_months(date d, int64_t months, bool *clamped);

/* Of b above zero; the remainder is never below zero. */
static inline int64_t floor_divide(int64_t a, int64_t b) { return a / b - (a % b < 0); }
static inline int64_t floor_modulo(int64_t a, int64_t b) { return a % b + (a % b < 0 ? b : 0); }
/* Of seconds since 1970. */
static inline int64_t day_of(int64_t seconds) { return floor_divide(seconds, DAY_SECONDS); }

#endif
