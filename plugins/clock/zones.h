/* zones.h: the folder of the zone database: names to zones, read once and kept while the file stays the same. */
#ifndef CLOCK_ZONES_H
#define CLOCK_ZONES_H
#include "tzif.h"

/* The longest of the database have 32. */
#define ZONE_NAME_MAX 63
#define ZONE_FOLDER_MAX 4095
#define ZONE_PROBLEM_MAX 256

typedef enum zone_answer {
    ZONE_FOUND,
    ZONE_UNKNOWN,     /* the database has no such zone */
    ZONE_UNAVAILABLE, /* the database, or its file of this zone, cannot be used */
    ZONE_TOO_BUSY,    /* no memory or no descriptors now */
} zone_answer;

typedef struct zone_entry {
    /* As it is shown. */
    char name[ZONE_NAME_MAX + 1];
    zone *zone;
    /* Which file it was read from, to notice an update of the database. */
    struct { uint64_t device, inode, size; int64_t seconds, nanoseconds; } file;
    uint32_t uses;
} zone_entry;

/* Once, before any other function. `folder` is kept. */
void zones_begin(const char *folder);
/* No other function may run any more. */
void zones_end(void);

/* A zone by its name in the database (Europe/Berlin) or by an offset (+05:30). ZONE_FOUND: the entry stays valid until
 * it is given back. Else `problem` is a sentence for the model, for an unknown one with the nearest names. Any
 * thread. */
zone_answer zones_find(const char *name, size_t length, const zone_entry **entry, char problem[ZONE_PROBLEM_MAX]);
void zones_give_back(const zone_entry *entry);

/* A zone of one offset without a name of its own. NULL: no memory. */
const zone_entry *zones_of_offset(int32_t offset);

/* Whether a name can be one of the database: parts of letters, digits, '_', '-' and '+' with '/' between them, each
 * beginning with a capital letter. So it never leaves the folder, and files beside the zones are none. */
bool is_zone_name(const char *name, size_t length);

/* "; did you mean 'Europe/Berlin'?", or another hint. */
void zones_hint(int folder, const char *name, size_t length, char hint[ZONE_PROBLEM_MAX]);

#endif
