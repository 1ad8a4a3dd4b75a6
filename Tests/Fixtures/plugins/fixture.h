// What the fixture plugins share: a way to say which expectation failed.
#ifndef FIXTURE_H
#define FIXTURE_H
#include <collet.h>
#include <stdio.h>
#include <string.h>

/// Ends the call with PERMANENT and the failed expectation as message.
#define EXPECT(condition)                                                                                              \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fixture_failed(call, __LINE__, #condition);                                                                \
            return COLLET_PERMANENT;                                                                                   \
        }                                                                                                              \
    } while (0)

static inline void fixture_failed(const collet_call *call, int line, const char *text) {
    char message[256];
    int length = snprintf(message, sizeof message, "line %d: %s", line, text);
    const collet_failure failure = {
        .struct_size = sizeof failure,
        .code = "EXPECTATION",
        .message = {(const uint8_t *)message, (uint64_t)length},
    };
    call->api->fail(call, &failure);
}

static inline collet_bytes fixture_text(const char *text) {
    return (collet_bytes){(const uint8_t *)text, strlen(text)};
}

static inline collet_status fixture_begin(const collet_call *call, uint32_t kind) {
    const collet_part part = {.struct_size = sizeof part, .kind = kind};
    return call->api->part_begin(call, &part);
}

static inline collet_status fixture_write(const collet_call *call, const char *text) {
    return call->api->part_write(call, text, strlen(text));
}

/// A whole text part.
static inline collet_status fixture_say(const collet_call *call, const char *text) {
    collet_status status = fixture_begin(call, COLLET_PART_TEXT);
    if (status == COLLET_OK) status = fixture_write(call, text);
    return status == COLLET_OK ? call->api->part_end(call) : status;
}

typedef collet_status (*fixture_tool)(const collet_call *call);
struct fixture_entry {
    const char *name;
    fixture_tool run;
};

/// Runs the tool of this name; a table ends with a NULL name.
static inline collet_status fixture_dispatch(const struct fixture_entry *tools, const collet_call *call) {
    for (; tools->name != NULL; tools++)
        if (call->tool.len == strlen(tools->name) && memcmp(call->tool.ptr, tools->name, call->tool.len) == 0)
            return tools->run(call);
    fixture_failed(call, __LINE__, "the fixture has no such tool");
    return COLLET_PERMANENT;
}

/// Defines collet_entry for a plugin whose tools are in `table`; `fixture_host` is the host.
#define FIXTURE_PLUGIN(table, promise)                                                                                 \
    static const collet_host *fixture_host;                                                                            \
    static collet_status fixture_call(void *self, const collet_call *call) {                                           \
        (void)self;                                                                                                    \
        return fixture_dispatch(table, call);                                                                          \
    }                                                                                                                  \
    COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {                  \
        static const collet_plugin self = {                                                                            \
            .struct_size = sizeof self,                                                                                \
            .abi_major = COLLET_ABI_MAJOR,                                                                             \
            .abi_minor = COLLET_ABI_MINOR,                                                                             \
            .threading = promise,                                                                                      \
            .call = fixture_call,                                                                                      \
        };                                                                                                             \
        fixture_host = host;                                                                                           \
        *plugin = &self;                                                                                               \
        return COLLET_OK;                                                                                              \
    }
#endif
