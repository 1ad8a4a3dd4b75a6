/* The key-value storage of one plugin: one SQLite file, written by host processes only. Keys belong to a tenant. Every
 * change is one transaction: it is there whole, and on the disk, when the function returns, or it is not there at all.
 * Blocking, and one thread at a time for each file: never on the I/O thread. */
#ifndef STORAGE_FILE_H
#define STORAGE_FILE_H
#include <stddef.h>
#include <stdint.h>

typedef struct sf_file sf_file;
typedef struct sf_bytes { const void *ptr; uint64_t len; } sf_bytes;

#define SF_OK 0
#define SF_ABSENT 1
#define SF_OVER_QUOTA 2 /* nothing was changed */
#define SF_BUSY 3       /* another process holds the file, or the disk is full: later, perhaps */
#define SF_FAILED 4     /* sf_reason */

/* What an entry counts besides its key and its value. */
#define SF_ENTRY_BYTES 64u

/* Opens or makes the file, readable by its owner only. NULL, and why not, on failure. */
sf_file *sf_open(const char *path, char *reason, size_t capacity);
void sf_close(sf_file *);
/* The value in memory of the file's own, until its next function. */
int32_t sf_get(sf_file *, sf_bytes tenant, sf_bytes key, sf_bytes *value);
/* `quota`: bytes of all tenants together. */
int32_t sf_put(sf_file *, sf_bytes tenant, sf_bytes key, sf_bytes value, uint64_t quota);
int32_t sf_remove(sf_file *, sf_bytes tenant, sf_bytes key);
/* What was wrong at the last SF_FAILED or SF_BUSY. */
const char *sf_reason(const sf_file *);

#endif
