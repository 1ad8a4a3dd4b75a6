/* Counts what a thread allocates: linking this puts counting functions before those of the C library, for the whole
 * test process. */
#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H
#include <stdint.h>

/* Allocations of the calling thread so far, whoever made them; always 0 under a sanitizer, which counts by itself. */
uint64_t allocations_of_thread(void);
/* Whether they are counted. */
int32_t allocations_are_counted(void);
#endif
