// A tool that ends the process that it runs in, as suddenly as a failure of power.
#include <collet.h>
#include <signal.h>
#include <unistd.h>

static collet_status call(void *self, const collet_call *call) {
    (void)self;
    (void)call;
    kill(getpid(), SIGKILL);
    // The first process of a namespace, as a worker is, cannot kill itself; what it does wrong ends it.
    __builtin_trap();
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin self = {
        .struct_size = sizeof self,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_CONCURRENT,
        .call = call,
    };
    (void)host;
    *plugin = &self;
    return COLLET_OK;
}
