#include <ShopSQLite.h>
#include <stddef.h>

int shop_sqlite_harden(sqlite3 *database) {
    int result = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    if (result == SQLITE_OK) result = sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    return result;
}

int shop_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, uint64_t length) {
    return sqlite3_bind_text64(statement, index, text, length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* Bytes 18 and 19 of the header are the versions of the format for writing and for reading: 2 is WAL. */
int shop_sqlite_asks_for_wal(sqlite3 *database) {
    sqlite3_file *file = NULL;
    unsigned char versions[2] = {0, 0};
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK) return 0;
    if (!file || !file->pMethods) return 0;
    if (file->pMethods->xRead(file, versions, sizeof versions, 18) != SQLITE_OK) return 0;
    return versions[1] == 2;
}
