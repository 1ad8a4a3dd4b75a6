/* Whole numbers of any size: the methods of the schoolbook, which are the fastest ones at the sizes allowed here. */
#include "integer.h"
#include <string.h>

/* Digits that fit into one limb, and ten to that power. */
#define CHUNK_DIGITS 9
#define CHUNK 1000000000u

static const integer zero = {NULL, 0, false};

static uint32_t *limbs(calculation *c, uint64_t count) { return allocate(c, count * sizeof(uint32_t)); }

static integer trimmed(const uint32_t *limbs, uint32_t length, bool negative) {
    while (length && limbs[length - 1] == 0) length--;
    return (integer){limbs, length, negative && length};
}

static int compare_magnitude(integer a, integer b) {
    if (a.length != b.length) return a.length < b.length ? -1 : 1;
    for (uint32_t i = a.length; i-- > 0;) {
        if (a.limbs[i] != b.limbs[i]) return a.limbs[i] < b.limbs[i] ? -1 : 1;
    }
    return 0;
}

/* |a| ± |b|; for a difference |a| is not below |b|. */
static integer combine(calculation *c, integer a, integer b, bool subtract, bool negative) {
    if (a.length < b.length) return combine(c, b, a, subtract, negative);
    uint32_t *out = limbs(c, (uint64_t)a.length + 1);
    if (!spend(c, a.length + 1) || !out) return zero;
    int64_t carry = 0;
    for (uint32_t i = 0; i < a.length; i++) {
        int64_t other = i < b.length ? b.limbs[i] : 0;
        carry += (int64_t)a.limbs[i] + (subtract ? -other : other);
        out[i] = (uint32_t)carry;
        carry >>= 32;
    }
    out[a.length] = (uint32_t)carry;
    return trimmed(out, a.length + 1, negative);
}

integer integer_from(calculation *c, int64_t value) {
    uint32_t *out = limbs(c, 2);
    if (!out) return zero;
    uint64_t magnitude = value < 0 ? -(uint64_t)value : (uint64_t)value;
    out[0] = (uint32_t)magnitude;
    out[1] = (uint32_t)(magnitude >> 32);
    return trimmed(out, 2, value < 0);
}

bool integer_small(integer a, int64_t *value) {
    if (a.length > 2 || (a.length == 2 && a.limbs[1] >> 31)) return false;
    int64_t magnitude = 0;
    for (uint32_t i = a.length; i-- > 0;) magnitude = magnitude << 32 | a.limbs[i];
    *value = a.negative ? -magnitude : magnitude;
    return true;
}

integer integer_from_text(calculation *c, const char *digits, size_t length, uint32_t radix) {
    uint32_t *out = limbs(c, length / 8 + 1); /* at most 4 bits a digit */
    if (!out) return zero;
    uint32_t used = 0;
    for (size_t i = 0; i < length;) {
        uint32_t chunk = 0, scale = 1;
        for (; i < length && scale < UINT32_MAX / 16 / 16; i++) {
            uint32_t digit = digits[i] <= '9' ? (uint32_t)digits[i] - '0' : ((uint32_t)digits[i] | 0x20) - 'a' + 10;
            if (digit >= radix) continue;
            chunk = chunk * radix + digit;
            scale *= radix;
        }
        if (!spend(c, used + 1)) return zero;
        uint64_t carry = chunk;
        for (uint32_t k = 0; k < used; k++) {
            carry += (uint64_t)out[k] * scale;
            out[k] = (uint32_t)carry;
            carry >>= 32;
        }
        if (carry) out[used++] = (uint32_t)carry;
    }
    return trimmed(out, used, false);
}

char *integer_text(calculation *c, integer a, uint32_t *length) {
    uint64_t chunks = ((uint64_t)a.length * 32 * 1234 / 4096) / CHUNK_DIGITS + 2; /* 1234/4096 > log10(2) */
    uint32_t *rest = limbs(c, a.length + 1);
    char *text = allocate(c, chunks * CHUNK_DIGITS + 1);
    if (!spend(c, (uint64_t)a.length * (chunks + 1) / 2) || !rest || !text) return NULL;
    if (a.length) memcpy(rest, a.limbs, a.length * sizeof *rest);
    char *end = text + chunks * CHUNK_DIGITS, *at = end;
    *end = 0;
    for (uint32_t left = a.length; left;) {
        uint64_t remainder = 0;
        for (uint32_t i = left; i-- > 0;) {
            remainder = remainder << 32 | rest[i];
            rest[i] = (uint32_t)(remainder / CHUNK);
            remainder %= CHUNK;
        }
        while (left && rest[left - 1] == 0) left--;
        for (int i = 0; i < CHUNK_DIGITS; i++, remainder /= 10) *--at = (char)('0' + remainder % 10);
    }
    while (at < end && *at == '0') at++;
    if (at == end) *--at = '0';
    *length = (uint32_t)(end - at);
    return at;
}

uint64_t integer_bits(integer a) {
    return a.length ? (uint64_t)a.length * 32 - (uint64_t)__builtin_clz(a.limbs[a.length - 1]) : 0;
}

int integer_compare(integer a, integer b) {
    if (a.negative != b.negative) return a.negative ? -1 : 1;
    return a.negative ? compare_magnitude(b, a) : compare_magnitude(a, b);
}

integer integer_negate(integer a) { return (integer){a.limbs, a.length, a.length && !a.negative}; }

integer integer_add(calculation *c, integer a, integer b) {
    if (a.negative == b.negative) return combine(c, a, b, false, a.negative);
    if (compare_magnitude(a, b) >= 0) return combine(c, a, b, true, a.negative);
    return combine(c, b, a, true, b.negative);
}

integer integer_subtract(calculation *c, integer a, integer b) { return integer_add(c, a, integer_negate(b)); }

integer integer_multiply(calculation *c, integer a, integer b) {
    uint32_t length = a.length + b.length;
    uint32_t *out = limbs(c, length);
    if (!spend(c, (uint64_t)a.length * b.length + 1) || !out) return zero;
    memset(out, 0, length * sizeof *out);
    for (uint32_t i = 0; i < a.length; i++) {
        uint64_t carry = 0;
        for (uint32_t k = 0; k < b.length; k++) {
            carry += (uint64_t)a.limbs[i] * b.limbs[k] + out[i + k];
            out[i + k] = (uint32_t)carry;
            carry >>= 32;
        }
        out[i + b.length] = (uint32_t)carry;
    }
    return trimmed(out, length, a.negative != b.negative);
}

/* In place, by less than one limb; returns what fell off the end. */
static uint32_t shift_up(uint32_t *a, uint32_t length, unsigned bits) {
    uint32_t carry = 0;
    for (uint32_t i = 0; bits && i < length; i++) {
        uint32_t limb = a[i];
        a[i] = limb << bits | carry;
        carry = limb >> (32 - bits);
    }
    return carry;
}

static void shift_down(uint32_t *a, uint32_t length, unsigned bits) {
    for (uint32_t i = 0; bits && i < length; i++) a[i] = a[i] >> bits | (i + 1 < length ? a[i + 1] << (32 - bits) : 0);
}

/* u modulo v in place, by Knuth's algorithm D. u has `nu` + 1 limbs and the last one is below v's last one; v has its
 * highest bit set and at least two limbs. The quotient goes to q (nu - nv + 1 limbs) unless that is NULL. */
static void reduce(uint32_t *u, uint32_t nu, const uint32_t *v, uint32_t nv, uint32_t *q) {
    for (uint32_t j = nu - nv + 1; j-- > 0;) {
        uint64_t top = (uint64_t)u[j + nv] << 32 | u[j + nv - 1];
        uint64_t guess = top / v[nv - 1], rest = top % v[nv - 1];
        while (guess >> 32 || guess * v[nv - 2] > (rest << 32 | u[j + nv - 2])) {
            guess--;
            rest += v[nv - 1];
            if (rest >> 32) break;
        }
        uint64_t carry = 0;
        int64_t borrow = 0;
        for (uint32_t i = 0; i < nv; i++) {
            carry += guess * v[i];
            borrow += (int64_t)u[i + j] - (int64_t)(uint32_t)carry;
            u[i + j] = (uint32_t)borrow;
            carry >>= 32;
            borrow >>= 32;
        }
        borrow += (int64_t)u[j + nv] - (int64_t)carry;
        u[j + nv] = (uint32_t)borrow;
        if (borrow < 0) { /* the guess was one too many: add v back */
            guess--;
            carry = 0;
            for (uint32_t i = 0; i < nv; i++) {
                carry += (uint64_t)u[i + j] + v[i];
                u[i + j] = (uint32_t)carry;
                carry >>= 32;
            }
            u[j + nv] += (uint32_t)carry;
        }
        if (q) q[j] = (uint32_t)guess;
    }
}

static uint32_t remainder_small(const uint32_t *a, uint32_t length, uint32_t divisor, uint32_t *quotient) {
    uint64_t rest = 0;
    for (uint32_t i = length; i-- > 0;) {
        rest = rest << 32 | a[i];
        if (quotient) quotient[i] = (uint32_t)(rest / divisor);
        rest %= divisor;
    }
    return (uint32_t)rest;
}

integer integer_divide(calculation *c, integer a, integer b, integer *remainder) {
    if (remainder) *remainder = a;
    if (b.length == 0 || compare_magnitude(a, b) < 0) return zero;
    uint32_t quotient_length = a.length - b.length + 1;
    uint32_t *q = limbs(c, quotient_length), *u = limbs(c, (uint64_t)a.length + 1), *v = limbs(c, b.length);
    if (!spend(c, (uint64_t)quotient_length * b.length + a.length) || !q || !u || !v) return zero;
    if (b.length == 1) {
        u[0] = remainder_small(a.limbs, a.length, b.limbs[0], q);
        if (remainder) *remainder = trimmed(u, 1, a.negative);
        return trimmed(q, quotient_length, a.negative != b.negative);
    }
    unsigned bits = (unsigned)__builtin_clz(b.limbs[b.length - 1]);
    memcpy(u, a.limbs, a.length * sizeof *u);
    memcpy(v, b.limbs, b.length * sizeof *v);
    u[a.length] = shift_up(u, a.length, bits);
    shift_up(v, b.length, bits);
    reduce(u, a.length, v, b.length, q);
    shift_down(u, b.length, bits);
    if (remainder) *remainder = trimmed(u, b.length, a.negative);
    return trimmed(q, quotient_length, a.negative != b.negative);
}

integer integer_shift_left(calculation *c, integer a, uint64_t bits) {
    uint64_t whole = bits / 32, length = a.length + whole + 1;
    if (!spend(c, length)) return zero;
    uint32_t *out = limbs(c, length);
    if (!out || !a.length) return zero;
    memset(out, 0, whole * sizeof *out);
    memcpy(out + whole, a.limbs, a.length * sizeof *out);
    out[length - 1] = shift_up(out + whole, a.length, bits % 32);
    return trimmed(out, (uint32_t)length, a.negative);
}

integer integer_power(calculation *c, integer base, uint32_t exponent) {
    integer result = integer_from(c, 1);
    for (;;) {
        if (exponent & 1) result = integer_multiply(c, result, base);
        exponent >>= 1;
        if (!exponent || c->code) return result;
        base = integer_multiply(c, base, base);
    }
}

static uint64_t gcd_small(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static uint64_t low_bits(integer a) {
    return (a.length > 1 ? (uint64_t)a.limbs[1] << 32 : 0) | (a.length ? a.limbs[0] : 0);
}

integer integer_gcd(calculation *c, integer a, integer b) {
    if (compare_magnitude(a, b) < 0) return integer_gcd(c, b, a);
    if (b.length == 0) return (integer){a.limbs, a.length, false};
    uint32_t na = a.length, nb = b.length;
    if (na <= 2) {
        uint64_t common = gcd_small(low_bits(a), low_bits(b));
        uint32_t *out = limbs(c, 2);
        if (!out) return zero;
        out[0] = (uint32_t)common;
        out[1] = (uint32_t)(common >> 32);
        return trimmed(out, 2, false);
    }
    uint32_t *u = limbs(c, (uint64_t)na + 1), *v = limbs(c, (uint64_t)na + 1);
    if (!u || !v) return zero;
    memcpy(u, a.limbs, na * sizeof *u);
    memcpy(v, b.limbs, nb * sizeof *v);
    /* Euclid in place, as the remainders of large numbers would otherwise fill the memory. */
    while (nb > 1) {
        if (!spend(c, (uint64_t)(na - nb + 1) * nb + 2 * (uint64_t)na)) return zero;
        unsigned bits = (unsigned)__builtin_clz(v[nb - 1]);
        u[na] = shift_up(u, na, bits);
        shift_up(v, nb, bits);
        reduce(u, na, v, nb, NULL);
        shift_down(u, nb, bits);
        shift_down(v, nb, bits);
        uint32_t *swap = u;
        u = v, v = swap;
        na = nb;
        while (nb && v[nb - 1] == 0) nb--;
    }
    if (nb == 1) {
        uint32_t rest = remainder_small(u, na, v[0], NULL);
        u[0] = (uint32_t)gcd_small(v[0], rest);
        na = 1;
    }
    return trimmed(u, na, false);
}

integer integer_product(calculation *c, uint32_t first, uint32_t last) {
    if (first >= last) return integer_from(c, first > last ? 1 : first);
    uint32_t middle = first + (last - first) / 2;
    return integer_multiply(c, integer_product(c, first, middle), integer_product(c, middle + 1, last));
}

bool integer_root(calculation *c, integer a, uint32_t k, integer *root) {
    *root = a;
    if (a.length == 0 || k == 1) return !c->code;
    /* Newton's steps from above come down to the root rounded down, and then stop falling. */
    integer x = integer_shift_left(c, integer_from(c, 1), (integer_bits(a) + k - 1) / k);
    integer degree = integer_from(c, k), less = integer_from(c, k - 1);
    for (;;) {
        integer quotient = integer_divide(c, a, integer_power(c, x, k - 1), NULL);
        integer next = integer_divide(c, integer_add(c, integer_multiply(c, x, less), quotient), degree, NULL);
        if (c->code) return false;
        if (compare_magnitude(next, x) >= 0) break;
        x = next;
    }
    *root = x;
    return compare_magnitude(integer_power(c, x, k), a) == 0 && !c->code;
}
