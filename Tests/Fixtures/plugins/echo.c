// A well-behaved plugin: answers with its arguments as one JSON part. Concurrent, or what PROMISE says.
#include <collet.h>

#ifndef PROMISE
#define PROMISE COLLET_THREAD_CONCURRENT
#endif

#define CHECK(step)                                                                                                    \
    do {                                                                                                               \
        collet_status status = (step);                                                                                 \
        if (status != COLLET_OK) return status;                                                                        \
    } while (0)

static collet_status call(void *self, const collet_call *call) {
    (void)self;
    const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_JSON};
    CHECK(call->api->part_begin(call, &part));
    CHECK(call->api->part_write(call, call->args.ptr, call->args.len));
    return call->api->part_end(call);
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin self = {
        .struct_size = sizeof self,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = PROMISE,
        .call = call,
    };
    (void)host;
    *plugin = &self;
    return COLLET_OK;
}
