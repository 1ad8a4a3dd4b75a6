// Opens a plugin from its sealed copy, checks what its entry hands out, and ends it.
#include "runtime.h"

#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

/// What version 1.0 of the header makes of a collet_plugin; a smaller one was never published.
#define PLUGIN_SIZE_1_0 48u
_Static_assert(offsetof(collet_plugin, extension) + sizeof(void *) == PLUGIN_SIZE_1_0, "1.0 ends with `extension`");

typedef collet_status (*entry_function)(const collet_host *, const collet_plugin **);

// ---- the loader ----

/// The loader's last error. It names the copy by its descriptor, which tells nobody anything.
static void loader_error(pr_error *error, int32_t code, const char *path) {
    const char *text = dlerror();
    if (text == NULL) text = "the loader gave no reason";
    char plain[sizeof error->text];
    size_t length = 0;
    while (*text != 0 && length < sizeof plain - sizeof "the library") {
        if (strncmp(text, path, strlen(path)) == 0) {
            length += (size_t)snprintf(plain + length, sizeof plain - length, "the library");
            text += strlen(path);
        } else {
            plain[length++] = *text++;
        }
    }
    plain[length] = 0;
    pr_fail(error, code, "%s", plain);
}

bool pr_is_mapped_from(uintptr_t address, int32_t fd) {
    struct stat status;
    FILE *maps = fopen("/proc/self/maps", "re");
    if (maps == NULL || fstat(fd, &status) != 0) {
        if (maps != NULL) fclose(maps);
        return false;
    }
    bool same = false;
    char *line = NULL;
    size_t capacity = 0;
    while (getline(&line, &capacity, maps) > 0) {
        unsigned long start, end, inode;
        unsigned int major_number, minor_number;
        int fields = sscanf(line, "%lx-%lx %*s %*s %x:%x %lu", &start, &end, &major_number, &minor_number, &inode);
        if (fields != 5 || address < start || address >= end) continue;
        same = inode == status.st_ino && makedev(major_number, minor_number) == status.st_dev;
        break;
    }
    free(line);
    fclose(maps);
    return same;
}

/// Maps the library. The loader matches by name first, so it may hand back another one that had this name before.
static void *load(pr_plugin *plugin, const char *path, pr_error *error) {
    struct link_map *map = NULL;
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (handle == NULL || dlinfo(handle, RTLD_DI_LINKMAP, &map) != 0) {
        loader_error(error, PR_E_OPEN, path);
        return NULL;
    }
    plugin->map = map;
    if (pr_plugin_with_map(plugin, map) == NULL && pr_is_mapped_from((uintptr_t)map->l_ld, plugin->fd)) return handle;
    pr_fail(error, PR_E_SAME_IMAGE, "the loader handed back a library that was loaded before instead of this one");
    return NULL;
}

static entry_function find_entry(void *handle, const void *map, pr_error *error) {
    void *symbol = dlsym(handle, "collet_entry");
    // dlsym also looks into what the library depends on, and another plugin's entry is not ours to call.
    Dl_info info;
    struct link_map *owner = NULL;
    if (symbol != NULL && dladdr1(symbol, &info, (void **)&owner, RTLD_DL_LINKMAP) != 0 && owner == map)
        return (entry_function)symbol;
    pr_fail(error, PR_E_SYMBOL, "the library does not export collet_entry; declare it with COLLET_EXPORT");
    return NULL;
}

// ---- the entry ----

static const char *status_name(int32_t status) {
    switch (status) {
    case COLLET_RETRYABLE: return "RETRYABLE: it may work later";
    case COLLET_PERMANENT: return "PERMANENT: it cannot run here as things are";
    case COLLET_INTERNAL: return "INTERNAL: a defect in the plugin";
    default: return NULL;
    }
}

static bool fail_entry(pr_error *error, int32_t status) {
    const char *name = status_name(status);
    if (name != NULL) pr_fail(error, PR_E_ENTRY, "collet_entry answered %s; its log may say why", name);
    else pr_fail(error, PR_E_ENTRY, "collet_entry answered %d, which it may not; read as INTERNAL", status);
    if (error != NULL) error->status = name != NULL ? status : COLLET_INTERNAL;
    return false;
}

/// Copies what we need: the plugin's struct is its own, and may lie in memory that it writes to.
static bool adopt(pr_plugin *plugin, const collet_plugin *given, pr_error *error) {
    if (given == NULL) {
        pr_fail(error, PR_E_NO_PLUGIN, "collet_entry answered OK and handed out no plugin");
    } else if (given->struct_size < PLUGIN_SIZE_1_0) {
        pr_fail(error, PR_E_ABI, "the plugin's struct has %u bytes, version 1.0 has %u; set struct_size to its sizeof",
                given->struct_size, PLUGIN_SIZE_1_0);
    } else if (given->abi_major != COLLET_ABI_MAJOR) {
        pr_fail(error, PR_E_ABI, "the plugin was built for ABI %u.%u, this host has %u.%u; build it again",
                given->abi_major, given->abi_minor, COLLET_ABI_MAJOR, COLLET_ABI_MINOR);
    } else if (given->call == NULL) {
        pr_fail(error, PR_E_ABI, "the plugin has no `call` function");
    } else {
        plugin->call = given->call;
        plugin->self = given->self;
        plugin->shutdown = given->shutdown;
        plugin->extension = given->extension;
        plugin->abi_minor = given->abi_minor;
        plugin->threading = given->threading <= COLLET_THREAD_CONCURRENT ? given->threading : COLLET_THREAD_SERIAL;
        return true;
    }
    return false;
}

static bool open_plugin(pr_plugin *plugin, collet_bytes config, pr_error *error) {
    plugin->host = pr_host_make(config, error);
    if (plugin->host == NULL) return false;
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", plugin->fd);
    pr_register(plugin);
    void *handle = load(plugin, path, error);
    if (handle == NULL) return false;
    entry_function entry = find_entry(handle, plugin->map, error);
    if (entry == NULL) return false;
    const collet_plugin *given = NULL;
    collet_status status = entry(plugin->host, &given);
    return status == COLLET_OK ? adopt(plugin, given, error) : fail_entry(error, status);
}

pr_plugin *pr_open(pr_image *image, collet_bytes config, const pr_host_ops *ops, pr_error *error) {
    int32_t fd = image->fd;
    if (fd < 0) {
        pr_fail(error, PR_E_SYSTEM, "the image is closed, or was opened before");
        return NULL;
    }
    struct stat status;
    if (fstat(fd, &status) != 0) {
        pr_fail(error, PR_E_SYSTEM, "cannot examine the image: %s", strerror(errno));
        return NULL;
    }
    if (pr_elf_check(fd, (uint64_t)status.st_size, error) != PR_OK || pr_slots_prepare(error) != PR_OK) return NULL;
    pr_plugin *plugin = calloc(1, sizeof *plugin);
    if (plugin == NULL) {
        pr_fail(error, PR_E_SYSTEM, "no memory for the plugin");
        return NULL;
    }
    // From here on the descriptor stays open for good, and so does the plugin: what the library started while it
    // was loaded may use them whatever comes out of it.
    image->fd = -1;
    plugin->fd = fd;
    if (ops != NULL) plugin->ops = *ops;
    pr_canceller_prepare(&plugin->canceller);
    if (open_plugin(plugin, config, error)) return plugin;
    atomic_store(&plugin->silent, true);
    return NULL;
}

// ---- an open plugin ----

uint32_t pr_threading(const pr_plugin *plugin) { return plugin->threading; }

uint32_t pr_abi_minor(const pr_plugin *plugin) { return plugin->abi_minor; }

const void *pr_extension(pr_plugin *plugin, const char *id) {
    return plugin->extension != NULL ? plugin->extension(plugin->self, id) : NULL;
}

static collet_status call_after_shutdown(void *self, const collet_call *call) {
    (void)self;
    (void)call;
    return COLLET_INTERNAL;
}

void pr_shutdown(pr_plugin *plugin) {
    void (*shutdown)(void *) = plugin->shutdown;
    plugin->call = call_after_shutdown;
    plugin->shutdown = NULL;
    plugin->extension = NULL;
    if (shutdown != NULL) shutdown(plugin->self);
    pr_canceller_stop(&plugin->canceller);
    atomic_store(&plugin->silent, true);
}
