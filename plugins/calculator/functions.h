/* functions.h: the named functions and constants. */
#ifndef CALCULATOR_FUNCTIONS_H
#define CALCULATOR_FUNCTIONS_H
#include "number.h"

/* Characters of the longest name that is looked up. */
#define NAME_MAX_LENGTH 16

/* Any number of arguments, taken two at a time. */
#define FOLDED 255

typedef struct function {
    const char *name;
    uint8_t least, most; /* arguments */
    number (*apply)(calculation *c, const struct function *self, const number *arguments, int count);
    long double (*approximate)(long double);
    const char *domain; /* "… needs a number" and this; NULL: all numbers */
    /* Either a point and the exact value there, or what tells functions of one family apart. */
    int8_t parameter, value_at_parameter;
} function;

/* NULL: there is none of this name (in lower case). */
const function *function_named(const char *name, size_t length);
bool constant_named(calculation *c, const char *name, size_t length, number *value);
/* The known name that is most like this one, or NULL. */
const char *name_nearest(const char *name, size_t length);
number factorial(calculation *c, number n);

#endif
