// The control connection: one packet, one frame.
#include "end.h"

#include <errno.h>
#include <sys/uio.h>
#include <unistd.h>

int32_t ww_control_send(int32_t fd, const ww_header *header, const ww_piece *pieces, uint32_t count) {
    struct iovec parts[1 + WW_PIECES_MAX] = {{(void *)header, HEADER_BYTES}};
    if (count > WW_PIECES_MAX) {
        errno = EINVAL;
        return WW_E_SYSTEM;
    }
    uint64_t length = 0;
    for (uint32_t i = 0; i < count; length += pieces[i].length, i++)
        parts[1 + i] = (struct iovec){(void *)pieces[i].bytes, pieces[i].length};
    if (length != header->length || length > WW_PAYLOAD_MAX) {
        errno = EINVAL;
        return WW_E_SYSTEM;
    }
    for (;;) {
        if (writev(fd, parts, (int)(1 + count)) >= 0) return WW_OK;
        if (errno == EAGAIN) return WW_AGAIN;
        if (errno == EPIPE || errno == ECONNRESET || errno == ENOTCONN) return WW_E_CLOSED;
        if (errno != EINTR) return WW_E_SYSTEM;
    }
}

int32_t ww_control_receive(int32_t fd, ww_header *header, void *payload) {
    // Descriptors that came along are closed by the kernel: there is no place for them. One byte more than a frame may
    // have shows a packet that is too long.
    uint8_t beyond;
    struct iovec parts[3] = {{header, HEADER_BYTES}, {payload, WW_PAYLOAD_MAX}, {&beyond, 1}};
    ssize_t got;
    while ((got = readv(fd, parts, 3)) < 0) {
        if (errno == EAGAIN) return WW_AGAIN;
        if (errno == ECONNRESET || errno == ENOTCONN) return WW_E_CLOSED;
        if (errno != EINTR) return WW_E_SYSTEM;
    }
    // A packet without a byte looks like the end; nobody of us sends one.
    if (got == 0) return WW_E_CLOSED;
    if ((uint64_t)got < HEADER_BYTES || (uint64_t)got != HEADER_BYTES + header->length) return WW_E_PROTOCOL;
    if (header->length > WW_PAYLOAD_MAX || (header->flags & ~WW_FLAG_MORE)) return WW_E_PROTOCOL;
    return WW_OK;
}
