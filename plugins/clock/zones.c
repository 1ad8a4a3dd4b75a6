#define _GNU_SOURCE
#include "zones.h"
#include "moment.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A zone takes 1 to 4 KiB. */
#define CACHED_MAX 64

/* Everything here is guarded by `lock`, except the folder, which does not change, and what an entry shows to others. */
static struct {
    pthread_mutex_t lock;
    const char *folder;
    zone_entry *entries[CACHED_MAX];
    /* Which place the next new entry takes. */
    unsigned next;
} store = {.lock = PTHREAD_MUTEX_INITIALIZER};

void zones_begin(const char *folder) { store.folder = folder; }

void zones_end(void) {
    for (int i = 0; i < CACHED_MAX; i++) {
        if (store.entries[i]) zones_give_back(store.entries[i]);
        store.entries[i] = NULL;
    }
}

/* ---- entries ---- */

static zone_entry *entry_create(const char *name, size_t length, zone *z) {
    zone_entry *entry = z ? calloc(1, sizeof *entry) : NULL;
    if (!entry) {
        free(z);
        return NULL;
    }
    memcpy(entry->name, name, length);
    entry->zone = z;
    entry->uses = 1;
    return entry;
}

void zones_give_back(const zone_entry *shown) {
    zone_entry *entry = (zone_entry *)shown;
    pthread_mutex_lock(&store.lock);
    bool is_last = --entry->uses == 0;
    pthread_mutex_unlock(&store.lock);
    if (!is_last) return;
    free(entry->zone);
    free(entry);
}

const zone_entry *zones_of_offset(int32_t offset) {
    char name[MOMENT_TEXT_MAX] = "UTC";
    if (offset != 0) offset_text(offset, name);
    return entry_create(name, strlen(name), zone_with_offset(offset, name));
}

/* ---- the cache ---- */

static bool is_same_file(const zone_entry *entry, const struct stat *s) {
    return entry->file.device == s->st_dev && entry->file.inode == s->st_ino &&
           entry->file.size == (uint64_t)s->st_size && entry->file.seconds == s->st_mtim.tv_sec &&
           entry->file.nanoseconds == s->st_mtim.tv_nsec;
}

static zone_entry *cache_find(const char *name, size_t length, const struct stat *s) {
    zone_entry *found = NULL;
    pthread_mutex_lock(&store.lock);
    for (int i = 0; i < CACHED_MAX && !found; i++) {
        zone_entry *entry = store.entries[i];
        if (entry && strlen(entry->name) == length && !memcmp(entry->name, name, length) && is_same_file(entry, s))
            found = entry;
    }
    if (found) found->uses++;
    pthread_mutex_unlock(&store.lock);
    return found;
}

static void cache_keep(zone_entry *entry) {
    pthread_mutex_lock(&store.lock);
    unsigned place = store.next;
    for (unsigned i = 0; i < CACHED_MAX; i++) {
        /* What is out of date gives its place to its successor. */
        if (store.entries[i] && !strcmp(store.entries[i]->name, entry->name)) place = i;
    }
    if (place == store.next) store.next = (store.next + 1) % CACHED_MAX;
    zone_entry *former = store.entries[place];
    store.entries[place] = entry;
    entry->uses++;
    pthread_mutex_unlock(&store.lock);
    if (former) zones_give_back(former);
}

/* ---- files ---- */

bool is_zone_name(const char *name, size_t length) {
    if (length == 0 || length > ZONE_NAME_MAX) return false;
    bool at_start = true;
    for (size_t i = 0; i < length; i++) {
        char c = name[i];
        bool is_capital = c >= 'A' && c <= 'Z';
        bool is_other = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
        if (at_start ? !is_capital : !is_capital && !is_other && c != '/') return false;
        at_start = c == '/';
    }
    return !at_start;
}

static zone_answer say(zone_answer answer, char problem[ZONE_PROBLEM_MAX], const char *name, const char *what) {
    snprintf(problem, ZONE_PROBLEM_MAX, "the data of zone %s cannot be used: %s", name, what);
    return answer;
}

static zone_answer failed(int error, const char *name, char problem[ZONE_PROBLEM_MAX]) {
    bool is_passing = error == EMFILE || error == ENFILE || error == ENOMEM || error == EINTR;
    return say(is_passing ? ZONE_TOO_BUSY : ZONE_UNAVAILABLE, problem, name, strerrordesc_np(error));
}

/* At most `capacity` bytes; -1 with errno. */
static ssize_t read_all(int descriptor, uint8_t *bytes, size_t capacity) {
    size_t count = 0;
    while (count < capacity) {
        ssize_t more = read(descriptor, bytes + count, capacity - count);
        if (more < 0 && errno == EINTR) continue;
        if (more < 0) return -1;
        if (more == 0) break;
        count += (size_t)more;
    }
    return (ssize_t)count;
}

static zone_answer load(int descriptor, const char *name, const struct stat *s, zone_entry **entry, char *problem) {
    if (!S_ISREG(s->st_mode)) return say(ZONE_UNAVAILABLE, problem, name, "it is no file");
    if (s->st_size > ZONE_FILE_MAX) return say(ZONE_UNAVAILABLE, problem, name, "it is too large");
    uint8_t *bytes = malloc(ZONE_FILE_MAX);
    if (!bytes) return failed(ENOMEM, name, problem);
    ssize_t size = read_all(descriptor, bytes, ZONE_FILE_MAX);
    if (size < 0) {
        free(bytes);
        return failed(errno, name, problem);
    }
    const char *what;
    zone *z = zone_parse(bytes, (size_t)size, &what);
    free(bytes);
    if (!z) return say(ZONE_UNAVAILABLE, problem, name, what);
    *entry = entry_create(name, strlen(name), z);
    if (!*entry) return failed(ENOMEM, name, problem);
    (*entry)->file.device = s->st_dev;
    (*entry)->file.inode = s->st_ino;
    (*entry)->file.size = (uint64_t)s->st_size;
    (*entry)->file.seconds = s->st_mtim.tv_sec;
    (*entry)->file.nanoseconds = s->st_mtim.tv_nsec;
    return ZONE_FOUND;
}

static zone_answer open_and_load(int folder, const char *name, zone_entry **entry, char *problem) {
    struct stat s;
    /* Not blocking: what is a pipe instead of a file must not hold the call. */
    int descriptor = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) return failed(errno, name, problem);
    zone_answer answer = fstat(descriptor, &s) == 0 ? load(descriptor, name, &s, entry, problem)
                                                     : failed(errno, name, problem);
    close(descriptor);
    if (answer == ZONE_FOUND) cache_keep(*entry);
    return answer;
}

static zone_answer unknown(int folder, const char *name, size_t length, char problem[ZONE_PROBLEM_MAX]) {
    char hint[ZONE_PROBLEM_MAX];
    zones_hint(folder, name, length, hint);
    bool is_shown = length > 0 && length <= ZONE_NAME_MAX;
    for (size_t i = 0; i < length && is_shown; i++) is_shown = (uint8_t)name[i] >= ' ' && name[i] != 0x7F;
    if (is_shown) snprintf(problem, ZONE_PROBLEM_MAX, "there is no zone '%.*s'%.180s", (int)length, name, hint);
    else snprintf(problem, ZONE_PROBLEM_MAX, "there is no such zone%.180s", hint);
    return ZONE_UNKNOWN;
}

static zone_answer find_in(int folder, const char *name, size_t length, zone_entry **entry, char *problem) {
    if (!is_zone_name(name, length)) return unknown(folder, name, length, problem);
    char path[ZONE_NAME_MAX + 1] = {0};
    struct stat s;
    memcpy(path, name, length);
    if (fstatat(folder, path, &s, 0) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) return unknown(folder, name, length, problem);
        return failed(errno, path, problem);
    }
    if (S_ISDIR(s.st_mode)) return unknown(folder, name, length, problem);
    *entry = cache_find(path, length, &s);
    return *entry ? ZONE_FOUND : open_and_load(folder, path, entry, problem);
}

zone_answer zones_find(const char *name, size_t length, const zone_entry **entry, char problem[ZONE_PROBLEM_MAX]) {
    int32_t offset;
    if (offset_parse(name, length, &offset)) {
        *entry = zones_of_offset(offset);
        return *entry ? ZONE_FOUND : failed(ENOMEM, "of an offset", problem);
    }
    int folder = open(store.folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        int error = errno;
        zone_answer answer = failed(error, "", problem);
        snprintf(problem, ZONE_PROBLEM_MAX, "there is no zone data at %.100s (package tzdata): %.80s", store.folder,
                 strerrordesc_np(error));
        return answer;
    }
    zone_entry *found = NULL;
    zone_answer answer = find_in(folder, name, length, &found, problem);
    close(folder);
    *entry = found;
    return answer;
}
