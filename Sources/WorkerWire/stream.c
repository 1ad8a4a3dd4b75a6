// Frames over a stream socket: what comes in pieces is put together, what goes out is gathered.
#include "end.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BUFFER_BYTES (128u << 10)

int32_t stream_prepare(ww_end *end) {
    end->unsent = (struct buffer){malloc(BUFFER_BYTES), 0, 0, BUFFER_BYTES};
    end->unread = (struct buffer){malloc(BUFFER_BYTES), 0, 0, BUFFER_BYTES};
    if (end->unsent.bytes == NULL || end->unread.bytes == NULL) {
        errno = ENOMEM;
        return WW_E_SYSTEM;
    }
    return WW_OK;
}

static void compact(struct buffer *buffer) {
    if (buffer->start == 0) return;
    memmove(buffer->bytes, buffer->bytes + buffer->start, buffer->end - buffer->start);
    buffer->end -= buffer->start;
    buffer->start = 0;
}

static bool is_gone(int number) { return number == EPIPE || number == ECONNRESET; }

int32_t stream_flush(ww_end *end) {
    struct buffer *buffer = &end->unsent;
    while (buffer->start < buffer->end) {
        ssize_t put = write(end->fd, buffer->bytes + buffer->start, buffer->end - buffer->start);
        if (put >= 0) buffer->start += (uint64_t)put;
        else if (errno == EAGAIN) return WW_AGAIN;
        else if (errno != EINTR) return is_gone(errno) ? WW_E_CLOSED : WW_E_SYSTEM;
    }
    buffer->start = buffer->end = 0;
    return WW_OK;
}

static void append(struct buffer *buffer, const void *bytes, uint64_t length) {
    if (length > 0) memcpy(buffer->bytes + buffer->end, bytes, length);
    buffer->end += length;
}

int32_t stream_send(ww_end *end, const ww_header *header, const ww_piece *pieces, uint32_t count) {
    struct buffer *buffer = &end->unsent;
    uint64_t need = HEADER_BYTES + padded(header->length);
    if (buffer->capacity - buffer->end < need) {
        int32_t code = stream_flush(end);
        if (code != WW_OK && code != WW_AGAIN) return code;
        compact(buffer);
        if (buffer->capacity - buffer->end < need) return WW_AGAIN;
    }
    static const uint8_t padding[8];
    append(buffer, header, HEADER_BYTES);
    for (uint32_t i = 0; i < count; i++) append(buffer, pieces[i].bytes, pieces[i].length);
    append(buffer, padding, padded(header->length) - header->length);
    return WW_OK;
}

static int32_t fill(ww_end *end) {
    struct buffer *buffer = &end->unread;
    compact(buffer);
    for (;;) {
        ssize_t got = read(end->fd, buffer->bytes + buffer->end, buffer->capacity - buffer->end);
        if (got > 0) {
            buffer->end += (uint64_t)got;
            return WW_OK;
        }
        // A frame that was cut off by the end never was one.
        if (got == 0) return WW_E_CLOSED;
        if (errno == EAGAIN) return WW_AGAIN;
        if (errno != EINTR) return is_gone(errno) ? WW_E_CLOSED : WW_E_SYSTEM;
    }
}

int32_t stream_peek(ww_end *end) {
    struct buffer *buffer = &end->unread;
    for (;;) {
        uint64_t ready = buffer->end - buffer->start;
        if (ready >= HEADER_BYTES) {
            memcpy(&end->next, buffer->bytes + buffer->start, HEADER_BYTES);
            end->receive_problem = header_problem(&end->next, end->side);
            if (end->receive_problem != NULL) return WW_E_PROTOCOL;
            if (ready >= HEADER_BYTES + padded(end->next.length)) return WW_OK;
        }
        int32_t code = fill(end);
        if (code != WW_OK) return code;
    }
}

int32_t stream_take(ww_end *end, void *payload) {
    struct buffer *buffer = &end->unread;
    if (end->next.length > 0) memcpy(payload, buffer->bytes + buffer->start + HEADER_BYTES, end->next.length);
    buffer->start += HEADER_BYTES + padded(end->next.length);
    if (buffer->start == buffer->end) buffer->start = buffer->end = 0;
    return WW_OK;
}
