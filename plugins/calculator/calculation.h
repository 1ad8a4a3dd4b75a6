/* calculation.h: what one evaluation has to spend, and how it ended.
 *
 * Numbers are immutable and live in the calculation's memory, which is given back as a whole: no code on the way
 * releases anything. The first failure stays; after it every operation returns quickly with a meaningless value, so
 * that only loops have to look at `code`. */
#ifndef CALCULATOR_CALCULATION_H
#define CALCULATOR_CALCULATION_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Steps on single limbs, about a nanosecond each: what the promise to answer within a millisecond rests on. */
#define WORK_MAX 400000u
/* What every operation costs besides. */
#define OPERATION_STEPS 16u
/* Two of the largest gcds or a hundred of the largest products stay below this. */
#define MEMORY_MAX (1024u * 1024u)
#define MEMORY_FIRST 8192u
#define MEMORY_BLOCK 65536u
#define MESSAGE_MAX 256u

typedef struct memory_block { struct memory_block *next; } memory_block;

typedef struct calculation {
    /* What is read, and how far. `place` is what a failure points at. */
    const char *text, *end, *at, *place;
    /* The token at `at`; see expression.c. */
    char token;
    uint32_t token_length;
    uint32_t depth;
    uint32_t work;
    /* NULL while all is well, else one of the codes that the manifest declares. */
    const char *code;
    char message[MESSAGE_MAX];
    memory_block *blocks;
    uint8_t *free_start, *free_end;
    size_t memory;
    _Alignas(16) uint8_t first[MEMORY_FIRST];
} calculation;

void calculation_begin(calculation *c, const char *text, size_t length);
void calculation_end(calculation *c);

/* Records "column N: …" for the place that is being evaluated, unless something failed before. */
__attribute__((format(printf, 3, 4))) void fail(calculation *c, const char *code, const char *format, ...);

/* Memory until calculation_end, aligned to 16; NULL after a failure. */
void *allocate(calculation *c, size_t size);

/* Counts work that is about to be done. False: the calculation has failed. */
static inline bool spend(calculation *c, uint64_t steps) {
    if (c->code) return false;
    steps += OPERATION_STEPS;
    if (steps <= WORK_MAX - c->work) {
        c->work += (uint32_t)steps;
        return true;
    }
    fail(c, "TOO_LARGE", "the calculation takes too many steps; use smaller numbers or split it");
    return false;
}

#endif
