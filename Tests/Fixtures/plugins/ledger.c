// Tools that leave a line in a file for each time that they ran: what happened outside, whatever the host remembers.
// The configuration names its folder: {"folder":"/path"}.
#include <collet.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static char effects[512];

static collet_status call(void *self, const collet_call *call) {
    (void)self;
    char line[256];
    int length = snprintf(line, sizeof line, "%.*s %.*s\n", (int)call->tool.len, (const char *)call->tool.ptr,
                          (int)call->call_id.len, (const char *)call->call_id.ptr);
    int file = open(effects, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0 || write(file, line, (size_t)length) != length) return COLLET_INTERNAL;
    close(file);
    nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
    const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_JSON};
    char text[320];
    int count = snprintf(text, sizeof text, "{\"done\":\"%.*s\",\"args\":%.*s}", (int)call->tool.len,
                         (const char *)call->tool.ptr, (int)call->args.len, (const char *)call->args.ptr);
    if (call->api->part_begin(call, &part) != COLLET_OK) return COLLET_INTERNAL;
    if (call->api->part_write(call, text, (uint64_t)count) != COLLET_OK) return COLLET_INTERNAL;
    return call->api->part_end(call);
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin self = {
        .struct_size = sizeof self,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_CONCURRENT,
        .call = call,
    };
    char config[512];
    snprintf(config, sizeof config, "%.*s", (int)host->config.len, (const char *)host->config.ptr);
    const char *name = strstr(config, "\"folder\":\"");
    if (name == NULL) return COLLET_INTERNAL;
    name += strlen("\"folder\":\"");
    snprintf(effects, sizeof effects, "%.*s/effects", (int)strcspn(name, "\""), name);
    *plugin = &self;
    return COLLET_OK;
}
