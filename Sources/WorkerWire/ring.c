// The two rings in shared memory. Every word that the other side can write is loaded once, checked, and then used.
#include "end.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/futex.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define PAGE 4096u
#define MAP_BYTES (3u * PAGE + WW_RING_TO_WORKER + WW_RING_TO_HOST)
_Static_assert(sizeof(ww_ring_control) == 256 && sizeof(ww_crash) <= PAGE, "each has a page");
_Static_assert((WW_RING_TO_WORKER & (WW_RING_TO_WORKER - 1)) == 0 && (WW_RING_TO_HOST & (WW_RING_TO_HOST - 1)) == 0,
               "positions are masked");
_Static_assert(WW_RING_TO_WORKER >= 2 * FRAME_MAX, "half a ring takes the longest frame");

int32_t ww_ring_create(void) {
    int fd = memfd_create("collet-ring", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0) return -1;
    if (ftruncate(fd, MAP_BYTES) == 0 && fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0)
        return fd;
    int number = errno;
    close(fd);
    errno = number;
    return -1;
}

int32_t ww_bell_create(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

int32_t ring_map(ww_end *end) {
    struct stat status;
    if (fstat(end->fd, &status) != 0) return WW_E_SYSTEM;
    if (status.st_size != MAP_BYTES) {
        errno = EINVAL;
        return WW_E_SYSTEM;
    }
    uint8_t *map = mmap(NULL, MAP_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, end->fd, 0);
    if (map == MAP_FAILED) return WW_E_SYSTEM;
    end->map = map;
    struct ring to_worker = {(ww_ring_control *)map, map + 3 * PAGE, WW_RING_TO_WORKER, 0, 0};
    struct ring to_host = {(ww_ring_control *)(map + PAGE), map + 3 * PAGE + WW_RING_TO_WORKER, WW_RING_TO_HOST, 0, 0};
    end->out = end->side == WW_SIDE_HOST ? to_worker : to_host;
    end->in = end->side == WW_SIDE_HOST ? to_host : to_worker;
    return WW_OK;
}

void ww_crash_copy(const ww_end *end, ww_crash *crash) {
    if (end->map != NULL) memcpy(crash, (const uint8_t *)end->map + 2 * PAGE, sizeof *crash);
    else memset(crash, 0, sizeof *crash);
}

ww_crash *ww_crash_page(ww_end *end) {
    return end->map != NULL ? (ww_crash *)((uint8_t *)end->map + 2 * PAGE) : NULL;
}

// ---- words of the shared memory ----

static uint64_t load(const uint64_t *word) { return __atomic_load_n(word, __ATOMIC_ACQUIRE); }

/// A store of ours before this and a load of theirs after it: either we see what they wrote, or they see ours.
static void full_fence(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

static void futex_wake(uint32_t *word, int32_t count) {
    // Not private: the sleeper is another process. Whatever lies there, waking never waits.
    syscall(SYS_futex, word, FUTEX_WAKE, count, NULL, NULL, 0);
}

static void futex_wait(uint32_t *word, uint32_t expected) {
    syscall(SYS_futex, word, FUTEX_WAIT, expected, NULL, NULL, 0);
}

/// Takes an announcement back; whether there was one.
static bool take_back(uint32_t *word) {
    return __atomic_load_n(word, __ATOMIC_RELAXED) != 0 && __atomic_exchange_n(word, 0, __ATOMIC_SEQ_CST) != 0;
}

/// Of the worker's: the host hears it in epoll. A counter that is full is audible enough.
static void ring_host(const ww_end *end) {
    const uint64_t one = 1;
    ssize_t ignored = write(end->bell, &one, sizeof one);
    (void)ignored;
}

static void wake_other(const ww_end *end, uint32_t *word, int32_t count) {
    if (end->side == WW_SIDE_HOST) futex_wake(word, count);
    else ring_host(end);
}

// ---- bytes that may wrap around ----

static void put(const struct ring *ring, uint64_t position, const void *bytes, uint64_t length) {
    if (length == 0) return; // a piece without bytes may have no address
    uint64_t at = position & (ring->size - 1), first = ring->size - at;
    if (first > length) first = length;
    memcpy(ring->bytes + at, bytes, first);
    if (first < length) memcpy(ring->bytes, (const uint8_t *)bytes + first, length - first);
}

static void get(const struct ring *ring, uint64_t position, void *bytes, uint64_t length) {
    uint64_t at = position & (ring->size - 1), first = ring->size - at;
    if (first > length) first = length;
    memcpy(bytes, ring->bytes + at, first);
    if (first < length) memcpy((uint8_t *)bytes + first, ring->bytes, length - first);
    // From here on only the copy counts: the compiler may not go back to the shared bytes.
    __asm__ volatile("" ::: "memory");
}

// ---- sending ----

static int32_t fail_send(ww_end *end, const char *problem) {
    end->send_problem = problem;
    return WW_E_PROTOCOL;
}

/// Reads how far the other side has consumed.
static int32_t look_at_tail(ww_end *end) {
    struct ring *ring = &end->out;
    uint64_t tail = load(&ring->control->tail);
    if (tail % 8 != 0 || ring->position - tail > ring->position - ring->seen)
        return fail_send(end, "the ring's tail is out of range");
    ring->seen = tail;
    return WW_OK;
}

static bool has_room(const struct ring *ring, uint64_t need) {
    return ring->size - (ring->position - ring->seen) >= need;
}

static int32_t ask_for_room(ww_end *end, uint64_t need) {
    struct ring *ring = &end->out;
    end->asked_for_room = true;
    __atomic_store_n(&ring->control->producer_waits, 1, __ATOMIC_SEQ_CST);
    full_fence();
    int32_t code = look_at_tail(end);
    if (code != WW_OK) return code;
    return has_room(ring, need) ? WW_OK : WW_AGAIN;
}

int32_t ring_send(ww_end *end, const ww_header *header, const ww_piece *pieces, uint32_t count) {
    struct ring *ring = &end->out;
    uint64_t need = HEADER_BYTES + padded(header->length);
    int32_t code = WW_OK;
    if (!has_room(ring, need)) code = look_at_tail(end);
    if (code == WW_OK && !has_room(ring, need)) code = ask_for_room(end, need);
    if (code != WW_OK) return code;
    end->asked_for_room = false;
    put(ring, ring->position, header, HEADER_BYTES);
    uint64_t at = ring->position + HEADER_BYTES;
    for (uint32_t i = 0; i < count; at += pieces[i].length, i++) put(ring, at, pieces[i].bytes, pieces[i].length);
    ring->position += need;
    __atomic_store_n(&ring->control->head, ring->position, __ATOMIC_RELEASE);
    return WW_OK;
}

int32_t ring_bell(ww_end *end) {
    full_fence();
    uint32_t *word = &end->out.control->consumer_sleeps;
    if (take_back(word)) wake_other(end, word, 1);
    return WW_OK;
}

bool ring_has_room(const ww_end *end) {
    const struct ring *ring = &end->out;
    // Of any frame: what is out of range shows when it is sent.
    return ring->size - (ring->position - load(&ring->control->tail)) >= FRAME_MAX;
}

// ---- receiving ----

static int32_t fail_receive(ww_end *end, const char *problem) {
    end->receive_problem = problem;
    return WW_E_PROTOCOL;
}

bool ring_has_frames(const ww_end *end) { return load(&end->in.control->head) != end->in.position; }

static int32_t look_at_head(ww_end *end) {
    struct ring *ring = &end->in;
    uint64_t head = load(&ring->control->head), ready = head - ring->position;
    // Frames that were seen cannot be taken back.
    if (head % 8 != 0 || ready > ring->size || ready < ring->seen - ring->position)
        return fail_receive(end, "the ring's head is out of range");
    ring->seen = head;
    return WW_OK;
}

int32_t ring_peek(ww_end *end) {
    struct ring *ring = &end->in;
    if (ring->seen == ring->position) {
        int32_t code = look_at_head(end);
        if (code != WW_OK) return code;
        if (ring->seen == ring->position) return WW_AGAIN;
    }
    uint64_t ready = ring->seen - ring->position;
    if (ready < HEADER_BYTES) return fail_receive(end, "less than a header was published");
    get(ring, ring->position, &end->next, HEADER_BYTES);
    const char *problem = header_problem(&end->next, end->side);
    if (problem != NULL) return fail_receive(end, problem);
    if (HEADER_BYTES + padded(end->next.length) > ready) return fail_receive(end, "a frame is longer than what is there");
    return WW_OK;
}

int32_t ring_take(ww_end *end, void *payload) {
    struct ring *ring = &end->in;
    get(ring, ring->position + HEADER_BYTES, payload, end->next.length);
    ring->position += HEADER_BYTES + padded(end->next.length);
    __atomic_store_n(&ring->control->tail, ring->position, __ATOMIC_RELEASE);
    full_fence();
    // Not for every frame, or the two would take turns: a sender that waits goes on with half a ring before it. With
    // nothing left to take, so it is.
    uint32_t *word = &ring->control->producer_waits;
    if (ring->seen - ring->position <= ring->size / 2 && take_back(word)) wake_other(end, word, INT_MAX);
    return WW_OK;
}

// ---- sleeping: the host ----

int32_t ww_sleep(ww_end *end) {
    if (end->data == WW_DATA_STREAM) {
        ww_header header;
        int32_t code = ww_peek(end, &header);
        return code == WW_AGAIN ? WW_AGAIN : WW_OK; // an error too is something to look at
    }
    uint32_t *word = &end->in.control->consumer_sleeps;
    __atomic_store_n(word, 1, __ATOMIC_SEQ_CST);
    full_fence();
    if (!ring_has_frames(end) && !(end->asked_for_room && ring_has_room(end))) return WW_AGAIN;
    __atomic_store_n(word, 0, __ATOMIC_RELAXED);
    return WW_OK;
}

void ww_awake(ww_end *end) {
    if (end->data == WW_DATA_STREAM) return;
    uint64_t rings;
    struct iovec space = {&rings, sizeof rings};
    // The worker holds the same eventfd and may have made it blocking, and emptied it: never wait, whatever it says.
    ssize_t got = preadv2(end->bell, &space, 1, -1, RWF_NOWAIT);
    // A kernel that cannot do so: the flag of the descriptor has to do.
    if (got < 0 && (errno == EOPNOTSUPP || errno == ENOSYS)) got = read(end->bell, &rings, sizeof rings);
    (void)got;
    __atomic_store_n(&end->in.control->consumer_sleeps, 0, __ATOMIC_RELAXED);
}

int32_t ww_wait_fd(const ww_end *end) { return end->data == WW_DATA_STREAM ? end->fd : end->bell; }

// ---- sleeping: the worker ----

// The announcement is a number that every ww_wake changes. With a plain 1, a thread between ww_arm and its sleep would miss
// being woken when another announced itself in the meantime.
int32_t ww_arm(ww_end *end, uint32_t *ticket) {
    uint32_t *word = &end->in.control->consumer_sleeps;
    *ticket = end->wakes | 1;
    __atomic_store_n(word, *ticket, __ATOMIC_SEQ_CST);
    full_fence();
    if (!ring_has_frames(end)) return WW_AGAIN;
    __atomic_store_n(word, 0, __ATOMIC_RELAXED);
    return WW_OK;
}

static inline void relax(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb");
#endif
}

uint64_t ww_place(const ww_end *end) { return end->in.position; }

int32_t ww_look(const ww_end *end, uint64_t place, uint32_t looks) {
    for (uint32_t i = 0; i < looks; i++) {
        if (load(&end->in.control->head) != place) return 1;
        relax();
    }
    return 0;
}

void ww_wait_frames(ww_end *end, uint32_t ticket) { futex_wait(&end->in.control->consumer_sleeps, ticket); }

void ww_wait_room(ww_end *end) { futex_wait(&end->out.control->producer_waits, 1); }

void ww_wake(ww_end *end, int32_t count, int32_t room) {
    uint32_t *frames = &end->in.control->consumer_sleeps, *waits = &end->out.control->producer_waits;
    if (count > 0) {
        end->wakes += 2; // never 0 as a ticket
        __atomic_store_n(frames, 0, __ATOMIC_SEQ_CST);
        futex_wake(frames, count);
    }
    if (room && take_back(waits)) futex_wake(waits, INT_MAX);
}
