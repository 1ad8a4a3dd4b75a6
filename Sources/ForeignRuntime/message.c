// What a failure says: the rule's own words, the error number, the library's text.
#include "runtime.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void fail(struct run *run, int32_t status, const char *code, uint32_t flags, const char *format, ...) {
    struct failure *failure = &run->failure;
    // The first is the cause.
    if (failure->status != COLLET_OK) return;
    failure->status = status;
    failure->code = code;
    failure->flags = flags;
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(failure->message, sizeof failure->message, format, arguments);
    va_end(arguments);
    failure->length = length < 0 ? 0 : (uint64_t)length;
    if (failure->length >= sizeof failure->message) failure->length = sizeof failure->message - 1;
}

static void append(struct failure *failure, const char *text, size_t length) {
    size_t room = sizeof failure->message - failure->length;
    if (length > room) length = room;
    memcpy(failure->message + failure->length, text, length);
    failure->length += length;
}

static void append_errno(struct failure *failure, int number) {
    char text[256];
    const char *name = strerrorname_np(number);
    const char *description = strerrordesc_np(number);
    int length = name != NULL && description != NULL ? snprintf(text, sizeof text, "%s (%s)", name, description)
                                                     : snprintf(text, sizeof text, "error %d", number);
    append(failure, text, (size_t)length < sizeof text ? (size_t)length : sizeof text - 1);
}

static void append_result(struct run *run, const fp_rule *rule) {
    char text[64];
    struct value value;
    if (rule->result == FP_NONE || !expression_value(&run->library->plan, rule->result, run->frame, run->number, &value))
        return;
    int length;
    if (value.is_real) length = snprintf(text, sizeof text, "%.17g", value.real);
    else if (value.whole < 0) length = snprintf(text, sizeof text, "%lld", (long long)value.whole);
    else length = snprintf(text, sizeof text, "%llu", (unsigned long long)value.whole);
    append(&run->failure, text, (size_t)length);
}

/// Asks the library. Its answer is copied before it is freed.
static void append_text(struct run *run, const fp_instruction *rules) {
    if (rules->c == FP_NONE) return;
    uint64_t answer[2] = {0, 0};
    void *argument = rules->d == FP_NONE ? (void *)&run->number : run->frame + rules->d;
    const struct plan *plan = &run->library->plan;
    const fp_function *asked = &plan->functions[rules->c];
    // There is nothing that it could say of what is not there.
    if (asked->argument_count == 1 && rules->d != FP_NONE &&
        plan->ffi_types[plan->function_arguments[asked->first_argument]].kind == FP_FFI_POINTER &&
        load_u64(run->frame + rules->d) == 0)
        return;
    call_simple(run->library, rules->c, argument, answer);
    const char *text = (const char *)answer[0];
    if (text == NULL) return;
    uint32_t outer = fr_calling;
    note_stage(rules->c, FR_STAGE_READING);
    append(&run->failure, text, strnlen(text, sizeof run->failure.message));
    fr_calling = outer;
    if (rules->e == FP_NONE) return;
    uint64_t ignored[2];
    call_simple(run->library, rules->e, &answer[0], ignored);
}

void fail_by_rule(struct run *run, const fp_rule *rule, const fp_instruction *rules) {
    if (run->failure.status != COLLET_OK) return;
    const struct plan *plan = &run->library->plan;
    struct failure *failure = &run->failure;
    failure->status = rule->status;
    failure->flags = rule->flags;
    failure->code = plan->text + rule->code;
    failure->length = 0;
    const char *message = plan->text + rule->message;
    for (uint32_t at = 0; at < rule->message_length;) {
        switch ((uint8_t)message[at]) {
        case FP_MARK_RESULT: append_result(run, rule), at++; break;
        case FP_MARK_ERRNO: append_errno(failure, run->number), at++; break;
        case FP_MARK_TEXT: append_text(run, rules), at++; break;
        default: {
            uint32_t end = at;
            while (end < rule->message_length && (uint8_t)message[end] > FP_MARK_TEXT) end++;
            if (end == at) end++; // a NUL, which nobody can read
            else append(failure, message + at, end - at);
            at = end;
        }
        }
    }
    if (failure->length > 0 || run->function == FP_NONE) return;
    append(failure, plan->text + plan->functions[run->function].symbol, plan->functions[run->function].symbol_length);
    append(failure, " failed.", 8);
}
