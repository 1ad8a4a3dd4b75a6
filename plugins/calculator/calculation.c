/* Memory and failures of one evaluation. */
#include "calculation.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static uint32_t column(const calculation *c);

void calculation_begin(calculation *c, const char *text, size_t length) {
    c->text = c->at = c->place = text;
    c->end = text + length;
    c->token = 0;
    c->token_length = c->depth = c->work = 0;
    c->code = NULL;
    c->blocks = NULL;
    c->free_start = c->first;
    c->free_end = c->first + sizeof c->first;
    c->memory = sizeof c->first;
}

void calculation_end(calculation *c) {
    for (memory_block *block = c->blocks, *next; block; block = next) {
        next = block->next;
        free(block);
    }
    c->blocks = NULL;
}

void fail(calculation *c, const char *code, const char *format, ...) {
    if (c->code) return;
    c->code = code;
    int used = snprintf(c->message, sizeof c->message, "column %u: ", column(c));
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(c->message + used, sizeof c->message - (size_t)used, format, arguments);
    va_end(arguments);
}

void *allocate(calculation *c, size_t size) {
    if (c->code) return NULL;
    size = (size + 15) & ~(size_t)15;
    if (size > (size_t)(c->free_end - c->free_start)) {
        size_t block_size = size + 16 > MEMORY_BLOCK ? size + 16 : MEMORY_BLOCK;
        memory_block *block = c->memory + block_size <= MEMORY_MAX ? malloc(block_size) : NULL;
        if (!block) {
            fail(c, "TOO_LARGE", "the calculation takes too much memory; use smaller numbers or split it");
            return NULL;
        }
        block->next = c->blocks;
        c->blocks = block;
        c->memory += block_size;
        c->free_start = (uint8_t *)block + 16;
        c->free_end = (uint8_t *)block + block_size;
    }
    void *start = c->free_start;
    c->free_start += size;
    return start;
}

/* Counted from 1 in characters, not in bytes. */
static uint32_t column(const calculation *c) {
    uint32_t count = 1;
    for (const char *at = c->text; at < c->place; at++) count += (*at & 0xC0) != 0x80;
    return count;
}
