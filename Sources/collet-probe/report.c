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

static void write_record(uint32_t tag, const void *head, uint32_t head_length, const void *bytes, uint64_t length) {
    if (length > UINT32_MAX - head_length) length = UINT32_MAX - head_length;
    const uint32_t header[2] = {tag, head_length + (uint32_t)length};
    struct iovec pieces[] = {
        {(void *)header, sizeof header},
        {(void *)head, head_length},
        {(void *)bytes, length},
    };
    pthread_mutex_lock(&lock);
    write_whole(pieces, 3);
    pthread_mutex_unlock(&lock);
}

void report(uint32_t tag, const void *bytes, uint64_t length) { write_record(tag, NULL, 0, bytes, length); }

void report_text(uint32_t tag, const char *text) { report(tag, text, strlen(text)); }

void report_numbered(uint32_t tag, uint32_t number, const void *bytes, uint64_t length) {
    write_record(tag, &number, sizeof number, bytes, length);
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
