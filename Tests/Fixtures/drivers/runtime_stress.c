// Many threads, many calls, cancels and late uses at random instants: run under sanitizers.
//
//   runtime_stress RULES.so LATE.so CANCEL.so ROUNDS SEED [plain]    exit 0 when every answer was an allowed one
//
// With `plain` a filter refuses membarrier(2), as some sandboxes do. All calls together stay below 4,096, for so long
// the address of the kept call that the stray thread uses is never another call's.
#include <PluginRuntime.h>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CALLERS 6

static pr_plugin *rules, *late, *cancelled;
static uint64_t rounds;
static _Atomic uint64_t last_number, wrong, misuses, log_lines;
static _Atomic uint64_t running[CALLERS]; // the number that each thread is at
static _Thread_local unsigned caller;
static atomic_bool done;

static void on_log(void *ctx, uint64_t call, int32_t level, const uint8_t *text, uint64_t len) {
    (void)ctx, (void)call, (void)level, (void)text;
    atomic_fetch_add(&log_lines, len);
}
static void on_misuse(void *ctx, const char *what) {
    (void)ctx, (void)what;
    atomic_fetch_add(&misuses, 1);
}

static pr_plugin *open_plugin(const char *path) {
    static const pr_host_ops ops = {.log = on_log, .misuse = on_misuse};
    pr_error error = {0};
    pr_image image;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    pr_plugin *plugin = NULL;
    if (fd >= 0 && pr_image_seal(fd, 1 << 26, &image, &error) == PR_OK)
        plugin = pr_open(&image, (collet_bytes){(const uint8_t *)"{}", 2}, &ops, &error);
    if (plugin == NULL) {
        fprintf(stderr, "%s: %s\n", path, error.text);
        exit(2);
    }
    close(fd);
    return plugin;
}

static pr_result call(pr_plugin *plugin, const char *tool, pr_collector *collector, const uint32_t *cancelled_flag) {
    static const char arguments[] = "0123456789abcdef0123456789abcdef";
    static const collet_bytes scope = {(const uint8_t *)"orders.read", 11};
    const collet_principal principal = {.struct_size = sizeof principal, .scope_count = 1, .scopes = &scope};
    const pr_request request = {
        .number = atomic_fetch_add(&last_number, 1) + 1,
        .result_max = 4096,
        .tool = {(const uint8_t *)tool, strlen(tool)},
        .args = {(const uint8_t *)arguments, sizeof arguments - 1},
        .principal = &principal,
        .cancelled = cancelled_flag,
    };
    pr_result result;
    atomic_store(&running[caller], request.number);
    pr_collector_reset(collector);
    pr_call(plugin, &request, &pr_collector_sink, collector, &result);
    return result;
}

/// Every tool with the statuses that it may end with when a cancel can come at any instant.
static const struct {
    pr_plugin **plugin;
    const char *tool;
    int32_t status;
    bool may_be_cancelled;
} mix[] = {
    {&rules, "drip", COLLET_OK, true},           {&rules, "two_parts", COLLET_OK, true},
    {&rules, "other_thread", COLLET_OK, true},   {&rules, "fail_twice", COLLET_PERMANENT, false},
    {&rules, "fail_then_ok", COLLET_OK, true},   {&rules, "begin_inside", COLLET_INTERNAL, true},
    {&rules, "copied_call", COLLET_OK, true},    {&cancelled, "hook_left", COLLET_OK, false},
    {&cancelled, "spin", COLLET_CANCELLED, true}, {&cancelled, "hook", COLLET_CANCELLED, true},
    {&cancelled, "hook_taken_back", COLLET_CANCELLED, true},
    {&cancelled, "hook_after_cancel", COLLET_CANCELLED, true},
};

static void *run_calls(void *argument) {
    unsigned seed = (unsigned)(uintptr_t)argument;
    caller = seed % CALLERS;
    pr_collector collector = {0};
    for (uint64_t i = 0; i < rounds; i++) {
        unsigned pick = (unsigned)rand_r(&seed) % (sizeof mix / sizeof *mix);
        pr_result result = call(*mix[pick].plugin, mix[pick].tool, &collector, NULL);
        // A cancelled call may also trip over an expectation of the fixture, which then says PERMANENT.
        bool fits = result.status == mix[pick].status ||
                    (mix[pick].may_be_cancelled && result.status <= COLLET_CANCELLED && result.status != COLLET_OK);
        if (!fits && atomic_fetch_add(&wrong, 1) < 10)
            fprintf(stderr, "%s: %d %s %.*s\n", mix[pick].tool, result.status, result.fault ? result.fault : "",
                    (int)collector.message_len, collector.message ? (char *)collector.message : "");
    }
    pr_collector_free(&collector);
    return NULL;
}

/// Cancels what runs; some of the calls above wait for it.
static void *run_cancels(void *argument) {
    (void)argument;
    while (!atomic_load(&done)) {
        for (unsigned i = 0; i < CALLERS; i++) {
            uint64_t number = atomic_load(&running[i]);
            pr_cancel(rules, number);
            pr_cancel(cancelled, number);
        }
        sched_yield();
    }
    return NULL;
}

static bool refuse_membarrier(void) {
    struct sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_membarrier, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const struct sock_fprog filter = {.len = sizeof steps / sizeof *steps, .filter = steps};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

int main(int argc, char **argv) {
    if (argc < 6) return 2;
    rounds = strtoull(argv[4], NULL, 10);
    unsigned seed = (unsigned)strtoul(argv[5], NULL, 10);
    if (argc > 6 && !refuse_membarrier()) return 6;
    rules = open_plugin(argv[1]);
    late = open_plugin(argv[2]);
    cancelled = open_plugin(argv[3]);

    pr_collector collector = {0};
    if (call(late, "keep", &collector, NULL).status != COLLET_OK) return 3;
    if (call(late, "start_stray", &collector, NULL).status != COLLET_OK) return 3;
    pthread_t canceller, callers[CALLERS];
    pthread_create(&canceller, NULL, run_cancels, NULL);
    for (unsigned i = 0; i < CALLERS; i++)
        pthread_create(&callers[i], NULL, run_calls, (void *)(uintptr_t)(seed * CALLERS + i));
    for (unsigned i = 0; i < CALLERS; i++) pthread_join(callers[i], NULL);
    atomic_store(&done, true);
    pthread_join(canceller, NULL);
    if (call(late, "stop_stray", &collector, NULL).status != COLLET_OK) return 4;
    const uint32_t set = 1;
    if (call(cancelled, "hook", &collector, &set).status != COLLET_CANCELLED) return 5;
    pr_collector_free(&collector);
    pr_shutdown(rules);
    pr_shutdown(late);
    pr_shutdown(cancelled);
    printf("%llu calls, %llu late uses told\n", (unsigned long long)last_number, (unsigned long long)misuses);
    return wrong == 0 && misuses > 0 ? 0 : 1;
}
