/* calculator: arithmetic with exact whole numbers and fractions. Shows a tool whose work has bounds of its own, so that
 * it may be called inline, and failures that tell a model what to change and where.
 *
 * This file knows the ABI; expression.c reads and evaluates, functions.c holds the named functions, number.c and
 * integer.c calculate, calculation.c holds memory, limits and failures. */
#include "../common/arguments.h"
#include "../common/failure.h"
#include "../common/result.h"
#include "expression.h"

/* From here on a double is infinite, and below its negative it loses digits. */
#define DOUBLE_EXPONENT_MAX 307

static bool fits_double(const char *text) {
    const char *exponent = strchr(text, 'e');
    int power = 0;
    for (const char *at = exponent ? exponent + 2 : ""; *at; at++) power = power * 10 + (*at - '0');
    return power <= DOUBLE_EXPONENT_MAX;
}

/* {"result":…,"text":"…","exact":…}: `text` is the answer, `result` what a reader with doubles can hold of it. */
static collet_status answer(const collet_call *call, calculation *c, number value) {
    bool exact, ignored;
    const char *text = number_text(c, value, &exact), *shown = text;
    /* Whole numbers of 64 bits are read exactly by many; what is longer is rounded for the rest. */
    bool is_long = strlen(text) > (number_is_whole(value) ? WORD_DIGITS : DOUBLE_DIGITS);
    if (!c->code && exact && is_long)
        shown = number_rounded(c, value, DOUBLE_DIGITS, &ignored);
    if (c->code) return refuse(call, c->code, "%s", c->message);

    result r;
    result_begin(&r, call);
    result_open(&r, '{');
    result_key(&r, "result");
    result_json(&r, fits_double(shown) ? shown : "null");
    result_key(&r, "text");
    result_string(&r, text);
    result_key(&r, "exact");
    result_boolean(&r, exact);
    result_close(&r, '}');
    return result_end(&r);
}

static collet_status call_tool(void *self, const collet_call *call) {
    (void)self;
    if (call->tool.len != strlen("calculate") || memcmp(call->tool.ptr, "calculate", call->tool.len) != 0)
        return refuse(call, NULL, "no such tool");
    collet_bytes argument;
    char text[EXPRESSION_MAX];
    int64_t length = -1;
    if (argument_find(call->args, "expression", &argument)) length = argument_text(argument, text, sizeof text);
    if (length < 0) return refuse(call, "SYNTAX_ERROR", "expression is missing");
    if (length > EXPRESSION_MAX)
        return refuse(call, "TOO_LARGE", "the expression is longer than %d bytes", EXPRESSION_MAX);
    calculation c;
    calculation_begin(&c, text, (size_t)length);
    number value = expression_evaluate(&c);
    collet_status status = c.code ? refuse(call, c.code, "%s", c.message) : answer(call, &c, value);
    calculation_end(&c);
    return status;
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin calculator = {
        .struct_size = sizeof calculator,
        .abi_major = COLLET_ABI_MAJOR,
        .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_CONCURRENT,
        .call = call_tool,
    };
    (void)host;
    *plugin = &calculator;
    return COLLET_OK;
}
