// A library made for tests of bindings: every type, alignment and calling pattern. What goes in is shown as a text, what
// comes out is known beforehand, so that a mistake that is made in both directions shows, too.
#include <errno.h>
#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))

// ---- what was allocated and not yet freed ----

static int live;

static char *text(const char *format, ...) {
    char buffer[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    live++;
    return strdup(buffer);
}

EXPORT void text_free(void *memory) {
    live--;
    free(memory);
}

EXPORT int live_count(void) { return live; }

// ---- numbers ----

#define NUMBER(type, name, format, cast, low, high)                                                                    \
    EXPORT type echo_##name(type value) { return value; }                                                              \
    EXPORT char *show_##name(type value) { return text(format, (cast)value); }                                         \
    EXPORT type edge_##name(int which) { return which < 0 ? (type)(low) : (type)(high); }                              \
    EXPORT void out_##name(type value, type *same) { *same = value; }                                                  \
    EXPORT void add_##name(type *value) { *value = (type)(*value + 1); }                                               \
    EXPORT type at_##name(const type *value) { return value != NULL ? *value : (type)42; }                             \
    struct hold_##name { char before; type value; char after; };                                                       \
    EXPORT struct hold_##name struct_##name(struct hold_##name held) {                                                 \
        held.before++;                                                                                                 \
        held.after--;                                                                                                  \
        return held;                                                                                                   \
    }

NUMBER(int8_t, i8, "%lld", long long, INT8_MIN, INT8_MAX)
NUMBER(uint8_t, u8, "%llu", unsigned long long, 0, UINT8_MAX)
NUMBER(int16_t, i16, "%lld", long long, INT16_MIN, INT16_MAX)
NUMBER(uint16_t, u16, "%llu", unsigned long long, 0, UINT16_MAX)
NUMBER(int32_t, i32, "%lld", long long, INT32_MIN, INT32_MAX)
NUMBER(uint32_t, u32, "%llu", unsigned long long, 0, UINT32_MAX)
NUMBER(int64_t, i64, "%lld", long long, INT64_MIN, INT64_MAX)
NUMBER(uint64_t, u64, "%llu", unsigned long long, 0, UINT64_MAX)
NUMBER(int, int, "%lld", long long, INT_MIN, INT_MAX)
NUMBER(unsigned, uint, "%llu", unsigned long long, 0, UINT_MAX)
NUMBER(long, long, "%lld", long long, LONG_MIN, LONG_MAX)
NUMBER(unsigned long, ulong, "%llu", unsigned long long, 0, ULONG_MAX)
NUMBER(size_t, size, "%llu", unsigned long long, 0, SIZE_MAX)
NUMBER(ssize_t, ssize, "%lld", long long, LONG_MIN, LONG_MAX)
NUMBER(float, float, "%a", double, -FLT_MAX, FLT_MAX)
NUMBER(double, double, "%a", double, -DBL_MAX, DBL_MAX)

EXPORT bool echo_bool(bool value) { return value; }
EXPORT char *show_bool(bool value) { return text("%d", (int)value); }
EXPORT bool not_bool(bool value) { return !value; }
EXPORT void out_bool(bool value, bool *same) { *same = value; }

EXPORT double odd_double(int which) {
    switch (which) {
    case 0: return (double)NAN;
    case 1: return INFINITY;
    case 2: return -INFINITY;
    case 3: return -0.0;
    case 4: return DBL_TRUE_MIN;
    default: return 9007199254740993.0;
    }
}
EXPORT float odd_float(int which) { return which == 0 ? (float)NAN : which == 1 ? -INFINITY : 0.1f; }
EXPORT int64_t beyond_double(void) { return 9007199254740993; }

/// More than registers hold, of both kinds.
EXPORT char *many(int a, double b, int64_t c, float d, uint8_t e, double f, int g, int h, double i, double j, double k,
                  double l, double m, double n, int16_t o, double p, int64_t q, float r) {
    return text("%d %g %lld %g %u %g %d %d %g %g %g %g %g %g %d %g %lld %g", a, b, (long long)c, d, e, f, g, h, i, j, k,
                l, m, n, o, p, (long long)q, r);
}

EXPORT int sum_of(int count, ...) {
    int sum = 0;
    va_list arguments;
    va_start(arguments, count);
    for (int i = 0; i < count; i++) sum += va_arg(arguments, int);
    va_end(arguments);
    return sum;
}
EXPORT char *mixed(const char *format, ...) {
    char buffer[256];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    return text("%s", buffer);
}

// ---- structs ----

struct byte1 { uint8_t a; };
struct bytes3 { uint8_t a[3]; };
struct pair { int32_t a; float b; };
struct two { double a; double b; };
struct halves { float a, b, c; };
struct mixed { double a; int32_t b; };
struct large { int64_t a; double b; int16_t c; int64_t d; };
struct inner { double d; char c; };
struct outer { char before; struct inner in[2]; int16_t after[3]; };

#define STRUCT(name)                                                                                                   \
    EXPORT struct name same_##name(int before, struct name value, double behind) {                                     \
        (void)before, (void)behind;                                                                                    \
        return value;                                                                                                  \
    }                                                                                                                  \
    EXPORT size_t size_##name(void) { return sizeof(struct name); }
STRUCT(byte1)
STRUCT(bytes3)
STRUCT(pair)
STRUCT(two)
STRUCT(halves)
STRUCT(mixed)
STRUCT(large)
STRUCT(outer)

EXPORT char *show_outer(const struct outer *o) {
    return text("%d (%g %d) (%g %d) %d %d %d", o->before, o->in[0].d, o->in[0].c, o->in[1].d, o->in[1].c, o->after[0],
                o->after[1], o->after[2]);
}
EXPORT char *show_two(const struct two *t) { return text("%g %g", t->a, t->b); }
EXPORT char *show_mixed(struct mixed m, struct halves h) { return text("%g %d %g %g %g", m.a, m.b, h.a, h.b, h.c); }

struct person {
    const char *name;
    char code[6];
    uint8_t id[4];
    int32_t age;
    uint8_t reserved[8];
    const char *note;
};
EXPORT char *show_person(const struct person *p) {
    int hidden = 0;
    for (int i = 0; i < 8; i++) hidden += p->reserved[i];
    return text("%s [%.6s] %02x%02x%02x%02x %d %d %s", p->name, p->code, p->id[0], p->id[1], p->id[2], p->id[3], p->age,
                hidden, p->note != NULL ? p->note : "-");
}
EXPORT void fill_person(struct person *p) {
    p->name = "Grace";
    memcpy(p->code, "abcdef", 6); // no NUL
    memcpy(p->id, "\x00\x01\xfe\xff", 4);
    p->age = -1;
    memset(p->reserved, 7, 8);
    p->note = NULL;
}
EXPORT void older(struct person *p) {
    p->age++;
    p->note = "older";
}
EXPORT const struct two *point_at(int which) {
    static const struct two points[] = {{1.5, -2.5}, {-0.0, 1e300}};
    return which < 0 ? NULL : &points[which];
}
EXPORT const int *number_at(int which) {
    static const int numbers[] = {7, -8};
    return which < 0 ? NULL : &numbers[which];
}

/// A pointer that leads nowhere, for those who do not look.
struct veiled {
    const char *nowhere;
    int32_t value;
    const char *shown;
};
EXPORT struct veiled veiled(void) { return (struct veiled){(const char *)8, 7, "seen"}; }

// ---- strings and bytes ----

EXPORT size_t length_of(const char *s) { return s == NULL ? (size_t)-1 : strlen(s); }
EXPORT uint32_t sum_bytes(const uint8_t *bytes, size_t length) {
    uint32_t sum = 0;
    for (size_t i = 0; i < length; i++) sum += bytes[i];
    return sum;
}
EXPORT size_t told_length(const char *s, int32_t length) { return s[length] == 0 ? (size_t)length : 0; }
EXPORT const char *version(void) { return "everything 1.0"; }
EXPORT const char *nothing(void) { return NULL; }
EXPORT const char *not_utf8(void) { return "a\xff" "b"; }
EXPORT char *twice(const char *s) {
    char *result = malloc(2 * strlen(s) + 1);
    strcpy(result, s);
    strcat(result, s);
    live++;
    return result;
}
EXPORT int make_text(const char *s, char **made) {
    if (*s == 0) return -1;
    *made = text("<%s>", s);
    return 0;
}
EXPORT int write_text(const char *s, char *buffer, size_t size) { return snprintf(buffer, size, "%s!", s); }
EXPORT ssize_t write_bytes(uint8_t *buffer, size_t size, int want) {
    for (size_t i = 0; i < size && (int)i < want; i++) buffer[i] = (uint8_t)(255 - i);
    return want;
}
EXPORT int reverse(const uint8_t *source, uint32_t source_length, uint8_t *target, uint64_t *target_length) {
    if (*target_length < source_length) return -1;
    for (uint32_t i = 0; i < source_length; i++) target[i] = source[source_length - 1 - i];
    *target_length = source_length;
    return 0;
}
EXPORT uint8_t *copy_bytes(const uint8_t *bytes, size_t length, size_t *copied) {
    if (length == 0) return NULL;
    uint8_t *copy = malloc(length);
    memcpy(copy, bytes, length);
    *copied = length;
    live++;
    return copy;
}
EXPORT void shout(char *s) {
    for (; *s != 0; s++)
        if (*s >= 'a' && *s <= 'z') *s = (char)(*s - 32);
}

// ---- arrays ----

EXPORT double sum_doubles(const double *values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) sum += values[i];
    return sum;
}
EXPORT char *join(const char *const *parts, uint32_t count) {
    char buffer[256] = "";
    for (uint32_t i = 0; i < count; i++) {
        strcat(buffer, parts[i] != NULL ? parts[i] : "(null)");
        strcat(buffer, ";");
    }
    return text("%s", buffer);
}
EXPORT void sort(int32_t *values, size_t count) {
    for (size_t i = 0; i + 1 < count; i++)
        for (size_t k = 0; k + 1 < count - i; k++)
            if (values[k] > values[k + 1]) {
                int32_t kept = values[k];
                values[k] = values[k + 1];
                values[k + 1] = kept;
            }
}
EXPORT int squares(int16_t *values, int room, int want) {
    for (int i = 0; i < want && i < room; i++) values[i] = (int16_t)(i * i);
    return want;
}
EXPORT void transpose(const double from[2][3], double to[3][2]) {
    for (int i = 0; i < 2; i++)
        for (int k = 0; k < 3; k++) to[k][i] = from[i][k];
}
/// A table as sqlite3_get_table makes one.
EXPORT int table(char ***cells, int *rows, int *columns) {
    static const char *const made[] = {"id", "name", "1", "one", "2", NULL};
    *cells = malloc(sizeof made);
    memcpy(*cells, made, sizeof made);
    *rows = 2;
    *columns = 2;
    live++;
    return 0;
}
/// Says that there is more than anybody could take.
EXPORT int64_t endless(int32_t **numbers) {
    static int32_t few[4];
    *numbers = few;
    return (int64_t)1 << 40;
}
EXPORT void points(struct two *values, int count) {
    for (int i = 0; i < count; i++) values[i] = (struct two){i, -i};
}

/// Two arrays, and how many each has.
EXPORT double dot(const double *a, const double *b, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) sum += a[i] * b[i];
    return sum;
}
EXPORT int compare_bytes(const void *a, const void *b, size_t count) {
    return a == NULL || b == NULL ? 99 : memcmp(a, b, count);
}
/// How far from what malloc promises three addresses are.
EXPORT int misplaced(const void *a, const void *b, const void *c) {
    return (int)(((uintptr_t)a | (uintptr_t)b | (uintptr_t)c) & 15);
}

// ---- enums and flags ----

enum colour { RED = 1, GREEN = 2, BLUE = -3 };
EXPORT enum colour next_colour(enum colour c) { return c == RED ? GREEN : c == GREEN ? BLUE : (enum colour)77; }
EXPORT uint32_t same_flags(uint32_t flags) { return flags; }
EXPORT char *show_flags(uint32_t flags) { return text("%u", flags); }

// ---- failures ----

static int last;
EXPORT int divide(int a, int b, int *quotient) {
    errno = 0;
    last = 0;
    if (b == 0) {
        errno = EDOM;
        last = 1;
        return -1;
    }
    if (a < 0) {
        errno = EAGAIN;
        return -2;
    }
    *quotient = a / b;
    return *quotient == 13 ? 13 : 0;
}
EXPORT const char *last_error(void) { return last ? "division by zero" : "nothing is wrong"; }
EXPORT char *describe(int code) { return text("code %d", code); }
EXPORT double root(double x) { return x < 0 ? (double)NAN : x; }

// ---- handles ----

struct box {
    int value, children;
    struct box *parent;
    char label[32];
    struct two place;
    struct box *inner; // its own, which ends with it
};
static char history[256];
static void note(const char *what, int value) {
    size_t used = strlen(history);
    snprintf(history + used, sizeof history - used, "%s%d ", what, value);
}
EXPORT const char *box_history(void) { return history; }
EXPORT void box_forget(void) { history[0] = 0; }
EXPORT struct box *box_open(int value) {
    if (value < 0) {
        errno = EINVAL;
        return NULL;
    }
    struct box *box = calloc(1, sizeof *box);
    box->value = value;
    live++;
    note("+", value);
    return box;
}
EXPORT int box_make(int value, struct box **made) {
    *made = box_open(value < 0 ? -value : value);
    return value < 0 ? 1 : 0; // it failed, and there is something to be closed all the same
}
EXPORT struct box *box_child(struct box *parent, int value) {
    struct box *box = box_open(value);
    box->parent = parent;
    return box;
}
EXPORT int box_value(const struct box *box) { return box != NULL ? box->value : -99; }
EXPORT void box_set(struct box *box, int value) { box->value = value; }
EXPORT void box_close(struct box *box) {
    struct box *inner = box->inner;
    live--;
    note("-", box->value);
    explicit_bzero(box, sizeof *box); // what still looks at it sees nothing
    free(box);
    for (struct box *next; inner != NULL; inner = next) {
        next = inner->inner;
        free(inner);
    }
}
/// The box's own.
EXPORT struct box *box_inner(struct box *box) {
    if (box->inner == NULL) {
        box->inner = calloc(1, sizeof *box->inner);
        box->inner->value = 10 * box->value;
        box->inner->parent = box;
    }
    return box->inner;
}
EXPORT int box_lend(struct box *box, struct box **inner) {
    *inner = box_inner(box);
    return box->value < 100 ? 0 : 1;
}
/// What was the box's is the caller's.
EXPORT struct box *box_take(struct box *box) {
    struct box *inner = box_inner(box);
    box->inner = NULL;
    return inner;
}
EXPORT struct box *box_parent(struct box *box) { return box->parent; }
EXPORT struct box *box_same(struct box *box) { return box; }
EXPORT struct box *box_of_all(void) {
    static struct box box = {.value = 77};
    return &box;
}
EXPORT int box_try_close(struct box *box) {
    if (box->value == 5) return 5;
    box_close(box);
    return 0;
}
/// Ends it whatever it says, as fclose does.
EXPORT int box_finish(struct box *box) {
    int value = box->value;
    box_close(box);
    return value == 5 ? 5 : 0;
}
/// Says what it was given, NULL too.
EXPORT void box_note(const struct box *box) { note("?", box != NULL ? box->value : -1); }
EXPORT const char *box_text(const struct box *box) { return box->value == 3 ? "three" : NULL; }
/// Ends the first and makes another.
EXPORT struct box *box_join(struct box *ended, const struct box *other) {
    int value = ended->value + other->value;
    box_close(ended);
    return box_open(value);
}
/// As an `argv`: its end is a NULL.
EXPORT int count_until_null(const char *const *texts) {
    int count = 0;
    while (texts[count] != NULL) count++;
    return count;
}
EXPORT void count_up(int *number) {
    if (number != NULL) ++*number;
}
static volatile int gate_entered, gate_is_open;
EXPORT int gate_waiting(void) { return gate_entered; }
EXPORT void gate_open(void) { gate_is_open = 1; }
/// Ends the box once somebody has opened the gate.
EXPORT void box_close_at_gate(struct box *box) {
    gate_entered = 1;
    while (!gate_is_open) usleep(200);
    box_close(box);
}
EXPORT int box_value_at_gate(const struct box *box) {
    gate_entered = 1;
    while (!gate_is_open) usleep(200);
    return box->value;
}
EXPORT void gate_shut(void) { gate_entered = gate_is_open = 0; }
/// A text that lies in the box, and is gone with it.
EXPORT const char *box_label(struct box *box) {
    snprintf(box->label, sizeof box->label, "label of %d", box->value);
    return box->label;
}
EXPORT const struct two *box_place(struct box *box) {
    box->place = (struct two){box->value, -box->value};
    return &box->place;
}
/// The same memory each time, as strerror has it.
EXPORT const char *static_text(int value) {
    static char kept[32];
    snprintf(kept, sizeof kept, "text %d", value);
    return kept;
}
/// One with a text that may be long.
EXPORT struct box *box_open_with_text(int value, int length, char **said) {
    *said = malloc((size_t)length + 1);
    memset(*said, 1, (size_t)length);
    (*said)[length] = 0;
    live++;
    return box_open(value);
}
EXPORT struct box *box_open_slowly(int value, int milliseconds) {
    usleep((useconds_t)milliseconds * 1000);
    return box_open(value);
}
EXPORT void box_mark(int value) { note("!", value); }
EXPORT int number_open(int value) { return value; }
EXPORT void number_close(int value) { note("#", value); }
EXPORT int number_use(int value) { return value; }

// ---- trouble ----

EXPORT void crash(void) { *(volatile int *)8 = 1; }
EXPORT void leave(void) { exit(3); }
EXPORT int slow(int milliseconds) {
    for (volatile int64_t i = 0; i < (int64_t)milliseconds * 300000; i++) {}
    return milliseconds;
}
EXPORT int not_a_function = 3;
EXPORT int process(void) { return getpid(); }
EXPORT int open_file(const char *path) {
    FILE *file = fopen(path, "r");
    if (file == NULL) return -1;
    fclose(file);
    return 0;
}
