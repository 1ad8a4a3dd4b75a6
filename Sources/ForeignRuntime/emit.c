// Copies what a step put out from the library's memory into ours: right behind it, for the next call may free what it
// points to, or write another text there.
#include "runtime.h"

#include <string.h>

static bool put(struct run *run, struct memory *memory, const void *bytes, uint64_t length) {
    uint64_t used = memory->output_used, max = run->request->result_max;
    if (length > max || used > max - length) {
        run->over = true;
        return false;
    }
    if (!memory_reserve(&memory->output, &memory->output_size, used + length, true)) {
        fail(run, COLLET_RETRYABLE, "OUT_OF_MEMORY", 0, "There is no memory for the result.");
        return false;
    }
    if (length > 0) memcpy(memory->output + used, bytes, length);
    memory->output_used = used + length;
    return true;
}

static bool put_number(struct run *run, struct memory *memory, uint64_t number) {
    return put(run, memory, &number, sizeof number);
}

static bool put_text(struct run *run, struct memory *memory, const uint8_t *text, uint64_t length) {
    if (text == NULL) return put_number(run, memory, FP_NULL);
    return put_number(run, memory, length) && put(run, memory, text, length);
}

/// Up to its NUL; what is longer than a result may be is over the limit anyway.
static uint64_t length_of(const struct run *run, const uint8_t *text) {
    return text == NULL ? 0 : strnlen((const char *)text, run->request->result_max + 1);
}

/// Values and then the strings that they point to.
static bool put_values(
    struct run *run, struct memory *memory, const fp_type *type, const uint8_t *values, uint64_t count) {
    if (!put(run, memory, values, count * type->size)) return false;
    for (uint64_t i = 0; type->offset_count > 0 && i < count; i++) {
        for (uint32_t k = 0; k < type->offset_count; k++) {
            uint32_t offset = run->library->plan.offsets[type->first_offset + k];
            const uint8_t *text = (const uint8_t *)load_u64(values + i * type->size + offset);
            if (!put_text(run, memory, text, length_of(run, text))) return false;
        }
    }
    return true;
}

static bool count_of(struct run *run, const fp_emit *emit, uint64_t max, uint64_t *count) {
    struct value value;
    if (!expression_value(&run->library->plan, emit->count, run->frame, run->number, &value) || value.is_real) {
        fail(run, COLLET_INTERNAL, FP_CODE_BAD_EXPRESSION, 0, "The length of a result cannot be computed.");
        return false;
    }
    if (emit->source == FP_FROM_CELL && value.whole > (__int128)max) {
        // No room of ours that it could have been told.
        run->over = true;
        return false;
    }
    if (value.whole < 0 || value.whole > (__int128)max) {
        bool is_negative = value.whole < 0;
        unsigned long long shown = (unsigned long long)(is_negative ? -value.whole : value.whole);
        fail(run, COLLET_PERMANENT, FP_CODE_BAD_LENGTH, 0,
             "The function says that its result has %s%llu elements, but there is room for %llu only: it needs more "
             "room, or counts otherwise than the manifest says.",
             is_negative ? "-" : "", shown, (unsigned long long)max);
        return false;
    }
    *count = (uint64_t)value.whole;
    return true;
}

static bool width_of(struct run *run, const fp_emit *emit, uint64_t *width) {
    struct value value;
    if (!expression_value(&run->library->plan, emit->width, run->frame, run->number, &value) || value.is_real) {
        fail(run, COLLET_INTERNAL, FP_CODE_BAD_EXPRESSION, 0, "The width of a result cannot be computed.");
        return false;
    }
    if (value.whole < 1) {
        fail(run, COLLET_PERMANENT, FP_CODE_BAD_LENGTH, 0,
             "The function says that a row of its result has %lld elements: a width is at least 1.",
             (long long)(value.whole < INT64_MIN ? INT64_MIN : value.whole));
        return false;
    }
    *width = value.whole > INT64_MAX ? INT64_MAX : (uint64_t)value.whole;
    return true;
}

static bool emit_many(struct run *run, struct memory *memory, const fp_emit *emit, const uint8_t *from, uint64_t room) {
    const fp_type *type = &run->library->plan.types[emit->type];
    uint64_t count = 0, width = 0;
    if (from != NULL && !count_of(run, emit, room / type->size, &count)) return false;
    if (emit->width != FP_NONE) {
        // Where nothing came there need not be a width.
        if (count > 0 && !width_of(run, emit, &width)) return false;
        if (!put_number(run, memory, width)) return false;
    }
    if (from == NULL) return put_number(run, memory, FP_NULL);
    return put_number(run, memory, count) && put_values(run, memory, type, from, count);
}

static bool emit_text(struct run *run, struct memory *memory, const fp_emit *emit, const uint8_t *from, uint64_t room) {
    uint64_t length;
    if (from == NULL) return put_number(run, memory, FP_NULL);
    if (emit->count != FP_NONE) {
        if (!count_of(run, emit, room, &length)) return false;
    } else {
        length = emit->source == FP_FROM_BUFFER ? strnlen((const char *)from, room) : length_of(run, from);
    }
    return put_text(run, memory, from, length);
}

static bool emit_one(struct run *run, struct memory *memory, const fp_emit *emit, const uint8_t *from) {
    const fp_type *type = &run->library->plan.types[emit->type];
    if (emit->source == FP_FROM_CELL) {
        const uint8_t is_there = from != NULL;
        if (!put(run, memory, &is_there, 1)) return false;
        if (!is_there) return true;
    }
    return put_values(run, memory, type, from, 1);
}

static bool emit_output(struct run *run, struct memory *memory, const fp_emit *emit) {
    const uint8_t *from = run->frame + emit->at;
    // What is behind a pointer of the library's has no end that we know; no result is longer than this.
    uint64_t room = run->request->result_max;
    if (emit->source == FP_FROM_CELL) from = (const uint8_t *)load_u64(from);
    if (emit->source == FP_FROM_BUFFER) {
        from = run->buffers[emit->at].bytes;
        room = run->buffers[emit->at].size;
    }
    switch (emit->form) {
    case FP_FORM_HANDLE: return put_number(run, memory, load_u64(from));
    case FP_FORM_TEXT: return emit_text(run, memory, emit, from, room);
    case FP_FORM_MANY: return emit_many(run, memory, emit, from, room);
    default: return emit_one(run, memory, emit, from);
    }
}

bool emit_outputs(struct run *run, struct memory *memory, uint32_t first, uint32_t count) {
    const fp_emit *emits = run->library->plan.emits + run->tool->first_emit + first;
    bool is_whole = true;
    for (uint32_t i = 0; is_whole && i < count; i++) is_whole = emit_output(run, memory, &emits[i]);
    return is_whole;
}
