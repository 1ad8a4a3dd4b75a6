// A plugin that keeps every rule; each flag makes it break one.
//   when it is loaded: CONSTRUCTOR_CRASHES CONSTRUCTOR_HANGS
//   in its entry: ENTRY_MS=n (sleeps) ENTRY_REFUSES ENTRY_CRASHES ENTRY_PRINTS NO_PLUGIN SHORT_STRUCT NO_CALL OTHER_MAJOR
//     SERIAL ECHOES_MAJOR ONLY_ONE="name" WRITES_HOST READS_NEWER_HOST NEEDS_SERVICE ASKS_SERVICE THREAD JOINED_THREAD
//     ANY_ID OWN_MANIFEST="…" SHUTDOWN_CRASHES
//   in a call: the others, see `say`
#define _GNU_SOURCE
#include "fixture.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static const collet_host *host;

#if defined CONSTRUCTOR_CRASHES || defined CONSTRUCTOR_HANGS
__attribute__((constructor)) static void construct(void) {
#ifdef CONSTRUCTOR_CRASHES
    *(volatile int *)8 = 1;
#else
    for (;;) pause();
#endif
}
#endif

// ---- calls ----

__attribute__((unused)) static collet_status refuse(const collet_call *call, const char *code, const char *message) {
    const collet_failure failure = {.struct_size = sizeof failure, .code = code, .message = fixture_text(message)};
    call->api->fail(call, &failure);
    return COLLET_PERMANENT;
}

static bool is_mine(collet_bytes tool) {
    static const char name[] = "say";
#if defined IGNORES_NAME
    return (void)tool, (void)name, true;
#elif defined STRCMP_NAME
    return strcmp((const char *)tool.ptr, name) == 0;
#elif defined PREFIX_NAME
    return tool.len >= strlen(name) && memcmp(tool.ptr, name, strlen(name)) == 0;
#else
    return tool.len == strlen(name) && memcmp(tool.ptr, name, tool.len) == 0;
#endif
}

/// {"answer": what stands in the arguments}
static collet_status answer(const collet_call *call) {
    const char *begin = "{\"answer\":", *end = "}";
#ifdef CHANGES
    static int count;
    char changing[64];
    snprintf(changing, sizeof changing, "{\"count\":%d,\"answer\":", ++count);
    begin = changing;
#endif
#ifdef BAD_JSON
    end = ",}";
#endif
#ifdef WRONG_RESULT
    begin = "{\"answers\":";
#endif
    collet_status status = fixture_begin(call, COLLET_PART_JSON);
    if (status == COLLET_OK) status = fixture_write(call, begin);
    if (status == COLLET_OK) status = call->api->part_write(call, call->args.ptr, call->args.len);
    if (status == COLLET_OK) status = fixture_write(call, end);
#ifdef OPEN_PART
    return status;
#else
    return status == COLLET_OK ? call->api->part_end(call) : status;
#endif
}

#ifdef DEEP
__attribute__((noinline)) static int deep(int levels) {
    volatile char frame[4096];
    memset((char *)frame, levels, sizeof frame);
    return levels == 0 ? frame[0] : deep(levels - 1) + frame[levels % 4096];
}
#endif

#if defined LEAVES || defined ENTRY_LEAVES
/// Starts a process that wants to stay, and notes its number in the file LEAVES.
static void leave(const char *file) {
    pid_t child = fork();
    if (child == 0) {
        setsid();
        signal(SIGTERM, SIG_IGN);
        for (;;) pause();
    }
    char line[32];
    int length = snprintf(line, sizeof line, "%d\n", child), note = open(file, O_WRONLY | O_APPEND | O_CREAT, 0600);
    if (write(note, line, (size_t)length) < 0) abort();
    close(note);
}
#endif

static collet_status say(const collet_call *call) {
#ifdef LEAVES
    leave(LEAVES);
#endif
#ifdef KILLS_PARENT
    kill(getppid(), SIGKILL);
    for (;;) pause();
#endif
#ifdef STOPS_ITSELF
    kill(getpid(), SIGSTOP);
#endif
#ifdef READS_ON
    // As if the text ended in NUL.
    size_t length = 0;
    for (const char *at = (const char *)call->args.ptr; *at != 0; at++) length++;
    if (length == 1) return COLLET_INTERNAL;
#endif
#ifdef WRITES_ARGUMENTS
    ((uint8_t *)call->args.ptr)[0] = '{';
#endif
#ifdef WRITES_API
    ((collet_call_api *)call->api)->reserved = 0;
#endif
#ifdef READS_NEWER_API
    // A field that version 1.0 does not have, without a look at struct_size.
    typedef void (*later)(const collet_call *);
    later function;
    memcpy(&function, (const char *)call->api + sizeof(collet_call_api), sizeof function);
    if (call->api->struct_size > sizeof(collet_call_api)) function(call);
#endif
#ifdef READS_PAST_API
    if (((const volatile char *)call->api)[sizeof(collet_call_api)] == 'x') return COLLET_INTERNAL;
#endif
#ifdef COPIES_BY_SIZE
    struct { collet_call call; void *guard[2]; } copy = {.guard = {&copy, &copy}};
    memcpy(&copy.call, call, call->struct_size);
    if (copy.guard[0] != &copy || copy.guard[1] != &copy) abort();
#endif
#ifdef NEEDS_SUBJECT
    if (call->principal->subject.ptr[0] == 'x') return refuse(call, "DENIED", "not you");
#endif
#ifdef PRINTS
    printf("here I am\n");
    fflush(stdout);
#endif
#ifdef FLOODS
    for (;;)
        if (write(STDOUT_FILENO, (char[65536]){0}, 65536) < 0) abort();
#endif
#ifdef EXITS
    _exit(0);
#endif
#ifdef KILLS_GROUP
    kill(0, SIGKILL);
    for (;;) pause();
#endif
#ifdef HANGS
    for (;;) pause();
#endif
#ifdef ENDS_THREAD
    pthread_exit(NULL);
#endif
#ifdef DEEP
    if (deep(600) == 1) return COLLET_INTERNAL;
#endif
#ifdef BAD_STATUS
    return 77;
#endif
#ifdef CLAIMS_CANCELLED
    return COLLET_CANCELLED;
#endif
#ifdef SILENT_FAILURE
    return COLLET_PERMANENT;
#endif
#ifdef UNDECLARED
    return refuse(call, "NOT_DECLARED", "no");
#endif
#ifdef FAIL_THEN_OK
    refuse(call, "DENIED", "never mind");
#endif
#ifdef BAD_UTF8
    if (fixture_say(call, "\xc3(") != COLLET_OK) return COLLET_INTERNAL;
#endif
    return answer(call);
}

static collet_status call_tool(void *self, const collet_call *call) {
    (void)self;
    if (is_mine(call->tool)) return say(call);
#ifdef SILENT_REFUSAL
    return COLLET_PERMANENT;
#endif
    return refuse(call, NULL, "no such tool");
}

// ---- entry, extension, shutdown ----

__attribute__((unused)) static pthread_t thread;
__attribute__((unused)) static void *idle(void *stop) {
    const struct timespec step = {.tv_nsec = 1000000};
    while (!__atomic_load_n((int *)stop, __ATOMIC_ACQUIRE)) nanosleep(&step, NULL);
    return NULL;
}
static int stop;

static void shut_down(void *self) {
    (void)self;
#ifdef SHUTDOWN_CRASHES
    *(volatile int *)8 = 1;
#endif
#ifdef JOINED_THREAD
    __atomic_store_n(&stop, 1, __ATOMIC_RELEASE);
    pthread_join(thread, NULL);
#endif
    (void)stop;
}

static const void *extension(void *self, const char *id) {
    (void)self;
#ifdef OWN_MANIFEST
    static const collet_manifest manifest = {
        .struct_size = sizeof manifest, .json = {(const uint8_t *)OWN_MANIFEST, sizeof OWN_MANIFEST - 1}};
    if (strcmp(id, COLLET_MANIFEST_ID) == 0) return &manifest;
#endif
#ifdef ANY_ID
    if (strcmp(id, COLLET_MANIFEST_ID) != 0) return &stop;
#endif
    return (void)id, NULL;
}

COLLET_EXPORT collet_status collet_entry(const collet_host *given, const collet_plugin **plugin) {
    static collet_plugin self = {
        .struct_size = sizeof self,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_CONCURRENT,
        .call = call_tool,
        .shutdown = shut_down,
        .extension = extension,
    };
    host = given;
#ifdef ENTRY_LEAVES
    leave(ENTRY_LEAVES);
#endif
#ifdef ENTRY_MS
    const struct timespec time = {.tv_sec = ENTRY_MS / 1000, .tv_nsec = ENTRY_MS % 1000 * 1000000};
    nanosleep(&time, NULL);
#endif
#ifdef ENTRY_REFUSES
    host->log(host, NULL, COLLET_LOG_ERROR, fixture_text("not on a Friday"));
    return COLLET_PERMANENT;
#endif
#ifdef ENTRY_CRASHES
    abort();
#endif
#ifdef ENTRY_PRINTS
    printf("hello, user\n");
    fflush(stdout);
#endif
#ifdef SHORT_STRUCT
    self.struct_size = 40;
#endif
#ifdef NO_CALL
    self.call = NULL;
#endif
#ifdef OTHER_MAJOR
    self.abi_major = 3;
#endif
#ifdef SERIAL
    self.threading = COLLET_THREAD_SERIAL;
#endif
#ifdef ECHOES_MAJOR
    self.abi_major = host->abi_major;
#endif
#ifdef REFUSES_MAJOR
    if (host->abi_major != COLLET_ABI_MAJOR) return COLLET_PERMANENT;
#endif
#ifdef ONLY_ONE
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    memcpy(address.sun_path + 1, ONLY_ONE, sizeof ONLY_ONE);
    if (bind(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&address, sizeof address) != 0) return COLLET_RETRYABLE;
#endif
#ifdef WRITES_HOST
    ((collet_host *)host)->reserved = 0;
#endif
#ifdef READS_NEWER_HOST
    void *later;
    memcpy(&later, (const char *)host + sizeof *host, sizeof later);
    if (later == (void *)8) return COLLET_INTERNAL;
#endif
#ifdef FOLLOWS_NEWER_HOST
    if (host->struct_size > sizeof *host) {
        const char *later;
        memcpy(&later, (const char *)host + sizeof *host, sizeof later);
        if (*later == 'x') return COLLET_INTERNAL;
    }
#endif
#ifdef ASKS_SERVICE
    if (host->service(host, COLLET_KV_ID) != NULL) return COLLET_INTERNAL;
#endif
#ifdef NEEDS_SERVICE
    if (host->service(host, COLLET_KV_ID) == NULL) return COLLET_PERMANENT;
#endif
#if defined THREAD || defined JOINED_THREAD
    if (pthread_create(&thread, NULL, idle, &stop) != 0) return COLLET_INTERNAL;
#endif
#ifndef NO_PLUGIN
    *plugin = &self;
#endif
    return (void)plugin, COLLET_OK;
}
