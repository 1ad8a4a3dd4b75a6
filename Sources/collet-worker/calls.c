// Calls: who listens to the data connection, who runs what, who waits for whom.
//
// There is no thread that only reads. Whoever has nothing to do takes frames from the ring itself, with the lock held,
// and sleeps on the ring's own word when it is empty (a listener). The host wakes one of them, which runs the call that
// it found: no hop. A thread of the plugin that waits for the reply to a request listens too if nobody else does;
// otherwise it waits in private, and whoever finds its reply wakes it. Whenever a listener goes to work, it sees to it
// that somebody listens behind it, if there is anybody (`hand_on`).
//
// Where several calls come at once, waking a thread for each costs more than most calls do. So the one that found them
// runs them one after another, and one thread stands behind it, in reserve: it looks at short intervals, by itself, until
// nothing has come for a while. When a call has waited for a whole interval, all are woken that can help.
#include "worker.h"

#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/// The header of the ABI promises 1 MiB; the rest is for what stands below the plugin's functions and its thread-local
/// variables.
#define STACK_BYTES ((1u << 20) + (256u << 10) + WW_STACK_GUARD)
/// A buffer up to this size is kept for the next call.
#define KEPT_BYTES (4u << 20)
/// How long calls wait for a thread that is at work before others are woken for them.
#define INTERVAL_NS 50000
/// The reserve sleeps like everybody else when no calls came together in so many intervals.
#define CALM_INTERVALS 8
/// Looks at the ring before sleeping, while there is a reserve: for about as long as being woken takes.
#define LOOKS 256

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/// All guarded by the lock.
static struct {
    struct call *live, *free;
    struct call *ready_first, *ready_last;
    struct waiter *waiters; // that wait in private, or listen
    uint32_t live_count, ready_count;
    uint32_t listeners;         // threads that sleep on the ring, or are about to, or were just woken
    uint32_t listening_waiters; // those among them that cannot run a call
    uint32_t idle;              // call threads without a call
    uint32_t threads;
    enum { NO_RESERVE, RESERVE_CALLED, RESERVE_STANDS } reserve;
    bool behind;     // calls have waited too long; until none waits
    uint64_t bursts; // how often a thread went to work and left calls behind
    bool shutting;
} pool;

void calls_lock(void) { pthread_mutex_lock(&lock); }
void calls_unlock(void) { pthread_mutex_unlock(&lock); }

static void *run_calls(void *argument);

static bool start_thread(bool first) {
    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK_BYTES);
    pthread_attr_setguardsize(&attributes, WW_STACK_GUARD);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    bool started = pthread_create(&thread, &attributes, run_calls, (void *)(uintptr_t)first) == 0;
    pthread_attr_destroy(&attributes);
    if (!started) return false;
    pool.threads++;
    pool.idle++;
    return true;
}

// ---- calls that arrive ----

static struct call *find(uint64_t number) {
    struct call *call = pool.live;
    while (call != NULL && call->number != number) call = call->next;
    return call;
}

static struct call *begin(uint64_t number, uint64_t whole) {
    // More than the host may send, and each thread of ours may be on its way from RETURN to the call's end: somebody
    // wrote over the ring.
    if (pool.live_count > 2 * WW_CALL_THREADS_MAX) _exit(EXIT_WIRE);
    struct call *call = pool.free;
    if (call != NULL) pool.free = call->next;
    else if ((call = calloc(1, sizeof *call)) == NULL) _exit(EXIT_SYSTEM);
    uint8_t *bytes = call->bytes;
    if (call->capacity < whole) {
        free(bytes);
        bytes = malloc(whole);
        if (bytes == NULL) _exit(EXIT_SYSTEM);
        call->capacity = whole;
    }
    call->next = pool.live;
    call->next_ready = NULL;
    call->number = number;
    call->state = CALL_ARRIVES;
    __atomic_store_n(&call->cancelled, 0, __ATOMIC_RELAXED);
    call->bytes = bytes;
    call->length = 0;
    call->whole = whole;
    call->failure = (ww_fail){0};
    call->streams = false;
    call->unrung = 0;
    pool.live = call;
    pool.live_count++;
    return call;
}

static void end(struct call *call) {
    struct call **at = &pool.live;
    while (*at != call) at = &(*at)->next;
    *at = call->next;
    pool.live_count--;
    if (call->capacity > KEPT_BYTES) {
        free(call->bytes);
        call->bytes = NULL;
        call->capacity = 0;
    }
    call->next = pool.free;
    pool.free = call;
}

static void take_call(const ww_header *header) {
    static uint8_t first[WW_PAYLOAD_MAX]; // guarded by the lock
    struct call *call = find(header->call);
    if (call == NULL) {
        uint64_t whole;
        if (ww_take(worker_wire, first) != WW_OK || !ww_call_length(first, header->length, &whole)) _exit(EXIT_WIRE);
        call = begin(header->call, whole);
        memcpy(call->bytes, first, header->length);
    } else {
        if (call->state != CALL_ARRIVES || header->length > call->whole - call->length) _exit(EXIT_WIRE);
        if (ww_take(worker_wire, call->bytes + call->length) != WW_OK) _exit(EXIT_WIRE);
    }
    call->length += header->length;
    if (header->flags & WW_FLAG_MORE) return;
    if (call->length != call->whole) _exit(EXIT_WIRE);
    call->state = CALL_READY;
    if (pool.ready_last != NULL) pool.ready_last->next_ready = call;
    else pool.ready_first = call;
    pool.ready_last = call;
    pool.ready_count++;
}

/// Takes every frame that is there.
static void drain(void) {
    ww_header header;
    int32_t code;
    while ((code = ww_peek(worker_wire, &header)) == WW_OK) {
        if (header.type == WW_CALL) take_call(&header);
        else services_take_reply(&header);
    }
    if (code != WW_AGAIN) _exit(EXIT_WIRE);
}

static struct call *pop_ready(void) {
    struct call *call = pool.ready_first;
    pool.ready_first = call->next_ready;
    if (pool.ready_first == NULL) pool.ready_last = NULL;
    pool.ready_count--;
    call->state = CALL_RUNS;
    return call;
}

// ---- listening ----

/// Sleeps until a frame comes, or somebody wakes the listeners; not when one is there.
static void listen(void) {
    uint32_t ticket;
    if (ww_arm(worker_wire, &ticket) != WW_AGAIN) return;
    pool.listeners++;
    calls_unlock();
    ww_wait_frames(worker_wire, ticket);
    calls_lock();
    pool.listeners--;
}

static bool may_grow(void) {
    return worker_setup.head.threading == COLLET_THREAD_CONCURRENT && pool.threads < worker_setup.head.call_threads;
}

/// Somebody could take a call now. If not, then whoever finishes one will look.
static bool can_run(void) { return pool.idle > 0 || may_grow(); }

/// Has a thread that could run a call stand in reserve instead; false where there is none.
static bool call_reserve(void) {
    if (pool.idle == 0 && !start_thread(false)) return false;
    pool.reserve = RESERVE_CALLED;
    // Nobody knows which of those that sleep is woken.
    if (pool.listeners > 0) ww_wake(worker_wire, pool.listening_waiters > 0 ? INT_MAX : 1, 0);
    return true;
}

/// This thread listens no more: somebody else has to, and to run what is ready.
static void hand_on(void) {
    uint32_t ticket;
    if (pool.ready_count == 0) pool.behind = false;
    if (pool.reserve != NO_RESERVE) return; // it looks soon
    if (pool.ready_count > 0 && !pool.behind && can_run() && call_reserve()) return;
    if (pool.ready_count > pool.idle && may_grow()) start_thread(false);
    if (pool.listeners > 0) {
        // Among them may be some that cannot run calls: all wake and look.
        if (pool.ready_count > 0 && can_run()) ww_wake(worker_wire, INT_MAX, 0);
        else if (ww_arm(worker_wire, &ticket) == WW_OK) ww_wake(worker_wire, 1, 0);
    } else if (pool.idle == 0 && !(may_grow() && start_thread(false)) && pool.waiters != NULL) {
        waiter_wake(pool.waiters);
    }
}

void waiter_wake(struct waiter *waiter) {
    // One that listens sleeps elsewhere, with others of whom nobody knows which it is.
    if (waiter->listens) ww_wake(worker_wire, INT_MAX, 0);
    if (__atomic_exchange_n(&waiter->woken, 1, __ATOMIC_SEQ_CST) == 0)
        syscall(SYS_futex, &waiter->woken, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

void waiters_wake_all(void) {
    for (struct waiter *waiter = pool.waiters; waiter != NULL; waiter = waiter->next) waiter_wake(waiter);
    ww_wake(worker_wire, INT_MAX, 1);
}

static bool has_ended(uint64_t number) {
    if (number == 0) return false;
    struct call *call = find(number);
    return call == NULL || is_cancelled(call);
}

static void wait_in_private(struct waiter *waiter) {
    __atomic_store_n(&waiter->woken, 0, __ATOMIC_SEQ_CST);
    calls_unlock();
    syscall(SYS_futex, &waiter->woken, FUTEX_WAIT_PRIVATE, 0, NULL, NULL, 0);
    calls_lock();
}

bool waiter_wait(struct waiter *waiter, uint64_t number) {
    uint32_t ticket;
    waiter->next = pool.waiters;
    pool.waiters = waiter;
    for (;;) {
        drain();
        if (waiter->done || has_ended(number)) break;
        if (pool.ready_count > 0 && can_run()) hand_on(); // found here, to be run elsewhere
        waiter->listens = pool.listeners == 0;
        pool.listening_waiters += waiter->listens;
        if (waiter->listens) listen();
        // The bell may have been rung for what was just taken: whoever listens would not hear the next one.
        else if (ww_arm(worker_wire, &ticket) == WW_AGAIN) wait_in_private(waiter);
        pool.listening_waiters -= waiter->listens;
        waiter->listens = false;
    }
    struct waiter **at = &pool.waiters;
    while (*at != waiter) at = &(*at)->next;
    *at = waiter->next;
    hand_on();
    return waiter->done;
}

// ---- running ----

static collet_bytes bytes_of(ww_text text) { return (collet_bytes){text.bytes, text.length}; }

static void run(struct call *call) {
    ww_call head;
    ww_call_texts texts;
    if (!ww_read_call(call->bytes, call->length, &head, &texts)) _exit(EXIT_WIRE);
    collet_bytes few[16], *scopes = few;
    if (head.scope_count > 16 && (scopes = malloc(head.scope_count * sizeof *scopes)) == NULL) _exit(EXIT_SYSTEM);
    ww_text left = texts.scopes, scope;
    for (uint32_t i = 0; i < head.scope_count && ww_next_scope(&left, &scope); i++) scopes[i] = bytes_of(scope);
    const collet_principal principal = {
        .struct_size = sizeof principal,
        .scope_count = head.scope_count,
        .subject = bytes_of(texts.subject),
        .tenant = bytes_of(texts.tenant),
        .scopes = scopes,
    };
    // No clock of ours: the host may give a call more time, and says CANCEL when it is over.
    const pr_request request = {
        .number = call->number,
        .attempt = head.attempt,
        .deadline_ns = head.deadline_ns,
        .result_max = head.result_max,
        .tool = bytes_of(texts.tool),
        .args = bytes_of(texts.args),
        .call_id = bytes_of(texts.call_id),
        .session = bytes_of(texts.session),
        .trace = bytes_of(texts.trace),
        .principal = &principal,
        .cancelled = &call->cancelled,
    };
    pr_result result;
    thread_call = call->number;
    backend_call(&request, call, &result);
    thread_call = 0;
    if (scopes != few) free(scopes);
    output_return(call, &result);
}

/// Looks after what the threads at work have no time for, until that needs more threads or nothing.
static void stand_in_reserve(void) {
    static uint32_t nobody;
    const struct timespec interval = {0, INTERVAL_NS};
    pool.reserve = RESERVE_STANDS;
    for (uint32_t calm = 0; calm < CALM_INTERVALS && !pool.behind && !pool.shutting; calm++) {
        uint64_t last = pool.ready_last != NULL ? pool.ready_last->number : 0, bursts = pool.bursts;
        calls_unlock();
        syscall(SYS_futex, &nobody, FUTEX_WAIT_PRIVATE, 0, &interval, NULL, 0);
        calls_lock();
        drain();
        struct call *call = last != 0 ? find(last) : NULL;
        pool.behind = call != NULL && call->state == CALL_READY;
        if (last != 0 || pool.bursts != bursts) calm = 0;
    }
    pool.reserve = NO_RESERVE;
}

/// Looks whether something comes. Gives the lock up meanwhile: whatever was true before has to be asked again.
static void look_out(void) {
    uint64_t place = ww_place(worker_wire);
    calls_unlock();
    ww_look(worker_wire, place, LOOKS);
    calls_lock();
}

/// The next call for this thread, which was at work just now or is fresh; NULL when the plugin is to end and this is the
/// thread for it.
static struct call *next_call(bool first, bool fresh) {
    for (bool looked = false;; fresh = true) {
        drain();
        if (fresh && pool.reserve == RESERVE_CALLED) stand_in_reserve();
        if (pool.ready_count > 0) {
            struct call *call = pop_ready();
            pool.idle--;
            pool.bursts += pool.ready_count > 0;
            hand_on();
            return call;
        }
        if (pool.shutting && first && pool.live_count == 0) return NULL;
        // With much to do sleeping, and being woken, would take longer than to look first.
        looked = !looked && pool.reserve != NO_RESERVE;
        if (looked) look_out();
        else listen();
    }
}

static void open_backend(void) {
    ww_ready ready;
    backend_open(&worker_setup, &ready);
    control_send(WW_READY, 0, &ready, sizeof ready, NULL);
}

static _Noreturn void shut_down(void) {
    backend_shut_down();
    control_send(WW_BYE, 0, NULL, 0, NULL);
    _exit(EXIT_DONE);
}

/// Hands this thread's part to a fresh one, where the host wants no two calls on the same; true when this one is to
/// end. The lock is held.
static bool change_thread(bool first) {
    if (!(worker_setup.head.flags & WW_SETUP_CHANGE_THREADS) || pool.shutting || !start_thread(first)) return false;
    pool.threads--;
    pool.idle--;
    return true;
}

static void *run_calls(void *argument) {
    bool first = argument != NULL;
    crash_watch_thread();
    bool used = first && !backend_is_open(); // code of the plugin has run on this thread
    if (used) open_backend();
    calls_lock();
    while (!used || !change_thread(first)) {
        struct call *call = next_call(first, !used);
        calls_unlock();
        if (call == NULL) shut_down();
        run(call);
        calls_lock();
        end(call);
        pool.idle++;
        if (pool.shutting) waiters_wake_all();
        used = true;
    }
    calls_unlock();
    crash_leave_thread();
    return NULL;
}

void calls_start(void) {
    // While there is one thread it costs nothing.
    pr_prepare();
    calls_lock();
    if (!start_thread(true)) refuse(PR_E_SYSTEM, 0, "no thread can be started; more `threads` may be needed");
    calls_unlock();
}

// ---- from the control thread ----

void calls_cancel(uint64_t number) {
    if (!backend_is_open()) return; // no call can have been sent before READY
    calls_lock();
    struct call *call = find(number);
    if (call == NULL) {
        // The host sent the call before this, so it is in the ring; or it has ended.
        drain();
        call = find(number);
    }
    if (call != NULL) __atomic_store_n(&call->cancelled, 1, __ATOMIC_SEQ_CST);
    calls_unlock();
    if (call != NULL) backend_cancel(number);
    calls_lock();
    if (pool.ready_count > 0) hand_on();
    if (call != NULL) waiters_wake_all();
    calls_unlock();
}

void calls_shut_down(void) {
    calls_lock();
    pool.shutting = true;
    waiters_wake_all();
    calls_unlock();
}
