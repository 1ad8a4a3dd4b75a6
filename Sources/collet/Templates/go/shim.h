/* shim.h: what cgo cannot do itself: call through function pointers, and fill structs that point to each other. */
#ifndef SHIM_H
#define SHIM_H
#include <collet.h>

static inline uint32_t shim_is_cancelled(const collet_call *call) { return call->api->is_cancelled(call); }
static inline uint32_t shim_has_scope(const collet_call *call, const char *scope) {
    return call->api->has_scope(call, scope);
}
static inline void shim_progress(const collet_call *call, double fraction, const char *note) {
    call->api->progress(call, fraction, note);
}

/* A json part, whole. */
collet_status shim_answer(const collet_call *call, const void *json, uint64_t length);
void shim_fail(const collet_call *call, const char *code, uint32_t after_ms, const void *message, uint64_t length);
/* Calls goWake(handle) when the call is cancelled; handle 0 takes that back and waits until it is not running. */
void shim_on_cancel(const collet_call *call, uintptr_t handle);

#endif
