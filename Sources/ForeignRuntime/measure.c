// For benchmarks: what a call costs inside the worker, beside the bare call through libffi.
#include "runtime.h"

#include <string.h>
#include <time.h>

#define ROUNDS_MAX 100000000u

static uint64_t now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static int32_t ignore_begin(void *ctx, uint32_t kind, uint32_t flags, const char *media_type) {
    (void)ctx, (void)kind, (void)flags, (void)media_type;
    return COLLET_OK;
}
static int32_t ignore_write(void *ctx, const void *data, uint64_t length) {
    (void)data;
    // So that nobody finds out that nothing becomes of it.
    *(volatile uint64_t *)ctx += length;
    return COLLET_OK;
}
static int32_t ignore_end(void *ctx) { return (void)ctx, COLLET_OK; }
static void ignore_fail(void *ctx, const collet_failure *failure) { (void)ctx, (void)failure; }

static bool has_call(const struct run *run) {
    const fp_instruction *first = run->library->plan.instructions + run->tool->first_instruction;
    for (uint32_t i = 0; i < run->tool->instruction_count; i++)
        if (first[i].op == FP_CALL) return true;
    return false;
}

bool measure(
    fr_library *library, const pr_request *request, const uint8_t *message, uint64_t length, uint64_t answer[3]) {
    static const pr_sink sink = {ignore_begin, ignore_write, ignore_end, ignore_fail, NULL};
    fp_measure head;
    struct run run;
    struct memory *memory = memory_of_thread();
    if (length < sizeof head + sizeof(fp_message) || memory == NULL) return false;
    memcpy(&head, message, sizeof head);
    if (head.rounds > ROUNDS_MAX) return false;
    pr_request each = *request;
    each.args = (collet_bytes){message + sizeof head, length - sizeof head};
    run.request = &each;
    // Only a tool's own message, or this would go round in circles.
    if (!run_prepare(library, each.args.ptr, each.args.len, memory, &run) || !has_call(&run)) return false;
    volatile uint64_t taken = 0;
    pr_result result;
    uint64_t start = now_ns();
    for (uint64_t i = 0; i < head.rounds; i++) fr_call(library, &each, &sink, (void *)&taken, &result);
    answer[0] = now_ns() - start;
    if (!run_prepare(library, each.args.ptr, each.args.len, memory, &run)) return false;
    start = now_ns();
    run_bare(&run, head.rounds);
    answer[1] = now_ns() - start;
    start = now_ns();
    for (uint64_t i = 0; i < head.rounds; i++) taken += i;
    answer[2] = now_ns() - start;
    return true;
}
