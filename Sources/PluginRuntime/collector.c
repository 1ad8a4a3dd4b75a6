// The sink that keeps a whole result in memory, reused from call to call.
#include "PluginRuntime.h"

#include <stdlib.h>
#include <string.h>

/// A buffer starts with this much, so that usual results never grow one.
#define BYTES_MIN 4096u
#define PARTS_MIN 8u
/// A reset keeps buffers up to this size; one huge result must not be paid for ever after.
#define BYTES_KEPT (1u << 20)
#define PARTS_KEPT 256u

/// Room for `wanted` bytes; what is there stays. False when there is no memory.
static int grow(uint8_t **bytes, uint64_t *capacity, uint64_t wanted) {
    uint64_t target = *capacity < BYTES_MIN ? BYTES_MIN : *capacity;
    while (target < wanted) {
        if (target > UINT64_MAX / 2) return 0;
        target *= 2;
    }
    uint8_t *grown = realloc(*bytes, target);
    if (grown == NULL) return 0;
    *bytes = grown;
    *capacity = target;
    return 1;
}

/// As much of `text` as fits, NUL-terminated; NULL is an empty text.
static inline void copy_text(char *target, size_t size, const char *text) {
    size_t length = text == NULL ? 0 : strnlen(text, size - 1);
    if (length > 0) memcpy(target, text, length);
    target[length] = 0;
}

static int32_t part_begin(void *ctx, uint32_t kind, uint32_t flags, const char *media_type) {
    pr_collector *collector = ctx;
    if (__builtin_expect(collector->part_count == collector->part_capacity, 0)) {
        uint32_t capacity = collector->part_capacity < PARTS_MIN ? PARTS_MIN : collector->part_capacity * 2;
        pr_part *grown = realloc(collector->parts, capacity * sizeof(pr_part));
        if (grown == NULL) return COLLET_INTERNAL;
        collector->parts = grown;
        collector->part_capacity = capacity;
    }
    pr_part *part = &collector->parts[collector->part_count++];
    part->kind = kind;
    part->flags = flags;
    part->start = collector->len;
    part->len = 0;
    copy_text(part->media_type, sizeof part->media_type, media_type);
    return COLLET_OK;
}

static int32_t part_write(void *ctx, const void *data, uint64_t len) {
    pr_collector *collector = ctx;
    if (__builtin_expect(len > collector->capacity - collector->len, 0) &&
        (len > UINT64_MAX - collector->len || !grow(&collector->bytes, &collector->capacity, collector->len + len)))
        return COLLET_INTERNAL;
    memcpy(collector->bytes + collector->len, data, len);
    collector->len += len;
    return COLLET_OK;
}

static int32_t part_end(void *ctx) {
    pr_collector *collector = ctx;
    pr_part *part = &collector->parts[collector->part_count - 1];
    part->len = collector->len - part->start;
    return COLLET_OK;
}

/// A text that finds no memory is dropped: the class of the failure matters more.
static uint64_t keep(uint8_t **bytes, uint64_t *capacity, collet_bytes text) {
    if (text.len == 0 || (text.len > *capacity && !grow(bytes, capacity, text.len))) return 0;
    memcpy(*bytes, text.ptr, text.len);
    return text.len;
}

static void fail(void *ctx, const collet_failure *failure) {
    pr_collector *collector = ctx;
    collector->retry_after_ms = failure->retry_after_ms;
    collector->failure_flags = failure->flags;
    copy_text(collector->code, sizeof collector->code, failure->code);
    collector->message_len = keep(&collector->message, &collector->message_capacity, failure->message);
    collector->detail_len = keep(&collector->detail, &collector->detail_capacity, failure->detail);
}

static void progress(void *ctx, double fraction, const char *note) {
    pr_collector *collector = ctx;
    if (collector->progress != NULL) collector->progress(collector->ctx, fraction, note);
}

const pr_sink pr_collector_sink = {
    .part_begin = part_begin,
    .part_write = part_write,
    .part_end = part_end,
    .fail = fail,
    .progress = progress,
};

const pr_sink *pr_collecting(void) { return &pr_collector_sink; }

static void drop_if_huge(uint8_t **bytes, uint64_t *capacity) {
    if (*capacity <= BYTES_KEPT) return;
    free(*bytes);
    *bytes = NULL;
    *capacity = 0;
}

void pr_collector_reset(pr_collector *collector) {
    drop_if_huge(&collector->bytes, &collector->capacity);
    drop_if_huge(&collector->message, &collector->message_capacity);
    drop_if_huge(&collector->detail, &collector->detail_capacity);
    if (collector->part_capacity > PARTS_KEPT) {
        free(collector->parts);
        collector->parts = NULL;
        collector->part_capacity = 0;
    }
    collector->len = 0;
    collector->part_count = 0;
    collector->retry_after_ms = 0;
    collector->failure_flags = 0;
    collector->code[0] = 0;
    collector->message_len = 0;
    collector->detail_len = 0;
}

void pr_collector_free(pr_collector *collector) {
    free(collector->bytes);
    free(collector->parts);
    free(collector->message);
    free(collector->detail);
    void (*progress)(void *, double, const char *) = collector->progress;
    void *ctx = collector->ctx;
    *collector = (pr_collector){.progress = progress, .ctx = ctx};
}
