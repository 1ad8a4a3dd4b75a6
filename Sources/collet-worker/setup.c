// What the host wants of this worker, and the little that the worker knows of its surroundings.
#include "worker.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void setup_read(struct setup *setup) {
    static uint8_t payload[WW_PAYLOAD_MAX];
    uint8_t *bytes = NULL;
    uint64_t length = 0, whole = 0;
    ww_header header;
    do {
        if (ww_control_receive(WW_FD_CONTROL, &header, payload) != WW_OK || header.type != WW_SETUP) _exit(EXIT_WIRE);
        if (bytes == NULL) {
            if (!ww_setup_length(payload, header.length, &whole) || (bytes = malloc(whole)) == NULL) _exit(EXIT_WIRE);
        }
        if (header.length > whole - length) _exit(EXIT_WIRE);
        memcpy(bytes + length, payload, header.length);
        length += header.length;
    } while (header.flags & WW_FLAG_MORE);
    if (length != whole || !ww_read_setup(bytes, length, &setup->head, &setup->config, &setup->paths))
        _exit(EXIT_WIRE);
    const ww_setup *head = &setup->head;
    if (head->call_threads == 0 || head->call_threads > WW_CALL_THREADS_MAX || head->data > WW_DATA_STREAM ||
        (head->threading != COLLET_THREAD_CONCURRENT && head->call_threads != 1))
        _exit(EXIT_WIRE);
}

static void keep(const char *name, char *value, size_t size) {
    const char *found = getenv(name);
    if (found != NULL && strlen(found) < size) strcpy(value, found);
}

void setup_environment(struct setup *setup) {
    extern char **environ;
    keep("LANG", setup->language, sizeof setup->language);
    keep("TZ", setup->zone, sizeof setup->zone);
    // The host hands over an empty one. If it did not, keys in it must not be readable on our stack.
    for (char **entry = environ; *entry != NULL; entry++) explicit_bzero(*entry, strlen(*entry));
    clearenv();
    if (setup->language[0] != 0) setenv("LANG", setup->language, 1);
    if (setup->zone[0] != 0) setenv("TZ", setup->zone, 1);
    setenv("SWIFT_BACKTRACE", "enable=no", 1);
}

void setup_close_others(const struct setup *setup) {
    int32_t highest = WW_FD_GRANTED - 1;
    ww_text left = setup->paths, bytes;
    ww_path path;
    while (left.length > 0 && ww_next_path(&left, &path, &bytes))
        if ((path.access & WW_PATH_HAS_FD) && path.fd > highest) highest = path.fd;
    close_range((unsigned)highest + 1, ~0u, 0);
}
