// An entry that goes well or badly, as the flags say:
//   STATUS=n  what collet_entry returns       NOTHING     it hands out nothing
//   MAJOR=n   the abi_major of the struct     SIZE=n      its struct_size
//   NO_CALL   no call function                THREADING=n its promise
//   NEWER     a struct of a later minor version, larger than this header's
#include <collet.h>

#ifndef STATUS
#define STATUS COLLET_OK
#endif
#ifndef MAJOR
#define MAJOR COLLET_ABI_MAJOR
#endif
#ifndef THREADING
#define THREADING COLLET_THREAD_CONCURRENT
#endif
#ifndef SIZE
#define SIZE sizeof self
#endif

static const collet_host *kept_host;
static int shutdowns;

static collet_status call(void *self, const collet_call *call) {
    const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_JSON};
    const collet_bytes config = kept_host->config;
    if (self != &shutdowns) return COLLET_INTERNAL;
    if (call->api->part_begin(call, &part) != COLLET_OK) return COLLET_INTERNAL;
    if (call->api->part_write(call, config.ptr, config.len) != COLLET_OK) return COLLET_INTERNAL;
    return call->api->part_end(call);
}

/// Answers for its own id, and tells how often shutdown ran.
static const void *extension(void *self, const char *id) {
    static const collet_manifest manifest = {.struct_size = sizeof manifest};
    (void)self;
    return id[0] == 'c' ? &manifest : NULL;
}

static void log_text(const char *text, uint64_t length) {
    kept_host->log(kept_host, NULL, COLLET_LOG_WARN, (collet_bytes){(const uint8_t *)text, length});
}

static void shutdown(void *self) {
    (void)self;
    shutdowns++;
    log_text("shutdown", 8);
}

struct newer_plugin {
    collet_plugin known;
    void *later[4];
};

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    kept_host = host;
    log_text("entry", 5);
    static struct newer_plugin self = {
        .known =
            {
                .abi_major = MAJOR,
                .abi_minor = 7,
                .threading = THREADING,
                .self = &shutdowns,
                .call = call,
                .shutdown = shutdown,
                .extension = extension,
            },
    };
#ifdef NEWER
    self.known.struct_size = sizeof self;
#else
    self.known.struct_size = SIZE == sizeof self ? sizeof self.known : SIZE;
#endif
#ifdef NO_CALL
    self.known.call = 0;
#endif
#ifdef NOTHING
    *plugin = 0;
#else
    *plugin = &self.known;
#endif
    return STATUS;
}
