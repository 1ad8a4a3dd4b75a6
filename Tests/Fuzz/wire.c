// Bytes of a hostile peer, guided by coverage: the rings' memory, a stream, and every payload, for both sides.
//
// The first byte says what the rest is. Payloads lie in memory of exactly their length, so that the address sanitizer
// sees a byte too many.
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "WorkerWire.h"

#define FRAMES_MAX 2000

/// What is wrong with us, not with the bytes.
static void require(int holds) {
    if (!holds) abort();
}

static void check_texts(const void *payload, uint64_t length, const ww_text *texts, size_t count) {
    const uint8_t *low = payload, *high = low + length;
    for (size_t i = 0; i < count; i++)
        require(texts[i].length == 0 ||
                (texts[i].bytes >= low && texts[i].length <= (uint64_t)(high - texts[i].bytes)));
}

static void read_payload(uint8_t which, const void *payload, uint64_t length) {
    ww_text texts[3] = {{0}};
    uint64_t whole = 0;
    union {
        ww_hello hello; ww_ready ready; ww_load_failed failed; ww_part part; ww_fail fail; ww_return value;
        ww_progress progress; ww_log log; ww_dropped dropped; ww_service_request request; ww_service_reply reply;
        ww_setup setup; ww_call call;
    } any;
    ww_call_texts call = {{0}};
    ww_path path;
    switch (which % 15) {
    case 0: require(!ww_read_hello(payload, length, &any.hello, texts) || any.hello.level <= WW_LEVEL_FULL); break;
    case 1: ww_read_ready(payload, length, &any.ready); break;
    case 2: ww_read_load_failed(payload, length, &any.failed, texts); break;
    case 3: require(!ww_read_part(payload, length, &any.part, texts) || texts[0].length <= WW_MEDIA_TYPE_MAX); break;
    case 4: require(!ww_read_fail(payload, length, &any.fail, &texts[0], &texts[1], &texts[2]) ||
                    (ww_fail_length(payload, length, &whole) && whole == length)); break;
    case 5: require(!ww_fail_length(payload, length, &whole) || whole >= length); break;
    case 6: ww_read_return(payload, length, &any.value, texts); break;
    case 7: require(!ww_read_progress(payload, length, &any.progress, texts) ||
                    (any.progress.fraction >= -1 && any.progress.fraction <= 1)); break;
    case 8: require(!ww_read_log(payload, length, &any.log, texts) ||
                    (any.log.level >= 0 && any.log.level <= 3)); break;
    case 9: ww_read_dropped(payload, length, &any.dropped); break;
    case 10: require(!ww_read_service_request(payload, length, &any.request, texts) ||
                     any.request.bytes_len <= WW_REQUEST_BYTES_MAX); break;
    case 11: ww_read_service_reply(payload, length, &any.reply, texts); break;
    case 12:
        if (ww_setup_length(payload, length, &whole)) require(whole >= length && whole <= WW_SETUP_MAX);
        if (!ww_read_setup(payload, length, &any.setup, &texts[0], &texts[1])) break;
        check_texts(payload, length, texts, 2);
        for (ww_text left = texts[1]; left.length > 0;) require(ww_next_path(&left, &path, &texts[2]));
        break;
    default:
        if (ww_call_length(payload, length, &whole)) require(whole >= length && whole <= WW_CALL_MAX);
        if (!ww_read_call(payload, length, &any.call, &call)) break;
        check_texts(payload, length, &call.tool, sizeof call / sizeof call.tool);
        for (ww_text left = call.scopes; left.length > 0;) require(ww_next_scope(&left, &texts[0]));
        break;
    }
    check_texts(payload, length, texts, 3);
}

/// Takes what there is; of each frame exactly as many bytes as its header says.
static void take_all(ww_end *end, int32_t side) {
    ww_header header;
    int32_t code = WW_OK;
    for (int i = 0; i < FRAMES_MAX && (code = ww_peek(end, &header)) == WW_OK; i++) {
        require(header.length <= WW_PAYLOAD_MAX && (header.type < 48) == (side == WW_SIDE_WORKER));
        uint8_t *payload = malloc(header.length > 0 ? header.length : 1);
        require(ww_take(end, payload) == WW_OK);
        read_payload((uint8_t)header.type, payload, header.length);
        free(payload);
    }
    if (code == WW_E_PROTOCOL) require(ww_problem(end)[0] != 0 && ww_peek(end, &header) == WW_E_PROTOCOL);
}

/// The first bytes are laid over the control words and the start of a ring, the rest sent against them.
static void scribble(int32_t side, const uint8_t *bytes, size_t length) {
    const size_t size = 3 * 4096 + WW_RING_TO_WORKER + WW_RING_TO_HOST;
    const size_t in_page = side == WW_SIDE_HOST ? 4096 : 0, out_page = 4096 - in_page;
    const size_t ring = 3 * 4096 + (side == WW_SIDE_HOST ? WW_RING_TO_WORKER : 0);
    int32_t fd = ww_ring_create();
    uint8_t *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    require(memory != MAP_FAILED);
    ww_end *end = ww_open(WW_DATA_RING, side, fd, ww_bell_create());
    require(end != NULL);
    static const uint8_t zero[512];
    const ww_header header = {sizeof zero, side == WW_SIDE_HOST ? WW_CALL : WW_PART_DATA, 0, 1, 0};
    const ww_piece piece = {zero, sizeof zero};
    // Rounds of: 8 bytes of head, 8 of tail, then up to 4 KiB of the ring, from an offset that they name.
    while (length >= 20) {
        uint16_t offset, count;
        memcpy(memory + in_page, bytes, 8);
        memcpy(memory + out_page + 64, bytes + 8, 8);
        memcpy(&offset, bytes + 16, 2);
        memcpy(&count, bytes + 18, 2);
        bytes += 20;
        length -= 20;
        size_t step = count % 4096 < length ? count % 4096 : length;
        size_t at = offset % (WW_RING_TO_WORKER - 4096);
        memcpy(memory + ring + at, bytes, step);
        bytes += step;
        length -= step;
        ww_send(end, &header, &piece, 1);
        if (side == WW_SIDE_HOST) ww_ring_bell(end);
        take_all(end, side);
    }
    ww_close(end);
    munmap(memory, size);
}

static void stream(int32_t side, const uint8_t *bytes, size_t length) {
    int ends[2];
    require(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    ww_end *end = ww_open(WW_DATA_STREAM, side, ends[0], -1);
    require(end != NULL);
    if (length > 64 << 10) length = 64 << 10;
    // In two writes, so that frames are cut where the input says.
    size_t first = length > 0 ? bytes[0] % length : 0;
    if (first > 0) require(write(ends[1], bytes, first) == (ssize_t)first);
    take_all(end, side);
    if (length > first) require(write(ends[1], bytes + first, length - first) == (ssize_t)(length - first));
    close(ends[1]);
    take_all(end, side);
    ww_close(end);
}

static void packet(const uint8_t *bytes, size_t length) {
    int ends[2];
    require(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK, 0, ends) == 0);
    ww_header header;
    uint8_t *payload = malloc(WW_PAYLOAD_MAX);
    if (length > 0 && length < 60 << 10) require(write(ends[1], bytes, length) == (ssize_t)length);
    if (ww_control_receive(ends[0], &header, payload) == WW_OK) require(header.length + sizeof header == length);
    free(payload);
    close(ends[0]);
    close(ends[1]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 2) return 0;
    uint8_t what = data[0], which = data[1];
    size -= 2;
    uint8_t *bytes = malloc(size > 0 ? size : 1);
    memcpy(bytes, data + 2, size);
    switch (what % 6) {
    case 0: scribble(WW_SIDE_HOST, bytes, size); break;
    case 1: scribble(WW_SIDE_WORKER, bytes, size); break;
    case 2: stream(WW_SIDE_HOST, bytes, size); break;
    case 3: stream(WW_SIDE_WORKER, bytes, size); break;
    case 4: packet(bytes, size); break;
    default: read_payload(which, bytes, size); break;
    }
    free(bytes);
    return 0;
}
