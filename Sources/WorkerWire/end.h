// What the files of the codec share. Not part of its interface.
#ifndef END_H
#define END_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "WorkerWire.h"

#include <stdbool.h>

#pragma GCC visibility push(hidden)

#define HEADER_BYTES sizeof(ww_header)
/// The longest frame as it lies in a ring or a stream.
#define FRAME_MAX (HEADER_BYTES + WW_PAYLOAD_MAX)
_Static_assert(HEADER_BYTES == 24 && WW_PAYLOAD_MAX % 8 == 0, "frames are whole multiples of 8 bytes");

/// One direction of a ring, as this end sees it.
struct ring {
    ww_ring_control *control; // shared: every load from it is checked
    uint8_t *bytes;           // shared
    uint64_t size;            // a power of two
    uint64_t position;        // our own head or tail, published in `control`
    uint64_t seen;            // the other side's, as last read and checked
};

/// What a stream has read and not yet handed out, or gathered and not yet written.
struct buffer {
    uint8_t *bytes;
    uint64_t start, end, capacity;
};

struct ww_end {
    uint32_t data;
    int32_t side, fd, bell;
    void *map;
    struct ring out, in;
    struct buffer unsent, unread;
    bool asked_for_room; // the last send found none; read by ww_sleep, which the host's only thread calls
    uint32_t wakes;      // of ww_wake: what an announcement to sleep is marked with
    ww_header next;      // copied and checked by ww_peek
    bool peeked;
    // Two, for a sender and a receiver may run at once.
    const char *send_problem, *receive_problem;
};

static inline uint64_t padded(uint64_t length) { return (length + 7) & ~(uint64_t)7; }

/// Whether a header makes sense where it arrives.
const char *header_problem(const ww_header *header, int32_t side);

// ring.c
int32_t ring_map(ww_end *end);
int32_t ring_send(ww_end *end, const ww_header *header, const ww_piece *pieces, uint32_t count);
int32_t ring_peek(ww_end *end);
int32_t ring_take(ww_end *end, void *payload);
int32_t ring_bell(ww_end *end);
bool ring_has_frames(const ww_end *end);
bool ring_has_room(const ww_end *end);

// stream.c
int32_t stream_prepare(ww_end *end);
int32_t stream_send(ww_end *end, const ww_header *header, const ww_piece *pieces, uint32_t count);
int32_t stream_flush(ww_end *end);
int32_t stream_peek(ww_end *end);
int32_t stream_take(ww_end *end, void *payload);

#pragma GCC visibility pop
#endif
