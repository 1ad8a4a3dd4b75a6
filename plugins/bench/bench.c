/* bench: the tools that every benchmark calls. Shows the shortest way from arguments to a result (`get_weather`: one
 * part, one write, nothing allocated), a call that blocks, and every way in which a call can fail. */
#include "../common/arguments.h"
#include <time.h>

#define SLEEP_NS 100000000L
/* Longer city names are written in pieces instead of being put together on the stack. */
#define CITY_INLINE_MAX 256
#define TEXT_MAX 1024

#define BYTES(literal) ((collet_bytes){(const uint8_t *)(literal), sizeof(literal) - 1})

static const collet_part json_part = {.struct_size = sizeof(collet_part), .kind = COLLET_PART_JSON};

static collet_status refuse(const collet_call *call, collet_bytes message) {
    collet_failure failure = {
        .struct_size = sizeof failure, .message = message, .flags = COLLET_FAILURE_NO_EFFECT};
    call->api->fail(call, &failure);
    return COLLET_PERMANENT;
}

static collet_status answer(const collet_call *call, const collet_bytes *pieces, int count) {
    const collet_call_api *api = call->api;
    collet_status status = api->part_begin(call, &json_part);
    for (int i = 0; i < count && status == COLLET_OK; i++) status = api->part_write(call, pieces[i].ptr, pieces[i].len);
    return status == COLLET_OK ? api->part_end(call) : status;
}

/* The city goes out as it came in, escapes included: valid JSON text stays valid. */
static collet_status get_weather(const collet_call *call) {
    static const char head[] = "{\"city\":";
    static const char celsius[] = ",\"temp\":21.5,\"unit\":\"celsius\",\"sky\":\"clear\"}";
    static const char fahrenheit[] = ",\"temp\":70.7,\"unit\":\"fahrenheit\",\"sky\":\"clear\"}";
    collet_bytes city = {0}, key, value, tail = BYTES(celsius);
    argument_cursor members = argument_members(call->args);
    while (argument_next(&members, &key, &value)) {
        if (argument_equals(key, "city")) city = value;
        else if (argument_equals(key, "unit") && argument_equals(value, "fahrenheit")) tail = BYTES(fahrenheit);
    }
    if (city.len == 0) return refuse(call, BYTES("city is missing"));
    if (city.len > CITY_INLINE_MAX) return answer(call, (collet_bytes[]){BYTES(head), city, tail}, 3);

    uint8_t text[sizeof head + CITY_INLINE_MAX + sizeof fahrenheit];
    uint8_t *end = text;
    memcpy(end, head, sizeof head - 1), end += sizeof head - 1;
    memcpy(end, city.ptr, city.len), end += city.len;
    memcpy(end, tail.ptr, tail.len), end += tail.len;
    return answer(call, &(collet_bytes){text, (uint64_t)(end - text)}, 1);
}

static collet_status echo(const collet_call *call) { return answer(call, &call->args, 1); }

static collet_status sleep_sync(const collet_call *call) {
    struct timespec left = {.tv_nsec = SLEEP_NS};
    while (nanosleep(&left, &left) != 0) {}
    return get_weather(call);
}

static uint32_t milliseconds(collet_bytes digits) {
    uint64_t value = 0;
    for (uint64_t i = 0; i < digits.len && digits.ptr[i] >= '0' && digits.ptr[i] <= '9'; i++) {
        value = value * 10 + (uint64_t)(digits.ptr[i] - '0');
        if (value > UINT32_MAX) return UINT32_MAX;
    }
    return (uint32_t)value;
}

static collet_status fail(const collet_call *call) {
    static const struct { const char *name; collet_status status; } classes[] = {
        {"ok", COLLET_OK}, {"retryable", COLLET_RETRYABLE}, {"permanent", COLLET_PERMANENT},
        {"internal", COLLET_INTERNAL}, {"cancelled", COLLET_CANCELLED},
    };
    collet_bytes value;
    collet_status status = -1;
    if (!argument_find(call->args, "class", &value)) return refuse(call, BYTES("class is missing"));
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        if (argument_equals(value, classes[i].name)) status = classes[i].status;
    }
    if (status < 0) return refuse(call, BYTES("class is not one of the known ones"));
    if (status == COLLET_OK) return answer(call, &BYTES("{\"class\":\"ok\"}"), 1);

    char message[TEXT_MAX], code[TEXT_MAX];
    collet_failure failure = {.struct_size = sizeof failure, .message = BYTES("failed as asked")};
    if (argument_find(call->args, "message", &value)) {
        int64_t length = argument_text(value, message, sizeof message);
        if (length < 0 || length > TEXT_MAX) return refuse(call, BYTES("message is longer than 1024 bytes"));
        failure.message = (collet_bytes){(const uint8_t *)message, (uint64_t)length};
    }
    if (argument_find(call->args, "code", &value)) {
        int64_t length = argument_text(value, code, sizeof code - 1);
        if (length < 0 || length >= TEXT_MAX) return refuse(call, BYTES("code is longer than 1023 bytes"));
        code[length] = 0;
        failure.code = code;
    }
    if (argument_find(call->args, "retry_after_ms", &value)) failure.retry_after_ms = milliseconds(value);
    if (argument_find(call->args, "no_effect", &value) && value.len == 4) failure.flags = COLLET_FAILURE_NO_EFFECT;
    call->api->fail(call, &failure);
    return status;
}

static collet_status call_tool(void *self, const collet_call *call) {
    static const struct { collet_bytes name; collet_status (*run)(const collet_call *); } tools[] = {
#define TOOL(name) {{(const uint8_t *)#name, sizeof #name - 1}, name}
        TOOL(get_weather), TOOL(echo), TOOL(sleep_sync), TOOL(fail),
    };
    (void)self;
    for (size_t i = 0; i < sizeof tools / sizeof *tools; i++) {
        if (call->tool.len == tools[i].name.len && !memcmp(call->tool.ptr, tools[i].name.ptr, call->tool.len))
            return tools[i].run(call);
    }
    return refuse(call, BYTES("no such tool"));
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin bench = {
        .struct_size = sizeof bench,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_CONCURRENT,
        .call = call_tool,
    };
    (void)host;
    *plugin = &bench;
    return COLLET_OK;
}
