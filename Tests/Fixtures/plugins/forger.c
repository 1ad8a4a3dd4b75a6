// A plugin that speaks for its worker: on the control connection, and in the ring. Compile with the folders of WorkerWire.
//
// -DAT_START=TYPE: sends a packet of this type from a constructor, again and again, on several threads.
#define _GNU_SOURCE
#include "fixture.h"

#include "chaos_wire.h"
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

static long number_of(const collet_call *call) {
    char text[32] = "";
    size_t length = call->args.len < sizeof text - 1 ? call->args.len : sizeof text - 1;
    memcpy(text, call->args.ptr, length);
    return atol(text);
}

static void nap_ms(long milliseconds) {
    const struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    nanosleep(&time, NULL);
}

static void for_ever(void) {
    for (;;) nap_ms(1000);
}

// ---- the control connection ----

/// A packet that is well formed, of a type that the worker sends too.
static void packet(uint16_t type) {
    static struct {
        ww_hello head;
        uint8_t text[WW_TEXT_MAX];
    } hello = {.head = {.version = WW_VERSION, .level = WW_LEVEL_FULL, .reason_len = WW_TEXT_MAX}};
    const ww_ready ready = {COLLET_THREAD_SERIAL, 0};
    const ww_load_failed failed = {WW_LOAD_NAMESPACES, 0};
    memset(hello.text, 0xff, sizeof hello.text);
    switch (type) {
    case WW_HELLO: chaos_control(NULL, type, &hello, sizeof hello); break;
    case WW_READY: chaos_control(NULL, type, &ready, sizeof ready); break;
    case WW_LOAD_FAILED: chaos_control(NULL, type, &failed, sizeof failed); break;
    default: chaos_control(NULL, type, NULL, 0);
    }
}

static collet_status packets(const collet_call *call) {
    packet((uint16_t)number_of(call));
    for_ever();
    return COLLET_OK;
}

#ifdef AT_START
static void *sends_packets(void *unused) {
    (void)unused;
    for (;;) packet(AT_START);
    return NULL;
}

__attribute__((constructor)) static void start(void) {
    pthread_t thread;
    for (int i = 0; i < 6; i++) pthread_create(&thread, NULL, sends_packets, NULL);
    sends_packets(NULL);
}
#endif

// ---- the ring ----

/// Waits for room; then one whole frame.
static void put(struct ww_end *end, const ww_header *header, const void *bytes) {
    uint64_t need = sizeof *header + (header->length + 7u) / 8 * 8;
    while (end->out.position + need - __atomic_load_n(&end->out.control->tail, __ATOMIC_ACQUIRE) > end->out.size) {
        chaos_bell(end);
        nap_ms(1);
    }
    for (uint64_t i = 0; i < sizeof *header; i += 8)
        memcpy(end->out.bytes + ((end->out.position + i) & (end->out.size - 1)), (const uint8_t *)header + i, 8);
    for (uint64_t i = 0; i < header->length; i++)
        end->out.bytes[(end->out.position + sizeof *header + i) & (end->out.size - 1)] = ((const uint8_t *)bytes)[i];
    end->out.position += need;
    __atomic_store_n(&end->out.control->head, end->out.position, __ATOMIC_RELEASE);
}

/// Frames without end of the type that the argument names.
static collet_status floods(const collet_call *call) {
    struct ww_end *end = chaos_wire();
    uint16_t type = (uint16_t)number_of(call);
    uint64_t own = chaos_call(call);
    const ww_log log = {COLLET_LOG_INFO, 0};
    const ww_progress progress = {0.5};
    const ww_service_request get = {WW_OP_KV_GET, 0, 0, 16, 0};
    ww_header header = {0, type, 0, own, 0};
    for (uint64_t i = 1;; i++) {
        const void *bytes = "again";
        header.length = 5;
        if (type == WW_LOG) bytes = &log, header.length = sizeof log;
        if (type == WW_PROGRESS) bytes = &progress, header.length = sizeof progress;
        if (type == WW_SERVICE_REQUEST) bytes = &get, header.length = sizeof get, header.request = i << 32;
        put(end, &header, bytes);
        chaos_bell(end);
    }
    return COLLET_OK;
}

/// Says so many times that something was dropped.
static collet_status drops(const collet_call *call) {
    struct ww_end *end = chaos_wire();
    const ww_dropped dropped = {~0ull, 1};
    const ww_header header = {sizeof dropped, WW_DROPPED, 0, 0, 0};
    for (long left = number_of(call); left > 0; left--) put(end, &header, &dropped);
    return fixture_say(call, "dropped");
}

/// Hangs up and goes without a word; with an argument only once somebody has continued it.
static collet_status hangs_up(const collet_call *call) {
    close(WW_FD_CONTROL);
    if (number_of(call) != 0) raise(SIGSTOP);
    _exit(3);
}

static collet_status echo(const collet_call *call) { return fixture_say(call, "echo"); }

static const struct fixture_entry tools[] = {
    {"echo", echo}, {"packets", packets}, {"floods", floods}, {"drops", drops}, {"hangs_up", hangs_up}, {NULL, NULL},
};

FIXTURE_PLUGIN(tools, COLLET_THREAD_SERIAL)
