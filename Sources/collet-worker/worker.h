// The worker: ONE plugin, or one bound library, in a process of its own, which the kernel confines before a byte of it is
// mapped.
//
// Started by the host with the descriptors of WorkerWire.h. Threads:
//  - main: confines the process, then serves the control connection (PING, CANCEL, SHUTDOWN) until it ends, and with it
//    the process. It never runs code of the plugin.
//  - call threads: take calls from the data connection themselves, run them, answer. The first one also opens the plugin
//    and ends it; with a `serial` or `migrating` plugin it is the only one.
//  - whatever the plugin starts: may wait for services, write results, log.
#ifndef WORKER_H
#define WORKER_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <collet.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ForeignRuntime.h"
#include "PluginRuntime.h"
#include "WorkerWire.h"

/// How the process ends when it ends itself.
#define EXIT_DONE 0
#define EXIT_USAGE 2
#define EXIT_WIRE WW_EXIT_WIRE
#define EXIT_SYSTEM 4

// ---- setup.c: what the host wants ----

struct setup {
    ww_setup head;
    ww_text config, paths;
    char language[64], zone[128]; // LANG and TZ of the environment, "" = not set
};
/// Reads SETUP; ends the process when there is none.
void setup_read(struct setup *setup);
/// Closes every descriptor that the host did not mean for us.
void setup_close_others(const struct setup *setup);
/// Wipes environment and arguments from memory and leaves what a plugin may know.
void setup_environment(struct setup *setup);

// ---- control.c: the connection that is served whatever the plugin does ----

/// One packet of a fixed part and a text, which is cut to WW_TEXT_MAX. Any thread.
void control_send(uint16_t type, uint64_t request, const void *fixed, uint64_t size, const char *text);
/// Tells why there is no plugin here, and ends the process.
_Noreturn void refuse(int32_t code, int32_t status, const char *format, ...) __attribute__((format(printf, 3, 4)));
_Noreturn void control_serve(void);

// ---- confine.c and its parts ----

/// All of it, in order; fills `hello`. `reason` has room for WW_TEXT_MAX. Refuses where a step fails that must not.
void confine(struct setup *setup, ww_hello *hello, char *reason);
/// Adds what is missing to the reason.
void confine_lacks(ww_hello *hello, char *reason, uint32_t missing, const char *what, int number);
/// Own user, network, IPC and host name; the user's number stays. True when the plugin's number is there beside root's.
bool namespaces_enter(const struct setup *setup, ww_hello *hello, char *reason);
/// Splits the process: the caller returns as a process in a pid namespace of its own, watched by the one that the host
/// knows, which ends as it ends.
void namespaces_divide(void);
/// What the kernel knows of landlock, below 1 = nothing, with errno.
int landlock_version(void);
void landlock_enter(const struct setup *setup, ww_hello *hello, char *reason);
void filter_load(const struct setup *setup, ww_hello *hello, char *reason);

struct call;

// ---- backend.c: what calls are made of, a plugin or a bound library ----

/// Opens what the setup names, or refuses. On the first call thread.
void backend_open(const struct setup *setup, ww_ready *ready);
/// Whether it is open, and calls can have come.
bool backend_is_open(void);
/// The plugin, for services; NULL for a bound library, which asks for none.
pr_plugin *backend_plugin(void);
void backend_call(const pr_request *request, struct call *call, pr_result *result);
void backend_cancel(uint64_t number);
void backend_shut_down(void);

// ---- calls.c ----

enum call_state { CALL_ARRIVES, CALL_READY, CALL_RUNS };

struct call {
    struct call *next; // of those that live, or of those that are free
    struct call *next_ready;
    uint64_t number;
    enum call_state state;
    uint32_t cancelled;       // written atomically
    uint8_t *bytes;           // the frames of CALL, put together
    uint64_t length, whole, capacity;
    // What fail() said last.
    ww_fail failure;
    char code[WW_CODE_MAX + 1];
    uint8_t *texts; // message, then detail
    uint64_t texts_capacity;
    // Of the result.
    bool streams;    // the part that is open goes out at once
    uint64_t unrung; // bytes that were sent since the host was woken last
};

extern struct setup worker_setup;
/// The worker's end of the data connection.
extern ww_end *worker_wire;
/// The call that this thread runs, 0 = none; and where its stack lies.
extern _Thread_local uint64_t thread_call;
extern _Thread_local uint64_t thread_stack_low, thread_stack_high;

/// Starts the first call thread, which opens the plugin.
void calls_start(void);
/// Of CANCEL and SHUTDOWN.
void calls_cancel(uint64_t number);
void calls_shut_down(void);
static inline bool is_cancelled(struct call *call) {
    return call != NULL && __atomic_load_n(&call->cancelled, __ATOMIC_ACQUIRE) != 0;
}

/// A thread that waits for something that another frame will bring.
struct waiter {
    struct waiter *next;
    uint32_t woken; // a futex
    bool listens;   // sleeps on the ring instead
    bool done;
};
/// Both with the lock held; `waiter_wait` gives it up while it waits. Returns when the waiter is done, or `number` was
/// cancelled or has ended: then false.
void calls_lock(void);
void calls_unlock(void);
bool waiter_wait(struct waiter *waiter, uint64_t number);
void waiter_wake(struct waiter *waiter);
/// Frees those that wait for nothing in particular, to look again.
void waiters_wake_all(void);

// ---- output.c: frames to the host ----

enum patience { TRY, WAIT, WAIT_UNLESS_CANCELLED };
/// WW_OK, or WW_AGAIN: no room with TRY, or cancelled. Any thread.
int32_t emit(struct call *call, const ww_header *header, const ww_piece *pieces, uint32_t count, enum patience patience);
void bell(void);
extern const pr_sink call_sink; // ctx = struct call
void output_return(struct call *call, const pr_result *result);
void output_log(void *context, uint64_t call, int32_t level, const uint8_t *text, uint64_t length);
void output_misuse(void *context, const char *what);

// ---- services.c ----

const void *services_table(void *context, const char *id);
/// A frame of SERVICE_REPLY is next; the calls' lock is held.
void services_take_reply(const ww_header *header);

// ---- crash.c ----

void crash_watch(void);
/// Of each thread of ours that runs code of the plugin.
void crash_watch_thread(void);
/// Of one that ends.
void crash_leave_thread(void);

// ---- pump.c: a stream, for those that only know rings ----

/// Opens rings within this process and starts, later, the thread that carries frames between them and the socket.
ww_end *pump_open(void);
void pump_start(void);

#endif
