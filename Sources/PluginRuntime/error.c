// Errors: a code to decide by and a sentence for people.
#include "runtime.h"

#include <stdarg.h>
#include <stdio.h>

int32_t pr_fail(pr_error *error, int32_t code, const char *format, ...) {
    if (error == NULL) return code;
    error->code = code;
    error->status = COLLET_OK;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->text, sizeof error->text, format, arguments);
    va_end(arguments);
    return code;
}
