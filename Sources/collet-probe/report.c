// Writes the report.
#include "probe.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

/// Our descriptors lie where a plugin that closes or prints to low numbers does not meet them.
#define OWN_FROM 200

static int out = -1;
int probe_peer = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int move(int descriptor) {
    int own = fcntl(descriptor, F_DUPFD_CLOEXEC, OWN_FROM);
    if (own >= 0) close(descriptor);
    return own;
}

bool report_begin(void) {
    out = move(3);
    probe_peer = move(5);
    return out >= 0;
}

static void write_whole(struct iovec *pieces, int count) {
    while (count > 0) {
        if (pieces->iov_len == 0) {
            pieces++;
            count--;
            continue;
        }
        ssize_t written = writev(out, pieces, count);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return; // nobody reads any more; the end of this process is near
        while (count > 0 && (size_t)written >= pieces->iov_len) {
            written -= (ssize_t)pieces->iov_len;
            pieces++;
            count--;
        }
        if (count > 0) {
            pieces->iov_base = (char *)pieces->iov_base + written;
            pieces->iov_len -= (size_t)written;
        }
    }
}

/// Longer is never told: the host reads no more of a record.
#define BYTES_MAX (1ull << 30)

/// One record of up to three pieces.
static void write_record(uint32_t tag, struct iovec first, struct iovec second, struct iovec third) {
    const uint32_t header[2] = {tag, (uint32_t)(first.iov_len + second.iov_len + third.iov_len)};
    struct iovec pieces[] = {{(void *)header, sizeof header}, first, second, third};
    pthread_mutex_lock(&lock);
    write_whole(pieces, sizeof pieces / sizeof *pieces);
    pthread_mutex_unlock(&lock);
}

static struct iovec piece(const void *bytes, uint64_t length) {
    return (struct iovec){(void *)bytes, length < BYTES_MAX ? length : BYTES_MAX};
}

static const struct iovec nothing = {NULL, 0};

void report(uint32_t tag, const void *bytes, uint64_t length) {
    write_record(tag, piece(bytes, length), nothing, nothing);
}

void report_text(uint32_t tag, const char *text) { report(tag, text, strlen(text)); }

void report_numbered(uint32_t tag, uint32_t number, const void *bytes, uint64_t length) {
    write_record(tag, piece(&number, sizeof number), piece(bytes, length), nothing);
}

void report_error(uint32_t code, const char *format, ...) {
    char text[640];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    report_numbered(REPORT_ERROR, code, text, strlen(text));
}

void report_phase(const char *format, ...) {
    char text[256];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    report_text(REPORT_PHASE, text);
}

void report_call_phase(collet_bytes tool) {
    report_phase("in a call of '%.*s'", (int)(tool.len < 64 ? tool.len : 64), (const char *)tool.ptr);
}

static struct iovec failure_text(collet_bytes text) {
    uint64_t length = text.ptr == NULL ? 0 : text.len < PR_FAILURE_TEXT_MAX ? text.len : PR_FAILURE_TEXT_MAX;
    memory_touch(text.ptr, length);
    return piece(text.ptr, length);
}

void report_failure(const collet_failure *failure) {
    struct iovec message = failure_text(failure->message), detail = failure_text(failure->detail);
    struct { uint32_t flags, retry_after_ms, code_length, message_length; char code[64]; } head = {
        .flags = failure->flags,
        .retry_after_ms = failure->retry_after_ms,
        .code_length = failure->code == NULL ? 0 : (uint32_t)strnlen(failure->code, sizeof head.code),
        .message_length = (uint32_t)message.iov_len,
    };
    if (failure->code != NULL) memcpy(head.code, failure->code, head.code_length);
    write_record(REPORT_FAIL, piece(&head, offsetof(__typeof__(head), code) + head.code_length), message, detail);
}
