// Services: the tables of collet.h, as requests to the host. Each blocks the thread that asked, and nobody else.
#include "worker.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

/// A request that waits for its reply, or whose reply nobody waits for any more. Guarded by the calls' lock.
struct request {
    uint64_t number; // 0: free
    struct waiter waiter;
    bool wanted;
    uint8_t *buffer; // of the plugin, while it is wanted
    uint64_t capacity, length;
    bool begun;
    ww_service_reply reply;
};
static struct request requests[WW_REQUESTS_MAX];
static uint64_t last_number;

/// A thread that waits until there are fewer; the longest first.
struct place {
    struct waiter waiter;
    struct place *next;
};
static struct place *places;

// ---- replies ----

static struct request *find(uint64_t number) {
    for (uint32_t i = 0; i < WW_REQUESTS_MAX; i++)
        if (requests[i].number == number) return &requests[i];
    return NULL;
}

static void give_place_back(struct request *request) {
    request->number = 0;
    struct place *first = places;
    if (first == NULL) return;
    places = first->next;
    first->waiter.done = true;
    waiter_wake(&first->waiter);
}

static void finish(struct request *request) {
    if (!request->wanted) {
        give_place_back(request);
        return;
    }
    request->waiter.done = true;
    waiter_wake(&request->waiter); // its thread gives the place back
}

static void take_bytes(struct request *request, const uint8_t *bytes, uint64_t length) {
    if (length > request->reply.bytes_len - request->length || request->length + length > request->capacity)
        _exit(EXIT_WIRE);
    if (request->wanted && length > 0) memcpy(request->buffer + request->length, bytes, length);
    request->length += length;
}

void services_take_reply(const ww_header *header) {
    static uint8_t payload[WW_PAYLOAD_MAX]; // guarded by the lock
    if (ww_take(worker_wire, payload) != WW_OK) _exit(EXIT_WIRE);
    struct request *request = find(header->request);
    if (request == NULL) _exit(EXIT_WIRE);
    ww_text bytes = {payload, header->length};
    if (!request->begun) {
        if (!ww_read_service_reply(payload, header->length, &request->reply, &bytes)) _exit(EXIT_WIRE);
        request->begun = true;
    }
    take_bytes(request, bytes.bytes, bytes.length);
    if (header->flags & WW_FLAG_MORE) return;
    if (request->length != request->reply.bytes_len) _exit(EXIT_WIRE);
    finish(request);
}

// ---- requests ----

/// What a function of a table asks: two runs of bytes, and where the reply's go.
struct question {
    uint32_t operation;
    uint64_t a, b;
    ww_text first, second;
    void *buffer;
    uint64_t capacity;
};

static void send_frames(uint64_t call, uint64_t number, const struct question *question) {
    const ww_service_request head = {question->operation, 0, question->a, question->b,
                                     question->first.length + question->second.length};
    ww_text first = question->first, second = question->second;
    uint64_t head_length = sizeof head;
    do {
        uint64_t room = WW_PAYLOAD_MAX - head_length;
        uint64_t of_first = first.length < room ? first.length : room;
        uint64_t of_second = second.length < room - of_first ? second.length : room - of_first;
        const ww_piece pieces[] = {{&head, head_length}, {first.bytes, of_first}, {second.bytes, of_second}};
        first = (ww_text){first.bytes + of_first, first.length - of_first};
        second = (ww_text){second.bytes + of_second, second.length - of_second};
        const ww_header header = {(uint32_t)(head_length + of_first + of_second), WW_SERVICE_REQUEST,
                                  first.length + second.length > 0 ? WW_FLAG_MORE : 0, call, number};
        // Once begun it is told to its end: the host takes it in whatever becomes of the call.
        emit(NULL, &header, pieces, 3, WAIT);
        head_length = 0;
    } while (first.length + second.length > 0);
    bell();
}

/// Takes one of the places for requests; NULL when the call was cancelled first. The lock is held.
static struct request *take_place(uint64_t call, const struct question *question) {
    struct request *request;
    while ((request = find(0)) == NULL) {
        struct place place = {0};
        struct place **at = &places;
        while (*at != NULL) at = &(*at)->next;
        *at = &place;
        bool freed = waiter_wait(&place.waiter, call);
        for (at = &places; *at != NULL && *at != &place;) at = &(*at)->next;
        if (*at != NULL) *at = place.next;
        if (!freed) return NULL;
    }
    *request = (struct request){
        .number = ++last_number, .wanted = true, .buffer = question->buffer, .capacity = question->capacity};
    return request;
}

/// Whether the call runs and may go on; -status otherwise.
static int64_t check(const collet_call *call, const struct question *question, uint64_t *number) {
    pr_plugin *plugin = backend_plugin();
    *number = plugin != NULL ? pr_call_number(plugin, call) : 0;
    if (call != NULL && *number == 0) return -COLLET_PERMANENT;
    bool sound = (question->first.bytes != NULL || question->first.length == 0) &&
                 (question->second.bytes != NULL || question->second.length == 0) &&
                 (question->buffer != NULL || question->capacity == 0);
    if (!sound) return -COLLET_PERMANENT;
    if (question->first.length > WW_REQUEST_BYTES_MAX ||
        question->second.length > WW_REQUEST_BYTES_MAX - question->first.length)
        return -COLLET_PERMANENT;
    return COLLET_OK;
}

/// Asks and waits. The reply's value, or -status when there is none.
static int64_t ask(const collet_call *call, const struct question *question, uint64_t *stream) {
    uint64_t number;
    int64_t refusal = check(call, question, &number);
    if (refusal != COLLET_OK) return refusal;
    calls_lock();
    struct request *request = take_place(number, question);
    calls_unlock();
    if (request == NULL) return -COLLET_CANCELLED;
    send_frames(number, request->number, question);
    calls_lock();
    int64_t value = -COLLET_CANCELLED;
    if (waiter_wait(&request->waiter, number)) {
        value = request->reply.value;
        if (stream != NULL) *stream = request->reply.stream;
        give_place_back(request);
    } else {
        // The reply still comes, and is then thrown away.
        request->wanted = false;
        request->buffer = NULL;
    }
    calls_unlock();
    return value;
}

static int32_t status_of(int64_t value) {
    // A function of status answers one as it is; what kept us from asking is -status.
    if (value < 0) value = -value;
    return value <= COLLET_ABSENT ? (int32_t)value : COLLET_INTERNAL;
}

// ---- collet.http/1 ----

static const collet_http http;

static collet_status http_send(const collet_http *self, const collet_call *call, const void *req, uint64_t req_len,
                               const void *body, uint64_t body_len, uint64_t *stream) {
    uint64_t opened = 0;
    const struct question question = {
        .operation = WW_OP_HTTP_SEND, .a = req_len, .first = {req, req_len}, .second = {body, body_len}};
    if (self != &http || stream == NULL) return COLLET_PERMANENT;
    *stream = 0;
    collet_status status = status_of(ask(call, &question, &opened));
    *stream = opened;
    return status;
}

static int64_t http_get(
    const collet_http *self, const collet_call *call, uint32_t operation, uint64_t stream, void *buffer, uint64_t cap) {
    const struct question question = {
        .operation = operation, .a = stream, .b = cap, .buffer = buffer, .capacity = cap};
    if (self != &http || stream == 0) return -COLLET_PERMANENT;
    return ask(call, &question, NULL);
}

static int64_t http_head(
    const collet_http *self, const collet_call *call, uint64_t stream, void *buffer, uint64_t cap) {
    return http_get(self, call, WW_OP_HTTP_HEAD, stream, buffer, cap);
}

static int64_t http_read(
    const collet_http *self, const collet_call *call, uint64_t stream, void *buffer, uint64_t cap) {
    return http_get(self, call, WW_OP_HTTP_READ, stream, buffer, cap);
}

static void http_close(const collet_http *self, const collet_call *call, uint64_t stream) {
    const struct question question = {.operation = WW_OP_HTTP_CLOSE, .a = stream};
    uint64_t number;
    if (self != &http || stream == 0 || check(call, &question, &number) != COLLET_OK) return;
    calls_lock();
    uint64_t request = ++last_number;
    calls_unlock();
    send_frames(number, request, &question);
}

static const collet_http http = {
    .struct_size = sizeof http, .send = http_send, .head = http_head, .read = http_read, .close = http_close};

// ---- collet.kv/1, collet.secrets/1 ----

static const collet_kv key_values, secrets;

static ww_text text_of(const char *key) { return (ww_text){(const uint8_t *)key, key != NULL ? strlen(key) : 0}; }

static int64_t get(const collet_kv *self, const collet_call *call, const char *key, void *buffer, uint64_t cap) {
    const struct question question = {
        .operation = self == &secrets ? WW_OP_SECRET_GET : WW_OP_KV_GET,
        .b = cap, .first = text_of(key), .buffer = buffer, .capacity = cap};
    if ((self != &key_values && self != &secrets) || key == NULL) return -COLLET_PERMANENT;
    return ask(call, &question, NULL);
}

static collet_status put(
    const collet_kv *self, const collet_call *call, const char *key, const void *value, uint64_t length) {
    const struct question question = {
        .operation = WW_OP_KV_PUT, .a = text_of(key).length, .first = text_of(key), .second = {value, length}};
    if (self != &key_values || key == NULL) return COLLET_PERMANENT;
    return status_of(ask(call, &question, NULL));
}

static collet_status drop(const collet_kv *self, const collet_call *call, const char *key) {
    const struct question question = {.operation = WW_OP_KV_REMOVE, .first = text_of(key)};
    if (self != &key_values || key == NULL) return COLLET_PERMANENT;
    return status_of(ask(call, &question, NULL));
}

static const collet_kv key_values = {.struct_size = sizeof key_values, .get = get, .put = put, .remove = drop};
static const collet_kv secrets = {.struct_size = sizeof secrets, .get = get, .put = put, .remove = drop};

const void *services_table(void *context, const char *id) {
    (void)context;
    uint32_t granted = worker_setup.head.services;
    if (strcmp(id, COLLET_HTTP_ID) == 0) return granted & WW_SERVICE_HTTP ? &http : NULL;
    if (strcmp(id, COLLET_KV_ID) == 0) return granted & WW_SERVICE_KV ? &key_values : NULL;
    if (strcmp(id, COLLET_SECRETS_ID) == 0) return granted & WW_SERVICE_SECRETS ? &secrets : NULL;
    return NULL;
}
