// A plugin that keeps every rule; each flag makes it break one that shows only in a worker, under load or with made-up
// arguments. THREADING=0 or 1 makes it serial or migrating.
//   level 6: RACES ABORTS_BESIDE THREAD_STATE GOES_ON NAPS STAYS_CANCELLED LATE_USE REACHES_OUT
//   level 7: COPIES_TO_STACK LEAKS LEAKS_DESCRIPTORS LEAKS_THREADS TRUSTS_SERVICE SERVICE_DEFECT
//   level 8: INSISTS UNDERFLOWS WAITS_FOR_MEMORY FORGETS_AFTER_REFUSAL
//   level 9: DIVIDES DEFECT SILENT CLOSED_RANGE WAITS
//   level 10: TRUSTS_KIND KEEPS_LOCK
#define _GNU_SOURCE
#include "fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#ifndef THREADING
#define THREADING COLLET_THREAD_CONCURRENT
#endif

static const collet_host *host;

__attribute__((unused)) static void wait_ms(int ms) {
    const struct timespec time = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
    nanosleep(&time, NULL);
}

__attribute__((unused)) static collet_status refuse(
    const collet_call *call, collet_status status, const char *code, const char *message) {
    const collet_failure failure = {.struct_size = sizeof failure, .code = code, .message = fixture_text(message)};
    call->api->fail(call, &failure);
    return status;
}

__attribute__((unused)) static bool holds(collet_bytes text, const char *part) {
    return memmem(text.ptr, text.len, part, strlen(part)) != NULL;
}

static collet_status write_part(const collet_call *call, const void *data, uint64_t length) {
    collet_status status = call->api->part_write(call, data, length);
#ifdef INSISTS
    while (status == COLLET_PERMANENT) status = call->api->part_write(call, data, length);
#endif
    return status;
}

/// {"answer": the arguments}
static collet_status answer(const collet_call *call, collet_bytes args) {
    collet_status status = fixture_begin(call, COLLET_PART_JSON);
    if (status == COLLET_OK) status = write_part(call, "{\"answer\":", 10);
    if (status == COLLET_OK) status = write_part(call, args.ptr, args.len);
    if (status == COLLET_OK) status = write_part(call, "}", 1);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

#ifdef LATE_USE
static void *use_late(void *call) {
    wait_ms(80);
    ((const collet_call *)call)->api->progress(call, 0.5, "late");
    return NULL;
}
#endif

#ifdef LEAKS_THREADS
static void *stay(void *nothing) {
    for (;;) pause();
    return nothing;
}
#endif

#ifdef TRUSTS_SERVICE
static collet_status remember(const collet_call *call) {
    const collet_kv *kv = host->service(host, COLLET_KV_ID);
    if (kv == NULL) return COLLET_OK;
    char value[64];
    int64_t length = kv->get(kv, call, "k", value, sizeof value);
    // What is not ABSENT is taken for a length.
    if (length != -COLLET_ABSENT) memset(value, 0, (size_t)length);
    return value[0] == 'x' ? COLLET_INTERNAL : COLLET_OK;
}
#endif

#ifdef KEEPS_LOCK
static char lock[4200];
static bool take_lock(void) {
    int file = open(lock, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file >= 0) close(file);
    return file >= 0 || errno != EEXIST;
}
#endif

static collet_status say(const collet_call *call) {
    collet_bytes args = call->args;
#ifdef RACES
    static uint8_t shared[256];
    static uint64_t length;
    length = args.len < sizeof shared ? args.len : sizeof shared;
    memcpy(shared, args.ptr, length);
    wait_ms(1);
    args = (collet_bytes){shared, length};
#endif
#ifdef ABORTS_BESIDE
    static atomic_int inside;
    if (atomic_fetch_add(&inside, 1) != 0) abort();
    wait_ms(1);
    atomic_fetch_sub(&inside, 1);
#endif
#ifdef THREAD_STATE
    extern _Thread_local int is_ready;
    if (!is_ready) return refuse(call, COLLET_RETRYABLE, "DENIED", "this thread is not ready");
#endif
#ifdef NAPS
    nanosleep(&(struct timespec){0, 900000000}, NULL);
#endif
#if defined GOES_ON || defined STAYS_CANCELLED
    static atomic_bool was_cancelled;
    if (atomic_load(&was_cancelled)) return refuse(call, COLLET_PERMANENT, "DENIED", "it was cancelled before");
    for (int turn = 0; turn < 20; turn++) {
        if (call->api->is_cancelled(call)) {
#ifdef STAYS_CANCELLED
            atomic_store(&was_cancelled, true);
            return COLLET_CANCELLED;
#else
            wait_ms(700);
#endif
        }
        const struct timespec step = {.tv_nsec = 100000};
        nanosleep(&step, NULL);
    }
#endif
#ifdef LATE_USE
    // The first calls of a process leave it: whoever holds a call to its end sees nothing.
    static atomic_int count;
    pthread_t thread;
    if (atomic_fetch_add(&count, 1) == 2 && pthread_create(&thread, NULL, use_late, (void *)call) == 0)
        pthread_detach(thread);
#endif
#ifdef REACHES_OUT
    int file = open("/etc/passwd", O_RDONLY | O_CLOEXEC);
    if (file < 0) return refuse(call, COLLET_PERMANENT, "DENIED", "there is no /etc/passwd");
    close(file);
#endif
#ifdef COPIES_TO_STACK
    volatile uint8_t copy[2 * args.len];
    for (uint64_t i = 0; i < args.len; i += 512) copy[2 * i] = args.ptr[i];
    if (copy[0] == 'x') return COLLET_INTERNAL;
#endif
#ifdef LEAKS
    uint8_t *leak = malloc(4096);
    if (leak != NULL) memset(leak, 1, 4096);
    __asm__ volatile("" : : "r"(leak) : "memory");
#endif
#ifdef LEAKS_DESCRIPTORS
    if (dup(STDIN_FILENO) == -2) return COLLET_INTERNAL;
#endif
#ifdef LEAKS_THREADS
    pthread_t thread;
    if (pthread_create(&thread, NULL, stay, NULL) == 0) pthread_detach(thread);
#endif
#ifdef TRUSTS_SERVICE
    if (remember(call) != COLLET_OK) return COLLET_INTERNAL;
#endif
#ifdef SERVICE_DEFECT
    const collet_kv *kv = host->service(host, COLLET_KV_ID);
    if (kv != NULL && kv->get(kv, call, "k", NULL, 0) < 0)
        return refuse(call, COLLET_INTERNAL, NULL, "never expected that");
#endif
#ifdef UNDERFLOWS
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    uint64_t left = call->deadline_ns - ((uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec);
    if (call->deadline_ns != 0 && left > 3600ull * 1000000000u) wait_ms(700);
#endif
#ifdef WAITS_FOR_MEMORY
    void *much;
    while ((much = malloc(32 << 20)) == NULL) {}
    __asm__ volatile("" : : "r"(much) : "memory");
    free(much);
#endif
#ifdef DIVIDES
    if (holds(args, "\"n\":0}")) abort();
#endif
#ifdef DEFECT
    if (holds(args, "\"n\":-")) return refuse(call, COLLET_INTERNAL, NULL, "nobody counts like that");
#endif
#ifdef SILENT
    if (holds(args, "\"n\":-")) return COLLET_PERMANENT;
#endif
#ifdef CLOSED_RANGE
    if (holds(args, "\"n\":-")) return fixture_say(call, "a text in place of JSON");
#endif
#ifdef WAITS
    if (holds(args, "\"n\":-")) for (;;) pause();
#endif
#ifdef TRUSTS_KIND
    if (holds(args, "\"n\":[")) abort();
#endif
#ifdef KEEPS_LOCK
    if (!take_lock()) return refuse(call, COLLET_RETRYABLE, "DENIED", "somebody else writes");
    wait_ms(2);
    unlink(lock);
#endif
    collet_status status = answer(call, args);
#ifdef FORGETS_AFTER_REFUSAL
    static bool is_broken;
    if (status == COLLET_PERMANENT) is_broken = true;
    else if (is_broken) abort();
#endif
    return status;
}

#ifdef THREAD_STATE
_Thread_local int is_ready;
#endif

static collet_status call_tool(void *self, const collet_call *call) {
    (void)self;
    if (call->tool.len == 3 && memcmp(call->tool.ptr, "say", 3) == 0) return say(call);
    return refuse(call, COLLET_PERMANENT, NULL, "no such tool");
}

COLLET_EXPORT collet_status collet_entry(const collet_host *given, const collet_plugin **plugin) {
    static const collet_plugin self = {
        .struct_size = sizeof self,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = THREADING,
        .call = call_tool,
    };
    host = given;
#ifdef THREAD_STATE
    is_ready = 1;
#endif
#ifdef KEEPS_LOCK
    // {"folder":"…"}
    const char *start = memmem(given->config.ptr, given->config.len, ":\"", 2);
    const char *end = start == NULL ? NULL : memchr(start + 2, '"', (size_t)(given->config.len - 2));
    if (end == NULL || end - start > 4000) return COLLET_PERMANENT;
    snprintf(lock, sizeof lock, "%.*s/lock", (int)(end - start - 2), start + 2);
#endif
    *plugin = &self;
    return COLLET_OK;
}
