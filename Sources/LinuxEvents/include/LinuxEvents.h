/* What is needed of Linux and Swift's Glibc module does not offer: epoll, eventfd, a signal handler that is safe to run
 * at any instant, child processes whose end is an event, and paths that stay below a folder. */
#ifndef LINUX_EVENTS_H
#define LINUX_EVENTS_H
#include <signal.h>
#include <stdint.h>
#include <time.h>

/* CLOCK_MONOTONIC in nanoseconds. */
static inline uint64_t le_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* epoll with plain values. Bits of a registration are what it waits for; LE_EDGE: told once per change. Bits of an
 * event are what came; LE_HUNG_UP and LE_FAILED need not be asked for. */
#define LE_READABLE 1u
#define LE_WRITABLE 2u
#define LE_HUNG_UP 4u
#define LE_FAILED 8u
#define LE_EDGE 16u

typedef struct le_event { uint64_t key; uint32_t bits, reserved; } le_event;

#define LE_BATCH_MAX 128

/* All return -1 and errno on failure. */
int32_t le_poller(void);
int32_t le_watch(int32_t poller, int32_t descriptor, uint32_t bits, uint64_t key);
int32_t le_update(int32_t poller, int32_t descriptor, uint32_t bits, uint64_t key);
int32_t le_unwatch(int32_t poller, int32_t descriptor);
/* Fills at most LE_BATCH_MAX events and returns how many; -1 milliseconds waits without end. */
int32_t le_wait(int32_t poller, le_event *events, int32_t milliseconds);

/* The name that tools show for the calling thread, at most 15 bytes. */
void le_name_thread(const char *name);

/* An eventfd, blocking or not, closed on exec; -1 and errno. */
int32_t le_eventfd(int32_t blocking);
/* Adds 1. */
void le_eventfd_signal(int32_t descriptor);
/* Waits until a blocking one is above 0. */
void le_eventfd_wait(int32_t descriptor);

/* Tell the thread sanitizer of a lock that it does not see; nothing in a build without it. */
void le_lock_is_taken(const void *lock);
void le_lock_is_left(const void *lock);

/* A pipe whose ends never block, closed on exec; -1 and errno. */
int32_t le_pipe(int32_t *reader, int32_t *writer);

/* From now on the process writes one byte, the number, into `writer` when it gets this signal. One writer per process.
 * -1 and errno. */
int32_t le_signal_relay(int32_t number, int32_t writer, struct sigaction *before);
/* Starts a program in a session and process group of its own: it has no terminal, and a signal to its group reaches
 * nobody else. Its descriptors are `descriptors` in their order from 0 on and no others; its signals are as at a fresh
 * start. `words` are the texts of its arguments and then of its environment, each ended by NUL; the first is argv[0].
 * `program` is a path. Gives the process id and a descriptor that becomes readable when it has ended; -1 and errno. */
int32_t le_spawn(const char *program, const char *words, uint32_t arguments, uint32_t variables,
                 const int32_t *descriptors, uint32_t count, int32_t *ended);

/* A file in memory that holds these bytes, to be read from its beginning; -1 and errno. */
int32_t le_memory_file(const void *bytes, size_t size);

/* Two connected sockets, closed on exec; -1 and errno. */
int32_t le_socket_pair(int32_t *one, int32_t *other);
/* The same, which keep the borders of what is sent. */
int32_t le_packet_pair(int32_t *one, int32_t *other);

/* A descriptor that names a file or a folder and can neither read nor write it, closed on exec; -1 and errno. */
int32_t le_path(const char *path);
/* The same for a path that begins in the folder of that descriptor, and that no symbolic link may lead out of it: then
 * EXDEV. */
int32_t le_path_beneath(int32_t folder, const char *path);
#endif
