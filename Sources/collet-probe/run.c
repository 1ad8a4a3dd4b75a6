// The task `run`: what a plugin does with a host of ours, from its entry to its shutdown.
#include "probe.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

/// What version 1.0 makes of a collet_plugin.
#define PLUGIN_SIZE_1_0 48u
_Static_assert(sizeof(collet_plugin) == PLUGIN_SIZE_1_0, "a field was appended: keep the number");

/// How long threads may take to end after shutdown, and how often they are looked at.
#define THREADS_WAIT_MS 1000
#define THREADS_STEP_MS 5

static void report_threads(uint32_t when, uint32_t before) {
    uint32_t now = thread_count();
    const uint32_t numbers[] = {when, now > before ? now - before : 0};
    report(REPORT_THREADS, numbers, sizeof numbers);
}

/// False when it is nothing that could be called.
static bool report_plugin(const collet_plugin *plugin) {
    if (plugin == NULL) {
        report_error(PR_E_NO_PLUGIN, "collet_entry answered OK and handed out no plugin");
        return false;
    }
    uint32_t numbers[5] = {plugin->struct_size};
    bool whole = plugin->struct_size >= PLUGIN_SIZE_1_0;
    if (whole) {
        numbers[1] = plugin->abi_major;
        numbers[2] = plugin->abi_minor;
        numbers[3] = plugin->threading;
        if (plugin->call != NULL) numbers[4] |= PLUGIN_HAS_CALL;
        if (plugin->shutdown != NULL) numbers[4] |= PLUGIN_HAS_SHUTDOWN;
        if (plugin->extension != NULL) numbers[4] |= PLUGIN_HAS_EXTENSION;
    }
    report(REPORT_PLUGIN, numbers, sizeof numbers);
    return whole && plugin->abi_major == COLLET_ABI_MAJOR && plugin->call != NULL;
}

static void ask_extensions(const collet_plugin *plugin, const struct probe_request *request) {
    for (uint32_t i = 0; i < request->id_count && plugin->extension != NULL; i++) {
        char id[256];
        uint64_t length = request->ids[i].len < sizeof id - 1 ? request->ids[i].len : sizeof id - 1;
        memcpy(id, request->ids[i].ptr, length);
        id[length] = 0;
        report_phase("while it was asked for the extension \"%s\"", id);
        if (plugin->extension(plugin->self, id) != NULL) report_numbered(REPORT_EXTENSION, i, NULL, 0);
    }
}

/// Waits until the other process has come as far as this one, so that both run the plugin at one time.
static void meet_peer(void) {
    char byte = 1;
    if (probe_peer < 0) return;
    report_phase("while the other process was waited for");
    if (write(probe_peer, &byte, 1) == 1 && read(probe_peer, &byte, 1) == 1) report(REPORT_PEER, NULL, 0);
}

static void shut_down(const collet_plugin *plugin, uint32_t threads) {
    report_phase("in its shutdown");
    step_begin();
    if (plugin->shutdown != NULL) plugin->shutdown(plugin->self);
    report_phase("after its shutdown");
    step_end();
    const struct timespec step = {.tv_nsec = THREADS_STEP_MS * 1000000};
    for (int waited = 0; waited < THREADS_WAIT_MS && thread_count() > threads; waited += THREADS_STEP_MS)
        nanosleep(&step, NULL);
    report_threads(THREADS_AFTER_SHUTDOWN, threads);
}

static void run(void *path) {
    struct probe_request request;
    if (!request_read(&request)) return;
    const collet_host *host = host_make(&request);
    uint32_t threads = thread_count();
    uint64_t start = probe_clock_ns();
    probe_entry entry = open_library(path);
    if (entry == NULL) return;
    const collet_plugin *plugin = NULL;
    report_phase("in its collet_entry");
    uint64_t loaded = probe_clock_ns();
    collet_status status = entry(host, &plugin);
    uint64_t entered = probe_clock_ns();
    const struct { uint32_t status, reserved; uint64_t load, entry; } times = {
        (uint32_t)status, 0, loaded - start, entered - loaded};
    report(REPORT_ENTRY, &times, sizeof times);
    report_phase("after its collet_entry");
    report_threads(THREADS_AFTER_ENTRY, threads);
    if (status != COLLET_OK || !report_plugin(plugin)) return;
    ask_extensions(plugin, &request);
    meet_peer();
    for (uint32_t i = 0; i < request.call_count; i++) host_call(plugin, &request.calls[i], i);
    shut_down(plugin, threads);
}

void task_run(const char *plugin) { thread_run(run, (void *)plugin); }
