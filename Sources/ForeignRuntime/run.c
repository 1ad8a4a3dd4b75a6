// One call of a tool: the block of memory, the instructions one by one, and the end, which always comes.
#include "runtime.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define COLD __attribute__((noinline, cold))

// ---- the block ----

/// Cells that are to be pointers hold offsets from the block's beginning.
static bool set_pointers(uint8_t *block, uint64_t size, const uint8_t *offsets, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        uint32_t cell;
        memcpy(&cell, offsets + 4 * i, 4);
        if (size < 8 || cell > size - 8) return false;
        uint64_t target = load_u64(block + cell);
        if (target > size) return false;
        store_u64(block + cell, (uint64_t)(uintptr_t)block + target);
    }
    return true;
}

bool run_prepare(
    fr_library *library, const uint8_t *message, uint64_t length, struct memory *memory, struct run *run) {
    fp_message head;
    if (length < sizeof head) return false;
    memcpy(&head, message, sizeof head);
    uint64_t rest = length - sizeof head;
    if (head.tool >= library->plan.head->tools || head.body > rest || rest - head.body != 4 * (uint64_t)head.pointers)
        return false;
    const fp_tool *tool = &library->plan.tools[head.tool];
    if (head.body < tool->image) return false;
    uint64_t blobs = head.body - tool->image, size = tool->frame + blobs;
    if (!memory_reserve(&memory->block, &memory->block_size, size, false)) return false;
    uint8_t *block = memory->block;
    const uint8_t *body = message + sizeof head;
    memcpy(block, body, tool->image);
    memset(block + tool->image, 0, tool->frame - tool->image);
    if (blobs > 0) memcpy(block + tool->frame, body + tool->image, blobs);
    run->library = library;
    run->tool = tool;
    run->frame = block;
    run->number = 0;
    run->done = run->succeeded = run->step = 0;
    run->function = FP_NONE;
    run->cancelled = run->over = false;
    run->cleanup_count = run->used_count = run->made_count = 0;
    run->failure.status = COLLET_OK;
    memset(run->buffers, 0, tool->buffers * sizeof *run->buffers);
    memory->output_used = 0;
    return head.pointers == 0 || set_pointers(block, size, body + head.body, head.pointers);
}

// ---- instructions ----

static bool whole_of(struct run *run, uint32_t expression, __int128 *number) {
    struct value value;
    bool is_right =
        expression_value(&run->library->plan, expression, run->frame, run->number, &value) && !value.is_real;
    if (!is_right)
        fail(run, COLLET_PERMANENT, FP_CODE_BAD_EXPRESSION, run->done == 0 ? COLLET_FAILURE_NO_EFFECT : 0,
             "A length cannot be computed from these numbers: they are too large, or something is divided by 0.");
    *number = value.whole;
    return is_right;
}

static COLD bool bad_length(struct run *run, const char *what) {
    fail(run, COLLET_PERMANENT, FP_CODE_BAD_LENGTH, run->done == 0 ? COLLET_FAILURE_NO_EFFECT : 0, "%s", what);
    return false;
}

static COLD bool make_buffer(struct run *run, const fp_instruction *i) {
    __int128 count, given = 0;
    if (!whole_of(run, i->c, &count) || (i->e != FP_NONE && !whole_of(run, i->e, &given))) return false;
    if (given < 0 || count < 0) return bad_length(run, "The length of a buffer would be negative.");
    if (count < given) count = given;
    if (count * i->d > FP_BUFFER_BYTES_MAX) return bad_length(run, "A buffer would have more than 64 MiB.");
    struct buffer *buffer = &run->buffers[i->b];
    free(buffer->bytes);
    buffer->size = (uint64_t)count * i->d;
    // A NUL behind it, whatever the function forgets, and an address even where there is nothing.
    buffer->bytes = calloc(1, buffer->size + 1);
    if (buffer->bytes == NULL) {
        fail(run, COLLET_RETRYABLE, "OUT_OF_MEMORY", 0, "There is no memory for a buffer.");
        return false;
    }
    const void *old = (const void *)load_u64(run->frame + i->a);
    if (given > 0 && old != NULL) memcpy(buffer->bytes, old, (uint64_t)given * i->d);
    store_u64(run->frame + i->a, (uint64_t)(uintptr_t)buffer->bytes);
    return true;
}

static COLD bool bad_number(struct run *run, const fp_instruction *i, const char *what) {
    bool is_value = i->e & FP_STORE_VALUE;
    fail(run, COLLET_PERMANENT, is_value ? FP_CODE_BAD_NUMBER : FP_CODE_BAD_LENGTH,
         run->done == 0 ? COLLET_FAILURE_NO_EFFECT : 0, "A %s is %s than its argument can say.",
         is_value ? "number" : "length", what);
    return false;
}

static bool store(struct run *run, const fp_instruction *i) {
    __int128 number, bits = 8 * (__int128)i->c;
    if (!whole_of(run, i->b, &number)) return false;
    __int128 one = 1, most = i->d ? (one << (bits - 1)) - 1 : (one << bits) - 1, least = i->d ? -(one << (bits - 1)) : 0;
    if (number < least) return bad_number(run, i, "less");
    if (number > most) return bad_number(run, i, "greater");
    uint64_t value = (uint64_t)number;
    memcpy(run->frame + i->a, &value, i->c);
    return true;
}

static COLD bool refuse_handle(struct run *run, uint32_t type, enum handle_answer answer) {
    const char *name = run->library->plan.text + run->library->plan.handles[type].name;
    // Steps before this one may have done something.
    uint32_t flags = run->done == 0 ? COLLET_FAILURE_NO_EFFECT : 0;
    switch (answer) {
    case HANDLE_HAS_CHILDREN:
        fail(run, COLLET_PERMANENT, FP_CODE_HANDLE_IN_USE, flags,
             "This %s cannot be ended while something that was made with it is still open; end that first.", name);
        break;
    case HANDLE_BORROWED:
        fail(run, COLLET_PERMANENT, FP_CODE_HANDLE_IN_USE, flags,
             "This %s belongs to what it was got from, and ends with that; it cannot be ended itself.", name);
        break;
    case HANDLE_BUSY:
        fail(run, COLLET_RETRYABLE, FP_CODE_HANDLE_IN_USE, flags, "Another call is using this %s.", name);
        break;
    case HANDLE_FULL:
        fail(run, COLLET_PERMANENT, FP_CODE_HANDLE_LIMIT, 0,
             "There are %u open already, the most there can be; end some first.", FP_HANDLES_MAX);
        break;
    default:
        fail(run, COLLET_PERMANENT, FP_CODE_HANDLE_UNKNOWN, flags,
             "There is no such %s: it was ended, or the library's process was. Make a new one.", name);
    }
    return false;
}

static COLD bool refuse_twice(struct run *run, uint32_t type) {
    fail(run, COLLET_PERMANENT, FP_CODE_HANDLE_IN_USE, run->done == 0 ? COLLET_FAILURE_NO_EFFECT : 0,
         "The same %s is given twice, and the call ends it.",
         run->library->plan.text + run->library->plan.handles[type].name);
    return false;
}

static bool use_handle(struct run *run, const fp_instruction *i) {
    uint64_t number = load_u64(run->frame + i->a), value = 0;
    bool consumes = i->c & FP_HANDLE_CONSUMES;
    if (number == 0 && (i->c & FP_HANDLE_NULLABLE)) return true;
    for (uint32_t k = 0; k < run->used_count; k++)
        if (run->used[k].number == number && (consumes || run->used[k].consumes)) return refuse_twice(run, i->b);
    uint32_t place;
    enum handle_answer answer = handles_use(run->library, number, i->b, consumes, &place, &value);
    if (answer != HANDLE_OK) return refuse_handle(run, i->b, answer);
    run->used[run->used_count].number = number;
    run->used[run->used_count].place = place;
    run->used[run->used_count].cell = i->a;
    run->used[run->used_count].consumes = consumes;
    run->used[run->used_count++].gone = false;
    store_u64(run->frame + i->a, value);
    return true;
}

static void clean_later(struct run *run, uint64_t value, uint32_t function, uint32_t type) {
    run->cleanups[run->cleanup_count++] = (struct cleanup){value, function, type};
}

/// NULL, and what is negative, is no handle.
static bool is_handle(uint64_t value, uint32_t kind) {
    return kind_is_signed(kind) ? (int64_t)value >= 0 : kind != FP_FFI_POINTER || value != 0;
}

/// A function may give out what there is already: that ends once.
static bool is_ended_later(struct run *run, uint32_t type, uint64_t value) {
    for (uint32_t k = 0; k < run->cleanup_count; k++) {
        const struct cleanup *cleanup = &run->cleanups[k];
        if (cleanup->function == FP_NONE && cleanup->type == type && cleanup->value == value) return true;
    }
    return handles_keep(run->library, type, value);
}

static bool adopt(struct run *run, const fp_instruction *i) {
    uint32_t kind = run->library->plan.handles[i->b].kind;
    uint64_t value = load_kind(run->frame + i->a, kind), number = 0;
    if (!is_handle(value, kind)) return true;
    bool borrowed = i->d & FP_ADOPT_BORROWED;
    if (i->d & FP_ADOPT_TEMPORARY) {
        if (!is_ended_later(run, i->b, value)) clean_later(run, value, FP_NONE, i->b);
        return true;
    }
    uint32_t parents[FP_ARGUMENTS_MAX], count = 0, place;
    for (uint32_t k = 0; k < run->used_count; k++)
        if (!run->used[k].consumes && !run->used[k].gone) parents[count++] = run->used[k].place;
    switch (handles_add(run->library, i->b, value, borrowed, parents, count, &place, &number)) {
    case HANDLE_OK: run->made[run->made_count++] = place; break;
    case HANDLE_KNOWN: break;
    default:
        if (!borrowed) handles_finalise(run->library, i->b, value);
        return refuse_handle(run, i->b, HANDLE_FULL);
    }
    store_u64(run->frame + i->c, number);
    return true;
}

static inline bool is_cancelled(const struct run *run) {
    const uint32_t *flag = run->request->cancelled;
    return flag != NULL && __atomic_load_n(flag, __ATOMIC_ACQUIRE) != 0;
}

static inline bool call(struct run *run, const fp_instruction *i) {
    fr_library *library = run->library;
    if (!(i->e & FP_CALL_FINALLY) && is_cancelled(run)) {
        run->cancelled = true;
        return false;
    }
    struct function *function = &library->functions[i->a];
    const uint32_t *cells = library->plan.cells + i->c;
    void *arguments[FP_ARGUMENTS_MAX];
    for (uint32_t k = 0; k < function->cif.nargs; k++) arguments[k] = run->frame + cells[k];
    note_stage(i->a, FR_STAGE_CALL);
    errno = 0;
    ffi_call(&function->cif, function->address, run->frame + i->b, arguments);
    run->number = errno;
    // Where a signature is wrong it may be its result that cannot be read.
    note_stage(i->a, FR_STAGE_READING);
    run->function = i->a;
    run->step = i->d;
    run->done |= 1u << i->d;
    run->succeeded |= 1u << i->d;
    return true;
}

/// They stand behind the call of their own step.
static COLD bool apply_rules(struct run *run, const fp_instruction *i) {
    const struct plan *plan = &run->library->plan;
    run->succeeded &= ~(1u << run->step);
    for (uint32_t k = i->a; k < i->a + i->b; k++) {
        struct value value;
        const fp_rule *rule = &plan->rules[k];
        if (!expression_value(plan, rule->condition, run->frame, run->number, &value)) {
            fail(run, COLLET_INTERNAL, FP_CODE_BAD_EXPRESSION, 0, "A condition of the manifest cannot be computed.");
            return false;
        }
        if (value.is_real || value.whole == 0) continue;
        fail_by_rule(run, rule, i);
        return false;
    }
    run->succeeded |= 1u << run->step;
    return true;
}

/// The library has ended it: one that was given by the model, or that a step put out.
static void end_consumed(struct run *run, const fp_instruction *i) {
    for (uint32_t k = 0; k < run->used_count; k++) {
        if (run->used[k].cell != i->a || !run->used[k].consumes || run->used[k].gone) continue;
        run->used[k].gone = true;
        handles_remove(run->library, run->used[k].place);
        return;
    }
    uint64_t value = load_kind(run->frame + i->a, run->library->plan.handles[i->b].kind);
    for (uint32_t k = run->cleanup_count; k > 0; k--) {
        struct cleanup *cleanup = &run->cleanups[k - 1];
        if (cleanup->function != FP_NONE || cleanup->type != i->b || cleanup->value != value) continue;
        run->cleanup_count--;
        memmove(cleanup, cleanup + 1, (run->cleanup_count - (k - 1)) * sizeof *cleanup);
        return;
    }
}

static void free_later(struct run *run, const fp_instruction *i) {
    uint64_t pointer = load_u64(run->frame + i->a);
    if (pointer != 0) clean_later(run, pointer, i->b, 0);
}

/// Up to `end`; false when one failed, or one that always runs has not what it needs.
static bool execute(
    struct run *run, struct memory *memory, const fp_instruction *i, const fp_instruction *end) {
    for (; i < end; i++) {
        switch (i->op) {
        case FP_CALL:
            if (!call(run, i)) return false;
            break;
        case FP_POINT: store_u64(run->frame + i->a, (uint64_t)(uintptr_t)run->frame + i->b); break;
        case FP_RULES:
            if (!apply_rules(run, i)) return false;
            break;
        case FP_BUFFER_OR_NULL:
            if (load_u64(run->frame + i->a) == 0) break;
            // fall through
        case FP_BUFFER:
            if (!make_buffer(run, i)) return false;
            break;
        case FP_STORE:
            if (!store(run, i)) return false;
            break;
        case FP_HANDLE:
            if (!use_handle(run, i)) return false;
            break;
        case FP_ADOPT:
            if (!adopt(run, i)) return false;
            break;
        case FP_EMIT:
            if (!emit_outputs(run, memory, i->a, i->b)) return false;
            break;
        case FP_FREE: free_later(run, i); break;
        case FP_CONSUMED: end_consumed(run, i); break;
        case FP_NEEDS:
            if ((run->succeeded & i->a) != i->a) return false;
            break;
        case FP_WANTS:
            if (!is_handle(load_kind(run->frame + i->a, i->c), i->c)) return false;
            break;
        }
    }
    return true;
}

// ---- the end ----

static COLD void clean_up(struct run *run) {
    while (run->cleanup_count > 0) {
        struct cleanup *cleanup = &run->cleanups[--run->cleanup_count];
        uint64_t ignored[2];
        if (cleanup->function == FP_NONE) handles_finalise(run->library, cleanup->type, cleanup->value);
        else call_simple(run->library, cleanup->function, &cleanup->value, ignored);
    }
    for (uint32_t k = 0; k < run->used_count; k++)
        if (!run->used[k].gone) handles_leave(run->library, run->used[k].place);
    for (uint32_t k = 0; k < run->tool->buffers; k++) free(run->buffers[k].bytes);
    // Nobody will hear of them.
    bool failed = run->failure.status != COLLET_OK || run->over || run->cancelled;
    while (failed && run->made_count > 0) handles_discard(run->library, run->made[--run->made_count]);
}

void run_tool(struct run *run, struct memory *memory) {
    const fp_tool *tool = run->tool;
    const fp_instruction *first = run->library->plan.instructions + tool->first_instruction;
    const fp_instruction *finally = first + tool->finally, *end = first + tool->instruction_count;
    execute(run, memory, first, finally);
    if (finally < end) {
        // What goes wrong here changes nothing of what the tool has come to.
        struct failure *failure = &run->failure;
        int32_t status = failure->status;
        uint64_t length = failure->length;
        for (const fp_instruction *step = finally, *next; step < end; step = next) {
            next = step + 1 + step->b;
            execute(run, memory, step, next);
        }
        if (status == COLLET_OK) failure->status = COLLET_OK;
        failure->length = length;
    }
    if (run->cleanup_count + run->used_count + run->made_count + tool->buffers > 0) {
        // Who wrote past the end of a buffer is found out when that is freed.
        note_stage(run->function, FR_STAGE_FREEING);
        clean_up(run);
    }
    note_stage(FP_NONE, FR_STAGE_CALL);
}

static void refuse_message(pr_result *result) {
    *result = (pr_result){COLLET_INTERNAL, PR_RESULT_FAULT, "the host sent a call that does not fit the plan"};
}

static void answer_bytes(
    const pr_sink *sink, void *ctx, const void *bytes, uint64_t length, pr_result *result) {
    int32_t status = sink->part_begin(ctx, COLLET_PART_BLOB, 0, NULL);
    if (status == COLLET_OK && length > 0) status = sink->part_write(ctx, bytes, length);
    if (status == COLLET_OK) status = sink->part_end(ctx);
    *result = (pr_result){status, 0, NULL};
}

static COLD void answer_living(
    fr_library *library, const uint8_t *numbers, uint64_t count, const pr_sink *sink, void *ctx, pr_result *result) {
    int32_t status = sink->part_begin(ctx, COLLET_PART_BLOB, 0, NULL);
    for (uint64_t i = 0; i < count && status == COLLET_OK; i++)
        if (handles_live(library, load_u64(numbers + 8 * i))) status = sink->part_write(ctx, numbers + 8 * i, 8);
    if (status == COLLET_OK) status = sink->part_end(ctx);
    *result = (pr_result){status, 0, NULL};
}

static COLD void answer_failure(struct run *run, const pr_sink *sink, void *ctx, pr_result *result) {
    const struct failure *failure = &run->failure;
    if (run->over) {
        *result = (pr_result){COLLET_PERMANENT, PR_RESULT_OVER_LIMIT, NULL};
    } else if (run->cancelled) {
        *result = (pr_result){COLLET_CANCELLED, 0, NULL};
    } else {
        const collet_failure told = {
            .struct_size = sizeof told,
            .code = failure->code,
            .message = {(const uint8_t *)failure->message, failure->length},
            .flags = failure->flags,
        };
        sink->fail(ctx, &told);
        *result = (pr_result){failure->status, PR_RESULT_FAILED, NULL};
    }
}

/// What is asked for besides calls of tools.
static COLD void answer_other(
    fr_library *library, const pr_request *request, const pr_sink *sink, void *ctx, pr_result *result) {
    fp_message head;
    const uint8_t *message = request->args.ptr;
    uint64_t length = request->args.len;
    if (length < sizeof head) return refuse_message(result);
    memcpy(&head, message, sizeof head);
    const uint8_t *body = message + sizeof head;
    if (head.body != length - sizeof head || head.pointers != 0) return refuse_message(result);
    uint64_t measured[3];
    if (head.tool == FP_CLOSE && head.body % 8 == 0) {
        handles_close(library, body, head.body / 8);
        answer_bytes(sink, ctx, NULL, 0, result);
    } else if (head.tool == FP_LIVING && head.body % 8 == 0) {
        answer_living(library, body, head.body / 8, sink, ctx, result);
    } else if (head.tool == FP_MEASURE && measure(library, request, body, head.body, measured)) {
        answer_bytes(sink, ctx, measured, sizeof measured, result);
    } else {
        refuse_message(result);
    }
}

void fr_call(fr_library *library, const pr_request *request, const pr_sink *sink, void *sink_ctx, pr_result *result) {
    struct run run;
    struct memory *memory = memory_of_thread();
    if (memory == NULL) return refuse_message(result);
    run.request = request;
    if (!LIKELY(run_prepare(library, request->args.ptr, request->args.len, memory, &run))) {
        answer_other(library, request, sink, sink_ctx, result);
        return;
    }
    run_tool(&run, memory);
    if (LIKELY(run.failure.status == COLLET_OK && !run.over && !run.cancelled))
        answer_bytes(sink, sink_ctx, memory->output, memory->output_used, result);
    else
        answer_failure(&run, sink, sink_ctx, result);
    memory_settle(memory);
}

void run_bare(struct run *run, uint64_t rounds) {
    const fp_instruction *i = run->library->plan.instructions + run->tool->first_instruction;
    while (i->op != FP_CALL) i++;
    struct function *function = &run->library->functions[i->a];
    const uint32_t *cells = run->library->plan.cells + i->c;
    void *arguments[FP_ARGUMENTS_MAX];
    for (uint32_t k = 0; k < function->cif.nargs; k++) arguments[k] = run->frame + cells[k];
    for (uint64_t round = 0; round < rounds; round++)
        ffi_call(&function->cif, function->address, run->frame + i->b, arguments);
}
