/* tzif.h: a time zone as a file of the zone database describes it (TZif, RFC 9636). For C and C++. */
#ifndef ZONES_TZIF_H
#define ZONES_TZIF_H
#include "posix_tz.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The largest of the database have 4 KiB. */
#define ZONE_FILE_MAX 65536

typedef struct zone {
    uint32_t transition_count, type_count;
    /* Ascending instants, and which type holds from each on. */
    const int64_t *transitions;
    const uint8_t *indices;
    const zone_type *types;
    /* What holds after the last transition; without it the last type goes on. */
    bool has_rule;
    zone_rule rule;
} zone;

/* A stretch of time with one offset: from `begin` until before `end`. */
typedef struct zone_period {
    int64_t begin, end;
    const zone_type *type;
} zone_period;

/* Reads a whole file, which may hold anything. One block of memory, for free(). NULL: `*problem` says why. */
zone *zone_parse(const uint8_t *bytes, size_t size, const char **problem);

/* A zone that always has one offset. NULL: no memory. */
zone *zone_with_offset(int32_t offset, const char *abbreviation);

/* Of instants in the years 0 to 10000. */
zone_period zone_at(const zone *z, int64_t instant);

/* What instants a wall clock may mean. */
typedef struct zone_meaning {
    /* 0: the clock skips this time. 2: it shows it twice (of more than two the first two). */
    int count;
    int64_t instants[2];
    int32_t offsets[2];
    /* Of a skipped time: when the clock jumps, and the offsets before and after. */
    int64_t jump;
    int32_t before, after;
} zone_meaning;

/* `local` is what a wall clock shows, counted as if it were UTC. */
zone_meaning zone_meaning_of(const zone *z, int64_t local);

#ifdef __cplusplus
}
#endif

#endif
