/* The named functions and constants: one table, and below it what each entry does. To add a function, add a line. */
#include "functions.h"
#include "../common/nearest.h"
#include <math.h>
#include <string.h>

#define FACTORIAL_MAX 1000
/* Above this an angle in radians keeps too few digits after the whole turns are taken off. */
#define ANGLE_MAX 1e12L
/* What pi, a product and a quotient lose of an angle by rounding. */
#define ANGLE_ROUNDING 0x1p-62L
/* Results of log that are checked for being exact: log(1000) is 3. */
#define EXACT_LOGARITHM_MAX 10000
/* Places that round() takes, on both sides of the point. */
#define ROUND_PLACES_MAX 50
#define ROOT_DEGREE_MAX 1000

#define PI_LONG 3.14159265358979323846264338327950288L
#define E_LONG 2.71828182845904523536028747135266250L

static const struct { const char *name; long double value; } constants[] = {
    {"pi", PI_LONG}, {"π", PI_LONG}, {"tau", 2 * PI_LONG}, {"τ", 2 * PI_LONG}, {"e", E_LONG},
};

#define IMPLEMENTATION(name)                                                                                           \
    static number name(calculation *c, const function *self, const number *x, int count)
IMPLEMENTATION(apply_abs);
IMPLEMENTATION(apply_approximate);
IMPLEMENTATION(apply_angle);
IMPLEMENTATION(apply_atan2);
IMPLEMENTATION(apply_ceil);
IMPLEMENTATION(apply_choose);
IMPLEMENTATION(apply_degrees);
IMPLEMENTATION(apply_factorial);
IMPLEMENTATION(apply_floor);
IMPLEMENTATION(apply_gcd);
IMPLEMENTATION(apply_hypot);
IMPLEMENTATION(apply_lcm);
IMPLEMENTATION(apply_ln);
IMPLEMENTATION(apply_log);
IMPLEMENTATION(apply_max);
IMPLEMENTATION(apply_min);
IMPLEMENTATION(apply_mod);
IMPLEMENTATION(apply_pow);
IMPLEMENTATION(apply_radians);
IMPLEMENTATION(apply_root);
IMPLEMENTATION(apply_round);
IMPLEMENTATION(apply_sign);
IMPLEMENTATION(apply_tan);
IMPLEMENTATION(apply_trunc);

#define UNORDERED 0
#define ORDERED 1
#define PLAIN(name, least, most, apply) {name, least, most, apply, NULL, NULL, 0, 0}
/* Of one number: how to approximate it, what the number must be, and a point where the value is a whole number. */
#define REAL(name, apply, approximate, domain, at, gives) {name, 1, 1, apply, approximate, domain, at, gives}
/* The same code for several names, told apart by a degree, a base or a choice. */
#define FAMILY(name, least, most, apply, approximate, parameter)                                                       \
    {name, least, most, apply, approximate, NULL, parameter, 0}
static const function functions[] = {
    PLAIN("abs", 1, 1, apply_abs),
    REAL("acos", apply_approximate, acosl, "from -1 to 1", 1, 0),
    REAL("acosh", apply_approximate, acoshl, "of at least 1", 1, 0),
    REAL("asin", apply_approximate, asinl, "from -1 to 1", 0, 0),
    REAL("asinh", apply_approximate, asinhl, NULL, 0, 0),
    REAL("atan", apply_approximate, atanl, NULL, 0, 0),
    PLAIN("atan2", 2, 2, apply_atan2),
    REAL("atanh", apply_approximate, atanhl, "between -1 and 1", 0, 0),
    FAMILY("cbrt", 1, 1, apply_root, NULL, 3),
    PLAIN("ceil", 1, 1, apply_ceil),
    FAMILY("comb", 2, 2, apply_choose, NULL, UNORDERED),
    REAL("cos", apply_angle, cosl, NULL, 0, 1),
    REAL("cosh", apply_approximate, coshl, NULL, 0, 1),
    PLAIN("degrees", 1, 1, apply_degrees),
    REAL("exp", apply_approximate, expl, NULL, 0, 1),
    PLAIN("factorial", 1, 1, apply_factorial),
    PLAIN("floor", 1, 1, apply_floor),
    PLAIN("gcd", 1, FOLDED, apply_gcd),
    PLAIN("hypot", 2, 2, apply_hypot),
    PLAIN("lcm", 1, FOLDED, apply_lcm),
    REAL("ln", apply_ln, logl, "above 0", 1, 0),
    FAMILY("log", 1, 2, apply_log, log10l, 10),
    FAMILY("log10", 1, 1, apply_log, log10l, 10),
    FAMILY("log2", 1, 1, apply_log, log2l, 2),
    PLAIN("max", 1, FOLDED, apply_max),
    PLAIN("min", 1, FOLDED, apply_min),
    PLAIN("mod", 2, 2, apply_mod),
    FAMILY("perm", 2, 2, apply_choose, NULL, ORDERED),
    PLAIN("pow", 2, 2, apply_pow),
    PLAIN("radians", 1, 1, apply_radians),
    PLAIN("root", 2, 2, apply_root),
    PLAIN("round", 1, 2, apply_round),
    PLAIN("sign", 1, 1, apply_sign),
    REAL("sin", apply_angle, sinl, NULL, 0, 0),
    REAL("sinh", apply_approximate, sinhl, NULL, 0, 0),
    FAMILY("sqrt", 1, 1, apply_root, NULL, 2),
    REAL("tan", apply_tan, tanl, NULL, 0, 0),
    REAL("tanh", apply_approximate, tanhl, NULL, 0, 0),
    PLAIN("trunc", 1, 1, apply_trunc),
};

#define COUNT(table) (sizeof(table) / sizeof *(table))

static bool same(const char *known, const char *name, size_t length) {
    return strlen(known) == length && memcmp(known, name, length) == 0;
}

const function *function_named(const char *name, size_t length) {
    for (size_t i = 0; i < COUNT(functions); i++) {
        if (same(functions[i].name, name, length)) return &functions[i];
    }
    return NULL;
}

bool constant_named(calculation *c, const char *name, size_t length, number *value) {
    for (size_t i = 0; i < COUNT(constants); i++) {
        if (!same(constants[i].name, name, length)) continue;
        *value = number_inexact(c, constants[i].value);
        return true;
    }
    return false;
}

const char *name_nearest(const char *name, size_t length) {
    const char *best = NULL;
    size_t best_distance = length < 3 ? 2 : 3; /* anything further away is a guess */
    for (size_t i = 0; i < COUNT(functions) + COUNT(constants); i++) {
        const char *known = i < COUNT(functions) ? functions[i].name : constants[i - COUNT(functions)].name;
        size_t distance = edit_distance(known, strlen(known), name, length);
        if (distance >= best_distance) continue;
        best = known;
        best_distance = distance;
    }
    return best;
}

/* ---- what the entries do ---- */

#define UNUSED_SELF (void)self, (void)count

/* A whole number from `least` on that fits 32 bits; else a failure that names the argument. */
static uint32_t small_argument(calculation *c, const char *name, number x, uint32_t least, uint32_t most) {
    int64_t value = 0;
    if (!number_is_whole(x) || number_sign(x) < 0)
        fail(c, "DOMAIN_ERROR", "%s needs a whole number that is not negative", name);
    else if (!integer_small(x.top, &value) || value > most)
        fail(c, "TOO_LARGE", "%s takes at most %u here", name, most);
    else if (value < least)
        fail(c, "DOMAIN_ERROR", "%s needs a whole number of at least %u here", name, least);
    return (uint32_t)value;
}

static integer whole_argument(calculation *c, const char *name, number x) {
    if (!number_is_whole(x)) fail(c, "DOMAIN_ERROR", "%s needs whole numbers", name);
    return c->code ? integer_from(c, 0) : x.top;
}

IMPLEMENTATION(apply_approximate) {
    (void)count;
    if (x->exact && !c->code && number_compare(c, *x, number_small(c, self->parameter)) == 0)
        return number_small(c, self->value_at_parameter);
    long double value = self->approximate(number_value(c, *x));
    if (!isfinite(value) && self->domain) fail(c, "DOMAIN_ERROR", "%s needs a number %s", self->name, self->domain);
    return number_inexact(c, value);
}

IMPLEMENTATION(apply_angle) {
    long double angle = number_value(c, *x);
    if (fabsl(angle) > ANGLE_MAX)
        fail(c, "TOO_LARGE", "%s needs an angle below 1e12 radians; take mod tau of it first", self->name);
    number result = apply_approximate(c, self, x, count);
    /* A result that is within the rounding of its angle is as good as zero: sin(pi) is 0. */
    if (!result.exact && fabsl(result.value) <= fabsl(angle) * ANGLE_ROUNDING) result.value = 0;
    return result;
}

IMPLEMENTATION(apply_tan) {
    static const function cosine = REAL("tan", apply_angle, cosl, NULL, 0, 1);
    if (number_is_zero(apply_angle(c, &cosine, x, 1)))
        fail(c, "DOMAIN_ERROR", "tan is not defined at a quarter turn (cos is 0 there)");
    return apply_angle(c, self, x, count);
}

IMPLEMENTATION(apply_abs) {
    UNUSED_SELF, (void)c;
    return number_sign(*x) < 0 ? number_negate(*x) : *x;
}

IMPLEMENTATION(apply_sign) {
    UNUSED_SELF;
    return number_small(c, number_sign(*x));
}

IMPLEMENTATION(apply_floor) {
    UNUSED_SELF;
    return number_floor(c, *x);
}

IMPLEMENTATION(apply_ceil) {
    UNUSED_SELF;
    return number_negate(number_floor(c, number_negate(*x)));
}

IMPLEMENTATION(apply_trunc) {
    return number_sign(*x) < 0 ? apply_ceil(c, self, x, count) : apply_floor(c, self, x, count);
}

/* Halves go away from zero. */
IMPLEMENTATION(apply_round) {
    number half = number_fraction(c, integer_from(c, 1), integer_from(c, 2)), scale = number_small(c, 1), size = *x;
    if (count == 2) {
        number places = number_sign(x[1]) < 0 ? number_negate(x[1]) : x[1];
        uint32_t digits = small_argument(c, self->name, places, 0, ROUND_PLACES_MAX);
        int64_t exponent = number_sign(x[1]) < 0 ? -(int64_t)digits : digits;
        scale = number_power(c, number_small(c, 10), number_small(c, exponent));
    }
    if (number_sign(*x) < 0) size = number_negate(size);
    number rounded = number_floor(c, number_add(c, number_multiply(c, size, scale), half));
    rounded = number_divide(c, rounded, scale);
    return number_sign(*x) < 0 ? number_negate(rounded) : rounded;
}

/* sqrt, cbrt and root(x, n). */
IMPLEMENTATION(apply_root) {
    uint32_t degree = count == 2 ? small_argument(c, self->name, x[1], 1, ROOT_DEGREE_MAX) : (uint32_t)self->parameter;
    if (degree == 2 && number_sign(*x) < 0)
        fail(c, "DOMAIN_ERROR", "%s of a negative number is not a real number", self->name);
    return c->code ? *x : number_root(c, *x, degree);
}

/* The natural logarithm of a number above 0, with all its digits next to 1 as well. */
static long double logarithm(calculation *c, number x) {
    long double beyond;
    return number_is_near_one(c, x, &beyond) ? log1pl(beyond) : logl(number_value(c, x));
}

IMPLEMENTATION(apply_ln) {
    long double beyond;
    if (number_is_near_one(c, *x, &beyond) && beyond != 0) return number_inexact(c, log1pl(beyond));
    return apply_approximate(c, self, x, count);
}

/* log(x) is to base 10, log(x, base) to any. */
IMPLEMENTATION(apply_log) {
    number base = count == 2 ? x[1] : number_small(c, self->parameter);
    if (number_sign(*x) <= 0) fail(c, "DOMAIN_ERROR", "%s needs a number above 0", self->name);
    if (number_sign(base) <= 0 || (base.exact && number_compare(c, base, number_small(c, 1)) == 0))
        fail(c, "DOMAIN_ERROR", "%s needs a base above 0 that is not 1", self->name);
    if (c->code) return base;
    long double beyond;
    bool plain = count == 1 && !number_is_near_one(c, *x, &beyond);
    long double value = plain ? self->approximate(number_value(c, *x)) : logarithm(c, *x) / logarithm(c, base);
    long double nearest = rintl(value);
    if (x->exact && base.exact && fabsl(value - nearest) < 1e-9L && fabsl(nearest) <= EXACT_LOGARITHM_MAX) {
        number whole = number_small(c, (int64_t)nearest), power = number_power(c, base, whole);
        if (power.exact && number_compare(c, power, *x) == 0) return whole;
    }
    return number_inexact(c, value);
}

IMPLEMENTATION(apply_atan2) {
    UNUSED_SELF;
    return number_inexact(c, atan2l(number_value(c, x[0]), number_value(c, x[1])));
}

IMPLEMENTATION(apply_degrees) {
    UNUSED_SELF;
    return number_divide(c, number_multiply(c, *x, number_small(c, 180)), number_inexact(c, PI_LONG));
}

IMPLEMENTATION(apply_radians) {
    UNUSED_SELF;
    return number_divide(c, number_multiply(c, *x, number_inexact(c, PI_LONG)), number_small(c, 180));
}

IMPLEMENTATION(apply_hypot) {
    UNUSED_SELF;
    number sum = number_add(c, number_multiply(c, x[0], x[0]), number_multiply(c, x[1], x[1]));
    return number_root(c, sum, 2);
}

IMPLEMENTATION(apply_pow) {
    UNUSED_SELF;
    return number_power(c, x[0], x[1]);
}

IMPLEMENTATION(apply_mod) {
    UNUSED_SELF;
    return number_modulo(c, x[0], x[1]);
}

IMPLEMENTATION(apply_min) {
    (void)self;
    return count == 1 || number_compare(c, x[0], x[1]) <= 0 ? x[0] : x[1];
}

IMPLEMENTATION(apply_max) {
    (void)self;
    return count == 1 || number_compare(c, x[0], x[1]) >= 0 ? x[0] : x[1];
}

IMPLEMENTATION(apply_gcd) {
    integer first = whole_argument(c, self->name, x[0]);
    integer second = count == 1 ? integer_from(c, 0) : whole_argument(c, self->name, x[1]);
    return number_whole(c, integer_gcd(c, first, second));
}

IMPLEMENTATION(apply_lcm) {
    integer first = whole_argument(c, self->name, x[0]);
    integer second = count == 1 ? first : whole_argument(c, self->name, x[1]);
    if (first.length == 0 || second.length == 0 || c->code) return number_small(c, 0);
    integer multiple = integer_multiply(c, integer_divide(c, first, integer_gcd(c, first, second), NULL), second);
    multiple.negative = false;
    return number_whole(c, multiple);
}

number factorial(calculation *c, number n) {
    uint32_t last = small_argument(c, "factorial", n, 0, FACTORIAL_MAX);
    return number_whole(c, integer_product(c, 1, c->code ? 0 : last));
}

IMPLEMENTATION(apply_factorial) {
    UNUSED_SELF;
    return factorial(c, *x);
}

/* comb(n, k) and perm(n, k): ways to choose k of n without and with regard to their order. */
IMPLEMENTATION(apply_choose) {
    (void)count;
    bool ordered = self->parameter == ORDERED;
    uint32_t n = small_argument(c, self->name, x[0], 0, UINT32_MAX - 1);
    uint32_t k = small_argument(c, self->name, x[1], 0, UINT32_MAX - 1);
    if (c->code || k > n) return number_small(c, 0);
    if (!ordered && k > n - k) k = n - k;
    if (k > FACTORIAL_MAX) fail(c, "TOO_LARGE", "%s takes at most %d of any number", self->name, FACTORIAL_MAX);
    if (c->code) return number_small(c, 0);
    integer ways = integer_product(c, n - k + 1, n);
    if (!ordered) ways = integer_divide(c, ways, integer_product(c, 1, k), NULL);
    return number_whole(c, ways);
}
