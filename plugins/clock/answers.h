/* answers.h: the members that results of several tools have in common. */
#ifndef CLOCK_ANSWERS_H
#define CLOCK_ANSWERS_H
#include "../common/result.h"
#include "arithmetic.h"
#include "moment.h"
#include "zones.h"

/* weekday, iso_week, day_of_year */
void write_day(result *r, int64_t days);

/* An instant as a zone sees it, under the name `key`: with its day, zone, abbreviation, daylight_saving, utc, unix.
 * False: there the year is not in 1 to 9999, and nothing is written. */
bool write_instant(result *r, const char *key, const moment *m, const zone_entry *zone);

/* period: P1Y2M3DT4H5M6.7S, as in ISO 8601 */
void write_period(result *r, const period *p, bool has_time);

/* seconds: what passes from one instant to another, with its fraction */
void write_seconds(result *r, const moment *start, const moment *end);

/* adjusted: the names of ADJUSTED_… */
void write_adjusted(result *r, unsigned adjusted);

#endif
