// The task `call`: calls through the runtime that the host uses. It checks the rules of the header; we tell what it
// saw.
#include "probe.h"

#include <string.h>

// ---- what the plugin says ----

static void on_log(void *ctx, uint64_t call, int32_t level, const uint8_t *text, uint64_t length) {
    (void)ctx;
    (void)call;
    memory_touch(text, length);
    report_numbered(REPORT_LOG, (uint32_t)level, text, length);
}

static void on_misuse(void *ctx, const char *what) {
    (void)ctx;
    report_text(REPORT_MISUSE, what);
}

static int32_t on_begin(void *ctx, uint32_t kind, uint32_t flags, const char *media_type) {
    (void)ctx;
    (void)flags;
    report_numbered(REPORT_PART, kind, media_type, media_type == NULL ? 0 : strlen(media_type));
    return COLLET_OK;
}

static int32_t on_write(void *ctx, const void *data, uint64_t length) {
    (void)ctx;
    memory_touch(data, length);
    report(REPORT_DATA, data, length);
    return COLLET_OK;
}

static int32_t on_end(void *ctx) {
    (void)ctx;
    report(REPORT_PART_END, NULL, 0);
    return COLLET_OK;
}

static void on_fail(void *ctx, const collet_failure *failure) {
    (void)ctx;
    report_failure(failure);
}

static const pr_sink sink = {.part_begin = on_begin, .part_write = on_write, .part_end = on_end, .fail = on_fail};

// ---- calls ----

/// The name and what lies behind it in memory.
static collet_bytes tool_name(const struct probe_call *asked) {
    static uint8_t memory[512];
    uint64_t name = asked->tool.len < 256 ? asked->tool.len : 256, tail = asked->tail.len < 256 ? asked->tail.len : 256;
    memcpy(memory, asked->tool.ptr, name);
    if (tail > 0) memcpy(memory + name, asked->tail.ptr, tail);
    return (collet_bytes){memory, name};
}

static void run_call(pr_plugin *plugin, const struct probe_call *asked, uint32_t index) {
    const collet_principal principal = {
        .struct_size = sizeof principal,
        .scope_count = asked->scope_count,
        .subject = asked->subject,
        .tenant = asked->tenant,
        .scopes = asked->scopes,
    };
    const pr_request request = {
        .number = index + 1,
        .flags = PR_CALL_READ_CLOCK,
        .deadline_ns = probe_clock_ns() + asked->timeout_ms * 1000000,
        .result_max = asked->result_max,
        .tool = tool_name(asked),
        .args = {memory_place(asked->args.ptr, asked->args.len, LAYOUT_PLAIN, "the arguments"), asked->args.len},
        .call_id = asked->call_id,
        .session = asked->session,
        .trace = asked->trace,
        .principal = &principal,
    };
    pr_result result;
    report_numbered(REPORT_CALL, index, NULL, 0);
    report_call_phase(asked->tool);
    step_begin();
    uint64_t start = probe_clock_ns();
    pr_call(plugin, &request, &sink, NULL, &result);
    struct { uint32_t status, flags; uint64_t spent; char fault[256]; } returned = {
        (uint32_t)result.status, result.flags, probe_clock_ns() - start, {0}};
    uint64_t length = result.fault == NULL ? 0 : strnlen(result.fault, sizeof returned.fault);
    memcpy(returned.fault, result.fault == NULL ? "" : result.fault, length);
    report(REPORT_RETURNED, &returned, offsetof(__typeof__(returned), fault) + length);
}

static void run(void *path) {
    static const pr_host_ops ops = {.log = on_log, .misuse = on_misuse};
    struct probe_request request;
    if (!request_read(&request)) return;
    pr_plugin *plugin = open_in_runtime(path, request.config, &ops);
    if (plugin == NULL) return;
    for (uint32_t i = 0; i < request.call_count; i++) run_call(plugin, &request.calls[i], i);
    report_phase("in its shutdown");
    step_begin();
    pr_shutdown(plugin);
}

void task_call(const char *plugin) { thread_run(run, (void *)plugin); }
