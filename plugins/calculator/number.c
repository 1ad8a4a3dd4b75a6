/* Exact fractions that become long doubles where they must. */
#include "number.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

/* A sum this much smaller than its parts consists of their rounding errors. */
#define CANCELLED 1e-17L
/* How near a long double counts as the whole number beside it. */
#define NEARLY_WHOLE 1e-16L
/* Exponents from which a number is written as 1.5e+30; those of JavaScript, which readers of JSON know. */
#define PLAIN_EXPONENT_MIN (-6)
#define PLAIN_EXPONENT_MAX 20
/* From here on the rounding of a long double, carried through a few steps, may reach the digit before the point. */
#define WHOLE_PART_MAX 1e15L
/* Roots looked for in fractional powers: 8^(1/3) is exactly 2. */
#define EXACT_ROOT_MAX 16
/* Above this quotient the remainder of a rounded number is made of its rounding error. */
#define REMAINDER_QUOTIENT_MAX 1e15L

/* Work after which fractions are not reduced any more but go on as long doubles. */
#define WORK_FOR_FRACTIONS (WORK_MAX / 2)

static const number nothing = {.exact = false};

static bool is_one(integer a) { return a.length == 1 && a.limbs[0] == 1 && !a.negative; }

static integer ten_to(calculation *c, uint32_t exponent) { return integer_power(c, integer_from(c, 10), exponent); }

number number_whole(calculation *c, integer value) {
    if (integer_bits(value) > WHOLE_BITS_MAX)
        fail(c, "TOO_LARGE", "the result has more than %d digits", DIGITS_MAX);
    return c->code ? nothing : (number){.exact = true, .top = value, .bottom = integer_from(c, 1)};
}

number number_small(calculation *c, int64_t value) { return number_whole(c, integer_from(c, value)); }

number number_inexact(calculation *c, long double value) {
    if (isnan(value)) fail(c, "DOMAIN_ERROR", "the result is not a number");
    if (isinf(value)) fail(c, "TOO_LARGE", "the result is too large");
    return (number){.exact = false, .value = value};
}

static long double low_value(integer a) {
    long double value = 0;
    for (uint32_t i = a.length; i-- > 0;) value = value * 4294967296.0L + a.limbs[i];
    return a.negative ? -value : value;
}

/* Divides whole numbers so that the quotient has the bits of a long double and a few more. */
static long double ratio(calculation *c, integer top, integer bottom) {
    int64_t shift = 67 - (int64_t)integer_bits(top) + (int64_t)integer_bits(bottom);
    if (shift > 0) top = integer_shift_left(c, top, (uint64_t)shift);
    if (shift < 0) bottom = integer_shift_left(c, bottom, (uint64_t)-shift);
    return ldexpl(low_value(integer_divide(c, top, bottom, NULL)), (int)-shift);
}

number number_fraction(calculation *c, integer top, integer bottom) {
    if (bottom.negative) top = integer_negate(top), bottom = integer_negate(bottom);
    if (c->work > WORK_FOR_FRACTIONS && !is_one(bottom)) {
        integer rest, quotient = integer_divide(c, top, bottom, &rest);
        return rest.length ? number_inexact(c, ratio(c, top, bottom)) : number_whole(c, quotient);
    }
    if (!is_one(bottom)) {
        integer common = integer_gcd(c, top, bottom);
        if (!is_one(common)) {
            top = integer_divide(c, top, common, NULL);
            bottom = integer_divide(c, bottom, common, NULL);
        }
    }
    if (c->code) return nothing;
    if (is_one(bottom)) return number_whole(c, top);
    number result = {.exact = true, .top = top, .bottom = bottom};
    if (integer_bits(top) <= FRACTION_BITS_MAX && integer_bits(bottom) <= FRACTION_BITS_MAX) return result;
    return number_inexact(c, ratio(c, top, bottom));
}

long double number_value(calculation *c, number a) {
    if (!a.exact) return a.value;
    if (a.top.length <= 2 && a.bottom.length <= 2) return low_value(a.top) / low_value(a.bottom);
    return ratio(c, a.top, a.bottom);
}

bool number_is_near_one(calculation *c, number a, long double *beyond) {
    if (!a.exact) return false;
    integer difference = integer_subtract(c, a.top, a.bottom);
    if (integer_bits(difference) + 1 >= integer_bits(a.bottom)) return false;
    *beyond = ratio(c, difference, a.bottom);
    return !c->code;
}

bool number_is_whole(number a) { return a.exact && is_one(a.bottom); }
bool number_is_zero(number a) { return a.exact ? a.top.length == 0 : a.value == 0; }

int number_sign(number a) {
    if (number_is_zero(a)) return 0;
    return (a.exact ? a.top.negative : a.value < 0) ? -1 : 1;
}

int number_compare(calculation *c, number a, number b) { return number_sign(number_subtract(c, a, b)); }

number number_negate(number a) {
    a.top = integer_negate(a.top);
    a.value = -a.value;
    return a;
}

number number_add(calculation *c, number a, number b) {
    if (!a.exact || !b.exact) {
        long double x = number_value(c, a), y = number_value(c, b), sum = x + y;
        return number_inexact(c, fabsl(sum) <= CANCELLED * fmaxl(fabsl(x), fabsl(y)) ? 0 : sum);
    }
    if (is_one(a.bottom) && is_one(b.bottom)) return number_whole(c, integer_add(c, a.top, b.top));
    integer left = integer_multiply(c, a.top, b.bottom), right = integer_multiply(c, b.top, a.bottom);
    return number_fraction(c, integer_add(c, left, right), integer_multiply(c, a.bottom, b.bottom));
}

number number_subtract(calculation *c, number a, number b) { return number_add(c, a, number_negate(b)); }

number number_multiply(calculation *c, number a, number b) {
    if (!a.exact || !b.exact) return number_inexact(c, number_value(c, a) * number_value(c, b));
    return number_fraction(c, integer_multiply(c, a.top, b.top), integer_multiply(c, a.bottom, b.bottom));
}

number number_divide(calculation *c, number a, number b) {
    if (number_is_zero(b)) fail(c, "DIVISION_BY_ZERO", "division by zero");
    if (c->code) return nothing;
    if (!a.exact || !b.exact) return number_inexact(c, number_value(c, a) / number_value(c, b));
    return number_fraction(c, integer_multiply(c, a.top, b.bottom), integer_multiply(c, a.bottom, b.top));
}

number number_modulo(calculation *c, number a, number b) {
    if (number_is_zero(b)) fail(c, "DIVISION_BY_ZERO", "remainder of a division by zero");
    if (c->code) return nothing;
    number rest;
    if (a.exact && b.exact) { /* over the common denominator it is a remainder of whole numbers */
        integer whole, divisor = integer_multiply(c, b.top, a.bottom);
        integer_divide(c, integer_multiply(c, a.top, b.bottom), divisor, &whole);
        rest = number_fraction(c, whole, integer_multiply(c, a.bottom, b.bottom));
    } else {
        long double x = number_value(c, a), y = number_value(c, b);
        if (fabsl(x / y) > REMAINDER_QUOTIENT_MAX)
            fail(c, "TOO_LARGE", "the number is rounded and too large for a remainder");
        rest = number_inexact(c, fmodl(x, y));
    }
    return number_sign(rest) * number_sign(b) < 0 ? number_add(c, rest, b) : rest;
}

static number whole_power(calculation *c, number a, integer exponent);

/* What is not exact. A base like 1.0000000001 would lose digits as a long double, and the power many more. */
static number rounded_power(calculation *c, number a, long double power) {
    long double beyond;
    bool near = number_is_near_one(c, a, &beyond);
    long double value = near ? expl(power * log1pl(beyond)) : powl(number_value(c, a), power);
    if (value == 0 && !number_is_zero(a)) fail(c, "TOO_LARGE", "the result is too close to zero");
    return number_inexact(c, value);
}

number number_power(calculation *c, number a, number b) {
    if (number_is_zero(a) && number_sign(b) < 0)
        fail(c, "DIVISION_BY_ZERO", "zero to a negative power is a division by zero");
    if (number_is_whole(b) && a.exact) return whole_power(c, a, b.top);
    if (number_sign(a) < 0 && !number_is_whole(b))
        fail(c, "DOMAIN_ERROR", "a negative number has no power with a fraction; cbrt and root take odd roots of it");
    if (c->code) return nothing;
    if (a.exact && b.exact && b.bottom.length == 1 && b.bottom.limbs[0] <= EXACT_ROOT_MAX) {
        number root = number_root(c, a, b.bottom.limbs[0]);
        if (root.exact && !c->code) return whole_power(c, root, b.top);
    }
    return rounded_power(c, a, number_value(c, b));
}

static number whole_power(calculation *c, number a, integer exponent) {
    uint64_t bits = integer_bits(a.top), bottom_bits = integer_bits(a.bottom);
    if (bits <= 1 && bottom_bits <= 1) { /* 0, 1 or -1 */
        bool negative = a.top.negative && exponent.length && exponent.limbs[0] & 1;
        return number_small(c, exponent.length == 0 ? 1 : bits == 0 ? 0 : negative ? -1 : 1);
    }
    /* Too many bits whatever the lower ones are, without looking at more than a hundred thousand of them. */
    uint64_t times = exponent.length > 1 ? UINT32_MAX : exponent.length ? exponent.limbs[0] : 0;
    bool whole = is_one(a.bottom) && !exponent.negative;
    if (whole && (bits - 1) * times > WHOLE_BITS_MAX)
        fail(c, "TOO_LARGE", "the result has more than %d digits", DIGITS_MAX);
    if (c->code) return nothing;
    if (!whole && (bits > bottom_bits ? bits : bottom_bits) * times > 2 * FRACTION_BITS_MAX) {
        int64_t small = 0;
        long double power = integer_small(exponent, &small) ? (long double)small : low_value(exponent);
        return rounded_power(c, a, power);
    }
    integer top = integer_power(c, a.top, (uint32_t)times), bottom = integer_power(c, a.bottom, (uint32_t)times);
    return exponent.negative ? number_fraction(c, bottom, top) : number_fraction(c, top, bottom);
}

number number_root(calculation *c, number a, uint32_t k) {
    bool negative = number_sign(a) < 0;
    if (negative && k % 2 == 0) fail(c, "DOMAIN_ERROR", "a negative number has no real root of even degree");
    if (c->code) return nothing;
    if (negative) a = number_negate(a);
    number result = {.exact = a.exact};
    if (!a.exact || integer_bits(a.top) > FRACTION_BITS_MAX || k > FRACTION_BITS_MAX ||
        !integer_root(c, a.top, k, &result.top) || !integer_root(c, a.bottom, k, &result.bottom)) {
        long double x = number_value(c, a);
        result = number_inexact(c, k == 2 ? sqrtl(x) : k == 3 ? cbrtl(x) : powl(x, 1.0L / k));
    }
    return negative ? number_negate(result) : result;
}

number number_floor(calculation *c, number a) {
    if (number_is_whole(a)) return a;
    if (a.exact) {
        integer rest, quotient = integer_divide(c, a.top, a.bottom, &rest);
        if (rest.negative) quotient = integer_subtract(c, quotient, integer_from(c, 1));
        return number_whole(c, quotient);
    }
    long double nearest = rintl(a.value);
    long double down = fabsl(a.value - nearest) <= NEARLY_WHOLE * fabsl(nearest) ? nearest : floorl(a.value);
    return fabsl(down) < WHOLE_PART_MAX ? number_small(c, (int64_t)down) : number_inexact(c, down);
}

/* ---- text ---- */

/* Digits, where the point belongs, and the sign as text that JSON takes too. */
static char *layout(calculation *c, bool negative, const char *digits, int exponent) {
    int count = (int)strlen(digits);
    while (count > 1 && digits[count - 1] == '0') count--;
    size_t size = (size_t)count + 40;
    char *text = allocate(c, size);
    if (!text) return "";
    char *at = text;
    if (negative) *at++ = '-';
    if (exponent < PLAIN_EXPONENT_MIN || exponent > PLAIN_EXPONENT_MAX) {
        *at++ = digits[0];
        if (count > 1) *at++ = '.';
        memcpy(at, digits + 1, (size_t)count - 1), at += count - 1;
        snprintf(at, 16, "e%+d", exponent);
        return text;
    }
    if (exponent < 0) {
        *at++ = '0', *at++ = '.';
        for (int i = -1; i > exponent; i--) *at++ = '0';
    }
    for (int i = 0; i < count || i <= exponent; i++) {
        if (i == exponent + 1 && exponent >= 0) *at++ = '.';
        *at++ = i < count ? digits[i] : '0';
    }
    *at = 0;
    return text;
}

/* Only the digits of what printf says count: its decimal point depends on the locale. */
static char *inexact_text(calculation *c, long double value, int digits) {
    char printed[64], kept[64];
    int count = 0;
    snprintf(printed, sizeof printed, "%.*Le", digits - 1, fabsl(value));
    const char *exponent = strchr(printed, 'e');
    for (const char *at = printed; at < exponent; at++) {
        if (*at >= '0' && *at <= '9') kept[count++] = *at;
    }
    kept[count] = 0;
    int power = 0;
    for (const char *at = exponent + 2; *at; at++) power = power * 10 + (*at - '0');
    return layout(c, value < 0, kept, exponent[1] == '-' ? -power : power);
}

char *number_rounded(calculation *c, number a, int digits, bool *whole) {
    *whole = false;
    if (!a.exact) return inexact_text(c, a.value, digits);
    integer top = a.top, scaled, rest = {0};
    top.negative = false;
    if (top.length == 0) {
        *whole = true;
        return "0";
    }
    uint32_t length = 0;
    char *text = "0";
    int exponent = (int)floorl(log10l(fabsl(number_value(c, a))));
    for (bool again = true; again && !c->code;) { /* the logarithm may be one off at a power of ten */
        int places = digits - 1 - exponent;
        integer power = ten_to(c, (uint32_t)(places < 0 ? -places : places));
        integer bottom = places < 0 ? integer_multiply(c, a.bottom, power) : a.bottom;
        scaled = integer_divide(c, places < 0 ? top : integer_multiply(c, top, power), bottom, &rest);
        if (integer_compare(integer_shift_left(c, rest, 1), bottom) >= 0)
            scaled = integer_add(c, scaled, integer_from(c, 1));
        text = integer_text(c, scaled, &length);
        again = (int)length != digits;
        exponent += (int)length - digits;
        /* 99…95 became 100…0: as good as divided by ten, and not off by one. */
        if (again && (int)length > digits && strspn(text + 1, "0") == length - 1) again = false;
    }
    *whole = rest.length == 0;
    return c->code ? "" : layout(c, a.top.negative, text, exponent);
}

/* All digits of a fraction that ends within PLACES_MAX places, or NULL. */
static char *ending_text(calculation *c, number a) {
    integer rest, scaled = integer_multiply(c, a.top, ten_to(c, PLACES_MAX));
    scaled = integer_divide(c, scaled, a.bottom, &rest);
    uint32_t length;
    char *digits = integer_text(c, scaled, &length);
    if (rest.length || !digits) return NULL;
    char *text = allocate(c, length + PLACES_MAX + 4), *at = text;
    if (!text) return NULL;
    uint32_t places = PLACES_MAX;
    while (length > 1 && digits[length - 1] == '0' && places) length--, places--;
    if (a.top.negative) *at++ = '-';
    if (length <= places) *at++ = '0', *at++ = '.';
    for (uint32_t i = length; i < places; i++) *at++ = '0';
    for (uint32_t i = 0; i < length; i++) {
        if (i && i == length - places) *at++ = '.';
        *at++ = digits[i];
    }
    *at = 0;
    return text;
}

char *number_text(calculation *c, number a, bool *exact) {
    if (number_is_whole(a)) {
        uint32_t length;
        char *digits = integer_text(c, a.top, &length);
        *exact = true;
        if (!digits || !a.top.negative) return digits;
        char *text = allocate(c, length + 2);
        if (text) snprintf(text, length + 2, "-%s", digits);
        return text;
    }
    char *text = number_rounded(c, a, SHOWN_DIGITS, exact);
    if (!a.exact || *exact) return text;
    char *all = ending_text(c, a);
    if (all) *exact = true;
    return all ? all : text;
}
