// How a hostile plugin finds the worker's end of the wire, and speaks for the worker.
#ifndef CHAOS_WIRE_H
#define CHAOS_WIRE_H
#include <collet.h>

// The codec's own: with -I Sources/WorkerWire and its include folder.
#include "end.h"

#include <link.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#define CHAOS_PAGE 4096u
#define CHAOS_MAP_BYTES (3u * CHAOS_PAGE + WW_RING_TO_WORKER + WW_RING_TO_HOST)
/// PR_RESULT_FAULT of PluginRuntime.h.
#define CHAOS_RESULT_FAULT 2u

static bool chaos_is_mapped(uintptr_t address, size_t length) {
    unsigned char there[4];
    uintptr_t page = address & ~(uintptr_t)(CHAOS_PAGE - 1);
    return address >= CHAOS_PAGE && address < ((uintptr_t)1 << 47) &&
           mincore((void *)page, address + length - page, there) == 0;
}

static bool chaos_is_end(uintptr_t address) {
    if (address % 8 != 0 || !chaos_is_mapped(address, sizeof(struct ww_end))) return false;
    const struct ww_end *end = (const struct ww_end *)address;
    uintptr_t map = (uintptr_t)end->map;
    return end->data == WW_DATA_RING && end->side == WW_SIDE_WORKER && map != 0 && map % CHAOS_PAGE == 0 &&
           (uintptr_t)end->in.control == map && (uintptr_t)end->out.control == map + CHAOS_PAGE &&
           end->out.size == WW_RING_TO_HOST && end->in.size == WW_RING_TO_WORKER;
}

/// Looks through the variables of the worker's program for the pointer to its end.
static int chaos_search(struct dl_phdr_info *image, size_t size, void *found) {
    (void)size;
    if (image->dlpi_name[0] != 0) return 0;
    for (int i = 0; i < image->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &image->dlpi_phdr[i];
        if (segment->p_type != PT_LOAD || !(segment->p_flags & PF_W)) continue;
        uintptr_t start = (image->dlpi_addr + segment->p_vaddr + 7) & ~(uintptr_t)7;
        uintptr_t end = image->dlpi_addr + segment->p_vaddr + segment->p_memsz;
        for (uintptr_t at = start; at + 8 <= end; at += 8) {
            if (!chaos_is_mapped(at, 8)) continue;
            uintptr_t value = *(const uintptr_t *)at;
            if (!chaos_is_end(value)) continue;
            *(struct ww_end **)found = (struct ww_end *)value;
            return 1;
        }
    }
    return 0;
}

/// The worker's end of the wire, NULL when it was not found.
static struct ww_end *chaos_wire(void) {
    struct ww_end *end = NULL;
    dl_iterate_phdr(chaos_search, &end);
    return end;
}

/// The number under which the host knows the call: what it sent last, as it lies in the ring.
static uint64_t chaos_call(const collet_call *call) {
    struct ww_end *end = chaos_wire();
    // The last CALL frame that was taken: walk the ring back over whole frames is not possible, so look for the id.
    uint64_t best = 0;
    for (uint64_t at = 0; at + sizeof(ww_header) + sizeof(ww_call) <= end->in.size; at += 8) {
        ww_header header;
        memcpy(&header, end->in.bytes + at, sizeof header);
        if (header.type != WW_CALL || header.length > WW_PAYLOAD_MAX || header.flags > WW_FLAG_MORE) continue;
        uint64_t length = header.length < end->in.size - at - sizeof header ? header.length
                                                                            : end->in.size - at - sizeof header;
        if (memmem(end->in.bytes + at + sizeof header, length, call->call_id.ptr, call->call_id.len) == NULL) continue;
        if (header.call > best) best = header.call;
    }
    return best;
}

/// One frame; `length` is what the header says, `count` what is there.
static inline void chaos_send(struct ww_end *end, uint32_t length, uint16_t type, uint16_t flags, uint64_t call,
                              const void *bytes, uint32_t count) {
    const ww_header header = {length, type, flags, call, type == WW_SERVICE_REQUEST ? 7 : 0};
    uint64_t at = end->out.position & (end->out.size - 1);
    memcpy(end->out.bytes + at, &header, sizeof header);
    if (count > 0) memcpy(end->out.bytes + at + sizeof header, bytes, count);
    end->out.position += sizeof header + ((uint64_t)(count > length ? count : length > 65536 ? 0 : length) + 7) / 8 * 8;
    __atomic_store_n(&end->out.control->head, end->out.position, __ATOMIC_RELEASE);
}

static void chaos_bell(const struct ww_end *end) {
    const uint64_t one = 1;
    ssize_t ignored = write(end->bell, &one, sizeof one);
    (void)ignored;
}

static void chaos_control(const struct ww_end *end, uint16_t type, const void *bytes, uint32_t count) {
    (void)end;
    const ww_header header = {count, type, 0, 0, 0};
    const struct iovec pieces[] = {{(void *)&header, sizeof header}, {(void *)bytes, count}};
    ssize_t ignored = writev(WW_FD_CONTROL, pieces, count > 0 ? 2 : 1);
    (void)ignored;
}
#endif
