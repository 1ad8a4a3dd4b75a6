/* number.h: what the calculator calculates with: fractions of whole numbers as long as a result is exact, else a long
 * double (64 bits of mantissa, of which 15 decimal digits are shown). */
#ifndef CALCULATOR_NUMBER_H
#define CALCULATOR_NUMBER_H
#include "integer.h"

/* Decimal digits of a whole number, and the bits that hold them. */
#define DIGITS_MAX 3000
#define WHOLE_BITS_MAX 9966
/* Bits of a numerator or denominator; a fraction that needs more goes on as a long double. */
#define FRACTION_BITS_MAX 1024
/* Digits shown of a number that is not exact or does not end. */
#define SHOWN_DIGITS 15
/* Digits that tell every double from its neighbours. */
#define DOUBLE_DIGITS 17
/* Digits of the largest whole number of 64 bits. */
#define WORD_DIGITS 20
/* Decimal places written out for an exact number. */
#define PLACES_MAX 50

typedef struct number {
    bool exact;
    integer top, bottom; /* when exact: in lowest terms, bottom above zero */
    long double value;   /* when not */
} number;

number number_whole(calculation *c, integer value);
number number_small(calculation *c, int64_t value);
number number_inexact(calculation *c, long double value);
/* bottom is not zero; both may have any sign and common factors. */
number number_fraction(calculation *c, integer top, integer bottom);
long double number_value(calculation *c, number a);

/* Whether it is an exact number within a half of 1, and how much it is beyond 1: with all the digits that the number
 * itself, as a long double, could not keep. */
bool number_is_near_one(calculation *c, number a, long double *beyond);
bool number_is_whole(number a);
bool number_is_zero(number a);
int number_sign(number a);
int number_compare(calculation *c, number a, number b);

number number_negate(number a);
number number_add(calculation *c, number a, number b);
number number_subtract(calculation *c, number a, number b);
number number_multiply(calculation *c, number a, number b);
number number_divide(calculation *c, number a, number b);
/* a - b · floor(a / b): the result has the sign of b. */
number number_modulo(calculation *c, number a, number b);
number number_power(calculation *c, number a, number b);
/* The k-th root, negative for a negative number and odd k. */
number number_root(calculation *c, number a, uint32_t k);
/* The largest whole number that is not above. A long double within a rounding error of a whole number counts as it, and
 * one whose digits before the point are rounded themselves gives no exact number. */
number number_floor(calculation *c, number a);

/* Decimal text with at most `digits` significant digits; `whole` says whether that is the number exactly. */
char *number_rounded(calculation *c, number a, int digits, bool *whole);
/* The text that is shown: everything if the number is exact and short enough, else SHOWN_DIGITS. */
char *number_text(calculation *c, number a, bool *exact);

#endif
