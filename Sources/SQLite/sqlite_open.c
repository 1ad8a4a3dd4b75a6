#define _GNU_SOURCE
#include "SQLite.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int make(const char *path, char *reason, size_t capacity) {
    /* Made first, so that it is never readable by others; SQLite gives its other files the same mode. */
    int descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        snprintf(reason, capacity, "it cannot be opened: %m");
        return SQLITE_CANTOPEN;
    }
    close(descriptor);
    return SQLITE_OK;
}

int sq_code(int code) {
    switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP:
    /* The file of shared memory is there, and cannot be given its first bytes. */
    case SQLITE_IOERR_SHMOPEN: return SQLITE_FULL;
    default: return code;
    }
}

/* Nobody asks how much memory SQLite has; counting it takes a lock for each allocation. */
static void prepare(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

int sq_open(const char *path, int access, int lock_wait_ms, sqlite3 **database, char *reason, size_t capacity) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, prepare);
    *database = NULL;
    int code = access == SQ_CREATE ? make(path, reason, capacity) : SQLITE_OK;
    if (code != SQLITE_OK) return code;
    int flags = access == SQ_READ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    code = sqlite3_open_v2(path, database, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(*database, lock_wait_ms);
        sqlite3_db_config(*database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
        sqlite3_db_config(*database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
        return code;
    }
    code = sq_code(code);
    snprintf(reason, capacity, "%s", *database != NULL ? sqlite3_errmsg(*database) : sqlite3_errstr(code));
    sqlite3_close_v2(*database);
    *database = NULL;
    return code;
}

int sq_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, uint64_t count) {
    return sqlite3_bind_blob64(statement, index, count > 0 ? bytes : "", count, SQLITE_STATIC);
}

int sq_bind_text(sqlite3_stmt *statement, int index, const void *bytes, uint64_t count) {
    return sqlite3_bind_text64(statement, index, count > 0 ? bytes : "", count, SQLITE_STATIC, SQLITE_UTF8);
}

int sq_bind_copy(sqlite3_stmt *statement, int index, const void *bytes, uint64_t count, int is_text) {
    if (is_text)
        return sqlite3_bind_text64(statement, index, count > 0 ? bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
    return sqlite3_bind_blob64(statement, index, count > 0 ? bytes : "", count, SQLITE_TRANSIENT);
}

int sq_use_log(sqlite3 *database) {
    /* The first holds for a file that is new, and has to be said before anything is written to it. */
    const char *words = "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL";
    return sqlite3_exec(database, words, NULL, NULL, NULL);
}

int sq_is_gone(sqlite3 *database) {
    int moved = 0;
    return sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved;
}

void sq_no_checkpoint_on_close(sqlite3 *database) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

/* A pattern: for each character the number of its ways, and each way behind its length. */
struct pattern {
    const unsigned char *bytes, *end;
    unsigned char starts[256]; /* bytes that one of the ways of its first character begins with */
    int first, second;         /* the only such bytes, where there are no more than two */
};

#define ENDS_MAX 512

/* Adds a place where some of the pattern ends, once. */
static size_t added(size_t *ends, size_t count, size_t place) {
    for (size_t i = 0; i < count; i++)
        if (ends[i] == place) return count;
    if (count < ENDS_MAX) ends[count++] = place;
    return count;
}

/* Whether the pattern stands at the beginning of the text, in whatever ways. */
static int begins(const unsigned char *text, size_t length, const struct pattern *pattern) {
    size_t places[2][ENDS_MAX], count = 1, which = 0;
    places[0][0] = 0;
    for (const unsigned char *next = pattern->bytes; next < pattern->end && count > 0;) {
        size_t *from = places[which], *to = places[1 - which], found = 0;
        for (int ways = *next++; ways > 0; ways--) {
            size_t size = *next++;
            for (size_t i = 0; i < count; i++)
                if (length - from[i] >= size && memcmp(text + from[i], next, size) == 0)
                    found = added(to, found, from[i] + size);
            next += size;
        }
        count = found;
        which = 1 - which;
    }
    return count > 0;
}

static void prepare_pattern(struct pattern *pattern, const unsigned char *bytes, size_t size) {
    pattern->bytes = bytes;
    pattern->end = bytes + size;
    memset(pattern->starts, 0, sizeof pattern->starts);
    pattern->first = pattern->second = -1;
    int count = 0;
    const unsigned char *next = bytes + 1;
    for (int ways = bytes[0]; ways > 0; ways--) {
        int byte = next[1];
        if (pattern->starts[byte] == 0) {
            pattern->starts[byte] = 1;
            if (count++ == 0) pattern->first = byte;
            pattern->second = byte;
        }
        next += 1 + next[0];
    }
    if (count > 2) pattern->first = -1;
}

static const unsigned char *either(const unsigned char *from, const unsigned char *end, int a, int b) {
    const unsigned char *first = memchr(from, a, (size_t)(end - from));
    const unsigned char *second = a == b ? NULL : memchr(from, b, (size_t)((first != NULL ? first : end) - from));
    return second != NULL ? second : first;
}

/* Where the pattern may begin; NULL: nowhere any more. */
static const unsigned char *candidate(const unsigned char *from, const unsigned char *end, const struct pattern *pattern) {
    if (pattern->first >= 0) return either(from, end, pattern->first, pattern->second);
    while (from < end && pattern->starts[*from] == 0) from++;
    return from < end ? from : NULL;
}

static void holds(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    const unsigned char *text = sqlite3_value_blob(values[0]), *words = sqlite3_value_blob(values[1]);
    size_t length = (size_t)sqlite3_value_bytes(values[0]), size = (size_t)sqlite3_value_bytes(values[1]);
    if (size == 0 || words == NULL || text == NULL) {
        sqlite3_result_int(context, size == 0);
        return;
    }
    struct pattern pattern;
    prepare_pattern(&pattern, words, size);
    const unsigned char *end = text + length;
    for (const unsigned char *place = text; place < end && (place = candidate(place, end, &pattern)) != NULL; place++) {
        if (begins(place, (size_t)(end - place), &pattern)) {
            sqlite3_result_int(context, 1);
            return;
        }
    }
    sqlite3_result_int(context, 0);
}

int sq_add_holds(sqlite3 *database) {
    return sqlite3_create_function_v2(database, "holds", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, holds, NULL, NULL,
                                      NULL);
}
