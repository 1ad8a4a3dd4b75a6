// One tool for each rule of the header that a call can keep or break.
#define _GNU_SOURCE
#include "fixture.h"

#include <math.h>
#include <pthread.h>
#include <stdlib.h>

// ---- the result ----

static collet_status two_parts(const collet_call *call) {
    const collet_part image = {
        .struct_size = sizeof image, .kind = COLLET_PART_IMAGE, .flags = 0xfff1, .media_type = "image/png"};
    EXPECT(call->api->part_begin(call, &image) == COLLET_OK);
    EXPECT(fixture_write(call, "\x89PNG") == COLLET_OK);
    EXPECT(fixture_write(call, "") == COLLET_OK);
    EXPECT(call->api->part_write(call, NULL, 0) == COLLET_OK);
    EXPECT(fixture_write(call, "rest") == COLLET_OK);
    EXPECT(call->api->part_end(call) == COLLET_OK);
    return fixture_say(call, "text");
}

static collet_status nothing(const collet_call *call) { return (void)call, COLLET_OK; }

/// Returns the number in the arguments.
static collet_status status(const collet_call *call) {
    char digits[16] = {0};
    memcpy(digits, call->args.ptr, call->args.len < 15 ? call->args.len : 15);
    return atoi(digits);
}

static collet_status open_part(const collet_call *call) { return fixture_begin(call, COLLET_PART_TEXT); }

static collet_status open_part_and_fail(const collet_call *call) {
    EXPECT(fixture_begin(call, COLLET_PART_TEXT) == COLLET_OK);
    return COLLET_RETRYABLE;
}

static collet_status begin_inside(const collet_call *call) {
    EXPECT(fixture_begin(call, COLLET_PART_TEXT) == COLLET_OK);
    EXPECT(fixture_begin(call, COLLET_PART_TEXT) == COLLET_INTERNAL);
    EXPECT(call->api->part_end(call) == COLLET_INTERNAL);
    return COLLET_OK;
}

static collet_status write_outside(const collet_call *call) {
    EXPECT(fixture_write(call, "x") == COLLET_INTERNAL);
    EXPECT(fixture_say(call, "a void result stays void") == COLLET_INTERNAL);
    return COLLET_OK;
}

static collet_status end_outside(const collet_call *call) {
    EXPECT(fixture_say(call, "whole") == COLLET_OK);
    EXPECT(call->api->part_end(call) == COLLET_INTERNAL);
    return COLLET_OK;
}

static collet_status unknown_kind(const collet_call *call) {
    EXPECT(fixture_begin(call, 0) == COLLET_PERMANENT);
    EXPECT(fixture_begin(call, 5) == COLLET_PERMANENT);
    EXPECT(fixture_begin(call, 0xffffffff) == COLLET_PERMANENT);
    EXPECT(fixture_begin(call, COLLET_PART_BLOB) == COLLET_OK);
    return call->api->part_end(call);
}

static collet_status null_part(const collet_call *call) { return call->api->part_begin(call, NULL), COLLET_OK; }

static collet_status short_part(const collet_call *call) {
    const collet_part part = {.struct_size = 23, .kind = COLLET_PART_TEXT};
    EXPECT(call->api->part_begin(call, &part) == COLLET_INTERNAL);
    return COLLET_OK;
}

/// A part struct of a later minor version.
static collet_status newer_part(const collet_call *call) {
    const struct {
        collet_part known;
        uint64_t later[2];
    } part = {{.struct_size = sizeof part, .kind = COLLET_PART_TEXT}, {1, 2}};
    EXPECT(call->api->part_begin(call, &part.known) == COLLET_OK);
    return call->api->part_end(call);
}

static collet_status null_data(const collet_call *call) {
    EXPECT(fixture_begin(call, COLLET_PART_TEXT) == COLLET_OK);
    EXPECT(call->api->part_write(call, NULL, 3) == COLLET_INTERNAL);
    return COLLET_OK;
}

static collet_status giant_write(const collet_call *call) {
    EXPECT(fixture_begin(call, COLLET_PART_TEXT) == COLLET_OK);
    EXPECT(fixture_write(call, "x") == COLLET_OK);
    EXPECT(call->api->part_write(call, "x", UINT64_MAX) == COLLET_PERMANENT);
    return COLLET_OK;
}

static collet_status media_type(const collet_call *call, size_t length, collet_status expected) {
    char text[256] = {0};
    memset(text, 'm', length);
    const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_BLOB, .media_type = text};
    EXPECT(call->api->part_begin(call, &part) == expected);
    return expected == COLLET_OK ? call->api->part_end(call) : COLLET_OK;
}
static collet_status media_127(const collet_call *call) { return media_type(call, 127, COLLET_OK); }
static collet_status media_128(const collet_call *call) { return media_type(call, 128, COLLET_INTERNAL); }

/// Writes the arguments byte by byte until it is refused, and says OK all the same.
static collet_status drip(const collet_call *call) {
    collet_status status = fixture_begin(call, COLLET_PART_TEXT);
    for (uint64_t i = 0; i < call->args.len && status == COLLET_OK; i++)
        status = call->api->part_write(call, call->args.ptr + i, 1);
    if (status == COLLET_OK) return call->api->part_end(call);
    EXPECT(call->api->part_write(call, "x", 1) == status);
    EXPECT(call->api->part_end(call) == status);
    EXPECT(fixture_begin(call, COLLET_PART_TEXT) == status);
    return COLLET_OK;
}

static collet_status over_and_internal(const collet_call *call) {
    drip(call);
    return 77;
}

static collet_status endless_parts(const collet_call *call) {
    for (uint32_t i = 0; i < 1000000; i++)
        if (fixture_begin(call, COLLET_PART_TEXT) != COLLET_OK || call->api->part_end(call) != COLLET_OK)
            return COLLET_PERMANENT;
    return COLLET_OK;
}

// ---- failures ----

static void fail_with(const collet_call *call, const char *code, const char *message) {
    const collet_failure failure = {
        .struct_size = sizeof failure,
        .retry_after_ms = 250,
        .code = code,
        .message = fixture_text(message),
        .detail = fixture_text("detail"),
        .flags = 0xf0 | COLLET_FAILURE_NO_EFFECT,
    };
    call->api->fail(call, &failure);
}

static collet_status fail_whole(const collet_call *call) {
    fail_with(call, "BUSY", "try later");
    return COLLET_RETRYABLE;
}

static collet_status fail_twice(const collet_call *call) {
    fail_with(call, "FIRST", "a first and longer text");
    fail_with(call, "SECOND", "second");
    return COLLET_PERMANENT;
}

static collet_status fail_then_ok(const collet_call *call) {
    fail_with(call, "IGNORED", "ignored");
    return fixture_say(call, "fine");
}

static collet_status fail_bare(const collet_call *call) {
    const collet_failure failure = {
        .struct_size = sizeof failure, .message = {NULL, 1000}, .detail = {NULL, UINT64_MAX}};
    call->api->fail(call, &failure);
    return COLLET_PERMANENT;
}

/// A code of 100 bytes, and a message of three-byte characters that is over the limit.
static collet_status fail_huge(const collet_call *call) {
    static char code[101], message[70001];
    memset(code, 'C', 100);
    for (int i = 0; i + 3 <= 70000; i += 3) memcpy(message + i, "\xe2\x82\xac", 3);
    fail_with(call, code, message);
    return COLLET_PERMANENT;
}

static collet_status fail_null(const collet_call *call) {
    call->api->fail(call, NULL);
    return COLLET_PERMANENT;
}

static collet_status fail_short(const collet_call *call) {
    const collet_failure failure = {.struct_size = 55};
    call->api->fail(call, &failure);
    return COLLET_PERMANENT;
}

// ---- what a call shows, progress, log ----

static collet_status show(const collet_call *call) {
    char text[512];
    const collet_principal *who = call->principal;
    snprintf(text, sizeof text, "%u %.*s %.*s %.*s %.*s %.*s %llu %.*s %.*s %u %d%d%d", call->attempt,
             (int)call->tool.len, call->tool.ptr, (int)call->args.len, call->args.ptr, (int)call->call_id.len,
             call->call_id.ptr, (int)call->session.len, call->session.ptr, (int)call->trace.len, call->trace.ptr,
             (unsigned long long)call->deadline_ns, (int)who->subject.len, who->subject.ptr, (int)who->tenant.len,
             who->tenant.ptr, who->scope_count, call->api->has_scope(call, "orders.read"),
             call->api->has_scope(call, "orders"), call->api->has_scope(call, NULL));
    EXPECT(call->struct_size == sizeof *call);
    EXPECT(call->api->struct_size == sizeof *call->api);
    return fixture_say(call, text);
}

static collet_status progress(const collet_call *call) {
    call->api->progress(call, 0.5, "half");
    call->api->progress(call, NAN, NULL);
    call->api->progress(call, -INFINITY, "");
    call->api->progress(call, INFINITY, "done");
    return COLLET_OK;
}

/// The plugin writes over its call: the host must not read it back.
static collet_status scribble(const collet_call *call) {
    const collet_call_api *api = call->api;
    memset((void *)call, 0x5a, sizeof *call);
    const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_TEXT};
    if (api->part_begin(call, &part) != COLLET_OK) return COLLET_INTERNAL;
    if (api->part_write(call, "safe", 4) != COLLET_OK) return COLLET_INTERNAL;
    if (api->is_cancelled(call) != 0 || api->has_scope(call, "orders.read") != 0) return COLLET_INTERNAL;
    return api->part_end(call);
}

static collet_status copied_call(const collet_call *call) {
    const collet_call copy = *call;
    EXPECT(fixture_begin(&copy, COLLET_PART_TEXT) == COLLET_INTERNAL);
    EXPECT(call->api->part_write(NULL, "x", 1) == COLLET_INTERNAL);
    EXPECT(call->api->part_end((const collet_call *)((const char *)call + 8)) == COLLET_INTERNAL);
    EXPECT(call->api->is_cancelled(&copy) == 1);
    EXPECT(call->api->has_scope(&copy, "orders.read") == 0);
    call->api->fail(&copy, NULL);
    call->api->progress(&copy, 0.5, "");
    call->api->on_cancel(&copy, NULL, NULL);
    return fixture_say(call, "fine");
}

// ---- other threads ----

static void *write_elsewhere(void *argument) {
    const collet_call *call = argument;
    collet_status status = fixture_say(call, "from another thread");
    call->api->progress(call, 1, "");
    if (call->api->is_cancelled(call) != 0 || call->api->has_scope(call, "orders.read") != 1) status = COLLET_INTERNAL;
    return (void *)(intptr_t)status;
}

static collet_status other_thread(const collet_call *call) {
    EXPECT(fixture_say(call, "before") == COLLET_OK);
    for (int i = 0; i < 3; i++) {
        pthread_t thread;
        void *status = NULL;
        EXPECT(pthread_create(&thread, NULL, write_elsewhere, (void *)call) == 0);
        EXPECT(pthread_join(thread, &status) == 0);
        EXPECT(status == NULL);
    }
    return fixture_say(call, "after");
}

static void *write_once(void *argument) {
    const collet_call *call = argument;
    collet_status status = fixture_write(call, "second");
    call->api->progress(call, 1, "");
    return (void *)(intptr_t)status;
}

/// Two threads write at once: the sink of the test holds the first one until the other one reports progress.
static collet_status overlap(const collet_call *call) {
    EXPECT(fixture_begin(call, COLLET_PART_TEXT) == COLLET_OK);
    pthread_t thread;
    void *status = NULL;
    EXPECT(pthread_create(&thread, NULL, write_once, (void *)call) == 0);
    collet_status mine = fixture_write(call, "first");
    call->api->progress(call, 1, "");
    EXPECT(pthread_join(thread, &status) == 0);
    EXPECT((mine == COLLET_INTERNAL) != ((intptr_t)status == COLLET_INTERNAL));
    return COLLET_OK;
}

static const struct fixture_entry tools[] = {
    {"two_parts", two_parts},
    {"nothing", nothing},
    {"status", status},
    {"open_part", open_part},
    {"open_part_and_fail", open_part_and_fail},
    {"begin_inside", begin_inside},
    {"write_outside", write_outside},
    {"end_outside", end_outside},
    {"unknown_kind", unknown_kind},
    {"null_part", null_part},
    {"short_part", short_part},
    {"newer_part", newer_part},
    {"null_data", null_data},
    {"giant_write", giant_write},
    {"media_127", media_127},
    {"media_128", media_128},
    {"drip", drip},
    {"over_and_internal", over_and_internal},
    {"endless_parts", endless_parts},
    {"fail_whole", fail_whole},
    {"fail_twice", fail_twice},
    {"fail_then_ok", fail_then_ok},
    {"fail_bare", fail_bare},
    {"fail_huge", fail_huge},
    {"fail_null", fail_null},
    {"fail_short", fail_short},
    {"show", show},
    {"progress", progress},
    {"scribble", scribble},
    {"copied_call", copied_call},
    {"other_thread", other_thread},
    {"overlap", overlap},
    {NULL, NULL},
};

FIXTURE_PLUGIN(tools, COLLET_THREAD_CONCURRENT)
