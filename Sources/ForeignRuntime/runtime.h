// What the files of the runtime share. Not part of its interface.
#ifndef FOREIGN_RUNTIME_INTERNAL_H
#define FOREIGN_RUNTIME_INTERNAL_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE // dlinfo, strerrorname_np
#endif
#include "ForeignRuntime.h"

#include <ffi.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

// Nothing of ours is a symbol that a library could bind to.
#pragma GCC visibility push(hidden)

// ---- plan.c ----

/// The sections of a plan that was checked.
struct plan {
    const fp_header *head;
    const fp_type *types;
    const uint32_t *offsets;
    const fp_ffi_type *ffi_types;
    const uint32_t *ffi_elements;
    const fp_function *functions;
    const uint32_t *function_arguments;
    const fp_handle *handles;
    const fp_tool *tools;
    const fp_instruction *instructions;
    const uint32_t *cells;
    const fp_rule *rules;
    const fp_emit *emits;
    const uint8_t *expressions;
    const char *text;
};

/// Takes `bytes`, aligned to 8, apart. False with a sentence in `error`.
bool plan_read(struct plan *plan, const void *bytes, uint64_t size, pr_error *error);
/// Bytes of a kind of ffi type; 0 for void and struct.
uint32_t plan_size(uint32_t kind);

// ---- open.c ----

struct function {
    ffi_cif cif;
    void (*address)(void);
    ffi_type **arguments;
};

#define PLACE_WORDS ((FP_HANDLES_MAX + 63) / 64)
/// Places in the table of handles.
struct places { uint64_t words[PLACE_WORDS]; };

struct handle_entry {
    uint64_t number; // 0 = free
    uint64_t value;
    uint64_t order;
    uint32_t type;
    uint32_t callers;  // calls that use it now
    uint32_t users;    // these, and those that use what is borrowed from it
    uint32_t children; // handles that were made with it and are not borrowed
    bool consuming;    // its one user may end it
    bool doomed;       // to be finalised when the last user leaves
    bool borrowed;     // ends with its parents, and nothing of ours ends it
    struct places parents; // with those of what is borrowed among them
};

struct fr_library {
    struct plan plan;
    struct function *functions;
    ffi_type *types;
    pthread_mutex_t lock; // of what follows
    uint64_t order;
    uint32_t handle_count, borrowed, doomed; // those that are so
    struct handle_entry handles[FP_HANDLES_MAX];
};

/// For reports of crashes: what this thread does now, on behalf of a function; FP_NONE for none.
static inline void note_stage(uint32_t function, uint32_t stage) {
    fr_calling = function + 1;
    fr_stage = stage;
}
_Static_assert(FP_NONE + 1u == 0, "no function is noted as 0");

/// Calls a function of one argument, or none where `argument` is NULL; its result goes to `result`, of 16 bytes.
void call_simple(fr_library *library, uint32_t function, void *argument, void *result);

// ---- expression.c ----

struct value {
    bool is_real;
    __int128 whole;
    double real;
};

/// Whether the expression is well-formed and reads only what lies in a frame of this size.
bool expression_check(const struct plan *plan, uint32_t at, uint32_t frame);
/// False when a number grows out of its range, or something is divided by 0.
bool expression_value(const struct plan *plan, uint32_t at, const uint8_t *frame, int number, struct value *value);

// ---- handles.c ----

enum handle_answer { HANDLE_OK, HANDLE_UNKNOWN, HANDLE_BUSY, HANDLE_HAS_CHILDREN, HANDLE_BORROWED, HANDLE_FULL, HANDLE_KNOWN };

/// Marks the handle as used: by any number of calls, or by one that consumes it. `place` says where it is, for the functions
/// below.
enum handle_answer handles_use(
    fr_library *library, uint64_t number, uint32_t type, bool consumes, uint32_t *place, uint64_t *value);
void handles_leave(fr_library *library, uint32_t place);
/// Takes it out without finalising: the library has ended it.
void handles_remove(fr_library *library, uint32_t place);
/// Takes a new one in, made with those at `parents`. HANDLE_KNOWN: it is there, with this number, and whoever had it has
/// it. HANDLE_FULL: nothing was done.
enum handle_answer handles_add(
    fr_library *library, uint32_t type, uint64_t value, bool borrowed, const uint32_t *parents, uint32_t parent_count,
    uint32_t *place, uint64_t *number);
/// Whether it is in the table and ends from there.
bool handles_keep(fr_library *library, uint32_t type, uint64_t value);
void handles_finalise(fr_library *library, uint32_t type, uint64_t value);
/// Ends those of these numbers that there are; all of them with `numbers` NULL.
void handles_close(fr_library *library, const uint8_t *numbers, uint64_t count);
/// Whether there is a handle of this number.
bool handles_live(fr_library *library, uint64_t number);
/// Ends one that was just made.
void handles_discard(fr_library *library, uint32_t place);

// ---- run.c ----

struct buffer {
    uint8_t *bytes;
    uint64_t size;
};

/// What is to be undone at the end of a tool.
struct cleanup {
    uint64_t value;
    uint32_t function; // that frees `value`; FP_NONE: it is a handle of this type
    uint32_t type;
};

struct failure {
    int32_t status; // COLLET_OK while there is none
    uint32_t flags;
    const char *code;
    uint64_t length;
    char message[4096];
};

/// One tool on its way.
struct run {
    fr_library *library;
    const fp_tool *tool;
    const pr_request *request;
    uint8_t *frame;
    int number;    // errno of the last call
    uint32_t done;      // steps that were called
    uint32_t succeeded; // those whose rules did not hold
    uint32_t function, step; // of the last call
    bool cancelled, over;
    uint32_t cleanup_count, used_count, made_count;
    struct buffer buffers[FP_BUFFERS_MAX];
    struct cleanup cleanups[FP_CLEANUPS_MAX];
    struct {
        uint64_t number;
        uint32_t place, cell;
        bool consumes, gone;
    } used[FP_ARGUMENTS_MAX];
    uint32_t made[FP_CLEANUPS_MAX];
    struct failure failure;
};

/// Memory of a thread, kept from call to call.
struct memory {
    uint8_t *block, *output;
    uint64_t block_size, output_size, output_used;
};
/// NULL when there is no memory.
struct memory *memory_of_thread(void);
bool memory_reserve(uint8_t **bytes, uint64_t *size, uint64_t wanted, bool keeps);
void memory_settle(struct memory *memory);

void fail(struct run *run, int32_t status, const char *code, uint32_t flags, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/// Prepares the block of a message; false when the message makes no sense. `memory` is this thread's.
bool run_prepare(
    fr_library *library, const uint8_t *message, uint64_t length, struct memory *memory, struct run *run);
/// Runs the instructions, what always runs among them, and leaves the outputs in the thread's memory.
void run_tool(struct run *run, struct memory *memory);
/// The first call of a tool once, without anything around it; for benchmarks.
void run_bare(struct run *run, uint64_t rounds);

// ---- emit.c ----

/// Puts some outputs of the tool behind those that are there. False when that failed, or grew too large.
bool emit_outputs(struct run *run, struct memory *memory, uint32_t first, uint32_t count);

// ---- message.c ----

/// Makes the failure that a rule stands for.
void fail_by_rule(struct run *run, const fp_rule *rule, const fp_instruction *rules);

// ---- measure.c ----

/// Answers FP_MEASURE; false when the message makes no sense.
bool measure(
    fr_library *library, const pr_request *request, const uint8_t *message, uint64_t length, uint64_t answer[3]);

static inline uint64_t load_u64(const uint8_t *bytes) {
    uint64_t value;
    __builtin_memcpy(&value, bytes, 8);
    return value;
}
static inline void store_u64(uint8_t *bytes, uint64_t value) { __builtin_memcpy(bytes, &value, 8); }
/// An integer of a kind of ffi type, signed ones with their sign.
static inline uint64_t load_kind(const uint8_t *bytes, uint32_t kind) {
    switch (kind) {
    case FP_FFI_U8: return *bytes;
    case FP_FFI_I8: return (uint64_t)(int64_t)*(const int8_t *)bytes;
    case FP_FFI_U16: { uint16_t value; __builtin_memcpy(&value, bytes, 2); return value; }
    case FP_FFI_I16: { int16_t value; __builtin_memcpy(&value, bytes, 2); return (uint64_t)(int64_t)value; }
    case FP_FFI_U32: { uint32_t value; __builtin_memcpy(&value, bytes, 4); return value; }
    case FP_FFI_I32: { int32_t value; __builtin_memcpy(&value, bytes, 4); return (uint64_t)(int64_t)value; }
    default: return load_u64(bytes);
    }
}
static inline bool kind_is_signed(uint32_t kind) {
    return kind == FP_FFI_I8 || kind == FP_FFI_I16 || kind == FP_FFI_I32 || kind == FP_FFI_I64;
}

#pragma GCC visibility pop
#endif
