// A plugin for the tests of the worker: each tool does one thing that a worker has to bear, and says how it went.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <collet.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef THREADING
#define THREADING COLLET_THREAD_SERIAL
#endif

static const collet_host *host;
static pid_t entry_thread;
static char arguments[4096]; // of the last call that needs them as a string; serial tools only

static collet_status answer(const collet_call *call, const char *text) {
    const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_TEXT};
    collet_status status = call->api->part_begin(call, &part);
    if (status == COLLET_OK) status = call->api->part_write(call, text, strlen(text));
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

/// 0, or why not.
static collet_status answer_errno(const collet_call *call, long result) {
    return answer(call, result >= 0 ? "0" : strerrorname_np(errno));
}

// ---- results ----

static collet_status echo(const collet_call *call) {
    const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_BLOB, .media_type = "a/b"};
    collet_status status = call->api->part_begin(call, &part);
    if (status == COLLET_OK) status = call->api->part_write(call, call->args.ptr, call->args.len);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

static collet_status flood(const collet_call *call) {
    static char bytes[64 << 10];
    const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_BLOB, .flags = COLLET_PART_STREAM};
    collet_status status = call->api->part_begin(call, &part);
    while (status == COLLET_OK) status = call->api->part_write(call, bytes, sizeof bytes);
    return status;
}

static collet_status facts(const collet_call *call) {
    char text[4096];
    const collet_principal *who = call->principal;
    snprintf(text, sizeof text, "%.*s|%.*s|%.*s|%.*s|%.*s|%u|%u%u|%u|%d|%llu", (int)call->call_id.len, call->call_id.ptr,
             (int)call->session.len, call->session.ptr, (int)call->trace.len, call->trace.ptr, (int)who->subject.len,
             who->subject.ptr, (int)who->tenant.len, who->tenant.ptr, who->scope_count,
             call->api->has_scope(call, "read"), call->api->has_scope(call, "write"), call->attempt,
             entry_thread == gettid(), (unsigned long long)call->deadline_ns);
    return answer(call, text);
}

static collet_status fail(const collet_call *call) {
    static char detail[60 << 10];
    memset(detail, 'd', sizeof detail);
    const collet_failure first = {.struct_size = sizeof first, .code = "FIRST"};
    const collet_failure last = {.struct_size = sizeof last, .retry_after_ms = 77, .code = "LAST",
                                 .message = {(const uint8_t *)"no", 2}, .detail = {(uint8_t *)detail, sizeof detail},
                                 .flags = COLLET_FAILURE_NO_EFFECT};
    call->api->fail(call, &first);
    call->api->progress(call, 0.5, "half");
    call->api->fail(call, &last);
    return COLLET_RETRYABLE;
}

static collet_status chat(const collet_call *call) {
    for (int i = 0; i < 5000; i++) host->log(host, call, COLLET_LOG_INFO, (collet_bytes){(const uint8_t *)"line", 4});
    for (int i = 0; i < 1000; i++) call->api->progress(call, -1, "on");
    return COLLET_OK;
}

// ---- time ----

static collet_status spin(const collet_call *call) {
    while (!call->api->is_cancelled(call)) usleep(500);
    return COLLET_CANCELLED;
}

#define MEETINGS_MAX 8
static pthread_barrier_t meetings[MEETINGS_MAX + 1];

/// Comes back only when so many calls are inside at one time as its first byte says.
static collet_status meet(const collet_call *call) {
    pthread_barrier_wait(&meetings[call->args.ptr[0]]);
    return COLLET_OK;
}

// ---- crashes ----

static int deeper(volatile char *above) {
    volatile char here[4096];
    here[0] = above[0];
    return here[0] != 0 ? here[0] + deeper(here) : 0;
}

static collet_status crash(const collet_call *call) {
    volatile char byte = 1;
    switch (call->args.ptr[0]) {
    case 'n': *(volatile int *)8 = 1; break;
    case 's': return deeper(&byte);
    case 'a': abort();
    case 'i': __builtin_trap();
    case 'e': exit(0);
    }
    return COLLET_OK;
}

// ---- what must not work ----

static long try_clone(void) {
    pid_t child = (pid_t)syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
    if (child == 0) _exit(0);
    return child;
}

static long try_unix(int abstract) {
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strcpy(address.sun_path + abstract, "x");
    return fd < 0 ? fd : connect(fd, (struct sockaddr *)&address, sizeof address);
}

static long attempt(const char *what) {
    uint8_t zero[256] = {0};
    if (strcmp(what, "socket") == 0) return socket(AF_INET, SOCK_STREAM, 0);
    if (strcmp(what, "udp") == 0) return socket(AF_INET, SOCK_DGRAM, 0);
    if (strcmp(what, "unix") == 0) return try_unix(0);
    if (strcmp(what, "abstract") == 0) return try_unix(1);
    if (strcmp(what, "fork") == 0) return try_clone();
    if (strcmp(what, "exec") == 0) return execl("/bin/true", "true", (char *)0);
    if (strcmp(what, "io_uring") == 0) return syscall(SYS_io_uring_setup, 4, zero);
    if (strcmp(what, "ptrace") == 0) return syscall(SYS_ptrace, 0, 0, 0, 0);
    if (strcmp(what, "bpf") == 0) return syscall(SYS_bpf, 0, zero, sizeof zero);
    if (strcmp(what, "kill host") == 0) return kill(getppid(), 0);
    if (strcmp(what, "kill all") == 0) return kill(-1, SIGKILL);
    if (strcmp(what, "memfd") == 0) return syscall(SYS_memfd_create, "x", 0);
    if (strcmp(what, "clone namespace") == 0) return syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
    if (strcmp(what, "chmod") == 0) return chmod("/tmp", 0777);
    if (strcmp(what, "blocking") == 0) return fcntl(6, F_SETFL, 0);
    if (strcmp(what, "fionbio") == 0) return ioctl(6, FIONBIO, zero);
    if (strcmp(what, "own") == 0) return fcntl(6, F_SETOWN, getpid());
    if (strcmp(what, "dumpable") == 0) return prctl(PR_SET_DUMPABLE, 1);
    if (strcmp(what, "parent death") == 0) return prctl(PR_SET_PDEATHSIG, 0);
    if (strcmp(what, "limits") == 0) return setrlimit(RLIMIT_AS, &(struct rlimit){RLIM_INFINITY, RLIM_INFINITY});
    if (strcmp(what, "shrink ring") == 0) return ftruncate(5, 0);
    if (strcmp(what, "x32") == 0) return syscall(0x40000000 | SYS_getpid);
    errno = EDOM;
    return -1;
}

static collet_status run_program(const collet_call *call) {
    char text[256] = "";
    int ends[2];
    if (pipe(ends) != 0) return COLLET_INTERNAL;
    pid_t child = fork();
    if (child < 0) return answer(call, strerrorname_np(errno));
    if (child == 0) {
        dup2(ends[1], 1);
        execl(arguments, arguments, "--version", (char *)0);
        dprintf(1, "%s", strerrorname_np(errno));
        _exit(1);
    }
    close(ends[1]);
    ssize_t length = read(ends[0], text, sizeof text - 1);
    close(ends[0]);
    waitpid(child, NULL, 0);
    text[length > 0 ? length : 0] = 0;
    return answer(call, text);
}

static collet_status show_environment(const collet_call *call) {
    extern char **environ;
    char text[2048] = "";
    for (char **entry = environ; *entry != NULL; entry++) strcat(strcat(text, *entry), ";");
    return answer(call, text);
}

// ---- services ----

static collet_status use_keys(const collet_call *call) {
    const collet_kv *kv = host->service(host, COLLET_KV_ID);
    char value[64], text[128];
    if (kv == NULL) return answer(call, "none");
    collet_status stored = kv->put(kv, call, "key", "value", 5);
    int64_t length = kv->get(kv, call, "key", value, 3);
    collet_status removed = kv->remove(kv, NULL, "key");
    snprintf(text, sizeof text, "%d %lld %.3s %d %lld", stored, (long long)length, value, removed,
             (long long)kv->get(kv, call, "nothing", NULL, 0));
    return answer(call, text);
}

static collet_status use_secrets(const collet_call *call) {
    const collet_kv *secrets = host->service(host, COLLET_SECRETS_ID);
    char value[64] = "";
    if (secrets == NULL) return answer(call, "none");
    int64_t length = secrets->get(secrets, call, "token", value, sizeof value);
    if (length < 0 || secrets->put(secrets, call, "a", "b", 1) != COLLET_PERMANENT) return COLLET_INTERNAL;
    return answer(call, value);
}

/// A body of the size that the arguments name, sent and read back.
static collet_status fetch(const collet_call *call) {
    const collet_http *http = host->service(host, COLLET_HTTP_ID);
    if (http == NULL) return answer(call, "none");
    uint64_t stream, size = strtoull(arguments, NULL, 10), got = 0;
    uint8_t *body = malloc(size + 1), *back = malloc(size + 1);
    for (uint64_t i = 0; i < size; i++) body[i] = (uint8_t)(i * 7);
    collet_status status = http->send(http, call, "{\"url\":1}", 9, body, size, &stream);
    int64_t step = 1;
    while (status == COLLET_OK && step > 0 && got < size) {
        step = http->read(http, call, stream, back + got, size - got);
        if (step > 0) got += (uint64_t)step;
        else if (step < 0) status = (collet_status)-step;
    }
    http->close(http, call, stream);
    bool same = got == size && memcmp(body, back, size) == 0;
    free(body);
    free(back);
    return status != COLLET_OK ? status : answer(call, same ? "same" : "different");
}

/// A request that is never answered, of this thread or, with arguments, of another thread of the plugin's.
static collet_status hang(const collet_call *call) {
    const collet_kv *kv = host->service(host, COLLET_KV_ID);
    char value[8];
    return kv->get(kv, call, "never", value, sizeof value) == -COLLET_CANCELLED ? COLLET_CANCELLED : COLLET_INTERNAL;
}

static void *get_in_thread(void *argument) {
    const collet_kv *kv = host->service(host, COLLET_KV_ID);
    char value[8];
    return (void *)(intptr_t)kv->get(kv, argument, "key", value, sizeof value);
}

/// Threads of the plugin's ask for services while the thread of the call waits for them, or for room.
static collet_status threads(const collet_call *call) {
    pthread_t thread[8];
    intptr_t sum = 0;
    for (int i = 0; i < 8; i++)
        if (pthread_create(&thread[i], NULL, get_in_thread, (void *)call) != 0) return COLLET_INTERNAL;
    collet_status status = echo(call);
    for (int i = 0; i < 8; i++) {
        void *value;
        pthread_join(thread[i], &value);
        sum += (intptr_t)value;
    }
    if (status != COLLET_OK) return status;
    return sum == 8 * 5 ? COLLET_OK : COLLET_INTERNAL;
}

static const collet_call *stale;

static collet_status late(const collet_call *call) {
    const collet_kv *kv = host->service(host, COLLET_KV_ID);
    char value[8];
    if (stale == NULL) {
        stale = call;
        return COLLET_OK;
    }
    return kv->get(kv, stale, "key", value, sizeof value) == -COLLET_PERMANENT ? COLLET_OK : COLLET_INTERNAL;
}

// ---- the table of tools ----

static collet_status try_it(const collet_call *call) { return answer_errno(call, attempt(arguments)); }

static collet_status read_file(const collet_call *call) {
    char text[256];
    int fd = open(arguments, O_RDONLY);
    ssize_t length = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    if (length < 0) return answer_errno(call, -1);
    text[length] = 0;
    close(fd);
    return answer(call, text);
}

static collet_status write_file(const collet_call *call) {
    int fd = open(arguments, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    return answer_errno(call, fd < 0 ? fd : write(fd, "written", 7));
}

static const struct {
    const char *name;
    collet_status (*run)(const collet_call *call);
} tools[] = {
    {"echo", echo}, {"flood", flood}, {"facts", facts}, {"fail", fail}, {"chat", chat}, {"spin", spin}, {"meet", meet},
    {"crash", crash}, {"try", try_it}, {"read", read_file}, {"write", write_file}, {"run", run_program},
    {"environment", show_environment}, {"keys", use_keys}, {"secrets", use_secrets}, {"fetch", fetch},
    {"hang", hang}, {"threads", threads}, {"late", late},
};

static collet_status call(void *self, const collet_call *call) {
    (void)self;
    if (THREADING == COLLET_THREAD_SERIAL && call->args.len < sizeof arguments) {
        memcpy(arguments, call->args.ptr, call->args.len);
        arguments[call->args.len] = 0;
    }
    for (size_t i = 0; i < sizeof tools / sizeof *tools; i++)
        if (strlen(tools[i].name) == call->tool.len && memcmp(tools[i].name, call->tool.ptr, call->tool.len) == 0)
            return tools[i].run(call);
    return COLLET_PERMANENT;
}

static void shut_down(void *self) {
    (void)self;
    host->log(host, NULL, COLLET_LOG_INFO, (collet_bytes){(const uint8_t *)(entry_thread == gettid() ? "same" : "other"),
                                                           entry_thread == gettid() ? 4 : 5});
}

COLLET_EXPORT collet_status collet_entry(const collet_host *given, const collet_plugin **plugin) {
    static const collet_plugin self = {
        .struct_size = sizeof self, .abi_major = COLLET_ABI_MAJOR, .abi_minor = COLLET_ABI_MINOR,
        .threading = THREADING, .call = call, .shutdown = shut_down,
    };
    host = given;
    entry_thread = gettid();
    for (unsigned size = 1; size <= MEETINGS_MAX; size++) pthread_barrier_init(&meetings[size], NULL, size);
#ifdef ENTRY_FAILS
    host->log(host, NULL, COLLET_LOG_ERROR, (collet_bytes){(const uint8_t *)"why", 3});
    return COLLET_PERMANENT;
#endif
#ifdef ENTRY_ASKS
    const collet_kv *kv = host->service(host, COLLET_KV_ID);
    char value[8];
    if (kv == NULL || kv->get(kv, NULL, "key", value, sizeof value) != 5) return COLLET_INTERNAL;
#endif
    *plugin = &self;
    return COLLET_OK;
}
