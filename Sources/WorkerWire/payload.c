// Reading payloads: every length field against the bytes that are there.
#include "end.h"

#include <string.h>

/// What is left of a payload.
struct reader {
    const uint8_t *bytes;
    uint64_t left;
    bool sound;
};

static struct reader begin(const void *payload, uint64_t length) { return (struct reader){payload, length, true}; }

static void take(struct reader *reader, void *value, uint64_t size) {
    reader->sound = reader->sound && reader->left >= size;
    if (!reader->sound) {
        memset(value, 0, size);
        return;
    }
    memcpy(value, reader->bytes, size);
    reader->bytes += size;
    reader->left -= size;
}

static ww_text text(struct reader *reader, uint64_t length, uint64_t max) {
    reader->sound = reader->sound && length <= max && length <= reader->left;
    if (!reader->sound) return (ww_text){NULL, 0};
    ww_text value = {reader->bytes, length};
    reader->bytes += length;
    reader->left -= length;
    return value;
}

static ww_text rest(struct reader *reader, uint64_t max) { return text(reader, reader->left, max); }

static int32_t end_of(const struct reader *reader) { return reader->sound && reader->left == 0; }

// ---- worker to host ----

int32_t ww_read_hello(const void *payload, uint64_t length, ww_hello *hello, ww_text *reason) {
    struct reader reader = begin(payload, length);
    take(&reader, hello, sizeof *hello);
    *reason = text(&reader, hello->reason_len, WW_TEXT_MAX);
    return end_of(&reader) && hello->level <= WW_LEVEL_FULL;
}

int32_t ww_read_ready(const void *payload, uint64_t length, ww_ready *ready) {
    struct reader reader = begin(payload, length);
    take(&reader, ready, sizeof *ready);
    return end_of(&reader);
}

int32_t ww_read_load_failed(const void *payload, uint64_t length, ww_load_failed *failed, ww_text *why) {
    struct reader reader = begin(payload, length);
    take(&reader, failed, sizeof *failed);
    *why = rest(&reader, WW_TEXT_MAX);
    return end_of(&reader);
}

int32_t ww_read_part(const void *payload, uint64_t length, ww_part *part, ww_text *media_type) {
    struct reader reader = begin(payload, length);
    take(&reader, part, sizeof *part);
    *media_type = rest(&reader, WW_MEDIA_TYPE_MAX);
    return end_of(&reader);
}

int32_t ww_read_fail(const void *payload, uint64_t length, ww_fail *fail, ww_text *code, ww_text *message,
                     ww_text *detail) {
    struct reader reader = begin(payload, length);
    take(&reader, fail, sizeof *fail);
    *code = text(&reader, fail->code_len, WW_CODE_MAX);
    *message = text(&reader, fail->message_len, WW_FAILURE_TEXT_MAX);
    *detail = text(&reader, fail->detail_len, WW_FAILURE_TEXT_MAX);
    return end_of(&reader);
}

int32_t ww_fail_length(const void *first, uint64_t length, uint64_t *whole) {
    struct reader reader = begin(first, length);
    ww_fail fail;
    take(&reader, &fail, sizeof fail);
    *whole = sizeof fail + (uint64_t)fail.code_len + fail.message_len + fail.detail_len;
    return reader.sound && fail.code_len <= WW_CODE_MAX && fail.message_len <= WW_FAILURE_TEXT_MAX &&
           fail.detail_len <= WW_FAILURE_TEXT_MAX && length <= *whole;
}

int32_t ww_read_return(const void *payload, uint64_t length, ww_return *value, ww_text *fault) {
    struct reader reader = begin(payload, length);
    take(&reader, value, sizeof *value);
    *fault = rest(&reader, WW_TEXT_MAX);
    return end_of(&reader);
}

int32_t ww_read_progress(const void *payload, uint64_t length, ww_progress *progress, ww_text *note) {
    struct reader reader = begin(payload, length);
    take(&reader, progress, sizeof *progress);
    *note = rest(&reader, WW_TEXT_MAX);
    // As PluginRuntime hands it out, and no NaN.
    return end_of(&reader) && (progress->fraction == -1 || (progress->fraction >= 0 && progress->fraction <= 1));
}

int32_t ww_read_log(const void *payload, uint64_t length, ww_log *log, ww_text *line) {
    struct reader reader = begin(payload, length);
    take(&reader, log, sizeof *log);
    *line = rest(&reader, WW_TEXT_MAX);
    return end_of(&reader) && log->level >= 0 && log->level <= 3;
}

int32_t ww_read_dropped(const void *payload, uint64_t length, ww_dropped *dropped) {
    struct reader reader = begin(payload, length);
    take(&reader, dropped, sizeof *dropped);
    return end_of(&reader);
}

static bool is_request(const ww_service_request *request) {
    switch (request->operation) {
    case WW_OP_HTTP_SEND:
    case WW_OP_KV_PUT: return request->a <= request->bytes_len && request->b == 0;
    case WW_OP_HTTP_HEAD:
    case WW_OP_HTTP_READ: return request->a != 0 && request->bytes_len == 0;
    case WW_OP_HTTP_CLOSE: return request->a != 0 && request->b == 0 && request->bytes_len == 0;
    case WW_OP_KV_GET:
    case WW_OP_SECRET_GET: return request->a == 0;
    case WW_OP_KV_REMOVE: return request->a == 0 && request->b == 0;
    default: return false;
    }
}

int32_t ww_read_service_request(const void *payload, uint64_t length, ww_service_request *request, ww_text *bytes) {
    struct reader reader = begin(payload, length);
    take(&reader, request, sizeof *request);
    *bytes = rest(&reader, WW_PAYLOAD_MAX);
    return end_of(&reader) && is_request(request) && request->bytes_len <= WW_REQUEST_BYTES_MAX &&
           bytes->length <= request->bytes_len;
}

// ---- host to worker ----

int32_t ww_read_service_reply(const void *payload, uint64_t length, ww_service_reply *reply, ww_text *bytes) {
    struct reader reader = begin(payload, length);
    take(&reader, reply, sizeof *reply);
    *bytes = rest(&reader, WW_PAYLOAD_MAX);
    return end_of(&reader) && bytes->length <= reply->bytes_len;
}

int32_t ww_setup_length(const void *first, uint64_t length, uint64_t *whole) {
    struct reader reader = begin(first, length);
    ww_setup setup;
    take(&reader, &setup, sizeof setup);
    if (!reader.sound || setup.config_len > WW_SETUP_MAX || setup.paths_len > WW_SETUP_MAX) return 0;
    *whole = sizeof setup + setup.config_len + setup.paths_len;
    return *whole <= WW_SETUP_MAX && length <= *whole;
}

int32_t ww_read_setup(const void *payload, uint64_t length, ww_setup *setup, ww_text *config, ww_text *paths) {
    struct reader reader = begin(payload, length);
    take(&reader, setup, sizeof *setup);
    *config = text(&reader, setup->config_len, WW_SETUP_MAX);
    *paths = text(&reader, setup->paths_len, WW_SETUP_MAX);
    if (!end_of(&reader) || setup->path_count > WW_PATHS_MAX) return 0;
    ww_text left = *paths;
    for (uint32_t i = 0; i < setup->path_count; i++) {
        ww_path path;
        ww_text bytes;
        if (!ww_next_path(&left, &path, &bytes)) return 0;
    }
    return left.length == 0;
}

int32_t ww_next_path(ww_text *paths, ww_path *path, ww_text *bytes) {
    struct reader reader = begin(paths->bytes, paths->length);
    take(&reader, path, sizeof *path);
    *bytes = text(&reader, path->length, WW_PATH_BYTES_MAX);
    if (!reader.sound || (bytes->length > 0 && memchr(bytes->bytes, 0, bytes->length) != NULL)) return 0;
    *paths = (ww_text){reader.bytes, reader.left};
    return 1;
}

int32_t ww_call_length(const void *first, uint64_t length, uint64_t *whole) {
    struct reader reader = begin(first, length);
    ww_call call;
    take(&reader, &call, sizeof call);
    if (!reader.sound || call.scopes_len > WW_CALL_MAX || call.args_len > WW_CALL_MAX) return 0;
    *whole = sizeof call + (uint64_t)call.tool_len + call.call_id_len + call.session_len + call.trace_len +
             call.subject_len + call.tenant_len + call.scopes_len + call.args_len;
    return *whole <= WW_CALL_MAX && length <= *whole;
}

int32_t ww_read_call(const void *payload, uint64_t length, ww_call *call, ww_call_texts *texts) {
    struct reader reader = begin(payload, length);
    take(&reader, call, sizeof *call);
    texts->tool = text(&reader, call->tool_len, WW_CALL_MAX);
    texts->call_id = text(&reader, call->call_id_len, WW_CALL_MAX);
    texts->session = text(&reader, call->session_len, WW_CALL_MAX);
    texts->trace = text(&reader, call->trace_len, WW_CALL_MAX);
    texts->subject = text(&reader, call->subject_len, WW_CALL_MAX);
    texts->tenant = text(&reader, call->tenant_len, WW_CALL_MAX);
    texts->scopes = text(&reader, call->scopes_len, WW_CALL_MAX);
    texts->args = text(&reader, call->args_len, WW_CALL_MAX);
    if (!end_of(&reader) || call->scope_count > WW_SCOPES_MAX) return 0;
    ww_text left = texts->scopes, scope;
    for (uint32_t i = 0; i < call->scope_count; i++)
        if (!ww_next_scope(&left, &scope)) return 0;
    return left.length == 0;
}

int32_t ww_next_scope(ww_text *scopes, ww_text *scope) {
    struct reader reader = begin(scopes->bytes, scopes->length);
    uint32_t length;
    take(&reader, &length, sizeof length);
    *scope = text(&reader, length, WW_CALL_MAX);
    if (!reader.sound) return 0;
    *scopes = (ww_text){reader.bytes, reader.left};
    return 1;
}
