#define _GNU_SOURCE
#include "collet_kit_runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

/// The kernel's own bound of thread numbers; a number over it would name another thread's clock.
static const pid_t most_threads = 1 << 22;

/// The processor time of a thread as its thread number and microseconds, in one word: what two looks at once would
/// write stays whole. Two threads may share a place; then both count as running, which starts no thread too many.
static _Atomic uint64_t last_seen[256];

/// The clock of a thread's processor time, from the thread's number alone: the form that the kernel gives such clocks.
static clockid_t thread_clock(pid_t thread) { return (clockid_t)((~(unsigned)thread << 3) | 6); }

size_t collet_kit_thread_line(pid_t thread, char *line, size_t capacity) {
  struct timespec used;
  if (thread <= 0 || thread > most_threads) return 0;
  if (clock_gettime(thread_clock(thread), &used) != 0) return 0;
  uint64_t microseconds = (uint64_t)used.tv_sec * 1000000 + (uint64_t)used.tv_nsec / 1000;
  uint64_t now = (uint64_t)(uint32_t)thread << 40 | (microseconds & 0xffffffffff);
  uint64_t before = atomic_exchange(&last_seen[(unsigned)thread % 256], now);
  int written = snprintf(line, capacity, "%d (thread) %c\n", (int)thread, before == now ? 'S' : 'R');
  return written > 0 && (size_t)written < capacity ? (size_t)written : 0;
}

/// The number in `/proc/NUMBER/stat`, 0 where `path` is anything else.
static pid_t thread_of(const char *path) {
  if (strncmp(path, "/proc/", 6) != 0) return 0;
  char *end;
  long number = strtol(path + 6, &end, 10);
  return end != path + 6 && strcmp(end, "/stat") == 0 && number > 0 && number <= INT32_MAX ? (pid_t)number : 0;
}

/// A descriptor to read `thread`'s line from, -1 and `errno` as it was where there is none.
static int open_thread_line(pid_t thread) {
  int reason = errno;
  char line[64];
  size_t length = collet_kit_thread_line(thread, line, sizeof line);
  int ends[2];
  if (length == 0 || pipe2(ends, O_CLOEXEC) != 0) {
    errno = reason;
    return -1;
  }
  ssize_t written = write(ends[1], line, length);
  (void)written;  // A pipe takes so little at once; were it not so, an empty file is read, which is skipped.
  close(ends[1]);
  return ends[0];
}

int __wrap_open(const char *path, int flags, ...) {
  mode_t mode = 0;
  if ((flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE) {
    va_list more;
    va_start(more, flags);
    mode = va_arg(more, mode_t);
    va_end(more);
  }
  int file = openat(AT_FDCWD, path, flags, mode);
  if (file >= 0 || (errno != EACCES && errno != ENOENT && errno != EPERM)) return file;
  pid_t thread = thread_of(path);
  return thread == 0 ? -1 : open_thread_line(thread);
}

/// The one that runs a task, the one that libdispatch looks after timers with, and one more.
static const size_t threads_of_a_task = 3;

bool collet_kit_threads_fit(void) {
  pthread_attr_t attributes;
  size_t stack = 8 << 20;
  if (pthread_getattr_default_np(&attributes) == 0) {
    pthread_attr_getstacksize(&attributes, &stack);
    pthread_attr_destroy(&attributes);
  }
  size_t needed = threads_of_a_task * stack;
  void *room = mmap(NULL, needed, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (room == MAP_FAILED) return false;
  munmap(room, needed);
  return true;
}
