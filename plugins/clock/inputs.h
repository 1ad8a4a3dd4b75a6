/* inputs.h: what the tools read from their arguments. A status that is not COLLET_OK has been reported and is to be
 * returned. */
#ifndef CLOCK_INPUTS_H
#define CLOCK_INPUTS_H
#include "moment.h"
#include "zones.h"
#include <collet.h>

#define TIME_CODE "INVALID_TIME"
#define RANGE_CODE "OUT_OF_RANGE"

/* Once: the zone that is meant where a call names none. The text is kept. */
void inputs_begin(const char *home_zone);

/* The zone that an argument names. The caller gives it back. */
collet_status take_zone(const collet_call *call, const char *name, const zone_entry **zone);

collet_status take_moment(const collet_call *call, const char *name, moment *m);

/* What a wall clock of the zone shows becomes an instant. */
collet_status resolve(const collet_call *call, const char *name, const zone_entry *zone, moment *m);

/* The zone whose calendar counts: the one that the argument `zone` names, else the offset that `m` was written with,
 * else the zone that is meant without a name. The caller gives it back. */
collet_status take_calendar(const collet_call *call, const moment *m, const zone_entry **zone);

#endif
