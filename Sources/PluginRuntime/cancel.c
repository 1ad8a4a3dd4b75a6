// Cancellation: pr_cancel, and the thread that runs the functions which plugins registered with on_cancel.
//
// A hook lies in the call_state on the stack of pr_call. Whoever sees one here either holds the canceller's lock while
// the hook is armed or queued, or runs it (HOOK_RUNNING) while pr_call waits.
#include "runtime.h"

#include <signal.h>
#include <stddef.h>

#define CANCELLER_STACK_BYTES (1u << 20)

_Thread_local bool pr_in_hook __attribute__((tls_model("initial-exec")));

static void enqueue(struct canceller *canceller, struct hook *hook) {
    atomic_store(&hook->phase, HOOK_QUEUED);
    hook->next = NULL;
    if (canceller->last != NULL) canceller->last->next = hook;
    else canceller->first = hook;
    canceller->last = hook;
    pthread_cond_signal(&canceller->work);
}

static void dequeue(struct canceller *canceller, struct hook *hook) {
    struct hook *before = NULL;
    for (struct hook *at = canceller->first; at != hook; at = at->next) before = at;
    if (before != NULL) before->next = hook->next;
    else canceller->first = hook->next;
    if (canceller->last == hook) canceller->last = before;
}

static void *run_hooks(void *argument) {
    struct canceller *canceller = argument;
    pr_in_hook = true;
    pthread_mutex_lock(&canceller->lock);
    while (!canceller->stopping) {
        struct hook *hook = canceller->first;
        if (hook == NULL) {
            pthread_cond_wait(&canceller->work, &canceller->lock);
            continue;
        }
        dequeue(canceller, hook);
        atomic_store(&hook->phase, HOOK_RUNNING);
        pthread_mutex_unlock(&canceller->lock);
        hook->fn(hook->ctx);
        pthread_mutex_lock(&canceller->lock);
        atomic_store(&hook->phase, HOOK_NONE);
        pthread_cond_broadcast(&canceller->finished);
    }
    pthread_mutex_unlock(&canceller->lock);
    return NULL;
}

/// Without a thread the hooks never run; they are hints, and is_cancelled() still answers.
static void start_locked(struct canceller *canceller) {
    if (canceller->started || canceller->stopping) return;
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0) return;
    pthread_attr_setstacksize(&attributes, CANCELLER_STACK_BYTES);
    // Signals of the process are the host's business, not that of a thread in which plugin code runs.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    canceller->started = pthread_create(&canceller->thread, &attributes, run_hooks, canceller) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
}

static void take_back_locked(struct canceller *canceller, struct hook *hook) {
    while (atomic_load(&hook->phase) == HOOK_RUNNING) pthread_cond_wait(&canceller->finished, &canceller->lock);
    if (atomic_load(&hook->phase) == HOOK_QUEUED) dequeue(canceller, hook);
    atomic_store(&hook->phase, HOOK_NONE);
}

void pr_canceller_prepare(struct canceller *canceller) {
    pthread_mutex_init(&canceller->lock, NULL);
    pthread_cond_init(&canceller->work, NULL);
    pthread_cond_init(&canceller->finished, NULL);
}

void pr_canceller_stop(struct canceller *canceller) {
    pthread_mutex_lock(&canceller->lock);
    bool started = canceller->started && !canceller->stopping;
    canceller->stopping = true;
    pthread_cond_signal(&canceller->work);
    pthread_mutex_unlock(&canceller->lock);
    if (started) pthread_join(canceller->thread, NULL);
}

void pr_hook_set(struct call_state *state, void (*fn)(void *), void *ctx) {
    struct canceller *canceller = &state->plugin->canceller;
    struct hook *hook = &state->hook;
    pthread_mutex_lock(&canceller->lock);
    take_back_locked(canceller, hook);
    if (fn != NULL) {
        start_locked(canceller);
        hook->fn = fn;
        hook->ctx = ctx;
        // pr_cancel stops the call first and then looks at the hook: either it finds the hook, or we find the stop.
        atomic_store(&hook->phase, HOOK_ARMED);
        if (pr_is_stopped(state->slot)) enqueue(canceller, hook);
    }
    pthread_mutex_unlock(&canceller->lock);
}

static void fire(struct call_state *state) {
    if (atomic_load(&state->hook.phase) == HOOK_NONE) return;
    struct canceller *canceller = &state->plugin->canceller;
    pthread_mutex_lock(&canceller->lock);
    if (atomic_load(&state->hook.phase) == HOOK_ARMED) enqueue(canceller, &state->hook);
    pthread_mutex_unlock(&canceller->lock);
}

/// Stops the call at this slot if it still is the one that was meant; pinned, so that it cannot end under us.
static bool stop_call(struct slot *slot, const pr_plugin *plugin, uint64_t number) {
    struct call_state *state = pr_slot_pin(slot, HOST_PIN);
    bool found = state != NULL && state->plugin == plugin && state->request->number == number;
    if (found) {
        atomic_store(&slot->stop, STOPPED);
        fire(state);
    }
    pr_slot_unpin(slot, HOST_PIN);
    return found;
}

int32_t pr_cancel(pr_plugin *plugin, uint64_t number) {
    // A call that begins now either is found below, or sees what the caller wrote to its `cancelled` before.
    pr_barrier_everywhere();
    struct lane *lane;
    for (uint32_t index = 0; (lane = pr_lane_at(index)) != NULL; index++) {
        struct slot *slot = atomic_load(&lane->live);
        if (slot != NULL && atomic_load(&slot->number) == number && stop_call(slot, plugin, number)) return 1;
    }
    return 0;
}
