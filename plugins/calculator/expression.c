/* Reads an expression and evaluates it on the way, by recursive descent:
 *
 *   sum     = product { ("+" | "-") product }
 *   product = unary { ("*" | "/" | "mod") unary | "%" power }
 *   unary   = { "+" | "-" } power
 *   power   = postfix [ ("^" | "**") unary ]              so -2^2 is -4, 2^3^2 is 512 and 2^-1 is 0.5
 *   postfix = primary [ "!" ]
 *   primary = number | constant | function "(" sum { "," sum } ")" | "(" sum ")"
 *
 * What could mean two things is refused with a hint: no implicit multiplication (1/2pi), no percentages (5% + 3), no
 * "3!!". `%` is the remainder with the sign of the divisor, as `mod` is; but no sign may follow it, as "5 % -3" may
 * be a percentage less 3. */
#include "expression.h"
#include "functions.h"
#include <string.h>

/* Tokens: the operator as one ASCII character (`^` for `**`), and these. */
#define TOKEN_END 0
#define TOKEN_NUMBER '0'
#define TOKEN_NAME 'a'
#define TOKEN_UNKNOWN '?'

/* Longest spelling first. The signs that people paste from texts count as the ones they look like. */
static const struct { const char *text; char token; } spellings[] = {
    {"**", '^'}, {"^", '^'}, {"*", '*'}, {"×", '*'}, {"·", '*'}, {"/", '/'}, {"÷", '/'}, {"+", '+'},
    {"-", '-'},  {"−", '-'}, {"%", '%'}, {"!", '!'}, {"(", '('}, {")", ')'}, {",", ','},
};

static number sum(calculation *c);

/* ---- tokens ---- */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

static char char_at(const calculation *c, size_t offset) {
    return offset < (size_t)(c->end - c->at) ? c->at[offset] : 0;
}

static size_t character_length(const calculation *c) {
    size_t length = 1;
    while ((char_at(c, length) & 0xC0) == 0x80) length++;
    return length;
}

static size_t digits_length(const calculation *c, size_t from) {
    size_t at = from;
    while (is_digit(char_at(c, at))) at++;
    return at - from;
}

static size_t radix_of(const calculation *c) {
    switch (char_at(c, 0) == '0' ? char_at(c, 1) | 0x20 : 0) {
    case 'x': return 16;
    case 'b': return 2;
    case 'o': return 8;
    default: return 10;
    }
}

static size_t number_length(const calculation *c) {
    size_t length = 0;
    if (radix_of(c) != 10) {
        for (length = 2; is_digit(char_at(c, length)) || is_letter(char_at(c, length));) length++;
        return length;
    }
    length = digits_length(c, 0);
    if (char_at(c, length) == '.') length += 1 + digits_length(c, length + 1);
    if ((char_at(c, length) | 0x20) == 'e') {
        size_t sign = char_at(c, length + 1) == '+' || char_at(c, length + 1) == '-';
        size_t digits = digits_length(c, length + 1 + sign);
        if (digits) length += 1 + sign + digits;
    }
    return length;
}

/* Looks at what comes next without taking it. */
static void look(calculation *c) {
    while (c->at < c->end && (*c->at == ' ' || *c->at == '\t' || *c->at == '\r' || *c->at == '\n')) c->at++;
    char first = char_at(c, 0);
    c->token = TOKEN_END;
    c->token_length = 0;
    if (c->at == c->end) return;
    if (is_digit(first) || (first == '.' && is_digit(char_at(c, 1)))) {
        c->token = TOKEN_NUMBER;
        c->token_length = (uint32_t)number_length(c);
        return;
    }
    if (is_letter(first)) {
        uint32_t length = 1;
        while (is_letter(char_at(c, length)) || is_digit(char_at(c, length))) length++;
        c->token = TOKEN_NAME;
        c->token_length = length;
        return;
    }
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++) {
        size_t length = strlen(spellings[i].text);
        if (length > (size_t)(c->end - c->at) || memcmp(spellings[i].text, c->at, length) != 0) continue;
        c->token = spellings[i].token;
        c->token_length = (uint32_t)length;
        return;
    }
    /* A letter beyond ASCII is a name of its own (π), anything else is refused where it stands. */
    c->token = first & 0x80 ? TOKEN_NAME : TOKEN_UNKNOWN;
    c->token_length = (uint32_t)character_length(c);
}

static const char *take(calculation *c) {
    const char *start = c->at;
    c->at += c->token_length;
    look(c);
    return start;
}

/* "expected …, found …" at the next token. */
static void unexpected(calculation *c, const char *expected, const char *hint) {
    c->place = c->at;
    int length = c->token_length > 32 ? 32 : (int)c->token_length;
    while (length && c->token_length > 32 && (c->at[length] & 0xC0) == 0x80) length--;
    if (c->token == TOKEN_END) {
        fail(c, "SYNTAX_ERROR", "expected %s, found the end%s", expected, hint);
    } else if (c->token == TOKEN_UNKNOWN && (unsigned char)*c->at < ' ') {
        fail(c, "SYNTAX_ERROR", "expected %s, found the control character U+%04X%s", expected, *c->at, hint);
    } else {
        fail(c, "SYNTAX_ERROR", "expected %s, found '%.*s'%s", expected, length, c->at, hint);
    }
}

/* ---- numbers ---- */

static number radix_number(calculation *c, const char *text, size_t length, uint32_t radix) {
    for (size_t i = 2; i < length || length == 2; i++) {
        uint32_t digit = radix;
        if (i < length) digit = is_digit(text[i]) ? (uint32_t)text[i] - '0' : ((uint32_t)text[i] | 0x20) - 'a' + 10;
        if (digit < radix) continue;
        c->place = text + i;
        fail(c, "SYNTAX_ERROR", "expected a digit of base %u after %.2s", radix, text);
        break;
    }
    return number_whole(c, integer_from_text(c, text + 2, length - 2, radix));
}

static number literal(calculation *c) {
    size_t length = c->token_length;
    uint32_t radix = (uint32_t)radix_of(c);
    const char *text = c->place = take(c);
    if (radix != 10) return radix_number(c, text, length, radix);

    size_t mantissa = 0, point = SIZE_MAX;
    for (; mantissa < length && (text[mantissa] | 0x20) != 'e'; mantissa++) {
        if (text[mantissa] == '.') point = mantissa;
    }
    int64_t exponent = 0;
    for (size_t i = mantissa + 1; i < length && exponent <= 10 * DIGITS_MAX; i++) {
        if (is_digit(text[i])) exponent = exponent * 10 + (text[i] - '0');
    }
    if (mantissa + 1 < length && text[mantissa + 1] == '-') exponent = -exponent;
    if (point != SIZE_MAX) exponent -= (int64_t)(mantissa - point - 1);

    integer digits = integer_from_text(c, text, mantissa, 10);
    if (digits.length == 0 || exponent == 0) return number_whole(c, digits);
    if (exponent > DIGITS_MAX || exponent < -DIGITS_MAX)
        fail(c, "TOO_LARGE", "a number has at most %d digits before and after its point", DIGITS_MAX);
    if (c->code) return number_small(c, 0);
    integer power = integer_power(c, integer_from(c, 10), (uint32_t)(exponent < 0 ? -exponent : exponent));
    if (exponent < 0) return number_fraction(c, digits, power);
    return number_whole(c, integer_multiply(c, digits, power));
}

/* ---- names ---- */

static number call_function(calculation *c, const function *f, const char *place) {
    number arguments[2] = {0};
    int count = 0;
    take(c); /* the parenthesis */
    while (!c->code && !(count == 0 && c->token == ')')) {
        number value = sum(c);
        count++;
        if (f->most == FOLDED) {
            arguments[count > 1] = value;
            c->place = place;
            if (!c->code) arguments[0] = f->apply(c, f, arguments, count > 1 ? 2 : 1);
        } else if (count <= 2) {
            arguments[count - 1] = value;
        }
        if (c->token != ',') break;
        take(c);
    }
    if (!c->code && c->token != ')')
        unexpected(c, count < f->most ? "an operator, ',' or ')'" : "an operator or ')'", "");
    if (!c->code) take(c);
    c->place = place;
    if (count < f->least || (count > f->most && f->most != FOLDED)) {
        const char *wanted = f->most == FOLDED    ? "one or more arguments"
                             : f->most == 1       ? "one argument"
                             : f->least < f->most ? "one or two arguments"
                                                  : "two arguments";
        fail(c, "SYNTAX_ERROR", "%s takes %s, found %d", f->name, wanted, count);
    }
    if (c->code) return arguments[0];
    return f->most == FOLDED ? arguments[0] : f->apply(c, f, arguments, count);
}

static number named(calculation *c) {
    char name[NAME_MAX_LENGTH];
    size_t length = c->token_length;
    const char *place = c->at;
    for (size_t i = 0; i < length && i < sizeof name; i++)
        name[i] = place[i] >= 'A' && place[i] <= 'Z' ? (char)(place[i] | 0x20) : place[i];
    take(c);
    number value = {0};
    if (length <= sizeof name) {
        const function *f = function_named(name, length);
        if (f && c->token == '(') return call_function(c, f, place);
        c->place = place;
        if (f) fail(c, "SYNTAX_ERROR", "%s is a function; write its argument in parentheses", f->name);
        if (f || constant_named(c, name, length, &value)) return value;
    }
    c->place = place;
    const char *nearest = length <= sizeof name ? name_nearest(name, length) : NULL;
    fail(c, "SYNTAX_ERROR", "unknown name '%.*s'%s%s%s", (int)(length > 32 ? 32 : length), place,
         nearest ? "; did you mean '" : "", nearest ? nearest : "", nearest ? "'?" : "");
    return value;
}

/* ---- the grammar ---- */

static number primary(calculation *c) {
    if (c->token == TOKEN_NUMBER) return literal(c);
    if (c->token == TOKEN_NAME) return named(c);
    if (c->token != '(') {
        unexpected(c, "a number", "");
        return number_small(c, 0);
    }
    take(c);
    number value = sum(c);
    if (!c->code && c->token != ')') unexpected(c, "an operator or ')'", "");
    if (!c->code) take(c);
    return value;
}

static number postfix(calculation *c) {
    number value = primary(c);
    if (c->token != '!' || c->code) return value;
    c->place = take(c);
    value = factorial(c, value);
    if (c->token == '!') unexpected(c, "an operator or the end", "; write (3!)! for a factorial of a factorial");
    return value;
}

static number unary(calculation *c) {
    bool negative = false;
    for (; c->token == '-' || c->token == '+'; take(c)) negative ^= c->token == '-';
    if (++c->depth > NESTING_MAX) {
        c->place = c->at;
        fail(c, "TOO_LARGE", "more than %d levels inside one another", NESTING_MAX);
    }
    if (c->code) return number_small(c, 0);
    number value = postfix(c);
    if (c->token == '^' && !c->code) {
        const char *place = take(c);
        number exponent = unary(c);
        c->place = place;
        value = number_power(c, value, exponent);
    }
    c->depth--;
    return negative ? number_negate(value) : value;
}

static bool is_mod(const calculation *c) {
    return c->token == TOKEN_NAME && c->token_length == 3 && (c->at[0] | 0x20) == 'm' && (c->at[1] | 0x20) == 'o' &&
           (c->at[2] | 0x20) == 'd';
}

static number product(calculation *c) {
    number value = unary(c);
    while (!c->code && (c->token == '*' || c->token == '/' || c->token == '%' || is_mod(c))) {
        char sign = c->token;
        const char *place = take(c);
        if (sign == '%' && c->token != TOKEN_NUMBER && c->token != TOKEN_NAME && c->token != '(') {
            bool is_signed = c->token == '-' || c->token == '+';
            unexpected(c, "a number or '(' after the remainder '%'",
                       is_signed ? "; write mod for a remainder, or /100 for a percentage"
                                 : "; write /100 for a percentage");
        }
        number other = unary(c);
        c->place = place;
        value = sign == '*' ? number_multiply(c, value, other)
              : sign == '/' ? number_divide(c, value, other)
                               : number_modulo(c, value, other);
    }
    return value;
}

static number sum(calculation *c) {
    number value = product(c);
    while (!c->code && (c->token == '+' || c->token == '-')) {
        char sign = c->token;
        const char *place = take(c);
        number other = product(c);
        c->place = place;
        value = sign == '+' ? number_add(c, value, other) : number_subtract(c, value, other);
    }
    return value;
}

number expression_evaluate(calculation *c) {
    look(c);
    number value = sum(c);
    if (c->code || c->token == TOKEN_END) return value;
    bool operand = c->token == TOKEN_NUMBER || c->token == TOKEN_NAME || c->token == '(';
    unexpected(c, "an operator or the end",
               operand           ? "; write * for a multiplication"
               : c->token == ',' ? "; write numbers without thousands separators and with a decimal point"
               : c->token == ')' ? "; there is no '(' for it"
                                 : "");
    return value;
}
