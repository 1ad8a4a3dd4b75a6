// Asks a plugin for the manifest that it makes of its own types.
#include "probe.h"

#include "PluginRuntime.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/// A larger library is no plugin; the host reads no larger one either.
#define PLUGIN_BYTES_MAX (1ull << 30)
/// More than any reader takes, so that it is the reader who says that it is too long.
#define MANIFEST_BYTES_MAX (64ull << 20)

static void forward_log(void *ctx, uint64_t call, int32_t level, const uint8_t *text, uint64_t length) {
    (void)ctx;
    (void)call;
    report_numbered(REPORT_LOG, (uint32_t)level, text, length);
}

static pr_plugin *open_plugin(const char *path) {
    int source = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (source < 0) {
        report_error(PR_E_SYSTEM, "cannot be opened: %s", strerror(errno));
        return NULL;
    }
    pr_image image;
    pr_error error;
    pr_plugin *plugin = NULL;
    const pr_host_ops ops = {.log = forward_log};
    const collet_bytes config = {(const uint8_t *)"{}", 2};
    if (pr_image_seal(source, PLUGIN_BYTES_MAX, &image, &error) == PR_OK) {
        report_phase("while it was loaded and its collet_entry ran");
        plugin = pr_open(&image, config, &ops, &error);
    }
    close(source);
    if (plugin == NULL) report_error((uint32_t)error.code, "%s", error.text);
    return plugin;
}

static bool tell(const collet_manifest *manifest) {
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
        report(REPORT_MANIFEST, manifest->json.ptr, manifest->json.len);
        return true;
    }
    return false;
}

int task_manifest(const char *path) {
    pr_plugin *plugin = open_plugin(path);
    if (plugin == NULL) return 1;
    report_phase("while it was asked for its manifest");
    bool told = tell(pr_extension(plugin, COLLET_MANIFEST_ID));
    report_phase("in its shutdown");
    pr_shutdown(plugin);
    return told ? 0 : 1;
}
