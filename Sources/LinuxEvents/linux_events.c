/* epoll, eventfd, pipes and the signal relay of the event loop. */
#define _GNU_SOURCE
#include "LinuxEvents.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

static struct epoll_event registration(uint32_t bits, uint64_t key) {
    struct epoll_event event = {.data.u64 = key};
    if (bits & LE_READABLE) event.events |= EPOLLIN | EPOLLRDHUP;
    if (bits & LE_WRITABLE) event.events |= EPOLLOUT;
    if (bits & LE_EDGE) event.events |= EPOLLET;
    return event;
}

int32_t le_poller(void) { return epoll_create1(EPOLL_CLOEXEC); }

int32_t le_watch(int32_t poller, int32_t descriptor, uint32_t bits, uint64_t key) {
    struct epoll_event event = registration(bits, key);
    return epoll_ctl(poller, EPOLL_CTL_ADD, descriptor, &event);
}

int32_t le_update(int32_t poller, int32_t descriptor, uint32_t bits, uint64_t key) {
    struct epoll_event event = registration(bits, key);
    return epoll_ctl(poller, EPOLL_CTL_MOD, descriptor, &event);
}

int32_t le_unwatch(int32_t poller, int32_t descriptor) {
    return epoll_ctl(poller, EPOLL_CTL_DEL, descriptor, NULL);
}

int32_t le_wait(int32_t poller, le_event *events, int32_t milliseconds) {
    struct epoll_event batch[LE_BATCH_MAX];
    int count = epoll_wait(poller, batch, LE_BATCH_MAX, milliseconds);
    for (int i = 0; i < count; i++) {
        uint32_t came = batch[i].events, bits = 0;
        if (came & (EPOLLIN | EPOLLPRI)) bits |= LE_READABLE;
        if (came & EPOLLOUT) bits |= LE_WRITABLE;
        if (came & (EPOLLHUP | EPOLLRDHUP)) bits |= LE_HUNG_UP;
        if (came & EPOLLERR) bits |= LE_FAILED;
        events[i] = (le_event){.key = batch[i].data.u64, .bits = bits};
    }
    return count;
}

void le_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }

int32_t le_eventfd(int32_t blocking) { return eventfd(0, EFD_CLOEXEC | (blocking ? 0 : EFD_NONBLOCK)); }

void le_eventfd_signal(int32_t descriptor) {
    while (eventfd_write(descriptor, 1) != 0 && errno == EINTR) {}
}

void le_eventfd_wait(int32_t descriptor) {
    eventfd_t count;
    while (eventfd_read(descriptor, &count) != 0 && errno == EINTR) {}
}

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
void __tsan_acquire(void *);
void __tsan_release(void *);
#define TELL(what, lock) what((void *)(lock))
#endif
#endif
#ifndef TELL
#define TELL(what, lock) (void)(lock)
#endif

void le_lock_is_taken(const void *lock) { TELL(__tsan_acquire, lock); }

void le_lock_is_left(const void *lock) { TELL(__tsan_release, lock); }

int32_t le_pipe(int32_t *reader, int32_t *writer) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    *reader = ends[0];
    *writer = ends[1];
    return 0;
}

static _Atomic int32_t relay_writer = -1;

/* A full pipe loses nothing that matters: it wakes the loop, and signals of one kind may count as one. */
static void relay(int number) {
    int before = errno;
    uint8_t byte = (uint8_t)number;
    ssize_t written = write(atomic_load(&relay_writer), &byte, 1);
    (void)written;
    errno = before;
}

int32_t le_signal_relay(int32_t number, int32_t writer, struct sigaction *before) {
    atomic_store(&relay_writer, writer);
    /* On the alternate stack where a thread has one: those of Go's runtime have no room for a handler on their own. */
    struct sigaction action = {.sa_handler = relay, .sa_flags = SA_RESTART | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    return sigaction(number, &action, before);
}
