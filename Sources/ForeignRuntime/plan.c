// Reads a plan and checks all of it: every index, every offset, every text. What runs afterwards checks nothing of this
// again.
#include "runtime.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static bool bad(pr_error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

static bool bad(pr_error *error, const char *format, ...) {
    if (error == NULL) return false;
    error->code = FR_E_PLAN;
    error->status = 0;
    int length = snprintf(error->text, sizeof error->text, "the plan of the bound library is wrong: ");
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->text + length, sizeof error->text - (size_t)length, format, arguments);
    va_end(arguments);
    return false;
}

uint32_t plan_size(uint32_t kind) {
    static const uint8_t sizes[] = {0, 1, 1, 2, 2, 4, 4, 8, 8, 4, 8, 8};
    return kind < sizeof sizes ? sizes[kind] : 0;
}

static bool is_within(uint32_t first, uint32_t count, uint32_t all) { return first <= all && count <= all - first; }

// ---- sections ----

/// Where sections begin: sums that cannot overflow, for each count is below 2^32.
static bool find_sections(struct plan *plan, const uint8_t *bytes, uint64_t size, pr_error *error) {
    const fp_header *head = (const fp_header *)bytes;
    const struct {
        const void **start;
        uint32_t count;
        uint32_t record;
    } sections[] = {
        {(const void **)&plan->types, head->types, sizeof(fp_type)},
        {(const void **)&plan->offsets, head->offsets, sizeof(uint32_t)},
        {(const void **)&plan->ffi_types, head->ffi_types, sizeof(fp_ffi_type)},
        {(const void **)&plan->ffi_elements, head->ffi_elements, sizeof(uint32_t)},
        {(const void **)&plan->functions, head->functions, sizeof(fp_function)},
        {(const void **)&plan->function_arguments, head->function_arguments, sizeof(uint32_t)},
        {(const void **)&plan->handles, head->handles, sizeof(fp_handle)},
        {(const void **)&plan->tools, head->tools, sizeof(fp_tool)},
        {(const void **)&plan->instructions, head->instructions, sizeof(fp_instruction)},
        {(const void **)&plan->cells, head->cells, sizeof(uint32_t)},
        {(const void **)&plan->rules, head->rules, sizeof(fp_rule)},
        {(const void **)&plan->emits, head->emits, sizeof(fp_emit)},
        {(const void **)&plan->expressions, head->expressions, 1},
        {(const void **)&plan->text, head->text, 1},
    };
    uint64_t at = sizeof(fp_header);
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        *sections[i].start = bytes + at;
        at += ((uint64_t)sections[i].count * sections[i].record + 7) & ~7ull;
        if (at > size) return bad(error, "its sections are longer than it");
    }
    return at == size || bad(error, "it is longer than its sections");
}

static bool is_text(const struct plan *plan, uint32_t start, uint32_t length) {
    return is_within(start, length, plan->head->text);
}

/// Without a NUL inside, and with one behind.
static bool is_name(const struct plan *plan, uint32_t start, uint32_t length) {
    return length > 0 && is_text(plan, start, length) && start + length < plan->head->text &&
           plan->text[start + length] == 0 && memchr(plan->text + start, 0, length) == NULL;
}

// ---- types and functions ----

static bool check_types(const struct plan *plan, pr_error *error) {
    for (uint32_t i = 0; i < plan->head->types; i++) {
        const fp_type *type = &plan->types[i];
        if (type->size == 0 || type->size > FP_FRAME_MAX) return bad(error, "type %u has %u bytes", i, type->size);
        if (!is_within(type->first_offset, type->offset_count, plan->head->offsets))
            return bad(error, "type %u has strings where there are none", i);
        for (uint32_t k = 0; k < type->offset_count; k++) {
            uint32_t offset = plan->offsets[type->first_offset + k];
            if (type->size < 8 || offset > type->size - 8) return bad(error, "a string of type %u lies outside it", i);
        }
    }
    return true;
}

/// Each struct counts all that is in it, so that many small ones cannot make one that never ends.
static bool check_ffi_types(const struct plan *plan, pr_error *error) {
    uint32_t count = plan->head->ffi_types;
    for (uint32_t i = 0; i < count; i++) {
        const fp_ffi_type *type = &plan->ffi_types[i];
        if (type->kind > FP_FFI_STRUCT) return bad(error, "ffi type %u is of the unknown kind %u", i, type->kind);
        if (type->kind != FP_FFI_STRUCT) {
            if (type->element_count != 0 || type->size != plan_size(type->kind))
                return bad(error, "ffi type %u has another size", i);
            continue;
        }
        if (type->size == 0 || type->size > FP_FRAME_MAX || type->element_count == 0 ||
            type->element_count > FP_ELEMENTS_MAX ||
            !is_within(type->first_element, type->element_count, plan->head->ffi_elements))
            return bad(error, "ffi type %u is no struct", i);
        uint64_t whole = 0;
        for (uint32_t k = 0; k < type->element_count; k++) {
            uint32_t element = plan->ffi_elements[type->first_element + k];
            if (element >= i || plan->ffi_types[element].kind == FP_FFI_VOID)
                return bad(error, "ffi type %u has an element that it may not have", i);
            whole += plan->ffi_types[element].size;
        }
        if (whole > type->size) return bad(error, "ffi type %u is smaller than what is in it", i);
    }
    return true;
}

static bool is_promoted(uint32_t kind) { return kind >= FP_FFI_U32 && kind != FP_FFI_FLOAT; }

static bool check_functions(const struct plan *plan, pr_error *error) {
    for (uint32_t i = 0; i < plan->head->functions; i++) {
        const fp_function *function = &plan->functions[i];
        if (!is_name(plan, function->symbol, function->symbol_length)) return bad(error, "function %u has no name", i);
        if (function->returns >= plan->head->ffi_types || function->argument_count > FP_ARGUMENTS_MAX ||
            !is_within(function->first_argument, function->argument_count, plan->head->function_arguments))
            return bad(error, "function %u has types that do not exist", i);
        if (function->fixed != FP_NONE && function->fixed > function->argument_count)
            return bad(error, "function %u has fewer arguments than before its '...'", i);
        for (uint32_t k = 0; k < function->argument_count; k++) {
            uint32_t type = plan->function_arguments[function->first_argument + k];
            if (type >= plan->head->ffi_types || plan->ffi_types[type].kind == FP_FFI_VOID)
                return bad(error, "argument %u of function %u has no type", k, i);
            if (function->fixed != FP_NONE && k >= function->fixed && !is_promoted(plan->ffi_types[type].kind))
                return bad(error, "argument %u of function %u is too narrow for a '...'", k, i);
        }
    }
    return true;
}

static uint32_t argument_kind(const struct plan *plan, uint32_t function, uint32_t argument) {
    return plan->ffi_types[plan->function_arguments[plan->functions[function].first_argument + argument]].kind;
}

/// A function that is called with one value of at most 8 bytes, or with none.
static bool is_simple(const struct plan *plan, uint32_t function, uint32_t kind) {
    if (function >= plan->head->functions) return false;
    const fp_function *found = &plan->functions[function];
    if (plan->ffi_types[found->returns].kind == FP_FFI_STRUCT || found->fixed != FP_NONE) return false;
    if (kind == FP_FFI_VOID) return found->argument_count == 0;
    return found->argument_count == 1 && argument_kind(plan, function, 0) == kind;
}

static bool check_handles(const struct plan *plan, pr_error *error) {
    for (uint32_t i = 0; i < plan->head->handles; i++) {
        const fp_handle *handle = &plan->handles[i];
        bool is_whole = handle->kind >= FP_FFI_U8 && handle->kind <= FP_FFI_I64;
        if (!is_whole && handle->kind != FP_FFI_POINTER) return bad(error, "handle %u is of a kind that none is", i);
        if (handle->finalizer != FP_NONE && !is_simple(plan, handle->finalizer, handle->kind))
            return bad(error, "handle %u has a finalizer that does not take it", i);
        if (!is_name(plan, handle->name, handle->name_length)) return bad(error, "handle %u has no name", i);
    }
    return true;
}

// ---- tools ----

static bool holds(const fp_tool *tool, uint32_t offset, uint32_t size) {
    return size <= tool->frame && offset <= tool->frame - size;
}

static bool check_call(const struct plan *plan, const fp_tool *tool, const fp_instruction *call) {
    if (call->a >= plan->head->functions || call->d >= FP_STEPS_MAX || call->e > FP_CALL_FINALLY) return false;
    const fp_function *function = &plan->functions[call->a];
    uint32_t size = plan->ffi_types[function->returns].size;
    // libffi widens what is narrower than a register.
    if (!holds(tool, call->b, size < 16 ? 16 : size) || call->b % 16 != 0) return false;
    if (!is_within(call->c, function->argument_count, plan->head->cells)) return false;
    for (uint32_t k = 0; k < function->argument_count; k++) {
        uint32_t type = plan->function_arguments[function->first_argument + k];
        if (!holds(tool, plan->cells[call->c + k], plan->ffi_types[type].size)) return false;
    }
    return true;
}

static bool check_text_function(const struct plan *plan, const fp_tool *tool, const fp_instruction *rules) {
    if (rules->c == FP_NONE) return true;
    if (rules->c >= plan->head->functions) return false;
    const fp_function *function = &plan->functions[rules->c];
    if (plan->ffi_types[function->returns].kind != FP_FFI_POINTER || function->argument_count > 1) return false;
    if (function->fixed != FP_NONE) return false;
    if (rules->e != FP_NONE && !is_simple(plan, rules->e, FP_FFI_POINTER)) return false;
    if (function->argument_count == 0) return true;
    uint32_t size = plan_size(argument_kind(plan, rules->c, 0));
    // FP_NONE: errno.
    return size > 0 && (rules->d == FP_NONE ? size == 4 : holds(tool, rules->d, size));
}

static bool check_instruction(const struct plan *plan, const fp_tool *tool, uint32_t at) {
    const fp_instruction *i = &plan->instructions[tool->first_instruction + at];
    switch (i->op) {
    case FP_POINT: return holds(tool, i->a, 8) && i->b < tool->frame;
    case FP_BUFFER:
    case FP_BUFFER_OR_NULL:
        return holds(tool, i->a, 8) && i->b < tool->buffers && i->d > 0 && i->d <= FP_FRAME_MAX &&
               expression_check(plan, i->c, tool->frame) &&
               (i->e == FP_NONE || expression_check(plan, i->e, tool->frame));
    case FP_STORE:
        return (i->c == 1 || i->c == 2 || i->c == 4 || i->c == 8) && holds(tool, i->a, i->c) && i->d <= 1 &&
               i->e <= FP_STORE_VALUE && expression_check(plan, i->b, tool->frame);
    case FP_HANDLE: return holds(tool, i->a, 8) && i->b < plan->head->handles && i->c <= 3;
    case FP_CALL: return check_call(plan, tool, i);
    case FP_ADOPT:
        return i->b < plan->head->handles && holds(tool, i->a, 8) && holds(tool, i->c, 8) &&
               i->d <= FP_ADOPT_BORROWED;
    case FP_RULES:
        if (!is_within(i->a, i->b, plan->head->rules) || !check_text_function(plan, tool, i)) return false;
        for (uint32_t k = i->a; k < i->a + i->b; k++) {
            const fp_rule *rule = &plan->rules[k];
            if (!expression_check(plan, rule->condition, tool->frame)) return false;
            if (rule->result != FP_NONE && !expression_check(plan, rule->result, tool->frame)) return false;
        }
        return true;
    case FP_FREE: return holds(tool, i->a, 8) && is_simple(plan, i->b, FP_FFI_POINTER);
    case FP_CONSUMED: return holds(tool, i->a, 8) && i->b < plan->head->handles;
    case FP_NEEDS: return at >= tool->finally;
    case FP_EMIT: return at < tool->finally && i->b > 0;
    case FP_WANTS: return at >= tool->finally && holds(tool, i->a, 8) && i->c >= FP_FFI_U8 && i->c <= FP_FFI_POINTER;
    default: return false;
    }
}

/// What always runs is nothing but steps, each as long as it says.
static bool check_finally(const struct plan *plan, const fp_tool *tool) {
    uint32_t at = tool->finally;
    while (at < tool->instruction_count) {
        const fp_instruction *i = &plan->instructions[tool->first_instruction + at];
        if (i->op != FP_NEEDS || i->b >= tool->instruction_count - at) return false;
        at += 1 + i->b;
    }
    return true;
}

static bool check_emit(const struct plan *plan, const fp_tool *tool, const fp_emit *emit) {
    bool has_count = emit->count != FP_NONE;
    if (has_count && !expression_check(plan, emit->count, tool->frame)) return false;
    if (emit->width != FP_NONE && (emit->form != FP_FORM_MANY || !expression_check(plan, emit->width, tool->frame)))
        return false;
    if (emit->form == FP_FORM_HANDLE) return emit->source == FP_FROM_FRAME && holds(tool, emit->at, 8);
    if (emit->form > FP_FORM_HANDLE || emit->source > FP_FROM_BUFFER) return false;
    if (emit->source == FP_FROM_BUFFER ? emit->at >= tool->buffers : !holds(tool, emit->at, 8)) {
        // A value in the frame may be shorter than a pointer.
        if (emit->source != FP_FROM_FRAME || emit->form != FP_FORM_ONE) return false;
    }
    if (emit->form == FP_FORM_TEXT) return emit->source != FP_FROM_FRAME;
    if (emit->type >= plan->head->types) return false;
    if (emit->form == FP_FORM_MANY) return emit->source != FP_FROM_FRAME && has_count;
    return emit->source == FP_FROM_CELL ||
           (emit->source == FP_FROM_FRAME && holds(tool, emit->at, plan->types[emit->type].size));
}

static bool check_tools(const struct plan *plan, pr_error *error) {
    for (uint32_t t = 0; t < plan->head->tools; t++) {
        const fp_tool *tool = &plan->tools[t];
        if (tool->frame > FP_FRAME_MAX || tool->frame % 16 != 0 || tool->image > tool->frame ||
            tool->buffers > FP_BUFFERS_MAX)
            return bad(error, "tool %u has a frame of %u bytes", t, tool->frame);
        if (!is_within(tool->first_instruction, tool->instruction_count, plan->head->instructions) ||
            tool->finally > tool->instruction_count ||
            !is_within(tool->first_emit, tool->emit_count, plan->head->emits))
            return bad(error, "tool %u has instructions that do not exist", t);
        if (!check_finally(plan, tool)) return bad(error, "what always runs of tool %u is no row of steps", t);
        uint32_t cleanups = 0, handles = 0, emitted = 0;
        for (uint32_t i = 0; i < tool->instruction_count; i++) {
            if (!check_instruction(plan, tool, i)) return bad(error, "instruction %u of tool %u", i, t);
            const fp_instruction *instruction = &plan->instructions[tool->first_instruction + i];
            uint32_t op = instruction->op;
            cleanups += op == FP_FREE || op == FP_ADOPT;
            handles += op == FP_HANDLE;
            if (op != FP_EMIT) continue;
            if (instruction->a != emitted || !is_within(emitted, instruction->b, tool->emit_count))
                return bad(error, "tool %u puts out what it has put out, or what is not there", t);
            emitted += instruction->b;
        }
        if (emitted != tool->emit_count) return bad(error, "tool %u does not put everything out", t);
        if (cleanups > FP_CLEANUPS_MAX || handles > FP_ARGUMENTS_MAX) return bad(error, "tool %u has too many", t);
        for (uint32_t i = 0; i < tool->emit_count; i++)
            if (!check_emit(plan, tool, &plan->emits[tool->first_emit + i]))
                return bad(error, "output %u of tool %u", i, t);
    }
    return true;
}

static bool check_rules(const struct plan *plan, pr_error *error) {
    for (uint32_t i = 0; i < plan->head->rules; i++) {
        const fp_rule *rule = &plan->rules[i];
        if (rule->status < COLLET_RETRYABLE || rule->status > COLLET_INTERNAL ||
            !is_name(plan, rule->code, rule->code_length) || !is_text(plan, rule->message, rule->message_length))
            return bad(error, "rule %u", i);
    }
    return true;
}

bool plan_read(struct plan *plan, const void *bytes, uint64_t size, pr_error *error) {
    if (size < sizeof(fp_header) || size > FP_PLAN_MAX) return bad(error, "it has %llu bytes", (unsigned long long)size);
    plan->head = bytes;
    if (plan->head->magic != FP_MAGIC || plan->head->version != FP_VERSION || plan->head->size != size)
        return bad(error, "it is none of this version");
    if (!find_sections(plan, bytes, size, error)) return false;
    if (!is_name(plan, plan->head->library, plan->head->library_length)) return bad(error, "it names no library");
    return check_types(plan, error) && check_ffi_types(plan, error) && check_functions(plan, error) &&
           check_handles(plan, error) && check_rules(plan, error) && check_tools(plan, error);
}
