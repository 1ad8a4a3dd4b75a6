// Where the host talks over a stream: a thread that carries frames between the socket and rings of this process' own, so
// that everybody else knows rings only. It costs a hop, which is why rings are the rule.
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <unistd.h>

static ww_end *socket_end, *ring_end;

ww_end *pump_open(void) {
    int32_t ring = ww_ring_create(), bell = ww_bell_create();
    if (ring < 0 || bell < 0) return NULL;
    int32_t ring_again = fcntl(ring, F_DUPFD_CLOEXEC, WW_FD_GRANTED), bell_again = fcntl(bell, F_DUPFD_CLOEXEC, WW_FD_GRANTED);
    if (ring_again < 0 || bell_again < 0) return NULL;
    socket_end = ww_open(WW_DATA_STREAM, WW_SIDE_WORKER, WW_FD_DATA, -1);
    ring_end = ww_open(WW_DATA_RING, WW_SIDE_HOST, ring_again, bell_again);
    return socket_end != NULL && ring_end != NULL ? ww_open(WW_DATA_RING, WW_SIDE_WORKER, ring, bell) : NULL;
}

/// Carries frames as long as there are some and there is room. WW_AGAIN: for one of the two reasons no more now; then
/// `held` says that a frame waits in its buffer for room.
struct lane {
    ww_end *from, *to;
    ww_header header;
    uint8_t payload[WW_PAYLOAD_MAX];
    bool held;
};

static void carry(struct lane *lane) {
    for (;;) {
        if (!lane->held) {
            int32_t code = ww_receive(lane->from, &lane->header, lane->payload);
            if (code == WW_AGAIN) break;
            if (code != WW_OK) _exit(code == WW_E_CLOSED ? EXIT_DONE : EXIT_WIRE);
            lane->held = true;
        }
        const ww_piece piece = {lane->payload, lane->header.length};
        int32_t code = ww_send(lane->to, &lane->header, &piece, 1);
        if (code == WW_AGAIN) break;
        if (code != WW_OK) _exit(code == WW_E_CLOSED ? EXIT_DONE : EXIT_WIRE);
        lane->held = false;
    }
    int32_t code = ww_ring_bell(lane->to);
    if (code != WW_OK && code != WW_AGAIN) _exit(code == WW_E_CLOSED ? EXIT_DONE : EXIT_WIRE);
}

static void *pump(void *argument) {
    (void)argument;
    static struct lane down, up;
    down.from = up.to = socket_end;
    down.to = up.from = ring_end;
    for (;;) {
        carry(&down);
        carry(&up);
        if (ww_sleep(ring_end) == WW_OK && !up.held) continue;
        struct pollfd ready[] = {
            {ww_wait_fd(socket_end), (short)((down.held ? 0 : POLLIN) | (ww_has_unsent(socket_end) ? POLLOUT : 0)), 0},
            {ww_wait_fd(ring_end), POLLIN, 0},
        };
        if (poll(ready, 2, -1) < 0 && errno != EINTR) _exit(EXIT_SYSTEM);
        ww_awake(ring_end);
    }
}

void pump_start(void) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, pump, NULL) != 0)
        refuse(PR_E_SYSTEM, 0, "no thread can be started; more `threads` may be needed");
    pthread_detach(thread);
}
