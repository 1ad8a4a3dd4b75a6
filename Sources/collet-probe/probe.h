// The probe: opens ONE plugin in this fresh process, does one thing with it, and tells what happened.
//
// usage: collet-probe TASK PLUGIN MILLISECONDS, started by `collet` with these descriptors:
//   0 nothing to read; 1 and 2 belong to the plugin, whose prints cannot reach what we have to say
//   3 the report that we write     4 the request that we read, a file     5 (parallel) a socket to another probe
//
// Request and report are rows of records: tag and length as 32-bit numbers of this machine, then as many bytes. Whoever
// reads them believes nothing: the plugin shares this process and may write where it likes.
#ifndef PROBE_H
#define PROBE_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <collet.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include "PluginRuntime.h"

static inline uint64_t probe_clock_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

// ---- report (report.c) ----

enum report_tag {
    REPORT_PHASE = 1,    // text: what is done next
    REPORT_FAULT = 2,    // text: what a signal handler saw
    REPORT_ERROR = 3,    // u32 PR_E_* or PROBE_E_*, text: why it did not get further
    REPORT_LOG = 4,      // u32 level, text of the plugin
    REPORT_MANIFEST = 5, // bytes of the plugin's own manifest
    REPORT_DONE = 6,     // all was done; whatever comes without it ended early
    REPORT_ENTRY = 7,    // u32 status of collet_entry, u32 0, u64 ns to load, u64 ns of the entry
    REPORT_PLUGIN = 8,   // u32 struct_size, abi_major, abi_minor, threading, PLUGIN_HAS_*
    REPORT_THREADS = 9,  // u32 THREADS_*, u32 count of the plugin's own
    REPORT_EXTENSION = 10, // u32 place of the id in the request: it was answered with something
    REPORT_SERVICE = 11, // text: the plugin asked for this service
    REPORT_CALL = 12,    // u32 place of the call in the request: what follows belongs to it
    REPORT_PART = 13,    // u32 kind, then the media type
    REPORT_DATA = 14,    // bytes of the part
    REPORT_PART_END = 15,
    REPORT_FAIL = 16,    // u32 flags, retry_after_ms, lengths of code and message; then code, message, detail
    REPORT_RETURNED = 17, // u32 status, u32 PR_RESULT_*, u64 ns, text of the broken rule
    REPORT_MISUSE = 18,  // text: a rule broken outside a call
    REPORT_PEER = 19,    // the other process was there at the same time
    // Of the watching process, behind all others:
    REPORT_STOPPED = 20, // u32 signal: the process of the plugin was stopped
    REPORT_TIMEOUT = 21, // what the last phase tells took longer than it may
    REPORT_LEFT = 22,    // u32 count of processes that the plugin left running, and that were ended
};

#define PLUGIN_HAS_CALL 1u
#define PLUGIN_HAS_SHUTDOWN 2u
#define PLUGIN_HAS_EXTENSION 4u

#define THREADS_AFTER_ENTRY 0u
#define THREADS_AFTER_SHUTDOWN 1u

// Codes of REPORT_ERROR besides those of PluginRuntime.
#define PROBE_E_USAGE 100u
#define PROBE_E_ABSENT 101u   // the plugin has no such extension
#define PROBE_E_BROKEN 102u   // it handed out something that breaks the header's rules

/// Takes the descriptors over; false when they are not there.
bool report_begin(void);
/// Any thread.
void report(uint32_t tag, const void *bytes, uint64_t length);
void report_text(uint32_t tag, const char *text);
/// A number, then bytes.
void report_numbered(uint32_t tag, uint32_t number, const void *bytes, uint64_t length);
void report_error(uint32_t code, const char *format, ...) __attribute__((format(printf, 2, 3)));
/// What follows is this; the last one before an early end is where it happened.
void report_phase(const char *format, ...) __attribute__((format(printf, 1, 2)));

void report_call_phase(collet_bytes tool);
/// What the plugin handed to fail().
void report_failure(const collet_failure *failure);

/// Where the socket to another probe lies; -1 without one.
extern int probe_peer;

// ---- watching (watch.c) ----

/// Splits this process in two. The one that runs the plugin returns; the other watches it and ends as it ends, or when
/// a step took longer than the limit. False when that cannot be done.
bool watch_over(uint64_t limit_ms);
/// From now on the limit counts anew: something of the plugin's is about to run.
void step_begin(void);
/// What is done now takes a known time.
void step_end(void);

// ---- request (request.c) ----

enum request_tag {
    REQUEST_CONFIG = 1, // the plugin's configuration
    REQUEST_HOST = 2,   // u32 LAYOUT_*, u32 abi_major
    REQUEST_ID = 3,     // an id to ask extension() for
    REQUEST_CALL = 4,   // u32 LAYOUT_*, u32 0, u64 timeout_ms, u64 result_max: a call, described by what follows
    REQUEST_TOOL = 5,
    REQUEST_TAIL = 6, // what lies in memory behind the tool's name
    REQUEST_ARGUMENTS = 7,
    REQUEST_CALL_ID = 8,
    REQUEST_SUBJECT = 9,
    REQUEST_TENANT = 10,
    REQUEST_SCOPE = 11,
    REQUEST_SESSION = 12,
    REQUEST_TRACE = 13,
};

/// How the memory lies that a plugin gets to see.
#define LAYOUT_PLAIN 0u   // as it comes
#define LAYOUT_TEXTS 1u   // each text in read-only memory that ends where nothing can be read
#define LAYOUT_EXACT 2u   // so lies each struct too, as large as version 1.0 made it
#define LAYOUT_LARGER 3u  // each struct four times as large, what is unknown filled with poison, read-only

/// What unknown fields and the memory behind plain texts hold: no address, no small number, no text.
#define POISON 0xa5

#define SCOPES_MAX 256u

struct probe_call {
    uint32_t layout;
    uint64_t timeout_ms, result_max;
    collet_bytes tool, tail, args, call_id, subject, tenant, session, trace;
    collet_bytes scopes[SCOPES_MAX];
    uint32_t scope_count;
};

struct probe_request {
    collet_bytes config;
    uint32_t host_layout, abi_major;
    collet_bytes *ids;
    uint32_t id_count;
    struct probe_call *calls;
    uint32_t call_count;
};

/// Reads descriptor 4 and closes it. Texts that were not given have ptr NULL. False after an error was reported.
bool request_read(struct probe_request *request);

// ---- memory (memory.c) ----

/// Copies bytes to memory of this layout; `name` says in a report what it is. Never freed. NULL stays NULL.
void *memory_place(const void *bytes, uint64_t length, uint32_t layout, const char *name);
/// The same for a struct, whose first field is its struct_size: with LAYOUT_LARGER that says four times its size.
void *memory_place_struct(const void *bytes, uint32_t size, uint32_t layout, const char *name);
/// From now on whoever touches what was placed there faults.
void memory_forbid(const void *placed, const char *name);
/// Reads every page, so that bad memory of the plugin faults here and not inside a system call.
void memory_touch(const void *bytes, uint64_t length);
/// On this thread, until memory_end_watch: signals that end the process are reported first, with what they touched.
void memory_watch_faults(void);
void memory_end_watch(void);

// ---- the plugin's thread (thread.c) ----

/// Runs `work` on a thread with as much stack as plugins are promised, and waits for it. What goes wrong is reported.
void thread_run(void (*work)(void *context), void *context);
/// The lowest address of that stack; what lies just below is its guard.
extern const uint8_t *thread_stack;
/// Threads of this process now.
uint32_t thread_count(void);

// ---- opening (open.c): from a sealed copy, as the host does; NULL after an error was reported ----

typedef collet_status (*probe_entry)(const collet_host *host, const collet_plugin **plugin);
/// Loads the library and finds its entry; calls nothing of it but what runs by itself.
probe_entry open_library(const char *path);
/// Opens it in the runtime that the host uses.
pr_plugin *open_in_runtime(const char *path, collet_bytes config, const pr_host_ops *ops);

// ---- a host of a few lines (host.c), for layouts that no real host has ----

const collet_host *host_make(const struct probe_request *request);
/// Runs one call through `plugin` and reports it.
void host_call(const collet_plugin *plugin, const struct probe_call *call, uint32_t index);

// ---- tasks ----

/// `manifest`: the plugin's own manifest, through the runtime that the host uses.
void task_manifest(const char *plugin);
/// `run`: entry, extensions, calls and shutdown, with a host of our own that lays its memory out as it was asked to.
void task_run(const char *plugin);
/// `call`: calls through the runtime that the host uses, which checks the header's rules.
void task_call(const char *plugin);

#endif
