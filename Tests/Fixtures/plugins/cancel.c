// What a plugin may do about cancellation, and what it may not.
#define _GNU_SOURCE
#include "fixture.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

static atomic_int hooks_run;

static void wait_for_cancel(const collet_call *call) {
    while (!call->api->is_cancelled(call)) sched_yield();
}

static collet_status spin(const collet_call *call) {
    wait_for_cancel(call);
    EXPECT(fixture_begin(call, COLLET_PART_TEXT) == COLLET_CANCELLED);
    EXPECT(fixture_write(call, "x") == COLLET_CANCELLED);
    EXPECT(call->api->part_end(call) == COLLET_CANCELLED);
    return COLLET_CANCELLED;
}

static collet_status finish_anyway(const collet_call *call) {
    EXPECT(fixture_say(call, "whole") == COLLET_OK);
    wait_for_cancel(call);
    return COLLET_OK;
}

static collet_status ignore_refusal(const collet_call *call) {
    EXPECT(fixture_begin(call, COLLET_PART_TEXT) == COLLET_OK);
    wait_for_cancel(call);
    EXPECT(fixture_write(call, "x") == COLLET_CANCELLED);
    return COLLET_OK;
}

static collet_status lie(const collet_call *call) { return (void)call, COLLET_CANCELLED; }

static collet_status ask_once(const collet_call *call) {
    return call->api->is_cancelled(call) ? COLLET_CANCELLED : fixture_say(call, "not yet");
}

// ---- hooks ----

struct hook {
    pthread_t caller;
    const collet_call *call;
    atomic_int runs;
    _Bool elsewhere, saw_cancel;
};

static void note_run(void *ctx) {
    struct hook *hook = ctx;
    atomic_fetch_add(&hooks_run, 1);
    hook->elsewhere = !pthread_equal(pthread_self(), hook->caller);
    hook->saw_cancel = hook->call->api->is_cancelled(hook->call) == 1;
    atomic_fetch_add(&hook->runs, 1);
}

static collet_status judge(const collet_call *call, struct hook *hook) {
    while (!atomic_load(&hook->runs)) sched_yield();
    call->api->on_cancel(call, NULL, NULL);
    EXPECT(hook->elsewhere);
    EXPECT(hook->saw_cancel);
    EXPECT(atomic_load(&hook->runs) == 1);
    return COLLET_CANCELLED;
}

static collet_status hook(const collet_call *call) {
    struct hook hook = {.caller = pthread_self(), .call = call};
    call->api->on_cancel(call, note_run, &hook);
    return judge(call, &hook);
}

static collet_status hook_after_cancel(const collet_call *call) {
    struct hook hook = {.caller = pthread_self(), .call = call};
    wait_for_cancel(call);
    call->api->on_cancel(call, note_run, &hook);
    return judge(call, &hook);
}

static collet_status hook_replaced(const collet_call *call) {
    struct hook first = {.caller = pthread_self(), .call = call};
    struct hook second = first;
    call->api->on_cancel(call, note_run, &first);
    call->api->on_cancel(call, note_run, &second);
    // Only a cancel that came in between may have run the first one.
    const _Bool in_time = !call->api->is_cancelled(call);
    fixture_begin(call, COLLET_PART_TEXT);
    collet_status status = judge(call, &second);
    EXPECT(!in_time || atomic_load(&first.runs) == 0);
    return status;
}

static collet_status hook_taken_back(const collet_call *call) {
    struct hook hook = {.caller = pthread_self(), .call = call};
    call->api->on_cancel(call, note_run, &hook);
    call->api->on_cancel(call, NULL, NULL);
    call->api->on_cancel(call, NULL, NULL);
    const _Bool in_time = !call->api->is_cancelled(call);
    fixture_begin(call, COLLET_PART_TEXT);
    wait_for_cancel(call);
    EXPECT(!in_time || atomic_load(&hook.runs) == 0);
    return COLLET_CANCELLED;
}

/// Returns at once and leaves its hook behind: it may run or not, but never after the return.
static collet_status hook_left(const collet_call *call) {
    static _Thread_local struct hook left;
    left.call = call;
    left.caller = pthread_self();
    call->api->on_cancel(call, note_run, &left);
    return COLLET_OK;
}

static collet_status hooks(const collet_call *call) {
    char text[16];
    snprintf(text, sizeof text, "%d", atomic_load(&hooks_run));
    return fixture_say(call, text);
}

static atomic_int slow_started, slow_finished;

static void run_slowly(void *ctx) {
    const collet_call *call = ctx;
    atomic_store(&slow_started, 1);
    for (int i = 0; i < 2000; i++) {
        if (!call->api->is_cancelled(call)) return;
        sched_yield();
    }
    atomic_store(&slow_finished, 1);
}

/// Returns while its hook runs.
static collet_status hook_running(const collet_call *call) {
    atomic_store(&slow_started, 0);
    atomic_store(&slow_finished, 0);
    call->api->on_cancel(call, run_slowly, (void *)call);
    while (!atomic_load(&slow_started)) sched_yield();
    return COLLET_CANCELLED;
}

static collet_status hook_finished(const collet_call *call) {
    EXPECT(atomic_load(&slow_finished) == 1);
    return COLLET_OK;
}

/// Takes its hook back while it runs: only after it has finished.
static collet_status hook_back_running(const collet_call *call) {
    collet_status status = hook_running(call);
    call->api->on_cancel(call, NULL, NULL);
    EXPECT(atomic_load(&slow_finished) == 1);
    return status;
}

static atomic_int rude_status, rude_done;

static void be_rude(void *ctx) {
    const collet_call *call = ctx;
    atomic_store(&rude_status, fixture_begin(call, COLLET_PART_TEXT));
    call->api->on_cancel(call, NULL, NULL);
    atomic_store(&rude_done, 1);
}

static collet_status hook_rude(const collet_call *call) {
    atomic_store(&rude_done, 0);
    call->api->on_cancel(call, be_rude, (void *)call);
    while (!atomic_load(&rude_done)) sched_yield();
    EXPECT(atomic_load(&rude_status) == COLLET_INTERNAL);
    return COLLET_CANCELLED;
}

static const struct fixture_entry tools[] = {
    {"spin", spin},
    {"finish_anyway", finish_anyway},
    {"ignore_refusal", ignore_refusal},
    {"lie", lie},
    {"ask_once", ask_once},
    {"hook", hook},
    {"hook_after_cancel", hook_after_cancel},
    {"hook_replaced", hook_replaced},
    {"hook_taken_back", hook_taken_back},
    {"hook_left", hook_left},
    {"hooks", hooks},
    {"hook_running", hook_running},
    {"hook_finished", hook_finished},
    {"hook_back_running", hook_back_running},
    {"hook_rude", hook_rude},
    {NULL, NULL},
};

FIXTURE_PLUGIN(tools, COLLET_THREAD_CONCURRENT)
