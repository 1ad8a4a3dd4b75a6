/* How this program opens SQLite files: in one way, whatever they hold. Blocking: never on the I/O thread. */
#ifndef COLLET_SQLITE_H
#define COLLET_SQLITE_H
#include <sqlite3.h>
#include <stddef.h>
#include <stdint.h>

#define SQ_READ 0   /* the file is there and is not changed */
#define SQ_WRITE 1  /* the file is there */
#define SQ_CREATE 2 /* the file is made where it is missing, readable by its owner only */

/* Opens a file for one thread at a time, without trust in its schema, and changes nothing in it. Another process may hold
 * it for `lock_wait_ms`. An SQLite code; where that is not SQLITE_OK, `*database` is NULL and `reason` says why. */
int sq_open(const char *path, int access, int lock_wait_ms, sqlite3 **database, char *reason, size_t capacity);

/* Writes go into a log beside the file from now on, where others can read on; whose file it is has to be known before. An
 * SQLite code. */
int sq_use_log(sqlite3 *database);

/* The code of a failed operation: SQLITE_FULL for every way in which a disk takes nothing. SQLite says it of a full one, but not
 * of a limit on the size of files or of a quota; nor does it keep the number by which those could be told apart. */
int sq_code(int code);

/* Binds bytes that stay where they are until the statement is reset. `NULL` pointers are empty texts, not SQL's NULL. */
int sq_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, uint64_t count);
int sq_bind_text(sqlite3_stmt *statement, int index, const void *bytes, uint64_t count);

/* As above, with a copy of the bytes. */
int sq_bind_copy(sqlite3_stmt *statement, int index, const void *bytes, uint64_t count, int is_text);

/* 1 when the file has been removed or replaced since it was opened: what is written to it, nobody will find. */
int sq_is_gone(sqlite3 *database);

/* The last connection to close a file would put its log into it, and wait for the disk. */
void sq_no_checkpoint_on_close(sqlite3 *database);

/* `holds(text, pattern)` in SQL: whether the text has the pattern in it. A pattern is, for each character, the number of ways
 * to write it, and each way behind its length, numbers as bytes; an empty one is everywhere. */
int sq_add_holds(sqlite3 *database);

#endif
