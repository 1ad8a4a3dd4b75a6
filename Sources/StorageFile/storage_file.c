#include "StorageFile.h"

#include <SQLite.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How long another process may hold the file. */
#define LOCK_WAIT_MS 2000

enum { BEGIN, COMMIT, ROLLBACK, GET, USED, SIZE, PUT, REMOVE, COUNT, STATEMENTS };

static const char *const texts[STATEMENTS] = {
    [BEGIN] = "BEGIN IMMEDIATE",
    [COMMIT] = "COMMIT",
    [ROLLBACK] = "ROLLBACK",
    [GET] = "SELECT value FROM entries WHERE tenant = ?1 AND key = ?2",
    [USED] = "SELECT bytes FROM used",
    [SIZE] = "SELECT length(key) + length(value) + 64 FROM entries WHERE tenant = ?1 AND key = ?2",
    [PUT] = ("INSERT INTO entries (tenant, key, value) VALUES (?1, ?2, ?3) "
             "ON CONFLICT (tenant, key) DO UPDATE SET value = excluded.value"),
    [REMOVE] = "DELETE FROM entries WHERE tenant = ?1 AND key = ?2",
    [COUNT] = "UPDATE used SET bytes = bytes + ?1",
};
_Static_assert(SF_ENTRY_BYTES == 64, "as the statement SIZE has it");

static const char schema[] =
    "BEGIN IMMEDIATE;"
    "CREATE TABLE IF NOT EXISTS entries (tenant BLOB NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL,"
    " PRIMARY KEY (tenant, key)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS used (bytes INTEGER NOT NULL);"
    "INSERT INTO used SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM used);"
    "COMMIT;";

struct sf_file {
    sqlite3 *database;
    sqlite3_stmt *statements[STATEMENTS];
    char reason[256];
};

static int32_t failed(sf_file *file, int code) {
    snprintf(file->reason, sizeof file->reason, "%s", sqlite3_errmsg(file->database));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
    case SQLITE_NOMEM: return SF_BUSY;
    default: return SF_FAILED;
    }
}

static int bind(sqlite3_stmt *statement, int index, sf_bytes bytes) {
    return sq_bind_blob(statement, index, bytes.ptr, bytes.len);
}

static void rest(sqlite3_stmt *statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

/* SQLITE_DONE, SQLITE_ROW with the statement left on its row, or an error with the statement at rest. */
static int step(sf_file *file, int which) {
    int code = sqlite3_step(file->statements[which]);
    if (code != SQLITE_ROW) {
        int after = sqlite3_reset(file->statements[which]);
        sqlite3_clear_bindings(file->statements[which]);
        if (code != SQLITE_DONE) code = after != SQLITE_OK ? after : code;
    }
    return code;
}

static int bind_key(sf_file *file, int which, sf_bytes tenant, sf_bytes key) {
    int code = bind(file->statements[which], 1, tenant);
    return code == SQLITE_OK ? bind(file->statements[which], 2, key) : code;
}

/* The one number of a statement, 0 when it has no row. */
static int number(sf_file *file, int which, sqlite3_int64 *result, int *is_there) {
    int code = step(file, which);
    *is_there = code == SQLITE_ROW;
    *result = 0;
    if (code == SQLITE_ROW) {
        *result = sqlite3_column_int64(file->statements[which], 0);
        rest(file->statements[which]);
        return SQLITE_OK;
    }
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

static int32_t give_up(sf_file *file, int code) {
    int32_t status = failed(file, code);
    if (!sqlite3_get_autocommit(file->database)) step(file, ROLLBACK);
    return status;
}

static int prepare(sf_file *file) {
    int code = sqlite3_exec(file->database, "PRAGMA synchronous = FULL", NULL, NULL, NULL);
    if (code == SQLITE_OK) code = sqlite3_exec(file->database, schema, NULL, NULL, NULL);
    for (int i = 0; code == SQLITE_OK && i < STATEMENTS; i++)
        code = sqlite3_prepare_v3(file->database, texts[i], -1, SQLITE_PREPARE_PERSISTENT, &file->statements[i], NULL);
    return code;
}

sf_file *sf_open(const char *path, char *reason, size_t capacity) {
    sf_file *file = calloc(1, sizeof *file);
    if (file == NULL) {
        snprintf(reason, capacity, "no memory");
        return NULL;
    }
    int code = sq_open(path, SQ_CREATE, LOCK_WAIT_MS, &file->database, reason, capacity);
    if (code == SQLITE_OK && sq_use_log(file->database) == SQLITE_OK && prepare(file) == SQLITE_OK) return file;
    if (code == SQLITE_OK) snprintf(reason, capacity, "%s", sqlite3_errmsg(file->database));
    sf_close(file);
    return NULL;
}

void sf_close(sf_file *file) {
    if (file == NULL) return;
    for (int i = 0; i < STATEMENTS; i++) sqlite3_finalize(file->statements[i]);
    sqlite3_close_v2(file->database);
    free(file);
}

const char *sf_reason(const sf_file *file) { return file->reason; }

int32_t sf_get(sf_file *file, sf_bytes tenant, sf_bytes key, sf_bytes *value) {
    rest(file->statements[GET]);
    int code = bind_key(file, GET, tenant, key);
    if (code == SQLITE_OK) code = step(file, GET);
    if (code == SQLITE_DONE) return SF_ABSENT;
    if (code != SQLITE_ROW) return failed(file, code);
    value->ptr = sqlite3_column_blob(file->statements[GET], 0);
    value->len = (uint64_t)sqlite3_column_bytes(file->statements[GET], 0);
    return SF_OK;
}

/* Inside a transaction: what the entry counts now, and what all do. */
static int measure(sf_file *file, sf_bytes tenant, sf_bytes key, sqlite3_int64 *entry, sqlite3_int64 *used,
                   int *is_there) {
    int has_row;
    int code = number(file, USED, used, &has_row);
    if (code == SQLITE_OK) code = bind_key(file, SIZE, tenant, key);
    return code == SQLITE_OK ? number(file, SIZE, entry, is_there) : code;
}

static int count(sf_file *file, sqlite3_int64 difference) {
    int code = sqlite3_bind_int64(file->statements[COUNT], 1, difference);
    return code == SQLITE_OK ? step(file, COUNT) : code;
}

int32_t sf_put(sf_file *file, sf_bytes tenant, sf_bytes key, sf_bytes value, uint64_t quota) {
    rest(file->statements[GET]);
    sqlite3_int64 old = 0, used = 0, fresh = (sqlite3_int64)(key.len + value.len + SF_ENTRY_BYTES);
    int is_there;
    int code = step(file, BEGIN);
    if (code == SQLITE_DONE) code = measure(file, tenant, key, &old, &used, &is_there);
    if (code != SQLITE_OK) return give_up(file, code);
    /* A smaller quota than before must not keep anybody from making an entry smaller. */
    if (fresh > old && (uint64_t)(used - old + fresh) > quota) {
        step(file, ROLLBACK);
        return SF_OVER_QUOTA;
    }
    code = bind_key(file, PUT, tenant, key);
    if (code == SQLITE_OK) code = bind(file->statements[PUT], 3, value);
    if (code == SQLITE_OK) code = step(file, PUT);
    if (code == SQLITE_DONE) code = count(file, fresh - old);
    if (code == SQLITE_DONE) code = step(file, COMMIT);
    return code == SQLITE_DONE ? SF_OK : give_up(file, code);
}

int32_t sf_remove(sf_file *file, sf_bytes tenant, sf_bytes key) {
    rest(file->statements[GET]);
    sqlite3_int64 old = 0, used = 0;
    int is_there = 0;
    int code = step(file, BEGIN);
    if (code == SQLITE_DONE) code = measure(file, tenant, key, &old, &used, &is_there);
    if (code != SQLITE_OK) return give_up(file, code);
    if (!is_there) {
        step(file, ROLLBACK);
        return SF_ABSENT;
    }
    code = bind_key(file, REMOVE, tenant, key);
    if (code == SQLITE_OK) code = step(file, REMOVE);
    if (code == SQLITE_DONE) code = count(file, -old);
    if (code == SQLITE_DONE) code = step(file, COMMIT);
    return code == SQLITE_DONE ? SF_OK : give_up(file, code);
}
