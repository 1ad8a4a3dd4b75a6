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
__attribute__((format(printf, 3, 0))) static inline void failure_report(
    const collet_call *call, const char *code, const char *format, va_list values) {
    char message[FAILURE_MESSAGE_MAX];
    int length = vsnprintf(message, sizeof message, format, values);
    if (length < 0) length = 0;
    size_t shown = (size_t)length < sizeof message ? (size_t)length
                                                   : failure_whole_characters(message, sizeof message - 1);
    collet_failure reported = {
        .struct_size = sizeof reported,
        .code = code,
        .message = {(const uint8_t *)message, shown},
        .flags = COLLET_FAILURE_NO_EFFECT,
    };
    call->api->fail(call, &reported);
}

/* Any class; `code` is one that the manifest declares, or NULL. Returns the status to return. */
__attribute__((format(printf, 4, 5))) static inline collet_status failure(
    const collet_call *call, collet_status status, const char *code, const char *format, ...) {
    va_list values;
    va_start(values, format);
    failure_report(call, code, format, values);
    va_end(values);
    return status;
}

/* The caller must change something. */
#define refuse(call, code, ...) failure(call, COLLET_PERMANENT, code, __VA_ARGS__)
/* A passing fault: the same call may work later. */
#define refuse_for_now(call, code, ...) failure(call, COLLET_RETRYABLE, code, __VA_ARGS__)

#endif
