// A host of a few lines. It keeps no rules for the plugin but what memory enforces: whether the parts of a result come
// in order is seen by the host's own runtime, in the task `call`.
#include "probe.h"

#include <pthread.h>
#include <string.h>

// ---- the host struct ----

static void host_log(const collet_host *host, const collet_call *call, int32_t level, collet_bytes text) {
    (void)host;
    (void)call;
    if (text.ptr == NULL) text.len = 0;
    if (text.len > PR_LOG_TEXT_MAX) text.len = PR_LOG_TEXT_MAX;
    memory_touch(text.ptr, text.len);
    report_numbered(REPORT_LOG, (uint32_t)level, text.ptr, text.len);
}

static const void *host_service(const collet_host *host, const char *id) {
    (void)host;
    if (id != NULL) report(REPORT_SERVICE, id, strnlen(id, 256));
    return NULL;
}

const collet_host *host_make(const struct probe_request *request) {
    uint32_t layout = request->host_layout;
    collet_bytes config = request->config;
    config.ptr = memory_place(config.ptr, config.len, layout, "the configuration");
    const collet_host host = {
        .struct_size = sizeof host,
        .abi_major = request->abi_major,
        .abi_minor = COLLET_ABI_MINOR,
        .config = config,
        .log = host_log,
        .service = host_service,
    };
    return memory_place_struct(&host, sizeof host, layout, "the host struct");
}

// ---- one call ----

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; // a plugin may call from threads of its own
static struct {
    const collet_call *call; // NULL: none runs
    const struct probe_call *asked;
    uint64_t room, deadline_ns;
    bool open;
} running;

static collet_status part_begin(const collet_call *call, const collet_part *part) {
    collet_status status = COLLET_INTERNAL;
    pthread_mutex_lock(&lock);
    if (call == running.call && !running.open && part->struct_size >= sizeof *part) {
        const char *type = part->media_type;
        report_numbered(REPORT_PART, part->kind, type, type == NULL ? 0 : strnlen(type, 128));
        running.open = true;
        status = COLLET_OK;
    }
    pthread_mutex_unlock(&lock);
    return status;
}

static collet_status part_write(const collet_call *call, const void *data, uint64_t len) {
    collet_status status = COLLET_INTERNAL;
    pthread_mutex_lock(&lock);
    if (call == running.call && running.open) {
        status = len <= running.room ? COLLET_OK : COLLET_PERMANENT;
        if (status == COLLET_OK) {
            memory_touch(data, len);
            running.room -= len;
            report(REPORT_DATA, data, len);
        }
    }
    pthread_mutex_unlock(&lock);
    return status;
}

static collet_status part_end(const collet_call *call) {
    pthread_mutex_lock(&lock);
    bool fits = call == running.call && running.open;
    if (fits) {
        running.open = false;
        report(REPORT_PART_END, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return fits ? COLLET_OK : COLLET_INTERNAL;
}

static void fail(const collet_call *call, const collet_failure *failure) {
    if (call == running.call && failure->struct_size >= sizeof *failure) report_failure(failure);
}

static void progress(const collet_call *call, double fraction, const char *note) {
    (void)call;
    (void)fraction;
    if (note != NULL) memory_touch(note, strlen(note));
}

static uint32_t is_cancelled(const collet_call *call) {
    return call != running.call || probe_clock_ns() >= running.deadline_ns;
}

/// Nothing is cancelled here but by the clock, and then the process ends.
static void on_cancel(const collet_call *call, void (*fn)(void *ctx), void *ctx) {
    (void)call;
    (void)fn;
    (void)ctx;
}

static uint32_t has_scope(const collet_call *call, const char *scope) {
    if (call != running.call || scope == NULL) return 0;
    size_t length = strlen(scope);
    for (uint32_t i = 0; i < running.asked->scope_count; i++) {
        collet_bytes own = running.asked->scopes[i];
        if (own.len == length && memcmp(own.ptr, scope, length) == 0) return 1;
    }
    return 0;
}

static const collet_call_api functions = {
    .struct_size = sizeof functions,
    .part_begin = part_begin,
    .part_write = part_write,
    .part_end = part_end,
    .fail = fail,
    .progress = progress,
    .is_cancelled = is_cancelled,
    .on_cancel = on_cancel,
    .has_scope = has_scope,
};

static collet_bytes text(collet_bytes bytes, uint32_t layout, const char *name) {
    return (collet_bytes){memory_place(bytes.ptr, bytes.len, layout, name), bytes.len};
}

static const collet_principal *make_principal(const struct probe_call *asked) {
    uint32_t layout = asked->layout;
    collet_bytes scopes[SCOPES_MAX];
    for (uint32_t i = 0; i < asked->scope_count; i++) scopes[i] = text(asked->scopes[i], layout, "a scope");
    const void *list = asked->scope_count == 0 ? NULL : scopes;
    const collet_principal principal = {
        .struct_size = sizeof principal,
        .scope_count = asked->scope_count,
        .subject = text(asked->subject, layout, "the subject"),
        .tenant = text(asked->tenant, layout, "the tenant"),
        .scopes = memory_place(list, asked->scope_count * sizeof *scopes, layout, "the list of scopes"),
    };
    return memory_place_struct(&principal, sizeof principal, layout, "the principal");
}

static const collet_call *make_call(const struct probe_call *asked) {
    uint32_t layout = asked->layout;
    const collet_call call = {
        .struct_size = sizeof call,
        .api = memory_place_struct(&functions, sizeof functions, layout, "the table of call functions"),
        .tool = text(asked->tool, layout, "the tool's name"),
        .args = text(asked->args, layout, "the arguments"),
        .call_id = text(asked->call_id, layout, "the call's id"),
        .deadline_ns = asked->timeout_ms == 0 ? 0 : probe_clock_ns() + asked->timeout_ms * 1000000,
        .principal = make_principal(asked),
        .session = text(asked->session, layout, "the session"),
        .trace = text(asked->trace, layout, "the trace"),
    };
    return memory_place_struct(&call, sizeof call, layout, "the call struct");
}

void host_call(const collet_plugin *plugin, const struct probe_call *asked, uint32_t index) {
    const collet_call *call = make_call(asked);
    running.asked = asked;
    running.room = asked->result_max;
    running.deadline_ns = call->deadline_ns == 0 ? UINT64_MAX : call->deadline_ns;
    running.open = false;
    running.call = call;
    report_numbered(REPORT_CALL, index, NULL, 0);
    report_call_phase(asked->tool);
    step_begin();
    uint64_t start = probe_clock_ns();
    collet_status status = plugin->call(plugin->self, call);
    uint64_t spent = probe_clock_ns() - start;
    pthread_mutex_lock(&lock);
    running.call = NULL;
    pthread_mutex_unlock(&lock);
    memory_forbid(call, "a call that had returned");
    const struct { uint32_t status, flags; uint64_t spent; } returned = {(uint32_t)status, 0, spent};
    report(REPORT_RETURNED, &returned, sizeof returned);
}
