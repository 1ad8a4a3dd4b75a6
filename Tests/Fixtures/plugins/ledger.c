// Tools that leave a line in a file for each time that they ran: what happened outside, whatever the host remembers.
// The configuration names the folder of that file, `effects`: {"folder":"/path"}. With BY_HOME it is the environment's home.
//
// A number of 1000 and more asks for a result of about so many bytes. The first call with the number 13 ends the host with
// SIGKILL while there is a file `deadly` in the folder.
#include <collet.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static char folder[480];

static const char *path_of(const char *name, char *path, size_t capacity) {
    snprintf(path, capacity, "%s/%s", folder, name);
    return path;
}

static collet_status call(void *self, const collet_call *call) {
    (void)self;
    char line[256], path[512];
    int length = snprintf(line, sizeof line, "%.*s %.*s\n", (int)call->tool.len, (const char *)call->tool.ptr,
                          (int)call->call_id.len, (const char *)call->call_id.ptr);
    int file = open(path_of("effects", path, sizeof path), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0 || write(file, line, (size_t)length) != length) return COLLET_INTERNAL;
    close(file);
    char number[16] = "";
    for (uint64_t i = 0; i < call->args.len && strlen(number) < sizeof number - 1; i++)
        if (call->args.ptr[i] >= '0' && call->args.ptr[i] <= '9') strncat(number, (const char *)&call->args.ptr[i], 1);
    if (strcmp(number, "13") == 0 && unlink(path_of("deadly", path, sizeof path)) == 0) kill(getpid(), SIGKILL);
    nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
    const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_JSON};
    char text[320];
    int count = snprintf(text, sizeof text, "{\"done\":\"%.*s\",\"args\":%.*s,\"more\":\"", (int)call->tool.len,
                         (const char *)call->tool.ptr, (int)call->args.len, (const char *)call->args.ptr);
    if (call->api->part_begin(call, &part) != COLLET_OK) return COLLET_INTERNAL;
    if (call->api->part_write(call, text, (uint64_t)count) != COLLET_OK) return COLLET_INTERNAL;
    static const char block[] = "0123456789012345678901234567890123456789012345678901234567890123456789";
    for (long rest = atol(number) >= 1000 ? atol(number) : 0; rest > 0; rest -= (long)sizeof block - 1)
        if (call->api->part_write(call, block, sizeof block - 1) != COLLET_OK) return COLLET_INTERNAL;
    if (call->api->part_write(call, "\"}", 2) != COLLET_OK) return COLLET_INTERNAL;
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
#ifdef BY_HOME
    (void)host;
    snprintf(folder, sizeof folder, "%s", getenv("HOME"));
#else
    char config[512];
    snprintf(config, sizeof config, "%.*s", (int)host->config.len, (const char *)host->config.ptr);
    const char *name = strstr(config, "\"folder\":\"");
    if (name == NULL) return COLLET_INTERNAL;
    name += strlen("\"folder\":\"");
    snprintf(folder, sizeof folder, "%.*s", (int)strcspn(name, "\""), name);
#endif
    *plugin = &self;
    return COLLET_OK;
}
