/* PluginRuntime: loads one plugin through the ABI and runs calls into a sink. Written once; the in-process runner
 * and the worker process both use it.
 *
 * Contract:
 *  - A plugin is opened from a sealed, hashed copy of its file (pr_image), never from the path: what was hashed is
 *    what runs. The copy's descriptor stays open for as long as the process lives (glibc matches libraries by name
 *    first, and the name is /proc/self/fd/N).
 *  - A plugin is never closed: no dlclose, whatever happened.
 *  - Everything the plugin says is checked here once: the order of parts, the sizes, the result limit, unknown
 *    statuses, use of a call after it returned. What the sink sees is well-formed; what was wrong is in pr_result.
 *  - Nothing here allocates per call once warm, takes a lock on the way of a call, or reads a clock unless the call is
 *    marked PR_CALL_READ_CLOCK. */
#ifndef PLUGIN_RUNTIME_H
#define PLUGIN_RUNTIME_H
#include <collet.h>
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- errors: a code to decide by, a sentence for people ---- */

#define PR_OK 0
#define PR_E_SYSTEM 1      /* a system call failed */
#define PR_E_NOT_A_FILE 2  /* a directory, FIFO, device … */
#define PR_E_TOO_LARGE 3   /* over the size limit that the caller named */
#define PR_E_OPEN 4        /* dlopen refused: truncated, other machine, undefined symbol … */
#define PR_E_SYMBOL 5      /* no collet_entry */
#define PR_E_ENTRY 6       /* collet_entry returned a status that is not OK; it is in `status` */
#define PR_E_NO_PLUGIN 7   /* collet_entry said OK and handed out nothing */
#define PR_E_ABI 8         /* another major version, or a struct smaller than 1.0's */
#define PR_E_SAME_IMAGE 9  /* the loader handed back another plugin's library */

typedef struct pr_error {
    int32_t code;        /* PR_E_* */
    int32_t status;      /* with PR_E_ENTRY: what collet_entry returned */
    char text[504];      /* NUL-terminated, says what was wrong */
} pr_error;

/* ---- image: a sealed copy of a plugin file ---- */

typedef struct pr_image {
    int32_t fd;          /* memfd, sealed against every write; -1 after pr_image_close */
    int32_t reserved;
    uint64_t size;
    uint8_t sha256[32];  /* of the sealed bytes */
} pr_image;

/* Copies what `source` (an open descriptor of a regular file) holds, seals the copy, then hashes it. */
int32_t pr_image_seal(int32_t source, uint64_t size_max, pr_image *image, pr_error *error);
/* For an image that was never opened as a plugin; pr_open takes the descriptor for good. */
void pr_image_close(pr_image *image);
/* The SHA-256 of bytes in memory. */
void pr_hash_bytes(const void *bytes, uint64_t count, uint8_t sha256[32]);
/* The SHA-256 of an open file as it is now, without copying or sealing it. */
int32_t pr_hash_file(int32_t source, uint8_t sha256[32], pr_error *error);
/* Whether the mapping at `address` belongs to the file behind `fd`. */
bool pr_is_mapped_from(uintptr_t address, int32_t fd);

/* ---- sink: where one call's output goes ---- */

/* Limits on what reaches a sink or the log; more is cut, or is a fault where cutting would change a meaning. */
#define PR_PARTS_MAX 65536u                /* parts of one result; one more is PR_RESULT_OVER_LIMIT */
#define PR_MEDIA_TYPE_MAX 127u             /* bytes; longer is a fault */
#define PR_FAILURE_TEXT_MAX (64u << 10)    /* bytes of `message` and `detail` each, cut between characters */
#define PR_LOG_TEXT_MAX (8u << 10)         /* bytes of a log line, cut between characters */

/* Called from whatever thread the plugin calls from. Within one call the part functions never overlap, nor do two of
 * fail, nor two of progress; but these three kinds may overlap each other. part_* return a collet_status that is handed
 * to the plugin: OK to go on; anything else ends the result: every later part function gets the same answer, and so
 * does the reader of a call that then says OK. part_write never gets a length of 0. progress may be NULL. */
typedef struct pr_sink {
    int32_t (*part_begin)(void *ctx, uint32_t kind, uint32_t flags, const char *media_type);
    int32_t (*part_write)(void *ctx, const void *data, uint64_t len);
    int32_t (*part_end)(void *ctx);
    /* Of this header's size, with known flags only; a text with ptr NULL has len 0. Every pointer is borrowed. */
    void (*fail)(void *ctx, const collet_failure *failure);
    void (*progress)(void *ctx, double fraction, const char *note); /* -1 = unknown, else 0 ... 1; note never NULL */
} pr_sink;

/* ---- host: what the surrounding process offers to the plugin besides calls ---- */

/* Each may be NULL. */
typedef struct pr_host_ops {
    void *ctx; /* must outlive the process' last plugin thread, pr_open failed or not: in practice it is never freed */
    /* `call` is the number of the pr_request, 0 for none. Any thread. */
    void (*log)(void *ctx, uint64_t call, int32_t level, const uint8_t *text, uint64_t len);
    /* A service table (collet_http, collet_kv …) that lives as long as the plugin, or NULL: not granted, unknown. */
    const void *(*service)(void *ctx, const char *id);
    /* A call was used after it had returned, or a rule of the header was broken outside a call. Any thread, and as
     * often as the plugin does it: bound the rate. The text is static. */
    void (*misuse)(void *ctx, const char *what);
} pr_host_ops;

/* ---- plugin ---- */

typedef struct pr_plugin pr_plugin;

/* Does early what the first pr_open would do for the whole process. While the process has one thread the registration
 * costs nothing; later it waits for every processor, some ten milliseconds. A failure shows again at pr_open. */
void pr_prepare(void);

/* Opens the image, calls collet_entry, checks versions and sizes both ways. `config` is a JSON object and is copied.
 * The pr_host_ops is copied. NULL and `error` on failure. Takes the image's descriptor once the loader has seen it
 * (image->fd is -1 afterwards, the plugin good or not): a plugin is opened once. Calls the plugin's own code: never on
 * a thread that must not block.
 * Registers the process for membarrier(2); where a system call filter answers that with an error, a call costs about 70
 * ns instead of 20. A filter must be in place before the first pr_open, not come between it and a call. */
pr_plugin *pr_open(pr_image *image, collet_bytes config, const pr_host_ops *ops, pr_error *error);
uint32_t pr_threading(const pr_plugin *plugin); /* COLLET_THREAD_*, an unknown value read as SERIAL */
uint32_t pr_abi_minor(const pr_plugin *plugin);
/* extension(id), or NULL. Same thread rules as a call. */
const void *pr_extension(pr_plugin *plugin, const char *id);
/* Ends the plugin's own threads; no call may be running. The library stays mapped; later calls answer INTERNAL. */
void pr_shutdown(pr_plugin *plugin);
/* For service tables: the number of the request behind `call`, 0 for NULL and for a call that is not a running one of
 * this plugin (then reported as misuse: refuse it with PERMANENT). Any thread. */
uint64_t pr_call_number(const pr_plugin *plugin, const collet_call *call);

/* ---- calls ---- */

/* is_cancelled() compares deadline_ns with the clock itself: no timer watches this call. Part functions do not read the
 * clock; they answer CANCELLED once is_cancelled() has been 1. */
#define PR_CALL_READ_CLOCK 1u

/* One attempt. Everything is borrowed until pr_call returns. */
typedef struct pr_request {
    uint64_t number;      /* unique in this process, never 0: names the attempt in pr_cancel and in logs */
    uint32_t flags;       /* PR_CALL_* */
    uint32_t attempt;
    uint64_t deadline_ns; /* CLOCK_MONOTONIC, 0 = none */
    uint64_t result_max;  /* bytes of all parts together */
    collet_bytes tool, args, call_id, session, trace;
    const collet_principal *principal; /* NULL = anonymous, no scopes */
    /* NULL, or a flag (written atomically) that cancels the call from its first moment when it is not 0. Read once,
     * after the call can be found by pr_cancel: set it, then call pr_cancel, and no moment is missed. */
    const uint32_t *cancelled;
} pr_request;

#define PR_RESULT_OVER_LIMIT 1u  /* more bytes than result_max, or more parts than PR_PARTS_MAX; status is PERMANENT
                                  * whatever call() returned, or INTERNAL when there is a fault besides */
#define PR_RESULT_FAULT 2u       /* the plugin broke a rule; `fault` names it; status is INTERNAL, the result is void */
#define PR_RESULT_FAILED 4u      /* fail() was called */
#define PR_RESULT_IGNORED_FAIL 8u /* fail() and then OK: the failure is ignored, a warning is due */

typedef struct pr_result {
    int32_t status;    /* COLLET_OK … COLLET_CANCELLED; anything else has become INTERNAL with PR_RESULT_FAULT */
    uint32_t flags;    /* PR_RESULT_* */
    const char *fault; /* static text, or NULL */
} pr_result;

/* Runs one attempt on the calling thread. Waits for what still runs of it: its on_cancel function, and a thread of the
 * plugin's that is inside one of its functions. At most 1,024 calls run at once in a process. */
void pr_call(pr_plugin *plugin, const pr_request *request, const pr_sink *sink, void *sink_ctx, pr_result *result);

/* Makes is_cancelled() of that attempt 1 and runs its on_cancel function, on a thread of the runtime's own. Any thread.
 * 1 when the attempt was running, 0 when it is not running yet (see pr_request.cancelled) or any more. Never waits for
 * the plugin. Costs a few microseconds. */
int32_t pr_cancel(pr_plugin *plugin, uint64_t number);

/* ---- collector: the sink that keeps a whole result in memory ---- */

typedef struct pr_part {
    uint32_t kind, flags;
    uint64_t start, len;   /* in the collector's bytes */
    char media_type[128];  /* NUL-terminated, "" = the kind's own */
} pr_part;

/* Reused from call to call: grown, never shrunk below what is common. Zero-initialise, set progress and ctx if wanted;
 * reset before each call but the first, read after it; the address stays the same during a call. */
typedef struct pr_collector {
    uint8_t *bytes;
    uint64_t len, capacity;
    pr_part *parts;
    uint32_t part_count, part_capacity;
    /* What fail() said last, copied into buffers of the collector; valid when PR_RESULT_FAILED. */
    uint32_t retry_after_ms, failure_flags;
    char code[64];         /* "" = none; cut at 63 */
    uint8_t *message, *detail;
    uint64_t message_len, detail_len, message_capacity, detail_capacity;
    /* Forwarded as they come, may be NULL. */
    void (*progress)(void *ctx, double fraction, const char *note);
    void *ctx;
} pr_collector;

extern const pr_sink pr_collector_sink; /* ctx = pr_collector* */
const pr_sink *pr_collecting(void); /* its address, for Swift, which cannot take that of a C global */
void pr_collector_reset(pr_collector *collector);
void pr_collector_free(pr_collector *collector);

#ifdef __cplusplus
}
#endif
#endif
