// A C++ plugin whose exception leaves the call.
#include <collet.h>

#include <cstring>
#include <stdexcept>

static collet_status call(void *, const collet_call *call) {
    if (call->tool.len >= 6 && std::memcmp(call->tool.ptr, "throws", 6) == 0) throw std::runtime_error("nobody catches this");
    collet_part part = {};
    part.struct_size = sizeof part;
    part.kind = COLLET_PART_TEXT;
    collet_status status = call->api->part_begin(call, &part);
    if (status == COLLET_OK) status = call->api->part_write(call, call->args.ptr, call->args.len);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

COLLET_EXPORT collet_status collet_entry(const collet_host *, const collet_plugin **plugin) {
    static collet_plugin self = {};
    self.struct_size = sizeof self;
    self.abi_major = COLLET_ABI_MAJOR;
    self.abi_minor = COLLET_ABI_MINOR;
    self.threading = COLLET_THREAD_CONCURRENT;
    self.call = call;
    *plugin = &self;
    return COLLET_OK;
}
