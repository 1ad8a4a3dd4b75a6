// The control connection: what must get through while the plugin is busy.
#include "worker.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

void control_send(uint16_t type, uint64_t request, const void *fixed, uint64_t size, const char *text) {
    uint64_t length = text != NULL ? strnlen(text, WW_TEXT_MAX) : 0;
    const ww_header header = {(uint32_t)(size + length), type, 0, 0, request};
    const ww_piece pieces[] = {{fixed, size}, {text, length}};
    // Packets are written whole: threads need no lock between them. The host reads, or it is gone.
    if (ww_control_send(WW_FD_CONTROL, &header, pieces, 2) != WW_OK) _exit(EXIT_SYSTEM);
}

void refuse(int32_t code, int32_t status, const char *format, ...) {
    char text[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    const ww_load_failed failed = {code, status};
    control_send(WW_LOAD_FAILED, 0, &failed, sizeof failed, text);
    // Not exit(): threads of the plugin may run.
    _exit(EXIT_DONE);
}

void control_serve(void) {
    static uint8_t payload[WW_PAYLOAD_MAX];
    ww_header header;
    // The end of the connection is the end of the host, or of its interest.
    while (ww_control_receive(WW_FD_CONTROL, &header, payload) == WW_OK) {
        switch (header.type) {
        case WW_PING: control_send(WW_PONG, header.request, NULL, 0, NULL); break;
        case WW_CANCEL: calls_cancel(header.call); break;
        case WW_SHUTDOWN: calls_shut_down(); break;
        default: _exit(EXIT_WIRE);
        }
    }
    _exit(EXIT_DONE);
}
