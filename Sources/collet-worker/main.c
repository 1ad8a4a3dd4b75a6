// From the first instruction to the moment when calls can come.
#include "worker.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct setup worker_setup;
ww_end *worker_wire;

static bool is_socket(int fd) {
    struct stat status;
    return fstat(fd, &status) == 0 && S_ISSOCK(status.st_mode);
}

int main(void) {
    static const char usage[] = "collet-worker is started by collet, one for each plugin\n";
    if (!is_socket(WW_FD_CONTROL)) {
        ssize_t ignored = write(STDERR_FILENO, usage, sizeof usage - 1);
        (void)ignored;
        return EXIT_USAGE;
    }
    static char reason[WW_TEXT_MAX + 1];
    ww_hello hello = {.version = WW_VERSION};
    setup_read(&worker_setup);
    setup_close_others(&worker_setup);
    const ww_setup *head = &worker_setup.head;
    if (head->version_min > WW_VERSION || head->version_max < WW_VERSION)
        refuse(WW_LOAD_VERSION, 0, "the worker speaks version %u of the wire, the host %u to %u", WW_VERSION,
               head->version_min, head->version_max);
    worker_wire = head->data == WW_DATA_STREAM ? pump_open()
                                               : ww_open(WW_DATA_RING, WW_SIDE_WORKER, WW_FD_DATA, WW_FD_BELL);
    if (worker_wire == NULL) refuse(WW_LOAD_CONFINEMENT, 0, "the data connection cannot be opened");
    confine(&worker_setup, &hello, reason);
    if (hello.level < head->min_level)
        refuse(WW_LOAD_LEVEL, 0, "isolation at level %u is asked for, this machine gives level %u: %s",
               head->min_level, hello.level, reason);
    hello.reason_len = (uint32_t)strlen(reason);
    // Behind it the host believes no reason but the plugin's.
    control_send(WW_HELLO, 0, &hello, sizeof hello, reason);
    crash_watch();
    if (head->data == WW_DATA_STREAM) pump_start();
    calls_start();
    control_serve();
}
