/* @NAME@: offers the sensors of a house to a language model, as one tool.
 *
 * The tool itself stands first; below it is what every plugin needs. The manifest, @NAME@.json, tells the host about
 * the tool. The host checks arguments against it, so that only valid ones arrive here. */
#include "arguments.h"
#include "sensors.h"

#include <collet.h>
#include <errno.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define SAMPLES_DEFAULT 5
#define BETWEEN_SAMPLES_MS 20
#define WAKE_UP_MS 50

static collet_status fail(const collet_call *call, collet_status status, const char *code, const char *message);
static collet_status fail_later(const collet_call *call, const char *code, uint32_t after_ms, const char *message);
static bool read_text(const collet_call *call, const char *name, char *text, size_t capacity);
static bool read_number(const collet_call *call, const char *name, double *number);
static collet_status write_text(const collet_call *call, const char *text);
static collet_status write_string(const collet_call *call, collet_bytes text);
static void wake(void *sleeper);
static void sleep_ms(sem_t *sleeper, long milliseconds);

/* ---- the tool ---- */

typedef struct { const char *sensor; double celsius; int samples; } measurement;

/* Takes the readings. This is the slow part: it says how far it is, and stops as soon as nobody waits any more. */
static collet_status take_samples(const collet_call *call, sensor *from, int samples, measurement *result) {
    collet_status status = COLLET_OK;
    double sum = 0, celsius = 0;
    sem_t sleeper;
    sem_init(&sleeper, 0, 0);
    call->api->on_cancel(call, wake, &sleeper);
    for (int i = 0; i < samples && status == COLLET_OK; i++) {
        if (i > 0) sleep_ms(&sleeper, BETWEEN_SAMPLES_MS);
        if (call->api->is_cancelled(call)) {
            status = fail(call, COLLET_CANCELLED, NULL, "cancelled between two readings");
        } else if (sensor_read(from, &celsius) != SENSOR_OK) {
            /* Not the caller's fault, and trying again will not help. The model reads a generic sentence; ours goes to
             * the log. */
            status = fail(call, COLLET_INTERNAL, NULL, "the sensor reports nonsense");
        } else {
            sum += celsius;
            call->api->progress(call, (double)(i + 1) / samples, from->place);
        }
    }
    /* `wake` may be running on another thread: after this line it is not, and the semaphore may go. */
    call->api->on_cancel(call, NULL, NULL);
    sem_destroy(&sleeper);
    *result = (measurement){from->place, sum / samples, samples};
    return status;
}

/* The result is one JSON part, as the manifest's `returns` says. */
static collet_status answer(const collet_call *call, const measurement *result) {
    static const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_JSON};
    collet_bytes subject = call->principal ? call->principal->subject : (collet_bytes){0};
    char text[160];
    snprintf(text, sizeof text, "{\"sensor\":\"%s\",\"celsius\":%.2f,\"samples\":%d,\"measured_for\":", result->sensor,
             result->celsius, result->samples);
    collet_status status = call->api->part_begin(call, &part);
    if (status == COLLET_OK) status = write_text(call, text);
    if (status == COLLET_OK) status = write_string(call, subject);
    if (status == COLLET_OK) status = write_text(call, "}");
    if (status == COLLET_OK) status = call->api->part_end(call);
    return status;
}

static collet_status measure_temperature(const collet_call *call) {
    char place[32];
    double samples = SAMPLES_DEFAULT; /* the host checks arguments, it does not fill in defaults */
    if (!read_text(call, "sensor", place, sizeof place)) return fail(call, COLLET_PERMANENT, NULL, "sensor is missing");
    read_number(call, "samples", &samples);

    /* Who asks comes from the host, never from the model. */
    if (!strcmp(place, "attic") && !call->api->has_scope(call, "sensors.private"))
        return fail(call, COLLET_PERMANENT, "NOT_ALLOWED", "the attic is private; measure another place");

    sensor opened;
    switch (sensor_open(&opened, place)) {
    case SENSOR_OK: break;
    case SENSOR_BUSY: return fail_later(call, "SENSOR_BUSY", WAKE_UP_MS, "the sensor is waking up; try again");
    default: return fail(call, COLLET_PERMANENT, NULL, "there is no sensor at this place");
    }
    measurement result;
    collet_status status = take_samples(call, &opened, (int)samples, &result);
    return status == COLLET_OK ? answer(call, &result) : status;
}

/* ---- the boundary: what the host calls ---- */

/* One attempt of one call, on any thread, several at a time. Everything that `call` points to is borrowed until we
 * return. There is nothing in C to catch a crash with: a null pointer or a division by zero in here ends the process,
 * so check before you use. */
static collet_status call_tool(void *self, const collet_call *call) {
    static const char name[] = "measure_temperature";
    (void)self;
    if (call->tool.len == sizeof name - 1 && !memcmp(call->tool.ptr, name, sizeof name - 1))
        return measure_temperature(call);
    return fail(call, COLLET_PERMANENT, NULL, "there is no such tool");
}

/* The only exported symbol. Called once, before everything else. */
COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin ours = {
        .struct_size = sizeof ours,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_CONCURRENT, /* calls may overlap: there is no state that is not guarded */
        .call = call_tool,
    };
    if (host->abi_major != COLLET_ABI_MAJOR) return COLLET_INTERNAL;
    *plugin = &ours;
    return COLLET_OK;
}

/* ---- failures ---- */

static collet_status report(const collet_call *call, collet_status status, const char *code, uint32_t after_ms,
                            const char *message) {
    collet_failure failure = {
        .struct_size = sizeof failure,
        .retry_after_ms = after_ms,
        .code = code, /* declared in the manifest's `errors` */
        .message = {(const uint8_t *)message, strlen(message)},
        .flags = COLLET_FAILURE_NO_EFFECT, /* nothing was changed: calling again does nothing twice */
    };
    call->api->fail(call, &failure);
    return status;
}

/* For the model: `message` says what to change. */
static collet_status fail(const collet_call *call, collet_status status, const char *code, const char *message) {
    return report(call, status, code, 0, message);
}

/* It will pass: the host tries again, after so long at the earliest. */
static collet_status fail_later(const collet_call *call, const char *code, uint32_t after_ms, const char *message) {
    return report(call, COLLET_RETRYABLE, code, after_ms, message);
}

/* ---- arguments ---- */

/* A text with a 0 at its end. False: it is not there, or too long. */
static bool read_text(const collet_call *call, const char *name, char *text, size_t capacity) {
    collet_bytes value;
    if (!argument_find(call->args, name, &value)) return false;
    int64_t length = argument_text(value, text, capacity - 1);
    if (length < 0 || (uint64_t)length >= capacity) return false;
    text[length] = 0;
    return true;
}

/* Leaves `number` as it is when the argument is not there. An integer may well be written as 5.0. */
static bool read_number(const collet_call *call, const char *name, double *number) {
    collet_bytes value;
    char text[64];
    if (!argument_find(call->args, name, &value) || value.len >= sizeof text) return false;
    memcpy(text, value.ptr, value.len);
    text[value.len] = 0;
    *number = strtod(text, NULL);
    return true;
}

/* ---- results ---- */

static collet_status write_text(const collet_call *call, const char *text) {
    return call->api->part_write(call, text, strlen(text));
}

/* A JSON string: quotes around it, escapes where JSON wants them. */
static collet_status write_string(const collet_call *call, collet_bytes text) {
    collet_status status = write_text(call, "\"");
    for (uint64_t i = 0; i < text.len && status == COLLET_OK; i++) {
        uint8_t byte = text.ptr[i];
        char escape[8];
        snprintf(escape, sizeof escape, byte < 0x20 ? "\\u%04x" : "\\%c", byte);
        bool plain = byte >= 0x20 && byte != '"' && byte != '\\';
        status = plain ? call->api->part_write(call, &byte, 1) : write_text(call, escape);
    }
    return status == COLLET_OK ? write_text(call, "\"") : status;
}

/* ---- waiting ---- */

/* Runs on another thread, and must not wait itself. */
static void wake(void *sleeper) { sem_post(sleeper); }

/* Sleeps for so long, or until `wake`. */
static void sleep_ms(sem_t *sleeper, long milliseconds) {
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_nsec += milliseconds * 1000000;
    until.tv_sec += until.tv_nsec / 1000000000;
    until.tv_nsec %= 1000000000;
    while (sem_timedwait(sleeper, &until) != 0 && errno == EINTR) {}
}
