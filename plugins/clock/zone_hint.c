/* Which zones were probably meant: walks the folder of the database, only when a name is unknown. */
#define _GNU_SOURCE
#include "../common/nearest.h"
#include "zones.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* America/Indiana/Knox. */
#define DEPTH_MAX 3
/* The database has 600. */
#define ENTRIES_MAX 5000
#define SHOWN_MAX 3
/* What is as short as CEST or PST is an abbreviation more often than a name with a slip in it. */
#define ABBREVIATION_LENGTH_MAX 4

typedef struct search {
    char wanted[NEAREST_WORD_MAX];
    size_t length;
    size_t limit;
    int entries, count;
    size_t distance[SHOWN_MAX];
    char names[SHOWN_MAX][ZONE_NAME_MAX + 1];
} search;

/* Zones are compared without case; a space is what people write for '_'. */
static char plain(char c) { return c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c; }

/* Keeps the nearest, of equally near ones the first by name. `path` is a zone's name, so it fits. */
static void offer(search *s, const char *path, size_t distance) {
    int place = s->count;
    while (place > 0 && (distance < s->distance[place - 1] ||
                         (distance == s->distance[place - 1] && strcmp(path, s->names[place - 1]) < 0)))
        place--;
    if (place == SHOWN_MAX) return;
    if (s->count < SHOWN_MAX) s->count++;
    for (int i = s->count - 1; i > place; i--) {
        s->distance[i] = s->distance[i - 1];
        memcpy(s->names[i], s->names[i - 1], sizeof s->names[i]);
    }
    s->distance[place] = distance;
    strcpy(s->names[place], path);
}

/* By its whole name or by its city. */
static void consider(search *s, const char *path) {
    char name[ZONE_NAME_MAX + 1];
    size_t length = strlen(path);
    for (size_t i = 0; i <= length; i++) name[i] = plain(path[i]);
    const char *city = strrchr(name, '/');
    city = city ? city + 1 : name;
    size_t distance = edit_distance(s->wanted, s->length, name, length);
    size_t of_city = edit_distance(s->wanted, s->length, city, strlen(city));
    if (of_city < distance) distance = of_city;
    if (distance <= s->limit) offer(s, path, distance);
}

static bool is_folder(int parent, const struct dirent *entry) {
    struct stat s;
    if (entry->d_type != DT_UNKNOWN) return entry->d_type == DT_DIR;
    return fstatat(parent, entry->d_name, &s, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(s.st_mode);
}

static void walk(search *s, int parent, const char *folder, const char *prefix, int depth) {
    int descriptor = openat(parent, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *entries = descriptor < 0 ? NULL : fdopendir(descriptor);
    if (!entries) {
        if (descriptor >= 0) close(descriptor);
        return;
    }
    const struct dirent *entry;
    while ((entry = readdir(entries)) && s->entries++ < ENTRIES_MAX) {
        char path[2 * (ZONE_NAME_MAX + 1)];
        int length = snprintf(path, sizeof path, "%s%.*s", prefix, ZONE_NAME_MAX + 1, entry->d_name);
        if (!is_zone_name(path, (size_t)length)) continue;
        if (!is_folder(descriptor, entry)) {
            consider(s, path);
        } else if (depth < DEPTH_MAX && (size_t)length + 1 < sizeof path) {
            path[length] = '/';
            path[length + 1] = 0;
            walk(s, descriptor, entry->d_name, path, depth + 1);
        }
    }
    closedir(entries);
}

static bool is_abbreviation_like(const char *name, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (plain(name[i]) < 'a' || plain(name[i]) > 'z') return false;
    }
    return length > 0 && length <= ABBREVIATION_LENGTH_MAX;
}

void zones_hint(int folder, const char *name, size_t length, char hint[ZONE_PROBLEM_MAX]) {
    bool is_short = is_abbreviation_like(name, length);
    search s = {.length = length, .limit = is_short || length < 4 ? 0 : length / 3};
    if (length > 0 && length <= NEAREST_WORD_MAX) {
        for (size_t i = 0; i < length; i++) s.wanted[i] = plain(name[i]);
        walk(&s, folder, ".", "", 1);
    }
    size_t used = (size_t)snprintf(hint, ZONE_PROBLEM_MAX, s.count ? "; did you mean" :
        is_short ? "; zones are named by place, as Europe/Berlin or America/New_York, and not by abbreviation; or give "
                   "an offset such as +05:30" :
        "; zones are named as Europe/Berlin, America/New_York or UTC, or are an offset such as +05:30");
    /* What is farther away than the best is noise. */
    for (int i = 0; i < s.count && s.distance[i] == s.distance[0]; i++) {
        used += (size_t)snprintf(hint + used, ZONE_PROBLEM_MAX - used, "%s '%s'", i ? " or" : "", s.names[i]);
    }
    if (s.count) snprintf(hint + used, ZONE_PROBLEM_MAX - used, "?");
}
