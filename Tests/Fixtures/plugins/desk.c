// A desk of tools for tests of the agent at the command line: one that changes something, and some that take their time.
#define _GNU_SOURCE
#include "fixture.h"

#include <time.h>

static collet_status write_note(const collet_call *call) {
    collet_status status = fixture_begin(call, COLLET_PART_TEXT);
    if (status == COLLET_OK) status = call->api->part_write(call, call->args.ptr, call->args.len);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

/// Says how far it is, and goes on until it is told to stop.
static collet_status wait_for_end(const collet_call *call) {
    call->api->progress(call, 0.25, "waiting for the end");
    const struct timespec moment = {.tv_nsec = 1000000};
    while (!call->api->is_cancelled(call)) nanosleep(&moment, NULL);
    return COLLET_CANCELLED;
}

static collet_status report(const collet_call *call) {
    call->api->progress(call, 0.5, "half of it");
    return fixture_say(call, "reported");
}

/// Fails once, and says that nothing has happened.
static collet_status stumble(const collet_call *call) {
    if (call->attempt > 0) return fixture_say(call, "steady");
    const collet_failure failure = {
        .struct_size = sizeof failure,
        .retry_after_ms = 1,
        .code = "STUMBLED",
        .message = fixture_text("stumbled"),
        .flags = COLLET_FAILURE_NO_EFFECT,
    };
    call->api->fail(call, &failure);
    return COLLET_RETRYABLE;
}

/// What the call is told of who asks.
static collet_status who(const collet_call *call) {
    char text[256];
    snprintf(text, sizeof text, "%.*s of %.*s in %.*s", (int)call->principal->subject.len,
             (const char *)call->principal->subject.ptr, (int)call->principal->tenant.len,
             (const char *)call->principal->tenant.ptr, (int)call->session.len, (const char *)call->session.ptr);
    return fixture_say(call, text);
}

static const struct fixture_entry tools[] = {
    {"write_note", write_note}, {"wait_for_end", wait_for_end}, {"report", report},
    {"stumble", stumble},       {"who", who},                   {NULL, NULL},
};

FIXTURE_PLUGIN(tools, COLLET_THREAD_CONCURRENT)
