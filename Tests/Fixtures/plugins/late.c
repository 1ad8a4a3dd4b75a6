// Uses calls after they have returned, from the same and from other threads.
#define _GNU_SOURCE
#include "fixture.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#define REST_CALLS 4096

static const collet_call *_Atomic kept;

static collet_status keep(const collet_call *call) {
    atomic_store(&kept, call);
    return fixture_say(call, "kept");
}

/// Every function of a dead call; true when each was refused.
static bool is_refused(const collet_call *dead) {
    extern const collet_host *late_host(void);
    const collet_host *host = late_host();
    const collet_failure failure = {.struct_size = sizeof failure, .message = fixture_text("from the dead")};
    dead->api->fail(dead, &failure);
    dead->api->progress(dead, 0.1, "from the dead");
    dead->api->on_cancel(dead, NULL, NULL);
    host->log(host, dead, COLLET_LOG_ERROR, fixture_text("from the dead"));
    return fixture_begin(dead, COLLET_PART_TEXT) == COLLET_INTERNAL && fixture_write(dead, "x") == COLLET_INTERNAL &&
           dead->api->part_end(dead) == COLLET_INTERNAL && dead->api->is_cancelled(dead) == 1 &&
           dead->api->has_scope(dead, "orders.read") == 0;
}

static void *use_kept(void *argument) { return (void *)(uintptr_t)is_refused(argument); }

static collet_status use_here(const collet_call *call) {
    EXPECT(is_refused(atomic_load(&kept)));
    return fixture_say(call, "fine");
}

static collet_status use_elsewhere(const collet_call *call) {
    pthread_t thread;
    void *refused = NULL;
    EXPECT(fixture_begin(call, COLLET_PART_TEXT) == COLLET_OK);
    EXPECT(pthread_create(&thread, NULL, use_kept, (void *)atomic_load(&kept)) == 0);
    EXPECT(pthread_join(thread, &refused) == 0);
    EXPECT(refused != NULL);
    EXPECT(fixture_write(call, "fine") == COLLET_OK);
    return call->api->part_end(call);
}

/// A thread that uses the kept call over and over.
static pthread_t stray;
static atomic_bool stray_stops;
static atomic_uint stray_rounds;

static void *run_stray(void *argument) {
    bool all_refused = true;
    while (!atomic_load(&stray_stops)) {
        all_refused &= is_refused(argument);
        atomic_fetch_add(&stray_rounds, 1);
    }
    return (void *)(uintptr_t)all_refused;
}

static collet_status start_stray(const collet_call *call) {
    atomic_store(&stray_stops, false);
    EXPECT(pthread_create(&stray, NULL, run_stray, (void *)atomic_load(&kept)) == 0);
    return COLLET_OK;
}

static collet_status wait_for_stray(const collet_call *call) {
    unsigned rounds = atomic_load(&stray_rounds);
    while (atomic_load(&stray_rounds) - rounds < 2) sched_yield();
    return fixture_say(call, "fine");
}

static collet_status stop_stray(const collet_call *call) {
    void *refused = NULL;
    atomic_store(&stray_stops, true);
    EXPECT(pthread_join(stray, &refused) == 0);
    EXPECT(refused != NULL);
    return COLLET_OK;
}

/// No address may come back within REST_CALLS calls.
static collet_status distinct(const collet_call *call) {
    static const collet_call *seen[REST_CALLS];
    static unsigned next;
    for (unsigned i = 0; i < REST_CALLS; i++) EXPECT(seen[i] != call);
    seen[next++ % REST_CALLS] = call;
    return COLLET_OK;
}

/// What the sink of the test gets as data, to know when call() has returned.
struct note {
    const collet_call *call;
    _Atomic uint32_t is_inside;
};

static void *write_note(void *argument) {
    struct note *note = argument;
    note->call->api->part_write(note->call, note, sizeof *note);
    return NULL;
}

/// Returns while its thread is inside part_write.
static collet_status leave_a_writer(const collet_call *call) {
    static struct note note;
    pthread_t thread;
    note.call = call;
    EXPECT(fixture_begin(call, COLLET_PART_BLOB) == COLLET_OK);
    EXPECT(pthread_create(&thread, NULL, write_note, &note) == 0);
    pthread_detach(thread);
    while (!atomic_load(&note.is_inside)) sched_yield();
    return COLLET_OK;
}

static const struct fixture_entry tools[] = {
    {"keep", keep},
    {"use_here", use_here},
    {"use_elsewhere", use_elsewhere},
    {"start_stray", start_stray},
    {"wait_for_stray", wait_for_stray},
    {"stop_stray", stop_stray},
    {"distinct", distinct},
    {"leave_a_writer", leave_a_writer},
    {NULL, NULL},
};

FIXTURE_PLUGIN(tools, COLLET_THREAD_CONCURRENT)

const collet_host *late_host(void) { return fixture_host; }
