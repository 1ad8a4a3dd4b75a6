// Memory that tells on whoever writes where it may not, or reads on where there is nothing.
#include "probe.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#define REGIONS_MAX 16384u
#define SIGNAL_STACK_BYTES (64u << 10)
/// Plain memory behind a text, filled with poison.
#define SLACK 64u

struct region {
    const uint8_t *start, *placed, *guard; // mapped, where our bytes begin, where nothing can be read
    const char *name;
    bool forbidden;
};

static struct region regions[REGIONS_MAX];
static uint32_t region_count;

static size_t page_size(void) { return (size_t)sysconf(_SC_PAGESIZE); }

static void give_up(void) {
    report_error(PROBE_E_USAGE, "there is no memory left for the check");
    _exit(2);
}

static void *place_plain(const void *bytes, uint64_t length) {
    uint8_t *copy = malloc(length + SLACK);
    if (copy == NULL) give_up();
    memset(copy + length, POISON, SLACK);
    return memcpy(copy, bytes, length);
}

/// At the end of whole pages, with one behind them that nobody may touch. What comes before the bytes is poison.
static uint8_t *place_guarded(const void *bytes, uint64_t length, uint64_t room, const char *name) {
    size_t page = page_size(), readable = (room + page - 1) / page * page;
    if (readable == 0) readable = page;
    uint8_t *start = mmap(NULL, readable + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED || region_count == REGIONS_MAX) give_up();
    memset(start, POISON, readable);
    uint8_t *placed = start + readable - room;
    memcpy(placed, bytes, length);
    if (mprotect(start + readable, page, PROT_NONE) != 0) give_up();
    regions[region_count++] = (struct region){start, placed, start + readable, name, false};
    return placed;
}

static void protect(uint8_t *placed) {
    const struct region *region = &regions[region_count - 1];
    if (placed != region->placed || mprotect((void *)region->start, region->guard - region->start, PROT_READ) != 0)
        give_up();
}

void *memory_place(const void *bytes, uint64_t length, uint32_t layout, const char *name) {
    if (bytes == NULL) return NULL;
    if (layout == LAYOUT_PLAIN) return place_plain(bytes, length);
    uint8_t *placed = place_guarded(bytes, length, length, name);
    protect(placed);
    return placed;
}

void *memory_place_struct(const void *bytes, uint32_t size, uint32_t layout, const char *name) {
    if (layout == LAYOUT_PLAIN || layout == LAYOUT_TEXTS) return place_plain(bytes, size);
    uint32_t room = layout == LAYOUT_LARGER ? size * 4 : size;
    uint8_t *placed = place_guarded(bytes, size, room, name);
    memcpy(placed, &room, sizeof room); // struct_size comes first in every struct of the header
    protect(placed);
    return placed;
}

void memory_forbid(const void *placed, const char *name) {
    for (uint32_t i = 0; i < region_count; i++) {
        if (regions[i].placed != placed) continue;
        regions[i].name = name;
        regions[i].forbidden = true;
        mprotect((void *)regions[i].start, regions[i].guard - regions[i].start, PROT_NONE);
    }
}

void memory_touch(const void *bytes, uint64_t length) {
    const volatile uint8_t *at = bytes;
    if (length == 0) return;
    for (uint64_t i = 0; i < length; i += 4096) (void)at[i];
    (void)at[length - 1];
}

// ---- faults ----

/// 1 for a write, 0 for a read, -1 where that cannot be told.
static int is_write(const void *context) {
#if defined __x86_64__
    return (((const ucontext_t *)context)->uc_mcontext.gregs[REG_ERR] & 2) != 0;
#else
    (void)context;
    return -1;
#endif
}

/// Puts a sentence together without anything that a signal handler may not call.
struct sentence {
    char text[256];
    size_t length;
};

static void add(struct sentence *sentence, const char *text) {
    while (*text != 0 && sentence->length < sizeof sentence->text) sentence->text[sentence->length++] = *text++;
}

static void add_address(struct sentence *sentence, uintptr_t address) {
    add(sentence, "0x");
    int shift = 60;
    while (shift > 0 && address >> shift == 0) shift -= 4;
    for (; shift >= 0; shift -= 4)
        add(sentence, (const char[]){"0123456789abcdef"[address >> shift & 15], 0});
}

static void describe(struct sentence *sentence, const siginfo_t *info, int writes) {
    const uint8_t *address = info->si_addr;
    const char *verb = writes == 1 ? "wrote to " : writes == 0 ? "read " : "touched ";
    for (uint32_t i = 0; i < region_count; i++) {
        const struct region *region = &regions[i];
        if (address < region->start || address >= region->guard + page_size()) continue;
        if (address >= region->guard) {
            add(sentence, writes == 1 ? "wrote past the end of " : "read past the end of ");
            add(sentence, region->name);
        } else {
            add(sentence, region->forbidden || writes != -1 ? verb : "wrote to ");
            add(sentence, region->name);
            if (!region->forbidden) add(sentence, ", which it may only read");
        }
        return;
    }
    if (thread_stack != NULL && address >= thread_stack - (1u << 20) && address < thread_stack) {
        add(sentence, "used up its stack; plugins have 1 MiB");
    } else if (info->si_code == SI_KERNEL || info->si_code == SI_USER) {
        // x86 does not tell an address that can be none.
        add(sentence, "used an address that can be none");
    } else if ((uintptr_t)address < page_size()) {
        add(sentence, verb);
        add(sentence, "a NULL pointer");
    } else {
        add(sentence, verb);
        add(sentence, info->si_code == SEGV_ACCERR ? "memory that it may not, at " : "memory that is not there, at ");
        add_address(sentence, (uintptr_t)address);
    }
}

static void faulted(int signal_number, siginfo_t *info, void *context) {
    struct sentence sentence = {.length = 0};
    describe(&sentence, info, is_write(context));
    report(REPORT_FAULT, sentence.text, sentence.length);
    // Back to where it happened, to die of it as it would have without us.
    signal(signal_number, SIG_DFL);
    if (info->si_code <= 0) raise(signal_number);
}

static stack_t stack_before;

void memory_watch_faults(void) {
    // The plugin's stack may be what is used up.
    const stack_t stack = {.ss_sp = malloc(SIGNAL_STACK_BYTES), .ss_size = SIGNAL_STACK_BYTES};
    if (stack.ss_sp == NULL || sigaltstack(&stack, &stack_before) != 0) return;
    struct sigaction action = {.sa_sigaction = faulted, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGBUS, &action, NULL);
}

void memory_end_watch(void) { sigaltstack(&stack_before, NULL); }
