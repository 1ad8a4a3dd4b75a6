// Uses the host's services as its arguments say, and answers with what came of it.
#include "fixture.h"
#include <stdlib.h>

static const collet_host *fixture_host;

/// A member of the arguments, which is a text without escapes.
static const char *argument(const collet_call *call, const char *name, char *buffer, size_t capacity) {
    char mark[32];
    snprintf(mark, sizeof mark, "\"%s\":\"", name);
    char *text = strndup((const char *)call->args.ptr, call->args.len);
    char *start = strstr(text, mark);
    buffer[0] = 0;
    if (start != NULL) {
        start += strlen(mark);
        snprintf(buffer, capacity, "%.*s", (int)strcspn(start, "\""), start);
    }
    free(text);
    return buffer;
}

static collet_status say(const collet_call *call, const char *format, long long number, const char *text) {
    char line[4096];
    snprintf(line, sizeof line, format, number, text);
    return fixture_say(call, line);
}

static const collet_kv *kv(const char *id) { return fixture_host->service(fixture_host, id); }

static collet_status secret(const collet_call *call) {
    char name[128], value[256] = "";
    const collet_kv *table = kv(COLLET_SECRETS_ID);
    if (table == NULL) return fixture_say(call, "no table");
    int64_t length = table->get(table, call, argument(call, "key", name, sizeof name), value, sizeof value - 1);
    collet_bytes log = fixture_text(value);
    fixture_host->log(fixture_host, call, COLLET_LOG_INFO, log);
    return say(call, "%lld %s", (long long)length, value);
}

static collet_status put(const collet_call *call) {
    char key[300], value[256];
    const collet_kv *table = kv(COLLET_KV_ID);
    if (table == NULL) return fixture_say(call, "no table");
    argument(call, "value", value, sizeof value);
    argument(call, "key", key, sizeof key);
    return say(call, "%lld%s", table->put(table, call, key, value, strlen(value)), "");
}

static collet_status get(const collet_call *call) {
    char key[300], value[256] = "";
    const collet_kv *table = kv(COLLET_KV_ID);
    if (table == NULL) return fixture_say(call, "no table");
    int64_t length = table->get(table, call, argument(call, "key", key, sizeof key), value, sizeof value - 1);
    return say(call, "%lld %s", (long long)length, value);
}

/// GET of "url": "STATUS HEAD BODY".
static collet_status fetch(const collet_call *call) {
    char url[512], request[1024], head[1024] = "", body[1024] = "";
    const collet_http *http = fixture_host->service(fixture_host, COLLET_HTTP_ID);
    if (http == NULL) return fixture_say(call, "no table");
    int length = snprintf(request, sizeof request, "{\"url\":\"%s\"}", argument(call, "url", url, sizeof url));
    uint64_t stream = 0;
    collet_status status = http->send(http, call, request, (uint64_t)length, NULL, 0, &stream);
    if (status == COLLET_CANCELLED) return status;
    http->head(http, call, stream, head, sizeof head - 1);
    int64_t count = 0;
    if (status == COLLET_OK) count = http->read(http, call, stream, body, sizeof body - 1);
    http->close(http, call, stream);
    if (count == -COLLET_CANCELLED) return COLLET_CANCELLED;
    strncat(head, " ", sizeof head - strlen(head) - 1);
    strncat(head, body, sizeof head - strlen(head) - 1);
    return say(call, "%lld %s", status, head);
}

/// A text that ends in the value, whose last byte lies behind the limit.
static collet_bytes past(char *buffer, size_t limit, const char *value) {
    size_t length = strlen(value), start = limit + 1 - length;
    memset(buffer, '.', start);
    memcpy(buffer + start, value, length + 1);
    return (collet_bytes){(const uint8_t *)buffer, limit + 1};
}

/// Puts the value wherever a failed call has room for it, and cuts it off at each limit.
static collet_status leak(const collet_call *call) {
    static char line[16384], note[2048], message[32768], detail[131072];
    char name[128], value[256] = "";
    const collet_kv *table = kv(COLLET_SECRETS_ID);
    if (table == NULL) return fixture_say(call, "no table");
    table->get(table, call, argument(call, "key", name, sizeof name), value, sizeof value - 1);
    fixture_host->log(fixture_host, call, COLLET_LOG_INFO, past(line, 8 << 10, value));
    past(note, 1 << 10, value);
    call->api->progress(call, 0.5, note);
    const collet_failure failure = {
        .struct_size = sizeof failure,
        .code = value,
        .message = past(message, 16 << 10, value),
        .detail = past(detail, 64 << 10, value),
    };
    call->api->fail(call, &failure);
    return COLLET_PERMANENT;
}

static const struct fixture_entry tools[] = {
    {"secret", secret}, {"put", put}, {"get", get}, {"fetch", fetch}, {"leak", leak}, {NULL, NULL},
};

static collet_status run(void *self, const collet_call *call) {
    (void)self;
    return fixture_dispatch(tools, call);
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin self = {
        .struct_size = sizeof self,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_CONCURRENT,
        .call = run,
    };
    fixture_host = host;
    *plugin = &self;
    return COLLET_OK;
}
