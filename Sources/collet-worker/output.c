// Frames to the host: results as the plugin writes them, and what may be dropped.
#include "worker.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/// The host is woken when so much waits for it, so that it takes while the plugin goes on writing.
#define UNRUNG_MAX (64u << 10)

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void bell(void) { ww_ring_bell(worker_wire); }

int32_t emit(
    struct call *call, const ww_header *header, const ww_piece *pieces, uint32_t count, enum patience patience) {
    for (;;) {
        pthread_mutex_lock(&lock);
        int32_t code = ww_send(worker_wire, header, pieces, count);
        pthread_mutex_unlock(&lock);
        if (code == WW_OK) return WW_OK;
        if (code != WW_AGAIN) _exit(EXIT_WIRE);
        if (patience == TRY || (patience == WAIT_UNLESS_CANCELLED && is_cancelled(call))) return WW_AGAIN;
        bell();
        ww_wait_room(worker_wire);
    }
}

// ---- results ----

static int32_t send_part(struct call *call, uint16_t type, const ww_piece *pieces, uint32_t count) {
    uint64_t length = 0;
    for (uint32_t i = 0; i < count; i++) length += pieces[i].length;
    const ww_header header = {(uint32_t)length, type, 0, call->number, 0};
    if (emit(call, &header, pieces, count, WAIT_UNLESS_CANCELLED) != WW_OK) return COLLET_CANCELLED;
    call->unrung += sizeof header + length;
    if (call->unrung < UNRUNG_MAX) return COLLET_OK;
    call->unrung = 0;
    bell();
    return COLLET_OK;
}

static int32_t part_begin(void *context, uint32_t kind, uint32_t flags, const char *media_type) {
    struct call *call = context;
    const ww_part part = {kind, flags};
    const ww_piece pieces[] = {{&part, sizeof part}, {media_type, media_type != NULL ? strlen(media_type) : 0}};
    call->streams = flags & COLLET_PART_STREAM;
    return send_part(call, WW_PART_BEGIN, pieces, 2);
}

static int32_t part_write(void *context, const void *data, uint64_t length) {
    struct call *call = context;
    const uint8_t *bytes = data;
    while (length > 0) {
        uint64_t step = length < WW_PAYLOAD_MAX ? length : WW_PAYLOAD_MAX;
        const ww_piece piece = {bytes, step};
        int32_t status = send_part(call, WW_PART_DATA, &piece, 1);
        if (status != COLLET_OK) return status;
        bytes += step;
        length -= step;
    }
    if (call->streams) bell();
    return COLLET_OK;
}

static int32_t part_end(void *context) {
    struct call *call = context;
    int32_t status = send_part(call, WW_PART_END, NULL, 0);
    if (call->streams) bell();
    return status;
}

/// Kept, not sent: of several only the last counts.
static void fail(void *context, const collet_failure *failure) {
    struct call *call = context;
    uint64_t need = failure->message.len + failure->detail.len;
    if (need > call->texts_capacity) {
        uint8_t *grown = realloc(call->texts, need);
        if (grown == NULL) return;
        call->texts = grown;
        call->texts_capacity = need;
    }
    if (failure->message.len > 0) memcpy(call->texts, failure->message.ptr, failure->message.len);
    if (failure->detail.len > 0) memcpy(call->texts + failure->message.len, failure->detail.ptr, failure->detail.len);
    uint32_t code = failure->code != NULL ? (uint32_t)strnlen(failure->code, WW_CODE_MAX) : 0;
    memcpy(call->code, failure->code != NULL ? failure->code : "", code);
    call->failure = (ww_fail){
        .retry_after_ms = failure->retry_after_ms,
        .flags = failure->flags,
        .code_len = code,
        .message_len = (uint32_t)failure->message.len,
        .detail_len = (uint32_t)failure->detail.len,
    };
}

static void send_failure(struct call *call) {
    uint64_t texts = (uint64_t)call->failure.message_len + call->failure.detail_len;
    uint64_t head = sizeof call->failure + call->failure.code_len, done = 0;
    do {
        uint64_t room = WW_PAYLOAD_MAX - (done == 0 ? head : 0);
        uint64_t step = texts - done < room ? texts - done : room;
        const ww_piece pieces[] = {{&call->failure, done == 0 ? sizeof call->failure : 0},
                                   {call->code, done == 0 ? call->failure.code_len : 0},
                                   {call->texts + done, step}};
        const ww_header header = {(uint32_t)(pieces[0].length + pieces[1].length + step), WW_FAIL,
                                  done + step < texts ? WW_FLAG_MORE : 0, call->number, 0};
        emit(call, &header, pieces, 3, WAIT);
        done += step;
    } while (done < texts);
}

// ---- what may be dropped ----

/// So many at once, so many a second in the long run, as the host counts them too. Guarded by the lock below.
struct bucket {
    uint32_t tokens, most, each_second;
    uint64_t filled_ns;
};
static pthread_mutex_t buckets_lock = PTHREAD_MUTEX_INITIALIZER;
static struct bucket logs = {WW_LOGS_AT_ONCE, WW_LOGS_AT_ONCE, WW_LOGS_EACH_SECOND, 0};
static struct bucket progresses = {WW_PROGRESS_AT_ONCE, WW_PROGRESS_AT_ONCE, WW_PROGRESS_EACH_SECOND, 0};
static struct bucket misuses = {WW_MISUSES_AT_ONCE, WW_MISUSES_AT_ONCE, WW_MISUSES_EACH_SECOND, 0};
static ww_dropped dropped;

static bool take(struct bucket *bucket) {
    struct timespec now;
    if (bucket->tokens < bucket->most) {
        clock_gettime(CLOCK_MONOTONIC, &now);
        uint64_t ns = (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
        uint64_t more = (ns - bucket->filled_ns) / (1000000000u / bucket->each_second);
        if (more > 0) {
            bucket->tokens = more < bucket->most - bucket->tokens ? bucket->tokens + (uint32_t)more : bucket->most;
            bucket->filled_ns = ns;
        }
    } else {
        clock_gettime(CLOCK_MONOTONIC, &now);
        bucket->filled_ns = (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
    }
    if (bucket->tokens == 0) return false;
    bucket->tokens--;
    return true;
}

static void tell_dropped_locked(void) {
    if (dropped.logs == 0 && dropped.progress == 0) return;
    const ww_header header = {sizeof dropped, WW_DROPPED, 0, 0, 0};
    const ww_piece piece = {&dropped, sizeof dropped};
    if (emit(NULL, &header, &piece, 1, TRY) == WW_OK) dropped = (ww_dropped){0};
}

/// Never waits: without a token, or without room, it is counted and gone.
static void send_droppable(
    struct bucket *bucket, uint64_t *lost, const ww_header *header, const ww_piece *pieces, uint32_t count) {
    pthread_mutex_lock(&buckets_lock);
    bool sent = take(bucket);
    if (sent) {
        tell_dropped_locked();
        sent = emit(NULL, header, pieces, count, TRY) == WW_OK;
    }
    if (!sent) (*lost)++;
    pthread_mutex_unlock(&buckets_lock);
    if (sent) bell();
}

/// The text's length, cut so that it does not end inside a character.
static uint64_t cut(const char *text) {
    uint64_t length = strnlen(text, WW_TEXT_MAX + 1);
    if (length <= WW_TEXT_MAX) return length;
    length = WW_TEXT_MAX;
    while (length > WW_TEXT_MAX - 4 && ((uint8_t)text[length] & 0xc0) == 0x80) length--;
    return length;
}

static void progress(void *context, double fraction, const char *note) {
    struct call *call = context;
    const ww_progress progress = {fraction};
    const ww_piece pieces[] = {{&progress, sizeof progress}, {note, cut(note)}};
    const ww_header header = {(uint32_t)(sizeof progress + pieces[1].length), WW_PROGRESS, 0, call->number, 0};
    send_droppable(&progresses, &dropped.progress, &header, pieces, 2);
}

void output_log(void *context, uint64_t call, int32_t level, const uint8_t *text, uint64_t length) {
    (void)context;
    const ww_log log = {level, 0};
    const ww_piece pieces[] = {{&log, sizeof log}, {text, length}};
    const ww_header header = {(uint32_t)(sizeof log + length), WW_LOG, 0, call, 0};
    send_droppable(&logs, &dropped.logs, &header, pieces, 2);
}

void output_misuse(void *context, const char *what) {
    (void)context;
    const ww_piece piece = {what, cut(what)};
    const ww_header header = {(uint32_t)piece.length, WW_MISUSE, 0, 0, 0};
    send_droppable(&misuses, &dropped.logs, &header, &piece, 1);
}

const pr_sink call_sink = {part_begin, part_write, part_end, fail, progress};

void output_return(struct call *call, const pr_result *result) {
    if (__builtin_expect(result->flags & PR_RESULT_FAILED, 0)) send_failure(call);
    if (__builtin_expect(__atomic_load_n(&dropped.logs, __ATOMIC_RELAXED) != 0 ||
                             __atomic_load_n(&dropped.progress, __ATOMIC_RELAXED) != 0,
                         0)) {
        pthread_mutex_lock(&buckets_lock);
        tell_dropped_locked();
        pthread_mutex_unlock(&buckets_lock);
    }
    const ww_return value = {result->status, result->flags};
    const ww_piece pieces[] = {{&value, sizeof value}, {result->fault, result->fault != NULL ? cut(result->fault) : 0}};
    const ww_header header = {(uint32_t)(sizeof value + pieces[1].length), WW_RETURN, 0, call->number, 0};
    emit(call, &header, pieces, 2, WAIT);
    bell();
}
