/* ShopSQLite.h: SQLite for the shop's Swift: the header itself, and what of it Swift cannot reach. */
#ifndef COLLET_SHOP_SQLITE_H
#define COLLET_SHOP_SQLITE_H
#include <sqlite3.h>
#include <stdint.h>

/* Takes nothing in the file on trust: a schema may not call functions that do something, and nobody may change it
 * behind SQLite's back. The functions behind it are variadic. */
int shop_sqlite_harden(sqlite3 *database);

/* Binds text, which may hold NUL, and copies it. The constant that asks for the copy is a cast that Swift does not
 * import. */
int shop_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, uint64_t length);

/* 1: the file's header asks for WAL mode. Read through SQLite's own descriptor: closing another one of the same file
 * would take the locks away that this process holds on it. */
int shop_sqlite_asks_for_wal(sqlite3 *database);

#endif
