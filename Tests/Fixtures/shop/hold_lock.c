// Another process of the shop: takes the database for itself, says so, and keeps it until it is told to let go.
// usage: hold_lock DATABASE, with a line on standard output when it has the lock; ends with standard input.
#include <sqlite3.h>
#include <stdio.h>

int main(int count, char **words) {
    sqlite3 *database;
    if (count != 2 || sqlite3_open(words[1], &database) != SQLITE_OK) return 1;
    sqlite3_busy_timeout(database, 10000);
    if (sqlite3_exec(database, "BEGIN EXCLUSIVE", NULL, NULL, NULL) != SQLITE_OK) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        return 1;
    }
    puts("locked");
    fflush(stdout);
    while (getchar() != EOF) {}
    sqlite3_exec(database, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_close(database);
    return 0;
}
