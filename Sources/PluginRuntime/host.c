// The collet_host that a plugin sees: log and services.
//
// A host struct lies in a page that nobody can write to, and is known by its address alone. What a plugin passes
// back is compared, never followed.
#include "runtime.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>

/// Every plugin that was ever opened, the newest first; entries stay for good, so that reading needs no lock.
static _Atomic(pr_plugin *) plugins;

static pr_plugin *plugin_of(const collet_host *host) {
    pr_plugin *plugin = atomic_load_explicit(&plugins, memory_order_acquire);
    while (plugin != NULL && plugin->host != host) plugin = plugin->next;
    return plugin;
}

/// The plugin that called us, unless it has no business here.
static pr_plugin *caller_of(const collet_host *host) {
    pr_plugin *plugin = plugin_of(host);
    if (plugin == NULL) pr_misuse(NULL, "a host function got a pointer that is not its host");
    else if (!atomic_load(&plugin->silent)) return plugin;
    else pr_misuse(plugin, "the host was used after shutdown, or after an entry that failed");
    return NULL;
}

/// The number of a call of this plugin that is running, else 0.
static uint64_t number_of(pr_plugin *plugin, const collet_call *call, const char *misuse) {
    if (call == NULL) return 0;
    struct slot *slot = pr_slot_of(call);
    uint64_t number = slot == NULL ? 0 : atomic_load(&slot->number);
    if (number != 0 && atomic_load(&slot->state) != NULL && atomic_load(&slot->plugin) == plugin) return number;
    pr_misuse(plugin, misuse);
    return 0;
}

static void host_log(const collet_host *host, const collet_call *call, int32_t level, collet_bytes text) {
    pr_plugin *plugin = caller_of(host);
    if (plugin == NULL) return;
    uint64_t number = number_of(plugin, call, "log was called for a call that is not running");
    if (call != NULL && number == 0) return;
    if (plugin->ops.log == NULL) return;
    if (level < COLLET_LOG_DEBUG) level = COLLET_LOG_DEBUG;
    if (level > COLLET_LOG_ERROR) level = COLLET_LOG_ERROR;
    uint64_t len = text.ptr == NULL ? 0 : pr_cut(text.ptr, text.len, PR_LOG_TEXT_MAX);
    plugin->ops.log(plugin->ops.ctx, number, level, text.ptr, len);
}

static const void *host_service(const collet_host *host, const char *id) {
    pr_plugin *plugin = caller_of(host);
    if (plugin == NULL || id == NULL || plugin->ops.service == NULL) return NULL;
    return plugin->ops.service(plugin->ops.ctx, id);
}

const collet_host *pr_host_make(collet_bytes config, pr_error *error) {
    size_t size = sizeof(collet_host) + config.len;
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        pr_fail(error, PR_E_SYSTEM, "no memory for the configuration: %s", strerror(errno));
        return NULL;
    }
    uint8_t *copy = (uint8_t *)memory + sizeof(collet_host);
    if (config.len > 0) memcpy(copy, config.ptr, config.len);
    collet_host *host = memory;
    *host = (collet_host){
        .struct_size = sizeof *host,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .config = {.ptr = copy, .len = config.len},
        .log = host_log,
        .service = host_service,
    };
    if (mprotect(memory, size, PROT_READ) == 0) return host;
    pr_fail(error, PR_E_SYSTEM, "cannot protect the configuration: %s", strerror(errno));
    munmap(memory, size);
    return NULL;
}

void pr_register(pr_plugin *plugin) {
    plugin->next = atomic_load(&plugins);
    while (!atomic_compare_exchange_weak(&plugins, &plugin->next, plugin)) {}
}

pr_plugin *pr_plugin_with_map(const pr_plugin *self, const void *map) {
    pr_plugin *plugin = atomic_load_explicit(&plugins, memory_order_acquire);
    while (plugin != NULL && (plugin == self || plugin->map != map)) plugin = plugin->next;
    return plugin;
}

void pr_misuse(pr_plugin *plugin, const char *what) {
    if (plugin == NULL && pr_current != NULL) plugin = pr_current->plugin;
    if (plugin != NULL && plugin->ops.misuse != NULL) plugin->ops.misuse(plugin->ops.ctx, what);
}

uint64_t pr_cut(const uint8_t *text, uint64_t len, uint64_t max) {
    if (len <= max) return len;
    // A sequence has at most three continuation bytes; with more the text is not UTF-8, and any place will do.
    for (uint64_t back = 0; back < 4; back++)
        if ((text[max - back] & 0xc0) != 0x80) return max - back;
    return max;
}

uint64_t pr_call_number(const pr_plugin *plugin, const collet_call *call) {
    return number_of((pr_plugin *)plugin, call, "a service was used for a call that is not running");
}
