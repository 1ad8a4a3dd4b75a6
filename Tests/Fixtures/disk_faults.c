// A library to be loaded before the program: it counts what the program does to the files of its journal, and lets
// something happen at the operation that DISK_FAULT names.
//
//   kill:N     SIGKILL before the Nth operation       torn:N   SIGKILL when half of it is written
//   tick:N     SIGKILL at the Nth look of the main thread at its clock: between all steps of a run
//   stop:N     SIGSTOP before the Nth operation; DISK_STOPPED names a file that then holds the number of the process
//   small:0    no file of more than a little over one MiB can be made
//   full:N     no room from the Nth operation on      full:N:M the same, and room again after M more
//   power:N    at the Nth operation everything that was not synced is lost, then SIGKILL; power:N:1 keeps the spools
//
// DISK_COUNT names a file for the number of operations and of looks.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static char mode[16];
static long point, more;
static atomic_long operations, ticks;
static int is_on;

typedef struct undo {
    struct undo *before;
    char path[512];
    off_t offset, size;
    size_t count;
    unsigned char bytes[];
} undo;
static undo *undone;
static atomic_flag busy = ATOMIC_FLAG_INIT;

__attribute__((constructor)) static void begin(void) {
    const char *fault = getenv("DISK_FAULT");
    if (strcmp(program_invocation_short_name, "collet") != 0) return;
    is_on = fault != NULL || getenv("DISK_COUNT") != NULL;
    if (fault != NULL) sscanf(fault, "%15[a-z]:%ld:%ld", mode, &point, &more);
}

static int is(const char *name) { return strcmp(mode, name) == 0; }

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

__attribute__((destructor)) static void end(void) {}

static void report(void) {
    const char *path = getenv("DISK_COUNT");
    if (path == NULL) return;
    char text[64];
    int length = snprintf(text, sizeof text, "%ld %ld\n", atomic_load(&operations), atomic_load(&ticks));
    int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT, 0600);
    syscall(SYS_pwrite64, file, text, length, 0);
    syscall(SYS_close, file);
}

static int path_of(int descriptor, char *path, size_t capacity) {
    char name[64];
    snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(name, path, capacity - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return strstr(path, "/journal") != NULL;
}

static void lose(void) {
    for (undo *last = undone; last != NULL; last = last->before) {
        int file = (int)syscall(SYS_openat, AT_FDCWD, last->path, O_RDWR, 0);
        if (file < 0) continue;
        if (last->count > 0) syscall(SYS_pwrite64, file, last->bytes, last->count, last->offset);
        syscall(SYS_ftruncate, file, last->size);
        syscall(SYS_close, file);
    }
    const char *home = getenv("DISK_HOME");
    char command[1024];
    snprintf(command, sizeof command, "%s/journal.sqlite-shm", home);
    unlink(command);
    if (more != 0) return;
    // What was only mapped never reached the disk: the file has its length and nothing in it.
    snprintf(command, sizeof command,
             "for f in %s/journal/*; do [ -f \"$f\" ] && dd if=/dev/zero of=\"$f\" bs=4096 seek=1 count=255 conv=notrunc "
             "2>/dev/null; done", home);
    unsetenv("LD_PRELOAD");
    if (system(command) != 0) return;
}

static void stand_still(void) {
    char text[32], early[512];
    const char *path = getenv("DISK_STOPPED");
    if (path == NULL) return;
    int length = snprintf(text, sizeof text, "%d", (int)getpid());
    snprintf(early, sizeof early, "%s.new", path);
    int file = (int)syscall(SYS_openat, AT_FDCWD, early, O_WRONLY | O_CREAT, 0600);
    syscall(SYS_pwrite64, file, text, length, 0);
    syscall(SYS_close, file);
    syscall(SYS_renameat2, AT_FDCWD, early, AT_FDCWD, path, 0);
    syscall(SYS_kill, getpid(), SIGSTOP);
}

// Whether the operation is to fail for want of room.
static int next(int *is_torn) {
    *is_torn = 0;
    if (!is_on) return 0;
    long number = atomic_fetch_add(&operations, 1) + 1;
    report();
    if (is("full")) return number >= point && (more == 0 || number < point + more);
    if (number != point) return 0;
    if (is("kill")) die();
    if (is("torn")) *is_torn = 1;
    if (is("stop")) stand_still();
    if (is("power")) {
        lose();
        die();
    }
    return 0;
}

static void remember(const char *path, int descriptor, off_t offset, size_t count) {
    if (!is("power")) return;
    struct stat status;
    if (fstat(descriptor, &status) != 0) return;
    undo *entry = malloc(sizeof *entry + count);
    snprintf(entry->path, sizeof entry->path, "%s", path);
    entry->offset = offset;
    entry->size = status.st_size;
    ssize_t got = pread(descriptor, entry->bytes, count, offset);
    entry->count = got > 0 ? (size_t)got : 0;
    while (atomic_flag_test_and_set(&busy)) {}
    entry->before = undone;
    undone = entry;
    atomic_flag_clear(&busy);
}

static void settle(const char *path) {
    while (atomic_flag_test_and_set(&busy)) {}
    for (undo **place = &undone; *place != NULL;) {
        if (strcmp((*place)->path, path) == 0) *place = (*place)->before;
        else place = &(*place)->before;
    }
    atomic_flag_clear(&busy);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
    char path[512];
    int is_torn = 0;
    if (is_on && path_of(descriptor, path, sizeof path)) {
        if (next(&is_torn)) {
            errno = ENOSPC;
            return -1;
        }
        remember(path, descriptor, offset, count);
        if (is_torn) {
            syscall(SYS_pwrite64, descriptor, bytes, count / 2, offset);
            die();
        }
    }
    return syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    return pwrite64(descriptor, bytes, count, offset);
}

static int sync_file(long call, int descriptor) {
    char path[512];
    int is_torn, is_ours = is_on && path_of(descriptor, path, sizeof path);
    if (is_ours && next(&is_torn)) {
        errno = ENOSPC;
        return -1;
    }
    int code = (int)syscall(call, descriptor);
    if (is_ours && code == 0) settle(path);
    return code;
}

int fdatasync(int descriptor) { return sync_file(SYS_fdatasync, descriptor); }
int fsync(int descriptor) { return sync_file(SYS_fsync, descriptor); }

int ftruncate64(int descriptor, off64_t size) {
    char path[512];
    int is_torn;
    if (is_on && path_of(descriptor, path, sizeof path)) {
        if (next(&is_torn)) {
            errno = ENOSPC;
            return -1;
        }
        struct stat status;
        if (fstat(descriptor, &status) == 0 && status.st_size > size)
            remember(path, descriptor, size, (size_t)(status.st_size - size));
    }
    return (int)syscall(SYS_ftruncate, descriptor, size);
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

int posix_fallocate64(int descriptor, off64_t offset, off64_t count) {
    char path[512];
    int is_torn;
    if (is_on && path_of(descriptor, path, sizeof path) && next(&is_torn)) return ENOSPC;
    if (is("small") && offset + count > 1100000) return ENOSPC;
    return syscall(SYS_fallocate, descriptor, 0, offset, count) == 0 ? 0 : errno;
}

int posix_fallocate(int descriptor, off_t offset, off_t count) { return posix_fallocate64(descriptor, offset, count); }

static int path_operation(const char *path) {
    int is_torn;
    return is_on && strstr(path, "/journal") != NULL && next(&is_torn);
}

int unlink(const char *path) {
    path_operation(path);
    return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

int rename(const char *from, const char *to) {
    if (path_operation(to)) {
        errno = ENOSPC;
        return -1;
    }
    return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    if (is_on && clock == CLOCK_MONOTONIC && gettid() == getpid()) {
        long number = atomic_fetch_add(&ticks, 1) + 1;
        if (is("tick") && number == point) die();
    }
    return (int)syscall(SYS_clock_gettime, clock, time);
}
