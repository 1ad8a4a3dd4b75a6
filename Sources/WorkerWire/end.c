// One end of the data connection, whatever carries it; and what makes a header sound.
#include "end.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// ---- headers ----

#define TO_HOST 1u
#define TO_WORKER 2u
#define MAY_GO_ON 4u   // may have MORE
#define NEEDS_CALL 8u
#define HAS_REQUEST 16u

/// What is known of each type of frame on the data connection.
struct rule {
    uint32_t flags, length_min, length_max;
};

static struct rule rule_of(uint16_t type) {
    switch (type) {
    case WW_CALL: return (struct rule){TO_WORKER | MAY_GO_ON | NEEDS_CALL, 1, WW_PAYLOAD_MAX};
    case WW_SERVICE_REPLY: return (struct rule){TO_WORKER | MAY_GO_ON | HAS_REQUEST, 1, WW_PAYLOAD_MAX};
    case WW_PART_BEGIN:
        return (struct rule){TO_HOST | NEEDS_CALL, sizeof(ww_part), sizeof(ww_part) + WW_MEDIA_TYPE_MAX};
    case WW_PART_DATA: return (struct rule){TO_HOST | NEEDS_CALL, 1, WW_PAYLOAD_MAX};
    case WW_PART_END: return (struct rule){TO_HOST | NEEDS_CALL, 0, 0};
    case WW_FAIL: return (struct rule){TO_HOST | MAY_GO_ON | NEEDS_CALL, 1, WW_PAYLOAD_MAX};
    case WW_RETURN: return (struct rule){TO_HOST | NEEDS_CALL, sizeof(ww_return), sizeof(ww_return) + WW_TEXT_MAX};
    case WW_PROGRESS:
        return (struct rule){TO_HOST | NEEDS_CALL, sizeof(ww_progress), sizeof(ww_progress) + WW_TEXT_MAX};
    case WW_LOG: return (struct rule){TO_HOST, sizeof(ww_log), sizeof(ww_log) + WW_TEXT_MAX};
    case WW_MISUSE: return (struct rule){TO_HOST, 0, WW_TEXT_MAX};
    case WW_SERVICE_REQUEST: return (struct rule){TO_HOST | MAY_GO_ON | HAS_REQUEST, 1, WW_PAYLOAD_MAX};
    case WW_DROPPED: return (struct rule){TO_HOST, sizeof(ww_dropped), sizeof(ww_dropped)};
    default: return (struct rule){0, 0, 0};
    }
}

const char *header_problem(const ww_header *header, int32_t side) {
    struct rule rule = rule_of(header->type);
    if (!(rule.flags & (side == WW_SIDE_HOST ? TO_HOST : TO_WORKER))) return "a frame of an unknown type";
    if (header->length < rule.length_min || header->length > rule.length_max) return "a frame of a forbidden length";
    if (header->flags & ~(rule.flags & MAY_GO_ON ? WW_FLAG_MORE : 0u)) return "a frame with unknown flags";
    if ((rule.flags & NEEDS_CALL) && header->call == 0) return "a frame that names no call";
    if (!(rule.flags & HAS_REQUEST) != (header->request == 0)) return "a frame that names no request, or one too many";
    return NULL;
}

// ---- an end ----

static bool make_nonblocking(int32_t fd) {
    int flags = fcntl(fd, F_GETFL);
    return flags >= 0 && ((flags & O_NONBLOCK) || fcntl(fd, F_SETFL, flags | O_NONBLOCK) == 0);
}

ww_end *ww_open(uint32_t data, int32_t side, int32_t fd, int32_t bell) {
    ww_end *end = calloc(1, sizeof *end);
    if (end == NULL) {
        close(fd);
        if (bell >= 0) close(bell);
        errno = ENOMEM;
        return NULL;
    }
    *end = (ww_end){.data = data, .side = side, .fd = fd, .bell = bell};
    bool ready = data == WW_DATA_STREAM ? make_nonblocking(fd) && stream_prepare(end) == WW_OK
                                        : make_nonblocking(bell) && ring_map(end) == WW_OK;
    if (ready) return end;
    int number = errno;
    ww_close(end);
    errno = number;
    return NULL;
}

void ww_close(ww_end *end) {
    if (end == NULL) return;
    if (end->map != NULL) munmap(end->map, 3 * 4096 + WW_RING_TO_WORKER + WW_RING_TO_HOST);
    free(end->unsent.bytes);
    free(end->unread.bytes);
    close(end->fd);
    if (end->bell >= 0) close(end->bell);
    free(end);
}

const char *ww_problem(const ww_end *end) {
    if (end->receive_problem != NULL) return end->receive_problem;
    return end->send_problem != NULL ? end->send_problem : "";
}

int32_t ww_send(ww_end *end, const ww_header *header, const ww_piece *pieces, uint32_t count) {
    if (end->send_problem != NULL) return WW_E_PROTOCOL;
    uint64_t length = 0;
    for (uint32_t i = 0; i < count && i < WW_PIECES_MAX; i++)
        length = pieces[i].length > WW_PAYLOAD_MAX ? WW_PAYLOAD_MAX + 1 : length + pieces[i].length;
    if (count > WW_PIECES_MAX || length != header->length || length > WW_PAYLOAD_MAX) {
        errno = EINVAL;
        return WW_E_SYSTEM;
    }
    return end->data == WW_DATA_STREAM ? stream_send(end, header, pieces, count)
                                       : ring_send(end, header, pieces, count);
}

int32_t ww_ring_bell(ww_end *end) { return end->data == WW_DATA_STREAM ? stream_flush(end) : ring_bell(end); }

int32_t ww_has_unsent(const ww_end *end) { return end->unsent.start < end->unsent.end; }

int32_t ww_peek(ww_end *end, ww_header *header) {
    if (end->receive_problem != NULL) return WW_E_PROTOCOL;
    if (!end->peeked) {
        int32_t code = end->data == WW_DATA_STREAM ? stream_peek(end) : ring_peek(end);
        if (code != WW_OK) return code;
        end->peeked = true;
    }
    *header = end->next;
    return WW_OK;
}

int32_t ww_take(ww_end *end, void *payload) {
    if (!end->peeked) return WW_AGAIN;
    end->peeked = false;
    return end->data == WW_DATA_STREAM ? stream_take(end, payload) : ring_take(end, payload);
}

int32_t ww_receive(ww_end *end, ww_header *header, void *payload) {
    int32_t code = ww_peek(end, header);
    return code == WW_OK ? ww_take(end, payload) : code;
}
