// A plugin that crashes, hangs, floods and leaves: each of its tools is a way to misbehave, or to be good again.
#include "fixture.h"
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#ifndef PROMISE
#define PROMISE COLLET_THREAD_CONCURRENT
#endif

static const collet_host *host_of(void);

static long number_of(const collet_call *call) {
    char text[32] = "";
    size_t length = call->args.len < sizeof text - 1 ? call->args.len : sizeof text - 1;
    memcpy(text, call->args.ptr, length);
    return atol(text);
}

static void nap_ms(long milliseconds) {
    const struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    nanosleep(&time, NULL);
}

static collet_status echo(const collet_call *call) {
    collet_status status = fixture_begin(call, COLLET_PART_TEXT);
    if (status == COLLET_OK && call->args.len > 0) status = call->api->part_write(call, call->args.ptr, call->args.len);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

static collet_status process(const collet_call *call) {
    char text[32];
    snprintf(text, sizeof text, "%d", (int)getpid());
    return fixture_say(call, text);
}

static collet_status segv(const collet_call *call) {
    nap_ms(number_of(call));
    *(volatile int *)8 = 1;
    return COLLET_OK;
}

static __attribute__((noinline)) int deep(volatile char *above, int depth) {
    volatile char here[1024];
    here[0] = above[0];
    return depth == 0 ? here[0] : deep(here, depth - 1) + here[0];
}

static collet_status overflow(const collet_call *call) {
    volatile char top[16] = {0};
    (void)call;
    return deep(top, 1 << 30) == 1 ? COLLET_OK : COLLET_INTERNAL;
}

static collet_status aborts(const collet_call *call) {
    (void)call;
    abort();
}

static collet_status leaves(const collet_call *call) {
    (void)call;
    exit(0);
}

static collet_status leaves_quietly(const collet_call *call) {
    (void)call;
    _exit(0);
}

static collet_status half(const collet_call *call) {
    fixture_begin(call, COLLET_PART_TEXT);
    fixture_write(call, "half of ");
    _exit(3);
}

static void *dies_soon(void *unused) {
    (void)unused;
    nap_ms(5);
    abort();
}

static collet_status dies_later(const collet_call *call) {
    pthread_t thread;
    pthread_create(&thread, NULL, dies_soon, NULL);
    return fixture_say(call, "answered");
}

static collet_status hangs(const collet_call *call) {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, NULL);
    (void)call;
    for (volatile unsigned long turns = 1; turns != 0; turns++) {}
    return COLLET_OK;
}

static collet_status waits_kindly(const collet_call *call) {
    while (!call->api->is_cancelled(call)) nap_ms(1);
    return COLLET_CANCELLED;
}

static collet_status naps(const collet_call *call) {
    nap_ms(number_of(call));
    return fixture_say(call, "slept");
}

static collet_status naps_600(const collet_call *call) {
    nap_ms(600);
    return fixture_say(call, "{}");
}

static int inside, most;

/// How many calls were inside at once, at most.
static collet_status counts(const collet_call *call) {
    int now = __atomic_add_fetch(&inside, 1, __ATOMIC_SEQ_CST);
    if (now > __atomic_load_n(&most, __ATOMIC_SEQ_CST)) __atomic_store_n(&most, now, __ATOMIC_SEQ_CST);
    nap_ms(20);
    __atomic_sub_fetch(&inside, 1, __ATOMIC_SEQ_CST);
    char text[16];
    snprintf(text, sizeof text, "%d", __atomic_load_n(&most, __ATOMIC_SEQ_CST));
    return fixture_say(call, text);
}

/// Returns when two calls are inside.
static collet_status meets(const collet_call *call) {
    __atomic_add_fetch(&inside, 1, __ATOMIC_SEQ_CST);
    while (__atomic_load_n(&inside, __ATOMIC_SEQ_CST) < 2 && !call->api->is_cancelled(call)) nap_ms(1);
    return fixture_say(call, "met");
}

static collet_status stops(const collet_call *call) {
    raise(SIGSTOP);
    return fixture_say(call, "went on");
}

static collet_status prints(const collet_call *call) {
    static char line[1024];
    memset(line, 'x', sizeof line);
    for (long left = number_of(call); left > 0; left--)
        if (write(1, line, sizeof line) < 0 || write(2, "y", 1) < 0) break;
    if (write(1, "\nthe end\n", 9) < 0) return COLLET_INTERNAL;
    return fixture_say(call, "printed");
}

static collet_status talks(const collet_call *call) {
    for (long left = number_of(call); left > 0; left--) {
        host_of()->log(host_of(), call, COLLET_LOG_INFO, fixture_text("again"));
        call->api->progress(call, 0.5, "half");
    }
    return fixture_say(call, "talked");
}

static collet_status writes(const collet_call *call) {
    static char block[10000];
    memset(block, 'z', sizeof block);
    collet_status status = fixture_begin(call, COLLET_PART_BLOB);
    for (long left = number_of(call); left > 0 && status == COLLET_OK; left -= (long)sizeof block)
        status = call->api->part_write(call, block, left < (long)sizeof block ? (uint64_t)left : sizeof block);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

static collet_status fails(const collet_call *call) {
    static char detail[60000];
    memset(detail, 'd', sizeof detail - 1);
    const collet_failure failure = {
        .struct_size = sizeof failure, .retry_after_ms = 70, .code = "BUSY", .message = fixture_text("bad \xff byte"),
        .detail = {(const uint8_t *)detail, sizeof detail - 1}, .flags = COLLET_FAILURE_NO_EFFECT,
    };
    call->api->fail(call, &failure);
    return COLLET_RETRYABLE;
}

static collet_status forgives(const collet_call *call) {
    const collet_failure failure = {.struct_size = sizeof failure, .code = "BUSY", .message = fixture_text("later")};
    call->api->fail(call, &failure);
    return fixture_say(call, "after all");
}

static collet_status answers_oddly(const collet_call *call) {
    (void)call;
    return 77;
}

static collet_status leaves_open(const collet_call *call) { return fixture_begin(call, COLLET_PART_JSON); }

static collet_status bad_text(const collet_call *call) {
    collet_status status = fixture_begin(call, COLLET_PART_TEXT);
    if (status == COLLET_OK) status = call->api->part_write(call, "\xff\xfe", 2);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

static collet_status shows(const collet_call *call) {
    char text[512];
    const collet_principal *who = call->principal;
    snprintf(
        text, sizeof text, "%u %.*s %.*s %.*s %.*s %.*s %.*s %u%u%u", call->attempt, (int)call->call_id.len,
        call->call_id.ptr, (int)call->session.len, call->session.ptr, (int)call->trace.len, call->trace.ptr,
        (int)who->subject.len, who->subject.ptr, (int)who->tenant.len, who->tenant.ptr, (int)call->args.len,
        call->args.ptr, who->scope_count, call->api->has_scope(call, "orders.read"),
        call->api->has_scope(call, "orders.write"));
    return fixture_say(call, text);
}

/// Reads or writes a file, whose name is the argument without its first letter; answers with errno.
static collet_status file(const collet_call *call) {
    char path[1024] = "";
    memcpy(path, call->args.ptr + 1, call->args.len - 1);
    FILE *stream = fopen(path, call->args.ptr[0] == 'w' ? "w" : "r");
    if (stream == NULL) return fixture_say(call, "refused");
    char text[64] = "";
    if (call->args.ptr[0] == 'w') {
        fputs("written", stream);
    } else if (fgets(text, sizeof text, stream) == NULL) {
        text[0] = 0;
    }
    fclose(stream);
    return fixture_say(call, call->args.ptr[0] == 'w' ? "written" : text);
}

static const struct fixture_entry tools[] = {
    {"echo", echo}, {"process", process}, {"segv", segv}, {"overflow", overflow}, {"aborts", aborts},
    {"leaves", leaves}, {"leaves_quietly", leaves_quietly}, {"half", half}, {"dies_later", dies_later},
    {"hangs", hangs}, {"waits_kindly", waits_kindly}, {"naps", naps}, {"naps_600", naps_600}, {"counts", counts}, {"meets", meets}, {"stops", stops}, {"prints", prints},
    {"talks", talks}, {"writes", writes}, {"fails", fails}, {"answers_oddly", answers_oddly},
    {"leaves_open", leaves_open}, {"bad_text", bad_text}, {"shows", shows}, {"file", file}, {"forgives", forgives}, {NULL, NULL},
};

FIXTURE_PLUGIN(tools, PROMISE)

static const collet_host *host_of(void) { return fixture_host; }
