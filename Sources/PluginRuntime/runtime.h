// What the files of the runtime share. Not part of its interface.
//
// How a call is found. The plugin holds a `const collet_call *`. Those structs lie in one array (`pr_slots.calls`), and
// our own notes about each in a second one of the same order (`pr_slots.slots`), so that an address leads to its notes
// by arithmetic alone: nothing that the plugin could have written over is read back. What one running call needs
// lies in a `call_state` on the stack of pr_call; the slot points to it exactly while the call runs.
//
// Who may look into a call_state. The thread that runs the call (its owner) may, at no cost: it cannot leave pr_call
// meanwhile. Any other thread pins the slot first (`users`), and pr_call does not return while a slot is pinned. The
// owner pays for that only when it must: the first foreign thread on a slot marks it `shared` and then makes every
// thread of the process pass a memory barrier (membarrier(2)). So an owner that sees `shared == 0` after its own store
// knows that any foreign thread that comes later sees the store.
#ifndef RUNTIME_H
#define RUNTIME_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE // memfd_create, dlinfo, dladdr1
#endif
#include "PluginRuntime.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>

// Nothing of ours is a symbol that a plugin could bind to.
#pragma GCC visibility push(hidden)

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define HOT static inline __attribute__((always_inline))
#define COLD __attribute__((noinline, cold))

// ---- limits ----

/// An address of a call rests for at least this many further calls.
#define REST_CALLS 4096u
/// Calls that one lane makes before it needs the pool's lock again.
#define BLOCK_SLOTS 32u
/// Calls that can run at once in one process: one per thread of a bounded pool, and one per nested call.
#define LANES_MAX 1024u
/// A lane holds one block while another rests, and up to one block per lane may be half used when a rest ends: two
/// blocks per lane on top of those that rest.
#define RESTING_BLOCKS (REST_CALLS / BLOCK_SLOTS)
#define BLOCKS_MAX (RESTING_BLOCKS + 2 * LANES_MAX)
#define SLOTS_MAX (BLOCKS_MAX * BLOCK_SLOTS)

// ---- hooks: functions that on_cancel registered ----

enum hook_phase { HOOK_NONE, HOOK_ARMED, HOOK_QUEUED, HOOK_RUNNING };

/// Guarded by its plugin's canceller, but for the look at `phase` that spares calls without a hook the lock.
struct hook {
    _Atomic uint32_t phase;
    void (*fn)(void *ctx);
    void *ctx;
    struct hook *next;
};

/// Runs the hooks of one plugin, one after the other, on a thread that starts with the first hook.
struct canceller {
    pthread_mutex_t lock;
    pthread_cond_t work, finished;
    struct hook *first, *last;
    pthread_t thread;
    bool started, stopping;
};

// ---- calls ----

/// `stop` of a slot.
#define RUNS 0u
#define STOPPED 1u    // cancelled, past its deadline, or returned
#define ASK_CLOCK 2u  // runs, and is_cancelled() compares the deadline itself

/// `users` of a slot counts pins: those of the plugin's threads in units of PLUGIN_PIN, our own in units of 1.
#define HOST_PIN 1u
#define PLUGIN_PIN 0x10000u

/// `shared` of a slot. Once set it stays, also for later calls at this address: a late thread may be half way in.
#define OWNED 0u
#define SHARING 1u // a foreign thread is there, the barrier is on its way
#define SHARED 2u

struct call_state;

struct slot {
    _Atomic uint32_t stop;
    _Atomic uint32_t shared;
    _Atomic uint32_t users;
    _Atomic uint32_t waiting; // pr_call waits for users to become 0
    _Atomic(struct call_state *) state;
    _Atomic(pr_plugin *) plugin; // of the last call here, so that a late use can be told to its host
    _Atomic uint64_t number;
    _Atomic uint64_t deadline_ns;
} __attribute__((aligned(64)));

/// Stride of the calls that plugins see: two cache lines, none shared with another call.
#define CALL_STRIDE 128u

struct call_cell {
    collet_call call;
} __attribute__((aligned(CALL_STRIDE)));

struct call_state {
    const collet_call *call;
    struct slot *slot;
    struct call_state *outer; // the call that this thread is in the middle of, if any
    pr_plugin *plugin;
    const pr_request *request;
    const pr_sink *sink;
    void *sink_ctx;
    uint64_t room;       // result bytes left
    uint32_t parts_left;
    int32_t refusal;     // what part functions answer from now on, OK while all is well
    bool open;           // inside a part
    bool over;           // the result limit was reached
    _Atomic bool failed; // fail() was accepted
    _Atomic uint32_t inside; // the owner is in a part function
    _Atomic uint32_t writer; // some thread is in a part function; used once the slot is shared
    _Atomic uint32_t failing, progressing;
    _Atomic(const char *) fault; // the first broken rule
    struct hook hook;
};

/// One call at a time and the addresses for the next ones. A thread keeps its lane until it ends.
struct lane {
    uint32_t next, end; // slots left in its block
    uint32_t block;
    bool busy;
    _Atomic(struct slot *) live;
    struct lane *next_free;
} __attribute__((aligned(64)));

struct pr_plugin {
    collet_status (*call)(void *self, const collet_call *call);
    void *self;
    void (*shutdown)(void *self);
    const void *(*extension)(void *self, const char *id);
    uint32_t threading, abi_minor;
    const collet_host *host; // in read-only memory; known by its address
    pr_host_ops ops;
    struct canceller canceller;
    int32_t fd;
    _Atomic(void *) map; // the loader's link_map: which library this is; others that open look at it
    _Atomic bool silent; // the plugin may not use its host (any more)
    pr_plugin *next;
};

/// The arrays of calls, reserved once, touched as they come into use.
struct slots {
    struct call_cell *calls;
    struct slot *slots;
};
extern struct slots pr_slots;

/// No membarrier here: every slot starts out shared and pr_call uses locked instructions instead.
extern bool pr_always_shared;

/// The lane of this thread, NULL before its first call.
extern _Thread_local struct lane *pr_lane __attribute__((tls_model("initial-exec")));
/// The innermost call of this thread.
extern _Thread_local struct call_state *pr_current __attribute__((tls_model("initial-exec")));
/// This thread runs a hook.
extern _Thread_local bool pr_in_hook __attribute__((tls_model("initial-exec")));

// slots.c
int32_t pr_slots_prepare(pr_error *error);
/// The lane of this thread, or another one when that is in use by an outer call; NULL when LANES_MAX calls run.
struct lane *pr_lane_take(void);
void pr_lane_give_back(struct lane *lane);
/// Gives the lane a new block in place of its used one.
void pr_lane_refill(struct lane *lane);
struct lane *pr_lane_at(uint32_t index); // NULL past the last
/// Every thread of the process has passed a full barrier when this returns.
void pr_barrier_everywhere(void);
/// The state of the call at this slot, which then stays until pr_slot_unpin; NULL when no call runs there. Unpin either
/// way.
struct call_state *pr_slot_pin(struct slot *slot, uint32_t unit);
void pr_slot_unpin(struct slot *slot, uint32_t unit);
/// Takes the state away and waits until nobody is pinned any more; true when a thread of the plugin was.
bool pr_slot_drain(struct slot *slot);

/// NULL for an address that never was a call.
static inline struct slot *pr_slot_of(const collet_call *call) {
    uintptr_t distance = (uintptr_t)call - (uintptr_t)pr_slots.calls;
    if (UNLIKELY(distance >= (uintptr_t)SLOTS_MAX * CALL_STRIDE || distance % CALL_STRIDE != 0)) return NULL;
    return &pr_slots.slots[distance / CALL_STRIDE];
}

// call.c
extern const collet_call_api pr_call_api;
bool pr_is_stopped(struct slot *slot);
uint64_t pr_clock_ns(void);
/// Notes the first broken rule of a call.
void pr_fault(struct call_state *state, const char *text);

// host.c
const collet_host *pr_host_make(collet_bytes config, pr_error *error);
/// Makes the plugin findable by its host address; it stays so.
void pr_register(pr_plugin *plugin);
/// Another plugin that is this very library, or NULL.
pr_plugin *pr_plugin_with_map(const pr_plugin *self, const void *map);
void pr_misuse(pr_plugin *plugin, const char *what); // plugin may be NULL: then the one of this thread's call
/// Length of `text` when cut to `max` bytes, not inside a UTF-8 sequence.
uint64_t pr_cut(const uint8_t *text, uint64_t len, uint64_t max);

// elf.c
/// Whether the loader can be trusted with these bytes: an ELF library for this machine, not cut short.
int32_t pr_elf_check(int32_t fd, uint64_t size, pr_error *error);

// cancel.c
void pr_canceller_prepare(struct canceller *canceller);
void pr_canceller_stop(struct canceller *canceller);
/// Registers fn, or with NULL takes back what was registered; see on_cancel.
void pr_hook_set(struct call_state *state, void (*fn)(void *), void *ctx);

// error.c
int32_t pr_fail(pr_error *error, int32_t code, const char *format, ...) __attribute__((format(printf, 3, 4)));

#pragma GCC visibility pop
#endif
