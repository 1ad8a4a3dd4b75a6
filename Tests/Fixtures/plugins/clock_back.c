// Preloaded into a program: a fifth of a second after its start the wall clock is an hour earlier than it was.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))

static struct timespec loaded;

__attribute__((constructor)) static void load(void) { syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &loaded); }

static time_t step(void) {
    struct timespec now;
    syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
    if ((now.tv_sec - loaded.tv_sec) * 1000 + (now.tv_nsec - loaded.tv_nsec) / 1000000 < 200) return 0;
    const char *mark = getenv("CLOCK_BACK_MARK");
    if (mark != NULL) close(open(mark, O_CREAT | O_WRONLY, 0600));
    return 3600;
}

EXPORT int clock_gettime(clockid_t clock, struct timespec *time) {
    long result = syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && clock == CLOCK_REALTIME) time->tv_sec -= step();
    return (int)result;
}

EXPORT int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    long result = syscall(SYS_gettimeofday, time, zone);
    if (result == 0) time->tv_sec -= step();
    return (int)result;
}

EXPORT time_t time(time_t *seconds) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (seconds != NULL) *seconds = now.tv_sec;
    return now.tv_sec;
}
