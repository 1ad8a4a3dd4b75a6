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
    return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_TRUNCATE || code == SQLITE_IOERR_SHMSIZE ? SQLITE_FULL : code;
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
        /* The first holds for a file that is new, and has to be said before anything is written to it. */
        const char *words = "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL";
        if (access != SQ_READ) code = sqlite3_exec(*database, words, NULL, NULL, NULL);
    }
    if (code == SQLITE_OK) return code;
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

void sq_no_checkpoint_on_close(sqlite3 *database) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

static unsigned char folded(unsigned char byte) { return byte >= 'A' && byte <= 'Z' ? byte + 32 : byte; }

static int begins(const unsigned char *text, const unsigned char *word, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (folded(text[i]) != folded(word[i])) return 0;
    return 1;
}

static const unsigned char *either(const unsigned char *from, const unsigned char *end, int a, int b) {
    const unsigned char *first = memchr(from, a, (size_t)(end - from));
    const unsigned char *second = a == b ? NULL : memchr(from, b, (size_t)((first != NULL ? first : end) - from));
    return second != NULL ? second : first;
}

static void holds(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    const unsigned char *text = sqlite3_value_blob(values[0]), *word = sqlite3_value_blob(values[1]);
    size_t length = (size_t)sqlite3_value_bytes(values[0]), wanted = (size_t)sqlite3_value_bytes(values[1]);
    if (wanted == 0 || text == NULL || word == NULL || length < wanted) {
        sqlite3_result_int(context, wanted == 0);
        return;
    }
    int lower = folded(word[0]), upper = lower >= 'a' && lower <= 'z' ? lower - 32 : lower;
    const unsigned char *end = text + (length - wanted + 1);
    for (const unsigned char *place = text; (place = either(place, end, lower, upper)) != NULL; place++) {
        if (begins(place, word, wanted)) {
            sqlite3_result_int(context, 1);
            return;
        }
        if (place + 1 >= end) break;
    }
    sqlite3_result_int(context, 0);
}

int sq_add_holds(sqlite3 *database) {
    return sqlite3_create_function_v2(database, "holds", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, holds, NULL, NULL,
                                      NULL);
}
