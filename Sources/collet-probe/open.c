// Opens the plugin from a sealed copy, as the host does: what was hashed is what runs.
#include "probe.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/// A larger library is no plugin; the host reads no larger one either.
#define PLUGIN_BYTES_MAX (1ull << 30)

static bool seal(const char *path, pr_image *image) {
    pr_error error;
    int source = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (source < 0) {
        report_error(PR_E_SYSTEM, "it cannot be opened: %s", strerror(errno));
        return false;
    }
    bool sealed = pr_image_seal(source, PLUGIN_BYTES_MAX, image, &error) == PR_OK;
    if (!sealed) report_error((uint32_t)error.code, "%s", error.text);
    close(source);
    return sealed;
}

/// The loader names the copy by its descriptor, which tells nobody anything.
static void report_loader(const char *name) {
    const char *text = dlerror();
    if (text == NULL) text = "the loader gave no reason";
    size_t length = strlen(name);
    bool named = strncmp(text, name, length) == 0;
    report_error(PR_E_OPEN, "%s%s", named ? "the library" : "", named ? text + length : text);
}

probe_entry open_library(const char *path) {
    pr_image image;
    char name[32];
    if (!seal(path, &image)) return NULL;
    // The copy stays open for good: the loader knows the library by this name.
    snprintf(name, sizeof name, "/proc/self/fd/%d", image.fd);
    report_phase("while it was loaded");
    step_begin();
    void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (handle == NULL) {
        report_loader(name);
        return NULL;
    }
    void *symbol = dlsym(handle, "collet_entry");
    if (symbol == NULL) report_error(PR_E_SYMBOL, "the library does not export collet_entry");
    return (probe_entry)symbol;
}

pr_plugin *open_in_runtime(const char *path, collet_bytes config, const pr_host_ops *ops) {
    pr_image image;
    pr_error error;
    if (!seal(path, &image)) return NULL;
    report_phase("while it was loaded and its collet_entry ran");
    step_begin();
    pr_plugin *plugin = pr_open(&image, config, ops, &error);
    if (plugin == NULL) report_error((uint32_t)error.code, "%s", error.text);
    return plugin;
}
