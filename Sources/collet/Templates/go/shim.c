/* shim.c: the entry and the struct that the host wants to see. The calls go on to collet.go. */
#include "_cgo_export.h"

collet_status shim_answer(const collet_call *call, const void *json, uint64_t length) {
    collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_JSON};
    collet_status status = call->api->part_begin(call, &part);
    if (status == COLLET_OK) status = call->api->part_write(call, json, length);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

void shim_fail(const collet_call *call, const char *code, uint32_t after_ms, const void *message, uint64_t length) {
    collet_failure failure = {
        .struct_size = sizeof failure,
        .retry_after_ms = after_ms,
        .code = code,
        .message = {message, length},
        .flags = COLLET_FAILURE_NO_EFFECT, /* nothing was changed: calling again does nothing twice */
    };
    call->api->fail(call, &failure);
}

static void wake(void *handle) { goWake((uintptr_t)handle); }

void shim_on_cancel(const collet_call *call, uintptr_t handle) {
    call->api->on_cancel(call, handle ? wake : NULL, (void *)handle);
}

static collet_status call_tool(void *self, const collet_call *call) {
    (void)self;
    return goCall((collet_call *)call); /* cgo knows no const; nothing is written to it */
}

/* The only exported symbol. Called once, before everything else. */
COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin ours = {
        .struct_size = sizeof ours,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_CONCURRENT, /* calls may overlap: state needs a guard */
        .call = call_tool,
    };
    if (host->abi_major != COLLET_ABI_MAJOR) return COLLET_INTERNAL;
    *plugin = &ours;
    return COLLET_OK;
}
