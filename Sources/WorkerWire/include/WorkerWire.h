/* WorkerWire: how a host and its worker processes talk. One codec, written once, used by both ends.
 *
 * A worker has two connections to the host:
 *  - control: a SOCK_SEQPACKET socketpair. Each packet is one frame. Carries what must get through while the plugin is
 *    busy: SETUP (with the policy), HELLO, READY or LOAD_FAILED, CANCEL, PING/PONG, SHUTDOWN/BYE. Its end of file means
 *    that the other side is gone. A thread of the worker's own serves it.
 *  - data: calls and everything inside them. Either two single-producer single-consumer rings in one sealed memfd
 *    (WW_DATA_RING), or a SOCK_STREAM socketpair (WW_DATA_STREAM). The same frames on both.
 *
 * The host takes nothing for granted that comes from a worker: every length, type and position is checked here, every
 * call number and state by the reader of the frame; header and payload are copied out of shared memory once and before
 * they are looked at, and no index that the other side can write is used without a check. Any violation is
 * WW_E_PROTOCOL: kill the worker. The worker trusts the host (it is the host's child), but uses the same checks. Nothing
 * that a worker does can make a function of the host's end wait.
 *
 * Who wakes whom: the host sleeps in epoll, so the worker rings an eventfd; the worker sleeps on words of the shared
 * memory (futex), where a waking host can never be held up. No sleep, no system call.
 *
 * Numbers are little-endian, as this machine's; the wire never leaves the machine. Every struct here has no padding.
 * SIGPIPE must be ignored, or the end of the other side may be one's own. */
#ifndef WORKER_WIRE_H
#define WORKER_WIRE_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Range of wire versions that an end speaks; the host's must contain the worker's. */
#define WW_VERSION 1u

/* ---- descriptors of a worker, at fixed numbers; all others are closed ---- */
#define WW_FD_CONTROL 3
#define WW_FD_IMAGE 4   /* the sealed copy of the plugin */
#define WW_FD_DATA 5    /* the ring's memfd, or the stream socket */
#define WW_FD_BELL 6    /* eventfd that wakes the host (ring); anything that is open (stream) */
#define WW_FD_GRANTED 7 /* first of the descriptors that belong to ww_path entries with WW_PATH_HAS_FD */

/* ---- frames ---- */
typedef struct ww_header {
    uint32_t length;  /* payload bytes that follow; padded to 8 on the data connection */
    uint16_t type;    /* WW_* */
    uint16_t flags;   /* WW_FLAG_* */
    uint64_t call;    /* the attempt's number, 0 outside calls */
    uint64_t request; /* number of a service request, unique in its worker, else 0 */
} ww_header;

#define WW_PAYLOAD_MAX (16u << 10) /* of one frame; longer data goes in several */
#define WW_FLAG_MORE 1u            /* the same field goes on in the next frame of this call (and request) and type */

/* control, host to worker */
#define WW_SETUP 1u    /* ww_setup + its variable part; several packets with MORE */
#define WW_CANCEL 2u   /* call: cancelled, or past its deadline, which the host alone knows */
#define WW_PING 3u     /* request: comes back in the PONG */
#define WW_SHUTDOWN 4u /* no call is running; end the plugin's threads, answer BYE and exit */
/* control, worker to host */
#define WW_HELLO 16u       /* ww_hello + text: confined, nothing of the plugin is mapped yet; once */
#define WW_READY 17u       /* ww_ready; once */
#define WW_LOAD_FAILED 18u /* ww_load_failed + text; the worker ends then */
#define WW_PONG 19u        /* one for each PING, in their order */
#define WW_BYE 20u         /* behind SHUTDOWN */
/* data, host to worker */
#define WW_CALL 32u          /* ww_call + texts, MORE while they or the arguments go on */
#define WW_SERVICE_REPLY 33u /* ww_service_reply + bytes, MORE while it goes on */
/* data, worker to host; of one call, parts come in order and never interleave with themselves */
#define WW_PART_BEGIN 48u /* ww_part + media type (no NUL) */
#define WW_PART_DATA 49u  /* bytes, at least one */
#define WW_PART_END 50u
#define WW_FAIL 51u     /* ww_fail + code, message, detail; MORE while it goes on; once, behind the parts */
#define WW_RETURN 52u   /* ww_return + text of the fault; ends the call: its number is dead afterwards, but for LOG and
                         * SERVICE_REQUEST, which a thread of the plugin's may have sent a moment too late */
#define WW_PROGRESS 53u /* ww_progress + note */
#define WW_LOG 54u      /* ww_log + text; call may be 0 */
#define WW_MISUSE 55u   /* text */
#define WW_SERVICE_REQUEST 56u /* ww_service_request + bytes, MORE while it goes on; call may be 0 */
#define WW_DROPPED 57u  /* ww_dropped: what the worker's own limits have kept back since the last one */

/* ---- payloads; variable parts follow in the order of their length fields ---- */

/* What the worker confines itself by, before it looks at the image. */
#define WW_SETUP_NAMESPACES 1u  /* try user+net+ipc+uts (and pid with WW_SETUP_EXEC) */
#define WW_SETUP_EXEC 2u        /* the `process` profile: may start the listed binaries */
#define WW_SETUP_SWITCH_USER 4u /* the host is root: be `uid` to all but files, and `gid` where no user namespace is */
#define WW_SETUP_UNCONFINED 8u  /* tests and sanitizers: limits only */
#define WW_SETUP_CHANGE_THREADS 16u /* checks: no two of entry and calls on one thread; not for a `serial` plugin */
#define WW_SETUP_FOREIGN 32u /* a bound library: `config` is the plan (ForeignPlan.h), WW_FD_IMAGE the library's file, and the
                              * arguments and the result of a call are in the plan's form */
typedef struct ww_setup {
    uint32_t version_min, version_max;
    uint32_t flags, data;             /* WW_SETUP_*, WW_DATA_* */
    uint32_t uid, gid;
    uint32_t threads, path_count;     /* threads: of the plugin itself */
    uint64_t memory, file_size;       /* bytes: RLIMIT_AS (0 = no limit), RLIMIT_FSIZE (0 = may not write) */
    uint32_t threading, call_threads; /* COLLET_THREAD_* of the manifest; calls at once */
    uint32_t host_pid, services;      /* for the getppid check; WW_SERVICE_* granted */
    uint64_t config_len;              /* JSON object for the plugin, or the plan */
    uint32_t min_level, reserved;     /* WW_LEVEL_*: below it LOAD_FAILED instead of running anything */
    uint64_t paths_len;               /* path_count times ww_path + bytes, unpadded */
} ww_setup; /* then: config, paths */
#define WW_DATA_RING 0u
#define WW_DATA_STREAM 1u
#define WW_SETUP_MAX (1u << 20) /* bytes of a whole SETUP */
#define WW_PATHS_MAX 512u
#define WW_PATH_BYTES_MAX 4096u /* of one path */
#define WW_CALL_THREADS_MAX 256u

#define WW_PATH_READ 1u
#define WW_PATH_WRITE 2u
#define WW_PATH_EXEC 4u
#define WW_PATH_HAS_FD 8u /* opened by the host (O_PATH) because the worker's user may not: descriptor fd */
typedef struct ww_path { uint32_t access, length; int32_t fd; uint32_t reserved; } ww_path;

#define WW_SERVICE_HTTP 1u
#define WW_SERVICE_KV 2u
#define WW_SERVICE_SECRETS 4u

/* How a worker ends that finds the wire broken by another than itself: somebody wrote over what it shares with the host,
 * or put something else in the place of a descriptor. No status that a program ends with by accident. */
#define WW_EXIT_WIRE 113

/* Levels of isolation, ascending. */
#define WW_LEVEL_NONE 0u
#define WW_LEVEL_PROCESS 1u /* a process with limits, but landlock or seccomp is missing */
#define WW_LEVEL_SANDBOX 2u /* landlock and seccomp, but some namespace is missing */
#define WW_LEVEL_FULL 3u
typedef struct ww_hello {
    uint32_t version, level;        /* the level reached */
    uint32_t landlock_abi, missing; /* WW_MISSING_* */
    uint32_t reason_len, reserved;  /* why the level is below FULL, for people */
} ww_hello;
#define WW_MISSING_USER_NS 1u
#define WW_MISSING_LANDLOCK 2u
#define WW_MISSING_SECCOMP 4u
#define WW_MISSING_NET_NS 8u
#define WW_MISSING_PID_NS 16u
#define WW_MISSING_THREAD_LIMIT 32u /* takes nothing from the level: how much it starts is held by memory alone */

typedef struct ww_ready { uint32_t threading, abi_minor; } ww_ready;

typedef struct ww_load_failed {
    int32_t code;   /* PR_E_* of PluginRuntime.h, or WW_LOAD_* */
    int32_t status; /* with PR_E_ENTRY: what collet_entry returned */
} ww_load_failed;
/* Before HELLO; THREADING, PLAN and PR_E_* behind it. What comes at the wrong time is a violation: once the plugin is mapped it
 * can write LOAD_FAILED itself. */
#define WW_LOAD_CONFINEMENT 100 /* a step of the confinement failed: nothing of the plugin ran */
#define WW_LOAD_LEVEL 101       /* below min_level */
#define WW_LOAD_VERSION 102     /* no common wire version */
#define WW_LOAD_THREADING 103   /* the plugin promises less than the manifest says, or more */
#define WW_LOAD_NAMESPACES 104  /* they came up but cannot be used here: start again without WW_SETUP_NAMESPACES */
#define WW_LOAD_PLAN 200        /* of a bound library: its functions cannot be called as the plan says (FR_E_PLAN) */

typedef struct ww_call {
    uint64_t deadline_ns, result_max;
    uint32_t attempt, scope_count;
    uint32_t tool_len, call_id_len, session_len, trace_len, subject_len, tenant_len;
    uint64_t scopes_len; /* scope_count times: uint32_t length, bytes, unpadded */
    uint64_t args_len;
} ww_call; /* then: tool, call_id, session, trace, subject, tenant, scopes, args */
#define WW_CALL_MAX (64u << 20) /* bytes of a whole CALL */
#define WW_SCOPES_MAX 1024u

typedef struct ww_part { uint32_t kind, flags; } ww_part;
typedef struct ww_fail {
    uint32_t retry_after_ms, flags;
    uint32_t code_len, message_len;
    uint32_t detail_len, reserved;
} ww_fail;
typedef struct ww_return { int32_t status; uint32_t flags; } ww_return; /* as pr_result; flags PR_RESULT_* */
typedef struct ww_progress { double fraction; } ww_progress;
typedef struct ww_log { int32_t level; uint32_t reserved; } ww_log;
typedef struct ww_dropped { uint64_t logs, progress; } ww_dropped;

/* Limits on texts of a worker; what is longer is a violation, for the worker cuts before. */
#define WW_TEXT_MAX (8u << 10) /* reason, load text, log line, note, fault, misuse */
#define WW_MEDIA_TYPE_MAX 127u
#define WW_CODE_MAX 63u
#define WW_FAILURE_TEXT_MAX (64u << 10) /* message and detail, each */
/* What a worker may send of frames that it can drop: so many at once, so many a second in the long run. It drops what is
 * more; the host counts them too, and takes what is more for a violation. */
#define WW_LOGS_AT_ONCE 256u
#define WW_LOGS_EACH_SECOND 128u
#define WW_PROGRESS_AT_ONCE 64u
#define WW_PROGRESS_EACH_SECOND 32u
#define WW_MISUSES_AT_ONCE 16u
#define WW_MISUSES_EACH_SECOND 1u

/* Services. A request names an operation; the reply carries the same request number. At most WW_REQUESTS_MAX of a worker
 * wait for a reply at one time. */
#define WW_REQUESTS_MAX 4u
#define WW_REQUEST_BYTES_MAX (4u << 20)
#define WW_OP_HTTP_SEND 1u  /* a: length of the request JSON; JSON, body. Reply: value = status, stream (0 = none) */
#define WW_OP_HTTP_HEAD 2u  /* a: stream, b: cap. Reply: value = full length or -status; bytes */
#define WW_OP_HTTP_READ 3u  /* a: stream, b: cap */
#define WW_OP_HTTP_CLOSE 4u /* a: stream; no reply */
#define WW_OP_KV_GET 16u    /* key; b: cap */
#define WW_OP_KV_PUT 17u    /* a: length of the key; then key, value */
#define WW_OP_KV_REMOVE 18u /* key */
#define WW_OP_SECRET_GET 32u /* name; b: cap */
typedef struct ww_service_request {
    uint32_t operation, reserved;
    uint64_t a, b;
    uint64_t bytes_len; /* of all frames of this request */
} ww_service_request;
typedef struct ww_service_reply {
    int64_t value;      /* the function's answer as collet.h defines it (HTTP_SEND: status) */
    uint64_t stream;    /* HTTP_SEND */
    uint64_t bytes_len; /* of all frames of this reply; at most the request's cap */
} ww_service_reply;

/* ---- rings ---- */
#define WW_RING_TO_WORKER (64u << 10)
#define WW_RING_TO_HOST (256u << 10)
/* Layout of the memfd: one page ww_ring_control for each direction (to the worker first), one page ww_crash, then the
 * two rings. Positions run freely (never masked in memory); each end keeps its own position privately and only
 * publishes it. Whole frames are published, never a piece of one. */
typedef struct ww_ring_control {
    uint64_t head; uint8_t pad1[56];            /* written by the producer */
    uint64_t tail; uint8_t pad2[56];            /* written by the consumer */
    uint32_t consumer_sleeps; uint8_t pad3[60]; /* not 0: wake the consumer after publishing */
    uint32_t producer_waits; uint8_t pad4[60];  /* 1: wake the producer after consuming */
} ww_ring_control;
/* Advisory: a plugin can write here too. Filled by the worker's signal handler, and when somebody calls exit(). */
typedef struct ww_crash {
    uint32_t signal, code; /* si_code; both 0 with WW_CRASH_EXIT */
    uint64_t address;      /* of the fault; instruction for SIGILL and SIGFPE */
    uint64_t stack_low, stack_high; /* of the thread, 0 when it is not one of the worker's own; [low - guard, low) is
                                     * WW_STACK_GUARD bytes of guard */
    uint64_t call;         /* that the thread was in, else 0 */
    uint64_t function;     /* of a bound library, counted from 1, that the thread was in or had been in, else 0 */
    uint32_t flags;        /* WW_CRASH_* */
    uint32_t reserved[3];
} ww_crash;
#define WW_CRASH_EXIT 1u    /* exit() was called, no signal came */
#define WW_CRASH_READING 2u /* `function` had returned, and what it put out was being read */
#define WW_CRASH_FREEING 4u /* `function` had returned, and the memory of its call was being given back */
#define WW_STACK_GUARD (64u << 10)

#define WW_OK 0
#define WW_AGAIN 1      /* no frame, or no room, now: sleep until the bell or readiness */
#define WW_E_CLOSED 2   /* the other side is gone */
#define WW_E_PROTOCOL 3 /* the other side broke the rules; ww_problem names it. Every later call says so again */
#define WW_E_SYSTEM 4   /* errno */

/* One end of the data connection. Not thread-safe: the owner serialises senders, and receivers; one sender and one
 * receiver may run at once. */
typedef struct ww_end ww_end;

#define WW_SIDE_HOST 0
#define WW_SIDE_WORKER 1

/* host: creates the sealed memfd of rings (SHRINK|GROW|SEAL), close-on-exec; -1 with errno. */
int32_t ww_ring_create(void);
/* host: the eventfd that the worker rings, close-on-exec; -1 with errno. */
int32_t ww_bell_create(void);
/* Takes the descriptors over, also when it fails. bell: the host's eventfd (either side, its own duplicate), -1 for a
 * stream; the host's and the stream's descriptors become non-blocking. NULL with errno. */
ww_end *ww_open(uint32_t data, int32_t side, int32_t fd, int32_t bell);
void ww_close(ww_end *end);
const char *ww_problem(const ww_end *end); /* static; "" while there is none */
void ww_crash_copy(const ww_end *end, ww_crash *crash); /* host; a stream has none: all 0 */
ww_crash *ww_crash_page(ww_end *end);                   /* worker; NULL for a stream */

/* Writes one frame of at most WW_PAYLOAD_MAX bytes, in up to four pieces. WW_AGAIN: no room, nothing was written, and
 * the other side has been asked to tell once there is some. Does not wake by itself: */
typedef struct ww_piece { const void *bytes; uint64_t length; } ww_piece;
#define WW_PIECES_MAX 4u
int32_t ww_send(ww_end *end, const ww_header *header, const ww_piece *pieces, uint32_t count);
/* Wakes the other side for frames that were sent, if it sleeps. After a batch of ww_send, and before waiting for room.
 * A stream writes out what it has gathered: WW_AGAIN when some is left, then again once it is writable. */
int32_t ww_ring_bell(ww_end *end);
/* Whether a stream has something left to write: wait for it to be writable, then ww_ring_bell. 0 for a ring. */
int32_t ww_has_unsent(const ww_end *end);

/* Copies the next frame's header and checks it; the payload stays. The same again until ww_take. Of a length that
 * ww_take will deliver whatever happens to the shared memory meanwhile. */
int32_t ww_peek(ww_end *end, ww_header *header);
/* Copies the payload of the frame that ww_peek showed and moves on to the next. Room for header.length bytes. Wakes a
 * sender that waits for room. */
int32_t ww_take(ww_end *end, void *payload);
/* Both: `payload` has room for WW_PAYLOAD_MAX bytes. */
int32_t ww_receive(ww_end *end, ww_header *header, void *payload);

/* host: announces sleep and looks once more. WW_OK: a frame is there, or room that was asked for, and no sleep is due;
 * WW_AGAIN: wait for readability of ww_wait_fd, then call ww_awake. */
int32_t ww_sleep(ww_end *end);
void ww_awake(ww_end *end); /* empties the bell without ever waiting, takes the announcement back */
int32_t ww_wait_fd(const ww_end *end);

/* worker, ring only. Any number of threads may wait; the host wakes one. For frames: with nothing to receive, first
 * ww_arm (the receiver's lock held; WW_OK: frames have come, do not wait), then without the lock ww_wait_frames with its
 * ticket: whoever is on the way there when ww_wake is called does not fall asleep. */
int32_t ww_arm(ww_end *end, uint32_t *ticket);
void ww_wait_frames(ww_end *end, uint32_t ticket);
/* Instead of sleeping, for some microseconds: ww_place with the receiver's lock held and nothing to receive, ww_look
 * without it; whether something came behind that place. */
uint64_t ww_place(const ww_end *end);
int32_t ww_look(const ww_end *end, uint64_t place, uint32_t looks);
/* For room, after ww_send said WW_AGAIN and ww_ring_bell, without the sender's lock. */
void ww_wait_room(ww_end *end);
/* The receiver's lock held. Wakes up to `count` threads that wait for frames, and all that wait for room when `room` is not 0. */
void ww_wake(ww_end *end, int32_t count, int32_t room);

/* control: one packet, one frame. WW_AGAIN where it would block; the descriptor decides (host: SOCK_NONBLOCK). */
int32_t ww_control_send(int32_t fd, const ww_header *header, const ww_piece *pieces, uint32_t count);
int32_t ww_control_receive(int32_t fd, ww_header *header, void *payload);

/* ---- reading payloads: 1 when all lengths agree, 0: a violation. Pointers point into the payload. ---- */

typedef struct ww_text { const uint8_t *bytes; uint64_t length; } ww_text;

int32_t ww_read_hello(const void *payload, uint64_t length, ww_hello *hello, ww_text *reason);
int32_t ww_read_ready(const void *payload, uint64_t length, ww_ready *ready);
int32_t ww_read_load_failed(const void *payload, uint64_t length, ww_load_failed *failed, ww_text *text);
int32_t ww_read_part(const void *payload, uint64_t length, ww_part *part, ww_text *media_type);
/* `length` of a FAIL: all its frames, put together. The first frame tells how long that is: */
int32_t ww_read_fail(const void *payload, uint64_t length, ww_fail *fail, ww_text *code, ww_text *message,
                     ww_text *detail);
int32_t ww_fail_length(const void *first, uint64_t length, uint64_t *whole);
int32_t ww_read_return(const void *payload, uint64_t length, ww_return *value, ww_text *fault);
int32_t ww_read_progress(const void *payload, uint64_t length, ww_progress *progress, ww_text *note);
int32_t ww_read_log(const void *payload, uint64_t length, ww_log *log, ww_text *text);
int32_t ww_read_dropped(const void *payload, uint64_t length, ww_dropped *dropped);
/* The first frame of a request; `bytes` are the first of request->bytes_len. Checks operation, a and b too. */
int32_t ww_read_service_request(const void *payload, uint64_t length, ww_service_request *request, ww_text *bytes);
int32_t ww_read_service_reply(const void *payload, uint64_t length, ww_service_reply *reply, ww_text *bytes);

/* What the host sends, put together from all its frames. The first frame tells how long that is: */
int32_t ww_setup_length(const void *first, uint64_t length, uint64_t *whole);
int32_t ww_read_setup(const void *payload, uint64_t length, ww_setup *setup, ww_text *config, ww_text *paths);
/* The next path; 0 at the end (`paths` is empty then) or when it makes no sense. */
int32_t ww_next_path(ww_text *paths, ww_path *path, ww_text *bytes);
typedef struct ww_call_texts {
    ww_text tool, call_id, session, trace, subject, tenant, scopes, args;
} ww_call_texts;
int32_t ww_call_length(const void *first, uint64_t length, uint64_t *whole);
int32_t ww_read_call(const void *payload, uint64_t length, ww_call *call, ww_call_texts *texts);
int32_t ww_next_scope(ww_text *scopes, ww_text *scope);

#ifdef __cplusplus
}
#endif
#endif
