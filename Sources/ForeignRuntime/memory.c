// The memory of a thread: the block of the call that it runs and the outputs of it, grown and kept from call to call.
#include "runtime.h"

#include <stdlib.h>

/// A buffer up to this size is kept for the next call.
#define KEPT_BYTES (4u << 20)
#define BYTES_MIN 4096u

static _Thread_local struct memory *memory;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void end_of_thread(void *ended) {
    struct memory *its = ended;
    free(its->block);
    free(its->output);
    free(its);
}

static void make_key(void) { pthread_key_create(&key, end_of_thread); }

struct memory *memory_of_thread(void) {
    if (memory != NULL) return memory;
    pthread_once(&once, make_key);
    memory = calloc(1, sizeof *memory);
    if (memory != NULL) pthread_setspecific(key, memory);
    return memory;
}

bool memory_reserve(uint8_t **bytes, uint64_t *size, uint64_t wanted, bool keeps) {
    if (wanted <= *size) return true;
    uint64_t target = *size < BYTES_MIN ? BYTES_MIN : *size;
    while (target < wanted) target *= 2;
    uint8_t *grown = keeps ? realloc(*bytes, target) : malloc(target);
    if (grown == NULL) return false;
    if (!keeps) free(*bytes);
    *bytes = grown;
    *size = target;
    return true;
}

static void drop_if_huge(uint8_t **bytes, uint64_t *size) {
    if (*size <= KEPT_BYTES) return;
    free(*bytes);
    *bytes = NULL;
    *size = 0;
}

void memory_settle(struct memory *its) {
    drop_if_huge(&its->block, &its->block_size);
    drop_if_huge(&its->output, &its->output_size);
}
