/* arithmetic.h: adding to a date or a time, and what lies between two: years, months and days as the calendar of a zone
 * counts them, hours, minutes and seconds as they pass. */
#ifndef CLOCK_ARITHMETIC_H
#define CLOCK_ARITHMETIC_H
#include "tzif.h"

/* What had to be settled on the way. */
#define ADJUSTED_MONTH_END 1u /* the month is shorter: its last day */
#define ADJUSTED_SKIPPED 2u   /* the wall clock skips that time: as much later as it jumps */
#define ADJUSTED_REPEATED 4u  /* the wall clock shows that time twice: the earlier */

/* Months first, then days. `day` counts from 1970-01-01. False: the sum is not in the years 1 to 9999. */
bool date_add(int64_t day, int64_t months, int64_t days, int64_t *sum, unsigned *adjusted);

/* The same for an instant as the wall clock of a zone shows it, whose time of day stays. */
bool instant_add(const zone *z, int64_t instant, int64_t months, int64_t days, int64_t *sum, unsigned *adjusted);

typedef struct period {
    bool negative;
    int64_t months, days, seconds;
    uint32_t nanoseconds;
} period;

/* Adding the period to the earlier one gives the later one. */
period period_of_dates(int64_t start, int64_t end);
period period_of_instants(const zone *z, int64_t start, uint32_t start_nanoseconds, int64_t end,
                          uint32_t end_nanoseconds);

#endif
