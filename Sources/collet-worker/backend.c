// What calls are made of: a plugin through the ABI, or a library that knows nothing of us through libffi.
#include "worker.h"

/// One of them is set before READY is sent, and stays.
static _Atomic(pr_plugin *) plugin;
static _Atomic(fr_library *) library;

static collet_bytes bytes_of(ww_text text) { return (collet_bytes){text.bytes, text.length}; }

static void open_plugin(const struct setup *setup, ww_ready *ready) {
    const pr_host_ops ops = {
        .log = output_log,
        .service = services_table,
        .misuse = output_misuse,
    };
    pr_error error = {0};
    pr_image image = {.fd = WW_FD_IMAGE};
    pr_plugin *opened = pr_open(&image, bytes_of(setup->config), &ops, &error);
    if (opened == NULL) refuse(error.code, error.status, "%s", error.text);
    static const char *const names[] = {"serial", "migrating", "concurrent"};
    uint32_t threading = pr_threading(opened), wanted = setup->head.threading;
    if (threading != wanted)
        refuse(WW_LOAD_THREADING, 0, "the plugin says that it is %s, its manifest that it is %s", names[threading],
               wanted <= COLLET_THREAD_CONCURRENT ? names[wanted] : "something else");
    atomic_store(&plugin, opened);
    *ready = (ww_ready){threading, pr_abi_minor(opened)};
}

_Static_assert(WW_LOAD_PLAN == FR_E_PLAN, "the wire knows what a plan can be refused for");

static void open_library(const struct setup *setup, ww_ready *ready) {
    pr_error error = {0};
    fr_library *opened = fr_open(setup->config.bytes, setup->config.length, WW_FD_IMAGE, &error);
    if (opened == NULL) refuse(error.code, error.status, "%s", error.text);
    atomic_store(&library, opened);
    *ready = (ww_ready){setup->head.threading, 0};
}

void backend_open(const struct setup *setup, ww_ready *ready) {
    if (setup->head.flags & WW_SETUP_FOREIGN) open_library(setup, ready);
    else open_plugin(setup, ready);
}

bool backend_is_open(void) { return atomic_load(&plugin) != NULL || atomic_load(&library) != NULL; }

pr_plugin *backend_plugin(void) { return atomic_load(&plugin); }

void backend_call(const pr_request *request, struct call *call, pr_result *result) {
    fr_library *bound = atomic_load_explicit(&library, memory_order_relaxed);
    if (bound != NULL) fr_call(bound, request, &call_sink, call, result);
    else pr_call(atomic_load_explicit(&plugin, memory_order_relaxed), request, &call_sink, call, result);
}

void backend_cancel(uint64_t number) {
    // A bound function cannot be told; between two steps the runtime looks at the call's own flag.
    pr_plugin *opened = atomic_load(&plugin);
    if (opened != NULL) pr_cancel(opened, number);
}

void backend_shut_down(void) {
    fr_library *bound = atomic_load(&library);
    if (bound != NULL) fr_shutdown(bound);
    else pr_shutdown(atomic_load(&plugin));
}
