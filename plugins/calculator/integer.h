/* integer.h: whole numbers of any size. Values are immutable and belong to their calculation. */
#ifndef CALCULATOR_INTEGER_H
#define CALCULATOR_INTEGER_H
#include "calculation.h"

/* Magnitude in limbs of 32 bits, the least significant first and the last one not zero; length 0 is zero. */
typedef struct integer {
    const uint32_t *limbs;
    uint32_t length;
    bool negative;
} integer;

integer integer_from(calculation *c, int64_t value);
/* `digits` hold digits of the radix only (at most 16); other characters are passed over. */
integer integer_from_text(calculation *c, const char *digits, size_t length, uint32_t radix);
/* Decimal, NUL-terminated, without a sign. NULL after a failure. */
char *integer_text(calculation *c, integer a, uint32_t *length);
/* Whether it is small enough, and then what it is. */
bool integer_small(integer a, int64_t *value);

uint64_t integer_bits(integer a);
int integer_compare(integer a, integer b);
integer integer_negate(integer a);
integer integer_add(calculation *c, integer a, integer b);
integer integer_subtract(calculation *c, integer a, integer b);
integer integer_multiply(calculation *c, integer a, integer b);
/* Towards zero; the remainder has the sign of `a`. `b` is not zero. `remainder` may be NULL. */
integer integer_divide(calculation *c, integer a, integer b, integer *remainder);
integer integer_shift_left(calculation *c, integer a, uint64_t bits);
integer integer_power(calculation *c, integer base, uint32_t exponent);
/* Never negative. */
integer integer_gcd(calculation *c, integer a, integer b);
/* first · (first + 1) · … · last; 1 when that is nothing. */
integer integer_product(calculation *c, uint32_t first, uint32_t last);
/* The k-th root of a number that is not negative, if that is a whole number. */
bool integer_root(calculation *c, integer a, uint32_t k, integer *root);

#endif
