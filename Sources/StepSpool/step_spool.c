#define _GNU_SOURCE
#include "StepSpool.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAGIC 0x314c4f4f5053434cull /* "LCSPOOL1" */
#define HEAD 4096u
#define ALIGNED 16u
#define PADDING UINT32_MAX

/* At the beginning of the file. */
typedef struct head {
    uint64_t magic, id, capacity;
} head;

/* Before each record. */
typedef struct mark {
    uint64_t position;
    uint32_t count; /* PADDING: the next record stands at the beginning of the ring */
    uint32_t sum;
} mark;
_Static_assert(sizeof(mark) == ALIGNED && sizeof(mark) + ALIGNED == SP_RECORD_BYTES, "what the header promises");

struct sp_spool {
    uint8_t *map, *ring;
    uint64_t capacity, id;
    /* Behind the last record that was put; before the first that is not freed. */
    _Atomic uint64_t written, freed;
    uint64_t read;
    int descriptor;
    char *path;
};

static uint64_t space(uint32_t count) { return (sizeof(mark) + (uint64_t)count + ALIGNED - 1) & ~(uint64_t)(ALIGNED - 1); }

/* Against torn and stale records, not against malice: who can write the file can write the tables too. */
static uint32_t sum_of(const mark *mark, const uint8_t *bytes) {
    uint64_t sum = mark->position * 0x9e3779b97f4a7c15ull ^ mark->count;
    uint64_t count = mark->count == PADDING ? 0 : mark->count, word;
    for (; count >= 8; bytes += 8, count -= 8) {
        memcpy(&word, bytes, 8);
        sum = (sum ^ word) * 0xff51afd7ed558ccdull;
        sum ^= sum >> 32;
    }
    if (count > 0) {
        word = 0;
        memcpy(&word, bytes, count);
        sum = (sum ^ word) * 0xff51afd7ed558ccdull;
    }
    return (uint32_t)(sum ^ sum >> 32);
}

static sp_spool *map(int descriptor, uint64_t capacity, uint64_t id, char *path) {
    sp_spool *spool = calloc(1, sizeof *spool);
    uint8_t *bytes = mmap(NULL, HEAD + capacity, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (spool == NULL || bytes == MAP_FAILED) {
        free(spool);
        return NULL;
    }
    spool->map = bytes;
    spool->ring = bytes + HEAD;
    spool->capacity = capacity;
    spool->id = id;
    spool->descriptor = descriptor;
    spool->path = path;
    return spool;
}

static char *path_of(const char *folder, uint64_t id, const char *suffix) {
    char *path = NULL;
    return asprintf(&path, "%s/%016" PRIx64 "%s", folder, id, suffix) < 0 ? NULL : path;
}

/* Under another name until it is whole and locked: whoever looks for what was left behind must not find it before. */
static int make(const char *path, uint64_t id, uint64_t capacity) {
    int descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) return -1;
    head head = {MAGIC, id, capacity};
    int code = flock(descriptor, LOCK_EX | LOCK_NB) != 0 ? errno : posix_fallocate(descriptor, 0, (off_t)(HEAD + capacity));
    if (code == 0 && pwrite(descriptor, &head, sizeof head, 0) == (ssize_t)sizeof head) return descriptor;
    if (code == 0) code = errno;
    unlink(path);
    close(descriptor);
    errno = code;
    return -1;
}

sp_spool *sp_create(const char *folder, uint64_t capacity, char *reason, size_t reason_capacity) {
    uint64_t id = 0;
    if (getrandom(&id, sizeof id, 0) != (ssize_t)sizeof id) id = (uint64_t)getpid() << 32 ^ (uint64_t)(uintptr_t)&id;
    /* Fits into a signed number of SQLite, and is never 0. */
    id = (id & INT64_MAX) | 1;
    char *path = path_of(folder, id, ""), *early = path_of(folder, id, ".new");
    int descriptor = path == NULL || early == NULL ? -1 : make(early, id, capacity);
    sp_spool *spool = NULL;
    if (descriptor >= 0 && rename(early, path) == 0) spool = map(descriptor, capacity, id, path);
    if (spool == NULL) {
        snprintf(reason, reason_capacity, "%s/%016" PRIx64 " cannot be made: %m", folder, id);
        if (descriptor >= 0) {
            unlink(early);
            unlink(path);
            close(descriptor);
        }
        free(path);
    }
    free(early);
    return spool;
}

sp_spool *sp_take_over(const char *folder, const char *name, uint64_t position) {
    char *path = NULL;
    if (asprintf(&path, "%s/%s", folder, name) < 0) return NULL;
    int descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    head head;
    struct stat status, there;
    sp_spool *spool = NULL;
    /* Who had it before may have removed the file between the two looks at it. */
    if (descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0 && fstat(descriptor, &status) == 0 &&
        stat(path, &there) == 0 && there.st_ino == status.st_ino &&
        pread(descriptor, &head, sizeof head, 0) == (ssize_t)sizeof head && head.magic == MAGIC &&
        head.capacity % HEAD == 0 && head.capacity > 0 && (uint64_t)status.st_size == HEAD + head.capacity)
        spool = map(descriptor, head.capacity, head.id, path);
    if (spool == NULL) {
        if (descriptor >= 0) close(descriptor);
        free(path);
        return NULL;
    }
    spool->read = position;
    atomic_store(&spool->freed, position);
    atomic_store(&spool->written, UINT64_MAX);
    return spool;
}

void sp_close(sp_spool *spool, int remove) {
    if (spool == NULL) return;
    if (remove) unlink(spool->path);
    munmap(spool->map, HEAD + spool->capacity);
    close(spool->descriptor);
    free(spool->path);
    free(spool);
}

uint64_t sp_id(const sp_spool *spool) { return spool->id; }

int sp_is_alive(const char *folder, uint64_t id) {
    char *path = path_of(folder, id, "");
    int descriptor = path == NULL ? -1 : open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    free(path);
    if (descriptor < 0) return 0;
    int is_held = flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(descriptor);
    return is_held;
}

/* Writes a record whose content is in place. The mark last: without it there is no record. */
static void publish(sp_spool *spool, uint64_t position, uint32_t count) {
    mark mark = {position, count, 0};
    uint8_t *place = spool->ring + position % spool->capacity;
    mark.sum = sum_of(&mark, place + sizeof mark);
    memcpy(place, &mark, sizeof mark);
}

int sp_put(sp_spool *spool, const void *bytes, uint32_t count) {
    uint64_t position = atomic_load_explicit(&spool->written, memory_order_relaxed);
    uint64_t rest = spool->capacity - position % spool->capacity, padding = rest < space(count) ? rest : 0;
    uint64_t free_bytes = spool->capacity - (position - atomic_load_explicit(&spool->freed, memory_order_acquire));
    if (space(count) > spool->capacity / 2 || free_bytes < padding + space(count)) return 0;
    if (padding > 0) {
        publish(spool, position, PADDING);
        position += padding;
    }
    memcpy(spool->ring + position % spool->capacity + sizeof(mark), bytes, count);
    publish(spool, position, count);
    atomic_store_explicit(&spool->written, position + space(count), memory_order_release);
    return 1;
}

uint64_t sp_used(const sp_spool *spool) {
    return atomic_load_explicit(&spool->written, memory_order_relaxed) -
           atomic_load_explicit(&spool->freed, memory_order_relaxed);
}

int sp_next(sp_spool *spool, const uint8_t **bytes, uint32_t *count) {
    for (;;) {
        if (spool->read >= atomic_load_explicit(&spool->written, memory_order_acquire)) return 0;
        uint64_t rest = spool->capacity - spool->read % spool->capacity;
        const uint8_t *place = spool->ring + spool->read % spool->capacity;
        /* A place that somebody else has kept may be any number: no mark begins there, or reaches past the end. */
        if (rest < sizeof(mark)) return 0;
        mark mark;
        memcpy(&mark, place, sizeof mark);
        if (mark.position != spool->read || (mark.count != PADDING && space(mark.count) > rest)) return 0;
        if (mark.sum != sum_of(&mark, place + sizeof mark)) return 0;
        if (mark.count == PADDING) {
            spool->read += rest;
            continue;
        }
        *bytes = place + sizeof mark;
        *count = mark.count;
        spool->read += space(mark.count);
        return 1;
    }
}

uint64_t sp_position(const sp_spool *spool) { return spool->read; }

void sp_free(sp_spool *spool) { atomic_store_explicit(&spool->freed, spool->read, memory_order_release); }

void sp_rewind(sp_spool *spool) { spool->read = atomic_load_explicit(&spool->freed, memory_order_relaxed); }
