// The faults of the chaos suite that a plugin can have inside a call: each tool is one of them, by its argument "n" in one
// of its forms. A tool `x_again` is `x`: the manifest says of one that it may run twice.
#define _GNU_SOURCE
#include "fixture.h"
#include "chaos_wire.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifndef PROMISE
#define PROMISE COLLET_THREAD_CONCURRENT
#endif
#ifndef MARK
#define MARK "first"
#endif

static const collet_host *host_of(void);

static void nap_ms(long milliseconds) {
    const struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    nanosleep(&time, NULL);
}

/// The value of a member of the arguments, as a text that ends before the next quote, comma or brace.
static char *member(const collet_call *call, const char *name, char *buffer, size_t capacity) {
    char mark[32], text[4096];
    size_t length = call->args.len < sizeof text - 1 ? call->args.len : sizeof text - 1;
    memcpy(text, call->args.ptr, length);
    text[length] = 0;
    snprintf(mark, sizeof mark, "\"%s\":", name);
    char *start = strstr(text, mark);
    buffer[0] = 0;
    if (start == NULL) return buffer;
    start += strlen(mark);
    if (*start == '"') start++;
    snprintf(buffer, capacity, "%.*s", (int)strcspn(start, "\",}"), start);
    return buffer;
}

static long number(const collet_call *call, const char *name) {
    char text[64];
    return strtol(member(call, name, text, sizeof text), NULL, 0);
}

/// 0, or why not: what a plugin learns of a system call that it may not make.
static collet_status say_errno(const collet_call *call, long result) {
    return fixture_say(call, result >= 0 ? "0" : strerrorname_np(errno));
}

static collet_status refuse(const collet_call *call, collet_status status, const char *code, const char *message,
                            uint32_t after_ms, uint32_t flags) {
    const collet_failure failure = {.struct_size = sizeof failure, .retry_after_ms = after_ms, .code = code,
                                    .message = fixture_text(message), .flags = flags};
    call->api->fail(call, &failure);
    return status;
}

static _Noreturn void for_ever(void) {
    for (;;) pause();
}

// ---- good ones ----

static collet_status echo(const collet_call *call) {
    collet_status status = fixture_begin(call, COLLET_PART_TEXT);
    if (status == COLLET_OK) status = call->api->part_write(call, call->args.ptr, call->args.len);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

static collet_status process(const collet_call *call) {
    char text[32];
    snprintf(text, sizeof text, "%d", (int)getpid());
    return fixture_say(call, text);
}

static collet_status mark(const collet_call *call) { return fixture_say(call, MARK); }

static collet_status naps(const collet_call *call) {
    nap_ms(number(call, "n"));
    return fixture_say(call, "slept");
}

static int inside, most;

/// How many calls were inside at once, at most.
static collet_status counts(const collet_call *call) {
    int now = __atomic_add_fetch(&inside, 1, __ATOMIC_SEQ_CST);
    if (now > __atomic_load_n(&most, __ATOMIC_SEQ_CST)) __atomic_store_n(&most, now, __ATOMIC_SEQ_CST);
    nap_ms(5);
    __atomic_sub_fetch(&inside, 1, __ATOMIC_SEQ_CST);
    char text[16];
    snprintf(text, sizeof text, "%d", __atomic_load_n(&most, __ATOMIC_SEQ_CST));
    return fixture_say(call, text);
}

// ---- crashes ----

static collet_status null_pointer(const collet_call *call) {
    nap_ms(number(call, "n"));
    *(volatile int *)NULL = 1;
    return COLLET_OK;
}

static collet_status guard_page(const collet_call *call) {
    (void)call;
    volatile char *pages = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect((void *)(pages + 4096), 4096, PROT_NONE);
    for (int i = 0; i <= 4096; i++) pages[i] = 1;
    return COLLET_OK;
}

static __attribute__((noinline)) int deeper(volatile char *above, int depth) {
    volatile char here[1024];
    here[0] = above[0];
    return depth == 0 ? here[0] : deeper(here, depth - 1) + here[0];
}

static collet_status deep(const collet_call *call) {
    volatile char top[16] = {0};
    (void)call;
    return deeper(top, 1 << 30) == 1 ? COLLET_OK : COLLET_INTERNAL;
}

static collet_status aborts(const collet_call *call) {
    (void)call;
    abort();
}

static collet_status asserts(const collet_call *call) {
    assert(call == NULL);
    return COLLET_OK;
}

static collet_status traps(const collet_call *call) {
    (void)call;
    __builtin_trap();
}

/// What a binding for a language does that catches its panics.
static collet_status panics(const collet_call *call) {
    return refuse(call, COLLET_INTERNAL, "PANIC", "index out of range: the length is 3 but the index is 7", 0, 0);
}

static collet_status exits(const collet_call *call) {
    switch (number(call, "n")) {
    case 0: exit(0);
    case 1: _exit(0);
    default: quick_exit(0);
    }
}

static void *crashes_soon(void *unused) {
    (void)unused;
    nap_ms(5);
    *(volatile int *)8 = 1;
    return NULL;
}

static collet_status crash_after_return(const collet_call *call) {
    pthread_t thread;
    pthread_create(&thread, NULL, crashes_soon, NULL);
    return fixture_say(call, "answered");
}

static collet_status half(const collet_call *call) {
    const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_TEXT, .flags = COLLET_PART_STREAM};
    call->api->part_begin(call, &part);
    fixture_write(call, "half of ");
    nap_ms(5);
    *(volatile int *)8 = 1;
    return COLLET_OK;
}

static collet_status heap(const collet_call *call) {
    char *volatile block = malloc(64);
    if (number(call, "n") == 0) {
        free(block);
        free(block);
    } else {
        for (size_t i = 0; i < 64 << 20; i++) ((volatile char *)block)[i] = 'x';
    }
    return COLLET_OK;
}

// ---- time ----

static collet_status loops_kindly(const collet_call *call) {
    while (!call->api->is_cancelled(call)) {}
    return COLLET_CANCELLED;
}

static collet_status loops(const collet_call *call) {
    sigset_t all;
    (void)call;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, NULL);
    for (volatile unsigned long turns = 1; turns != 0; turns++) {}
    return COLLET_OK;
}

static collet_status reads_nothing(const collet_call *call) {
    int ends[2];
    char byte;
    if (pipe(ends) != 0) return COLLET_INTERNAL;
    return read(ends[0], &byte, 1) == 1 ? fixture_say(call, "read") : COLLET_INTERNAL;
}

static collet_status stops(const collet_call *call) {
    raise(SIGSTOP);
    return fixture_say(call, "went on");
}

// ---- threads and processes ----

static void *waits(void *unused) {
    (void)unused;
    for_ever();
}

/// How many of a thousand threads there were.
static collet_status many_threads(const collet_call *call) {
    int count = 0, number = 0;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 64 << 10);
    while (count < 1000) {
        pthread_t thread;
        number = pthread_create(&thread, &attributes, waits, NULL);
        if (number != 0) break;
        count++;
    }
    char text[64];
    snprintf(text, sizeof text, "%d %s", count, number == 0 ? "0" : strerrorname_np(number));
    return fixture_say(call, text);
}

struct late {
    const collet_call *call;
    const collet_call_api *api;
    long times;
    bool writes;
};

static void *comes_late(void *argument) {
    struct late late = *(struct late *)argument;
    free(argument);
    nap_ms(10);
    for (; late.times > 0; late.times--) {
        if (!late.writes) {
            const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_TEXT};
            late.api->part_begin(late.call, &part);
        } else {
            late.api->part_write(late.call, "late", 4);
        }
    }
    return NULL;
}

/// Leaves a thread behind that uses the call `n` times after its end.
static collet_status leaves_thread(const collet_call *call) {
    struct late *late = malloc(sizeof *late);
    *late = (struct late){call, call->api, number(call, "n"), number(call, "writes") != 0};
    pthread_t thread;
    pthread_create(&thread, NULL, comes_late, late);
    pthread_detach(thread);
    return fixture_say(call, "returned");
}

/// A fork without what a C library does around it, as one that wants to get around a filter would.
static long forks(void) {
    long child = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
    if (child == 0) for_ever();
    return child;
}

static collet_status fork_bomb(const collet_call *call) {
    long made = 0, number = 0;
    for (int i = 0; i < 10000; i++) {
        if (forks() >= 0) made++;
        else number = errno;
    }
    char text[64];
    snprintf(text, sizeof text, "%ld %s", made, number == 0 ? "0" : strerrorname_np((int)number));
    return fixture_say(call, text);
}

static collet_status execs(const collet_call *call) {
    char *const words[] = {"sh", "-c", "true", NULL}, *const none[] = {NULL};
    if (number(call, "n") == 0) return say_errno(call, execve("/bin/sh", words, none));
    long memory = syscall(SYS_memfd_create, "program", 0);
    if (memory < 0) return say_errno(call, memory);
    return say_errno(call, syscall(SYS_execveat, memory, "", words, none, 0x1000));
}

/// Forks twice, and ends: what is left of it sleeps in a session of its own, and holds a lock on the file "path".
static collet_status daemonizes(const collet_call *call) {
    char path[1024], byte = 0;
    int ends[2];
    member(call, "path", path, sizeof path);
    if (pipe(ends) != 0) return COLLET_INTERNAL;
    pid_t child = fork();
    if (child < 0) return say_errno(call, child);
    if (child == 0) {
        setsid();
        if (fork() == 0) {
            signal(SIGTERM, SIG_IGN);
            for (int fd = 0; fd < 7; fd++) close(fd);
            int file = open(path, O_RDWR | O_CREAT, 0600);
            byte = file >= 0 && flock(file, LOCK_EX) == 0;
            if (write(ends[1], &byte, 1) == 1) nap_ms(600000);
        }
        _exit(0);
    }
    waitpid(child, NULL, 0);
    if (read(ends[0], &byte, 1) != 1 || byte != 1) return refuse(call, COLLET_PERMANENT, "NO_LOCK", path, 0, 0);
    _exit(0);
}

// ---- descriptors and shared memory ----

static collet_status closes_all(const collet_call *call) {
    for (int fd = 0; fd < 1024; fd++) close(fd);
    if (number(call, "n") == 1) for_ever();
    return fixture_say(call, "closed");
}

static collet_status replaces_descriptor(const collet_call *call) {
    int ends[2];
    if (pipe(ends) != 0 || dup2(ends[0], (int)number(call, "n")) < 0) return COLLET_INTERNAL;
    collet_status status = fixture_say(call, "replaced");
    nap_ms(number(call, "ms"));
    return status;
}

static collet_status cuts_ring(const collet_call *call) {
    struct ww_end *end = chaos_wire();
    if (end == NULL) return fixture_say(call, "no ring");
    switch (number(call, "n")) {
    case 0: return say_errno(call, ftruncate(end->fd, 0));
    case 1: return say_errno(call, ftruncate(end->fd, 1 << 30));
    case 2: return say_errno(call, fallocate(end->fd, FALLOC_FL_KEEP_SIZE | FALLOC_FL_PUNCH_HOLE, 0, 1 << 20));
    case 3:
        if (mremap(end->map, CHAOS_MAP_BYTES, 4096, 0) == MAP_FAILED) return say_errno(call, -1);
        break;
    default:
        if (munmap(end->map, CHAOS_MAP_BYTES) != 0) return say_errno(call, -1);
    }
    return fixture_say(call, "cut");
}

static void *scribbles(void *argument) {
    struct ww_end *end = argument;
    for (uint64_t value = 88172645463325252u;;) {
        value ^= value << 13;
        value ^= value >> 7;
        value ^= value << 17;
        uint64_t *const words[] = {&end->out.control->head, &end->out.control->tail, &end->in.control->tail,
                                   (uint64_t *)(void *)end->out.bytes + value % (end->out.size / 8)};
        __atomic_store_n(words[value >> 62], value, __ATOMIC_SEQ_CST);
    }
    return NULL;
}

/// Writes "value" over a word of the ring that the host reads: head (0), tail of what the host sends (1), the length of
/// a frame (2), everything while results flow (3). The host then looks, and this call stays.
static collet_status scribble(const collet_call *call) {
    struct ww_end *end = chaos_wire();
    if (end == NULL) return fixture_say(call, "no ring");
    char text[32];
    uint64_t value = strtoull(member(call, "value", text, sizeof text), NULL, 0);
    pthread_t thread;
    switch (number(call, "n")) {
    case 0: __atomic_store_n(&end->out.control->head, value, __ATOMIC_SEQ_CST); break;
    case 1:
        // The worker writes there too: again and again, until the host has seen it.
        for (;;) __atomic_store_n(&end->in.control->tail, value, __ATOMIC_SEQ_CST);
    case 2: chaos_send(end, (uint32_t)value, WW_PART_BEGIN, 0, chaos_call(call), NULL, 0); break;
    default:
        pthread_create(&thread, NULL, scribbles, end);
        for (;;) {
            static uint8_t bytes[60000];
            collet_status status = fixture_begin(call, COLLET_PART_BLOB);
            if (status == COLLET_OK) status = call->api->part_write(call, bytes, sizeof bytes);
            if (status == COLLET_OK) status = call->api->part_end(call);
            if (status != COLLET_OK) for_ever();
        }
    }
    chaos_bell(end);
    for_ever();
}

/// Frames that the worker would never send.
static collet_status forge(const collet_call *call) {
    struct ww_end *end = chaos_wire();
    if (end == NULL) return fixture_say(call, "no ring");
    uint64_t own = chaos_call(call);
    const ww_return fine = {COLLET_OK, 0}, odd = {77, 0}, flagged = {COLLET_OK, 0x80000000u};
    const ww_part text = {COLLET_PART_TEXT, 0};
    struct { ww_return head; char bytes[4]; } fault = {{COLLET_INTERNAL, CHAOS_RESULT_FAULT}, "\xc3(\xff\xfe"};
    const ww_part odd_kind = {99, 0};
    const ww_hello hello = {.version = WW_VERSION, .level = WW_LEVEL_FULL};
    const ww_load_failed failed = {WW_LOAD_NAMESPACES, 0};
    const ww_log log = {COLLET_LOG_INFO, 0};
    const ww_progress progress = {0.5};
    static uint8_t many[WW_PAYLOAD_MAX];
    switch (number(call, "n")) {
    case 0: chaos_send(end, sizeof fine, WW_RETURN, 0, own + 1000, &fine, sizeof fine); break;
    case 1:
        chaos_send(end, sizeof text, WW_PART_BEGIN, 0, own, &text, sizeof text);
        chaos_send(end, 0, WW_PART_END, 0, own, NULL, 0);
        chaos_send(end, 4, WW_PART_DATA, 0, own, "more", 4);
        break;
    case 2: chaos_send(end, 0, 99, 0, own, NULL, 0); break;
    case 3: chaos_send(end, sizeof fault, WW_RETURN, 0, own, &fault, sizeof fault); break;
    case 4: chaos_send(end, sizeof odd, WW_RETURN, 0, own, &odd, sizeof odd); break;
    case 5: chaos_send(end, sizeof flagged, WW_RETURN, 0, own, &flagged, sizeof flagged); break;
    case 6: chaos_send(end, 3, WW_RETURN, 0, own, &fine, 3); break;
    case 7: chaos_send(end, 4, WW_PART_DATA, 0, own, "data", 4); break;
    case 8: chaos_send(end, sizeof text, WW_PART_BEGIN, WW_FLAG_MORE, own, &text, sizeof text); break;
    case 9: chaos_send(end, sizeof odd_kind, WW_PART_BEGIN, 0, own, &odd_kind, sizeof odd_kind); break;
    case 10: chaos_send(end, sizeof many, WW_FAIL, 0, own, many, sizeof many); break;
    case 11: chaos_send(end, sizeof many, WW_SERVICE_REQUEST, 0, own, many, sizeof many); break;
    case 12: chaos_control(end, WW_READY, "12345678", 8); break;
    case 13: chaos_control(end, 99, NULL, 0); break;
    case 14: chaos_control(end, WW_LOAD_FAILED, "1234567", 7); break;
    case 15: chaos_control(end, WW_HELLO, &hello, sizeof hello); break;
    case 16: chaos_control(end, WW_PONG, NULL, 0); break;
    case 17: chaos_control(end, WW_BYE, NULL, 0); break;
    case 18: chaos_control(end, WW_LOAD_FAILED, &failed, sizeof failed); break;
    case 19:
        for (uint32_t i = 0; i <= WW_LOGS_AT_ONCE * 2; i++) chaos_send(end, sizeof log, WW_LOG, 0, own, &log, sizeof log);
        break;
    case 20:
        for (uint32_t i = 0; i <= WW_PROGRESS_AT_ONCE * 2; i++)
            chaos_send(end, sizeof progress, WW_PROGRESS, 0, own, &progress, sizeof progress);
        break;
    case 21:
        for (uint32_t i = 0; i <= WW_MISUSES_AT_ONCE * 2; i++) chaos_send(end, 4, WW_MISUSE, 0, 0, "rule", 4);
        break;
    default: // a real answer, twice
        chaos_send(end, sizeof fine, WW_RETURN, 0, own, &fine, sizeof fine);
        return fixture_say(call, "twice");
    }
    chaos_bell(end);
    for_ever();
}

// ---- floods ----

static collet_status eats_memory(const collet_call *call) {
    const size_t block = 16 << 20;
    (void)call;
    for (;;) {
        volatile char *memory = malloc(block);
        for (size_t i = 0; i < block; i += 4096) memory[i] = 1;
    }
    return COLLET_OK;
}

static collet_status touches_ten_gigabytes(const collet_call *call) {
    const size_t size = 10ul << 30, step = 64 << 20;
    volatile char *all = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (all != MAP_FAILED) {
        for (size_t i = 0; i < size; i += 4096) all[i] = 1;
        return fixture_say(call, "touched");
    }
    // Then in pieces that fit, until one does not.
    for (;;) {
        volatile char *piece = mmap(NULL, step, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        for (size_t i = 0; i < step; i += 4096) piece[i] = 1;
    }
    return COLLET_OK;
}

/// Two gigabytes of result, whatever part_write says, and then OK.
static collet_status writes_too_much(const collet_call *call) {
    static char block[1 << 20];
    fixture_begin(call, COLLET_PART_BLOB);
    for (int i = 0; i < 2048; i++) call->api->part_write(call, block, sizeof block);
    call->api->part_end(call);
    return COLLET_OK;
}

static collet_status prints(const collet_call *call) {
    static char line[1 << 16];
    memset(line, 'x', sizeof line);
    if (number(call, "n") == 0)
        for (size_t i = 79; i < sizeof line; i += 80) line[i] = '\n';
    for (long left = number(call, "megabytes") * 8; left > 0; left--)
        if (write(1, line, sizeof line) < 0 || write(2, line, sizeof line) < 0) return COLLET_INTERNAL;
    return fixture_say(call, "printed");
}

static collet_status talks(const collet_call *call) {
    for (long left = number(call, "n"); left > 0; left--) {
        host_of()->log(host_of(), call, COLLET_LOG_INFO, fixture_text("again"));
        call->api->progress(call, 0.5, "half");
    }
    return fixture_say(call, "talked");
}

static collet_status fills_disk(const collet_call *call) {
    static char block[1 << 20];
    char path[1024];
    member(call, "path", path, sizeof path);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0) return say_errno(call, file);
    for (long left = number(call, "n"); left > 0; left--)
        if (write(file, block, sizeof block) < 0) return say_errno(call, -1);
    close(file);
    return fixture_say(call, "written");
}

// ---- answers ----

static collet_status raw_part(const collet_call *call, uint32_t kind, const char *bytes) {
    collet_status status = fixture_begin(call, kind);
    if (status == COLLET_OK) status = fixture_write(call, bytes);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

static collet_status bad_result(const collet_call *call) {
    switch (number(call, "n")) {
    case 0: return raw_part(call, COLLET_PART_JSON, "{\"answer\":1,}");
    case 1: return raw_part(call, COLLET_PART_JSON, "{\"answer\":\"\xc3(\"}");
    case 2: return raw_part(call, COLLET_PART_JSON, "{\"answer\":\"seven\"}");
    case 3: return raw_part(call, COLLET_PART_TEXT, "no json");
    default: return raw_part(call, COLLET_PART_JSON, "{\"answer\":7}");
    }
}

static collet_status parts(const collet_call *call) {
    if (number(call, "n") == 0) return COLLET_OK;
    return fixture_begin(call, COLLET_PART_TEXT);
}

static collet_status later(const collet_call *call) {
    if (call->attempt > 0 && number(call, "then") == 1) return fixture_say(call, "at last");
    char text[32];
    uint32_t after = (uint32_t)strtoul(member(call, "after", text, sizeof text), NULL, 0);
    return refuse(call, COLLET_RETRYABLE, "BUSY", "not now", after, COLLET_FAILURE_NO_EFFECT);
}

static collet_status permanent(const collet_call *call) {
    if (number(call, "n") == 1) return COLLET_PERMANENT;
    return refuse(call, COLLET_PERMANENT, "NO_SUCH_ORDER", "There is no order 17. Ask for the list first.", 0, 0);
}

static collet_status status(const collet_call *call) { return (collet_status)number(call, "n"); }

// ---- the kernel ----

static collet_status system_call(const collet_call *call) {
    static char zero[256];
    char text[64], path[512];
    pid_t host = (pid_t)number(call, "host");
    const struct iovec here = {zero, 8}, there = {(void *)0x10000, 8};
    member(call, "what", text, sizeof text);
    member(call, "path", path, sizeof path);
    if (strcmp(text, "socket") == 0) return say_errno(call, socket(AF_INET, SOCK_STREAM, 0));
    if (strcmp(text, "udp") == 0) return say_errno(call, socket(AF_INET, SOCK_DGRAM, 0));
    if (strcmp(text, "unix") == 0) return say_errno(call, socket(AF_UNIX, SOCK_STREAM, 0));
    if (strcmp(text, "io_uring") == 0) return say_errno(call, syscall(SYS_io_uring_setup, 4, zero));
    if (strcmp(text, "ptrace") == 0) return say_errno(call, ptrace(PTRACE_ATTACH, host, NULL, NULL));
    if (strcmp(text, "vm_readv") == 0) return say_errno(call, process_vm_readv(host, &here, 1, &there, 1, 0));
    if (strcmp(text, "kill") == 0) return say_errno(call, kill(host, SIGKILL));
    if (strcmp(text, "kill_all") == 0) return say_errno(call, kill(-1, SIGKILL));
    if (strcmp(text, "tgkill") == 0) return say_errno(call, syscall(SYS_tgkill, host, host, SIGKILL));
    if (strcmp(text, "open") == 0) return say_errno(call, open(path, O_RDONLY));
    return fixture_say(call, "unknown");
}

static jmp_buf far_away;

static void jumps(int number) {
    (void)number;
    longjmp(far_away, 1);
}

static void ends_quietly(int number) {
    (void)number;
    _exit(0);
}

static collet_status handles_signals(const collet_call *call) {
    struct sigaction action = {.sa_handler = SIG_IGN};
    stack_t none = {.ss_flags = SS_DISABLE};
    sigaltstack(&none, NULL);
    switch (number(call, "n")) {
    case 0: action.sa_handler = SIG_DFL; break;
    case 1: action.sa_handler = ends_quietly; break;
    case 2: action.sa_handler = jumps; break;
    }
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGSYS, &action, NULL);
    sigaction(SIGABRT, &action, NULL);
    // A jump out of the handler: the fault comes again and again, until the deadline.
    setjmp(far_away);
    if (number(call, "n") == 3) syscall(SYS_ptrace, 0, 0, 0, 0);
    *(volatile int *)8 = 1;
    return COLLET_OK;
}

static jmp_buf elsewhere;

static void *sets_a_place(void *unused) {
    (void)unused;
    if (setjmp(elsewhere) == 0) nap_ms(20);
    return NULL;
}

/// To a place on a stack that is gone.
static collet_status jumps_over_edge(const collet_call *call) {
    pthread_t thread;
    (void)call;
    pthread_create(&thread, NULL, sets_a_place, NULL);
    pthread_join(thread, NULL);
    longjmp(elsewhere, 1);
}

static const struct fixture_entry tools[] = {
    {"echo", echo}, {"good_echo", echo}, {"process", process}, {"mark", mark}, {"naps", naps}, {"counts", counts},
    {"null_pointer", null_pointer}, {"guard_page", guard_page}, {"deep", deep}, {"aborts", aborts},
    {"asserts", asserts}, {"traps", traps}, {"panics", panics}, {"exits", exits},
    {"crash_after_return", crash_after_return}, {"half", half}, {"heap", heap}, {"loops_kindly", loops_kindly},
    {"loops", loops}, {"reads_nothing", reads_nothing}, {"stops", stops}, {"many_threads", many_threads},
    {"leaves_thread", leaves_thread}, {"fork_bomb", fork_bomb}, {"execs", execs}, {"daemonizes", daemonizes},
    {"closes_all", closes_all}, {"replaces_descriptor", replaces_descriptor}, {"cuts_ring", cuts_ring},
    {"scribble", scribble}, {"forge", forge}, {"eats_memory", eats_memory},
    {"touches_ten_gigabytes", touches_ten_gigabytes}, {"writes_too_much", writes_too_much}, {"prints", prints},
    {"talks", talks}, {"fills_disk", fills_disk}, {"bad_result", bad_result}, {"parts", parts}, {"later", later},
    {"permanent", permanent}, {"status", status}, {"system_call", system_call}, {"handles_signals", handles_signals},
    {"jumps_over_edge", jumps_over_edge}, {NULL, NULL},
};

static const collet_host *fixture_host;

static collet_status run(void *self, const collet_call *call) {
    (void)self;
    static const char again[] = "_again";
    const size_t suffix = sizeof again - 1;
    size_t length = call->tool.len;
    if (length > suffix && memcmp(call->tool.ptr + length - suffix, again, suffix) == 0) length -= suffix;
    for (const struct fixture_entry *tool = tools; tool->name != NULL; tool++)
        if (strlen(tool->name) == length && memcmp(tool->name, call->tool.ptr, length) == 0) return tool->run(call);
    return refuse(call, COLLET_PERMANENT, "NO_TOOL", "the fixture has no such tool", 0, 0);
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin self = {
        .struct_size = sizeof self,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = PROMISE,
        .call = run,
    };
    fixture_host = host;
    *plugin = &self;
    return COLLET_OK;
}

static const collet_host *host_of(void) { return fixture_host; }
