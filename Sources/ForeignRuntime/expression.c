// Expressions of a plan: capacities, lengths, conditions.
#include "runtime.h"

#include <string.h>

/// Further than any integer of C, and so far from the end of 128 bits that one step cannot reach it.
#define BOUND ((__int128)1 << 100)

static int32_t operand_bytes(uint8_t op) {
    switch (op) {
    case FP_X_NUMBER:
    case FP_X_REAL: return 8;
    case FP_X_LOAD: return 5;
    default: return op <= FP_X_AND ? 0 : -1;
    }
}

/// How much deeper the stack is after it.
static int32_t growth(uint8_t op) {
    return op == FP_X_NUMBER || op == FP_X_REAL || op == FP_X_LOAD || op == FP_X_ERRNO ? 1 : -1;
}

bool expression_check(const struct plan *plan, uint32_t at, uint32_t frame) {
    const uint8_t *bytes = plan->expressions;
    uint32_t end = plan->head->expressions;
    int32_t depth = 0;
    while (at < end) {
        uint8_t op = bytes[at++];
        if (op == FP_X_END) return depth == 1;
        int32_t operand = operand_bytes(op);
        if (operand < 0 || (uint32_t)operand > end - at) return false;
        if (op == FP_X_LOAD) {
            uint32_t offset, size = plan_size(bytes[at]);
            memcpy(&offset, bytes + at + 1, 4);
            if (size == 0 || size > frame || offset > frame - size) return false;
        }
        if (growth(op) < 0 && depth < 2) return false;
        depth += growth(op);
        if (depth > (int32_t)FP_EXPRESSION_DEPTH) return false;
        at += (uint32_t)operand;
    }
    return false;
}

static struct value whole(__int128 number) { return (struct value){.whole = number}; }
static struct value real(double number) { return (struct value){.is_real = true, .real = number}; }

static struct value loaded(const uint8_t *bytes, uint32_t kind) {
    if (kind == FP_FFI_DOUBLE || kind == FP_FFI_FLOAT) {
        double wide;
        float narrow;
        if (kind == FP_FFI_DOUBLE) memcpy(&wide, bytes, 8);
        else memcpy(&narrow, bytes, 4);
        return real(kind == FP_FFI_DOUBLE ? wide : (double)narrow);
    }
    uint64_t number = load_kind(bytes, kind);
    return whole(kind_is_signed(kind) ? (__int128)(int64_t)number : (__int128)number);
}

static bool compare(uint8_t op, const struct value *a, const struct value *b) {
    if (a->is_real || b->is_real) {
        double x = a->is_real ? a->real : (double)a->whole, y = b->is_real ? b->real : (double)b->whole;
        switch (op) {
        case FP_X_EQUAL: return x == y;
        case FP_X_UNEQUAL: return x != y;
        case FP_X_LESS: return x < y;
        case FP_X_LESS_EQUAL: return x <= y;
        case FP_X_GREATER: return x > y;
        default: return x >= y;
        }
    }
    __int128 x = a->whole, y = b->whole;
    switch (op) {
    case FP_X_EQUAL: return x == y;
    case FP_X_UNEQUAL: return x != y;
    case FP_X_LESS: return x < y;
    case FP_X_LESS_EQUAL: return x <= y;
    case FP_X_GREATER: return x > y;
    default: return x >= y;
    }
}

static bool compute(uint8_t op, const struct value *a, const struct value *b, struct value *result) {
    if (op >= FP_X_EQUAL && op <= FP_X_GREATER_EQUAL) {
        *result = whole(compare(op, a, b));
        return true;
    }
    if (a->is_real || b->is_real) return false;
    __int128 x = a->whole, y = b->whole, z = 0;
    switch (op) {
    case FP_X_ADD: z = x + y; break;
    case FP_X_SUBTRACT: z = x - y; break;
    case FP_X_MULTIPLY:
        if (__builtin_mul_overflow(x, y, &z)) return false;
        break;
    case FP_X_DIVIDE:
        if (y == 0) return false;
        z = x / y;
        break;
    default: z = x != 0 && y != 0;
    }
    *result = whole(z);
    return z < BOUND && z > -BOUND;
}

bool expression_value(const struct plan *plan, uint32_t at, const uint8_t *frame, int number, struct value *value) {
    struct value stack[FP_EXPRESSION_DEPTH];
    uint32_t depth = 0, offset;
    int64_t constant;
    double fraction;
    for (const uint8_t *next = plan->expressions + at;;) {
        uint8_t op = *next++;
        switch (op) {
        case FP_X_END: *value = stack[0]; return true;
        case FP_X_NUMBER:
            memcpy(&constant, next, 8);
            stack[depth++] = whole(constant);
            next += 8;
            break;
        case FP_X_REAL:
            memcpy(&fraction, next, 8);
            stack[depth++] = real(fraction);
            next += 8;
            break;
        case FP_X_LOAD:
            memcpy(&offset, next + 1, 4);
            stack[depth++] = loaded(frame + offset, next[0]);
            next += 5;
            break;
        case FP_X_ERRNO: stack[depth++] = whole(number); break;
        default:
            depth--;
            if (!compute(op, &stack[depth - 1], &stack[depth], &stack[depth - 1])) return false;
        }
    }
}
