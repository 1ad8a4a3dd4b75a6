/* A ring of records in a mapped file, between a thread that must not wait and one that writes them to their place. What
 * was put into it survives the end of the process at any instant: the kernel has it. Another process reads it then.
 *
 * Positions count bytes from the beginning, and never go back; a record stands at its position modulo the capacity, with
 * the position beside it and a sum over all of it, so that nothing is taken for a record that is not the one due.
 *
 * The writing side is one thread, the reading side another; the file is locked as long as the process lives. */
#ifndef STEP_SPOOL_H
#define STEP_SPOOL_H
#include <stddef.h>
#include <stdint.h>

typedef struct sp_spool sp_spool;

#define SP_RECORD_BYTES 32u /* what a record takes besides its content, at most */

/* Makes `folder`/ID with room for `capacity` bytes, a multiple of 4096, on the disk already: a full disk shows here. NULL,
 * and why not, on failure. */
sp_spool *sp_create(const char *folder, uint64_t capacity, char *reason, size_t reason_capacity);
/* Opens what a process left behind, if none has it any more, to be read from a position on. NULL when that is not so, or
 * when it is no spool. */
sp_spool *sp_take_over(const char *folder, const char *name, uint64_t position);
/* With `remove` the file goes too. */
void sp_close(sp_spool *, int remove);

uint64_t sp_id(const sp_spool *);
/* 1 while the process that made `folder`/ID has it. */
int sp_is_alive(const char *folder, uint64_t id);

/* The writing side. 0: there is no room now, and for a record of more than half the capacity there never is. */
int sp_put(sp_spool *, const void *bytes, uint32_t count);
/* Bytes that were put and not freed yet. */
uint64_t sp_used(const sp_spool *);

/* The reading side. The next record, which stays where it is until it is freed; 0 when there is none. */
int sp_next(sp_spool *, const uint8_t **bytes, uint32_t *count);
/* Where reading stands: behind the last record that `sp_next` gave. */
uint64_t sp_position(const sp_spool *);
/* All records that were read may be written over. */
void sp_free(sp_spool *);
/* Reads again what was read since `sp_free`. */
void sp_rewind(sp_spool *);

#endif
