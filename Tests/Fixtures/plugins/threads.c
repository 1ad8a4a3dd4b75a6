// What a runner has to keep in order: where calls run, how many at once, what they say meanwhile, how long they stay.
//   THREADING=n       the promise
//   ENDLESS_ENTRY     collet_entry does not return     ENDLESS_SHUTDOWN  nor shutdown
// Arguments are not JSON here but numbers: "ENTERED GATE" are two descriptors of the test; a call that has begun writes
// a byte to the first and waits for one from the second, whatever it is told meanwhile.
#define _GNU_SOURCE
#include "fixture.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#ifndef THREADING
#define THREADING COLLET_THREAD_CONCURRENT
#endif

static const collet_host *host;
static pid_t entry_thread;
static atomic_int inside, most;

static long number(const collet_call *call, int index) {
    char text[256];
    snprintf(text, sizeof text, "%.*s", (int)call->args.len, call->args.ptr);
    char *rest = text;
    long value = strtol(rest, &rest, 10);
    while (index-- > 0) value = strtol(rest, &rest, 10);
    return value;
}

static void wait_at_gate(const collet_call *call) {
    char byte = 1;
    while (write((int)number(call, 0), &byte, 1) < 0 && errno == EINTR) {}
    while (read((int)number(call, 1), &byte, 1) < 0 && errno == EINTR) {}
}

static collet_status say_number(const collet_call *call, long value) {
    char text[32];
    snprintf(text, sizeof text, "%ld", value);
    return fixture_say(call, text);
}

/// Which thread the entry ran on, and which one this is.
static collet_status where(const collet_call *call) {
    char text[64];
    snprintf(text, sizeof text, "%d %d", entry_thread, gettid());
    return fixture_say(call, text);
}

static collet_status block(const collet_call *call) {
    int now = atomic_fetch_add(&inside, 1) + 1;
    int before = atomic_load(&most);
    while (before < now && !atomic_compare_exchange_weak(&most, &before, now)) {}
    wait_at_gate(call);
    atomic_fetch_sub(&inside, 1);
    return say_number(call, now);
}

static collet_status most_at_once(const collet_call *call) { return say_number(call, atomic_load(&most)); }

static collet_status until_cancelled(const collet_call *call) {
    char byte = 1;
    if (write((int)number(call, 0), &byte, 1) < 0) return COLLET_INTERNAL;
    while (!call->api->is_cancelled(call)) sched_yield();
    return COLLET_CANCELLED;
}

static collet_status finish_anyway(const collet_call *call) {
    collet_status status = fixture_say(call, "whole");
    collet_status waited = until_cancelled(call);
    return waited == COLLET_CANCELLED ? status : waited;
}

static collet_status chat(const collet_call *call) {
    long lines = number(call, 0);
    for (long i = 0; i < lines; i++) {
        char text[32];
        int length = snprintf(text, sizeof text, "line %ld", i);
        host->log(host, call, COLLET_LOG_INFO, (collet_bytes){(const uint8_t *)text, (uint64_t)length});
        call->api->progress(call, (double)i / (double)lines, i % 2 ? "odd" : NULL);
    }
    host->log(host, NULL, COLLET_LOG_WARN, fixture_text("on my own"));
    host->log(host, call, COLLET_LOG_ERROR, (collet_bytes){(const uint8_t *)"\xff!", 2});
    char byte = 1;
    if (number(call, 1) > 0 && write((int)number(call, 1), &byte, 1) < 0) return COLLET_INTERNAL;
    return COLLET_OK;
}

static collet_status long_note(const collet_call *call) {
    static char note[5001];
    for (int i = 0; i + 2 <= 5000; i += 2) memcpy(note + i, "\xc3\xa4", 2);
    call->api->progress(call, -1, note);
    return COLLET_OK;
}

/// 900 KiB of stack, every page of it.
static collet_status deep(const collet_call *call) {
    volatile char frame[900 << 10];
    for (size_t i = 0; i < sizeof frame; i += 512) frame[i] = (char)i;
    return say_number(call, frame[0]);
}

static collet_status bad_text(const collet_call *call) { return fixture_say(call, "caf\xe9"); }

static collet_status parts(const collet_call *call) {
    const collet_part image = {.struct_size = sizeof image, .kind = COLLET_PART_IMAGE, .media_type = "image/png"};
    const collet_part blob = {.struct_size = sizeof blob, .kind = COLLET_PART_BLOB};
    if (fixture_begin(call, COLLET_PART_JSON) != COLLET_OK || fixture_write(call, "{}") != COLLET_OK) return 3;
    if (call->api->part_end(call) != COLLET_OK || fixture_say(call, "caf\xc3\xa9") != COLLET_OK) return 3;
    if (call->api->part_begin(call, &image) != COLLET_OK || fixture_write(call, "\x89PNG") != COLLET_OK) return 3;
    if (call->api->part_end(call) != COLLET_OK) return 3;
    if (call->api->part_begin(call, &blob) != COLLET_OK) return 3;
    return call->api->part_end(call);
}

static collet_status bad_media_type(const collet_call *call) {
    const collet_part image = {.struct_size = sizeof image, .kind = COLLET_PART_IMAGE, .media_type = "image/\x07"};
    if (call->api->part_begin(call, &image) != COLLET_OK) return COLLET_INTERNAL;
    return call->api->part_end(call);
}

static collet_status fail_oddly(const collet_call *call) {
    const collet_failure failure = {
        .struct_size = sizeof failure,
        .retry_after_ms = 70,
        .code = "no such code!",
        .message = fixture_text("bad \xff byte"),
        .detail = fixture_text("for the log"),
    };
    call->api->fail(call, &failure);
    return COLLET_PERMANENT;
}

static collet_status fail_at_length(const collet_call *call) {
    static char message[20001];
    for (int i = 0; i + 3 <= 20000; i += 3) memcpy(message + i, "\xe2\x82\xac", 3);
    const collet_failure failure = {
        .struct_size = sizeof failure, .code = "LONG_1", .retry_after_ms = 70, .message = fixture_text(message),
        .flags = COLLET_FAILURE_NO_EFFECT};
    call->api->fail(call, &failure);
    return COLLET_RETRYABLE;
}

static collet_status whole(const collet_call *call) { return fixture_say(call, "whole"); }

static const struct fixture_entry tools[] = {
    {"where", where}, {"block", block}, {"most_at_once", most_at_once}, {"until_cancelled", until_cancelled},
    {"finish_anyway", finish_anyway}, {"chat", chat}, {"long_note", long_note}, {"deep", deep},
    {"bad_text", bad_text}, {"parts", parts},
    {"bad_media_type", bad_media_type}, {"fail_oddly", fail_oddly}, {"fail_at_length", fail_at_length},
    {"whole", whole}, {NULL, NULL},
};

static collet_status call(void *self, const collet_call *call) {
    (void)self;
    return fixture_dispatch(tools, call);
}

static void shutdown(void *self) {
    (void)self;
#ifdef ENDLESS_SHUTDOWN
    for (;;) pause();
#endif
    char text[64];
    snprintf(text, sizeof text, "shutdown with %d inside, on %s thread", atomic_load(&inside),
             gettid() == entry_thread ? "the same" : "another");
    host->log(host, NULL, COLLET_LOG_INFO, fixture_text(text));
}

COLLET_EXPORT collet_status collet_entry(const collet_host *given, const collet_plugin **plugin) {
    static const collet_plugin self = {
        .struct_size = sizeof self,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = THREADING,
        .call = call,
        .shutdown = shutdown,
    };
#ifdef ENDLESS_ENTRY
    for (;;) pause();
#endif
    host = given;
    entry_thread = gettid();
    *plugin = &self;
    return COLLET_OK;
}
