/* failure.h: how a plugin in C says no. */
#ifndef COLLET_PLUGINS_FAILURE_H
#define COLLET_PLUGINS_FAILURE_H
#include <collet.h>
#include <stdarg.h>
#include <stdio.h>

/* Longer messages are cut: a model needs a sentence. */
#define FAILURE_MESSAGE_MAX 512

/* How much of `text` remains when a character that is cut off at its end is taken away. */
static inline size_t failure_whole_characters(const char *text, size_t length) {
    size_t start = length;
    while (start > 0 && length - start < 3 && ((uint8_t)text[start - 1] & 0xC0) == 0x80) start--;
    if (start == 0) return length;
    uint8_t lead = (uint8_t)text[start - 1];
    size_t needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return length - start + 1 < needed ? start - 1 : length;
}

/* For tools without effects: whatever went wrong, nothing happened. */
__attribute__((format(printf, 4, 0))) static inline collet_status failure_report(
    const collet_call *call, collet_status status, const char *code, const char *format, va_list values) {
    char message[FAILURE_MESSAGE_MAX];
    int length = vsnprintf(message, sizeof message, format, values);
    if (length < 0) length = 0;
    size_t shown = (size_t)length < sizeof message ? (size_t)length
                                                   : failure_whole_characters(message, sizeof message - 1);
    collet_failure failure = {
        .struct_size = sizeof failure,
        .code = code,
        .message = {(const uint8_t *)message, shown},
        .flags = COLLET_FAILURE_NO_EFFECT,
    };
    call->api->fail(call, &failure);
    return status;
}

/* The caller must change something: says what, and returns the status to return. `code` is one that the manifest
 * declares. */
__attribute__((format(printf, 3, 4))) static inline collet_status refuse(
    const collet_call *call, const char *code, const char *format, ...) {
    va_list values;
    va_start(values, format);
    collet_status status = failure_report(call, COLLET_PERMANENT, code, format, values);
    va_end(values);
    return status;
}

/* A passing fault: the same call may work later. */
__attribute__((format(printf, 3, 4))) static inline collet_status refuse_for_now(
    const collet_call *call, const char *code, const char *format, ...) {
    va_list values;
    va_start(values, format);
    collet_status status = failure_report(call, COLLET_RETRYABLE, code, format, values);
    va_end(values);
    return status;
}

#endif
