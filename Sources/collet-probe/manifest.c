// Asks a plugin for the manifest that it makes of its own types.
#include "probe.h"

/// More than any reader takes, so that it is the reader who says that it is too long.
#define MANIFEST_BYTES_MAX (64ull << 20)

static void forward_log(void *ctx, uint64_t call, int32_t level, const uint8_t *text, uint64_t length) {
    (void)ctx;
    (void)call;
    report_numbered(REPORT_LOG, (uint32_t)level, text, length);
}

static void tell(const collet_manifest *manifest) {
    if (manifest == NULL) {
        report_error(PROBE_E_ABSENT, "has no extension \"%s\"", COLLET_MANIFEST_ID);
    } else if (!COLLET_HAS(manifest, json)) {
        report_error(PROBE_E_BROKEN, "answers \"%s\" with a struct of %u bytes; set struct_size to its sizeof",
                     COLLET_MANIFEST_ID, manifest->struct_size);
    } else if (manifest->json.ptr == NULL || manifest->json.len == 0) {
        report_error(PROBE_E_BROKEN, "answers \"%s\" with an empty text", COLLET_MANIFEST_ID);
    } else if (manifest->json.len > MANIFEST_BYTES_MAX) {
        report_error(PROBE_E_BROKEN, "answers \"%s\" with a text of %llu bytes", COLLET_MANIFEST_ID,
                     (unsigned long long)manifest->json.len);
    } else {
        report_phase("while its manifest was read");
        memory_touch(manifest->json.ptr, manifest->json.len);
        report(REPORT_MANIFEST, manifest->json.ptr, manifest->json.len);
    }
}

static void run(void *path) {
    static const pr_host_ops ops = {.log = forward_log};
    struct probe_request request;
    if (!request_read(&request)) return;
    pr_plugin *plugin = open_in_runtime(path, request.config, &ops);
    if (plugin == NULL) return;
    report_phase("while it was asked for its manifest");
    step_begin();
    tell(pr_extension(plugin, COLLET_MANIFEST_ID));
    report_phase("in its shutdown");
    step_begin();
    pr_shutdown(plugin);
}

void task_manifest(const char *plugin) { thread_run(run, (void *)plugin); }
