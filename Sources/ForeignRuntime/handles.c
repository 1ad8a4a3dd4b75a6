// What the library gave out and we keep for the model: each known by a number that nobody can guess.
//
// A number is 47 random bits and the place in the table, so that a number of a process that is gone is not one of this.
#include "runtime.h"

#include <string.h>
#include <sys/random.h>

#define PLACE_BITS 16u
_Static_assert(FP_HANDLES_MAX <= 1u << PLACE_BITS, "a place fits into its part of a number");

static uint64_t new_number(uint32_t place) {
    uint64_t chance = 0;
    while (chance == 0)
        if (getrandom(&chance, sizeof chance, 0) != sizeof chance) chance = 0;
        else chance &= (1ull << 47) - 1;
    return chance << PLACE_BITS | place;
}

static struct handle_entry *entry_of(fr_library *library, uint64_t number) {
    uint32_t place = number & ((1u << PLACE_BITS) - 1);
    if (number == 0 || place >= FP_HANDLES_MAX || library->handles[place].number != number) return NULL;
    return &library->handles[place];
}

/// What it was made with is free of it.
static void release_locked(fr_library *library, struct handle_entry *entry) {
    for (uint32_t i = 0; i < FP_PARENTS_MAX; i++) {
        if (entry->parents[i] == FP_NONE) continue;
        struct handle_entry *parent = &library->handles[entry->parents[i]];
        parent->children--;
    }
    // Whatever outlives it must not take the next one at its place for its parent.
    for (uint32_t i = 0; entry->children > 0 && i < FP_HANDLES_MAX; i++) {
        for (uint32_t k = 0; library->handles[i].number != 0 && k < FP_PARENTS_MAX; k++) {
            if (library->handles[i].parents[k] != (uint32_t)(entry - library->handles)) continue;
            library->handles[i].parents[k] = FP_NONE;
            entry->children--;
        }
    }
    memset(entry, 0, sizeof *entry);
    library->handle_count--;
}

enum handle_answer handles_use(
    fr_library *library, uint64_t number, uint32_t type, bool consumes, uint32_t *place, uint64_t *value) {
    enum handle_answer answer = HANDLE_OK;
    pthread_mutex_lock(&library->lock);
    struct handle_entry *entry = entry_of(library, number);
    if (entry == NULL || entry->type != type || entry->doomed) answer = HANDLE_UNKNOWN;
    else if (entry->consuming) answer = HANDLE_BUSY;
    else if (consumes && entry->children > 0) answer = HANDLE_HAS_CHILDREN;
    else if (consumes && entry->users > 0) answer = HANDLE_BUSY;
    if (answer == HANDLE_OK) {
        entry->users++;
        entry->consuming = consumes;
        *place = (uint32_t)(entry - library->handles);
        *value = entry->value;
    }
    pthread_mutex_unlock(&library->lock);
    return answer;
}

void handles_leave(fr_library *library, uint32_t place) {
    uint64_t value = 0;
    pthread_mutex_lock(&library->lock);
    struct handle_entry *entry = &library->handles[place];
    uint32_t type = entry->type;
    entry->consuming = false; // whoever consumes is alone
    bool ends = --entry->users == 0 && entry->doomed;
    if (ends) {
        value = entry->value;
        release_locked(library, entry);
    }
    pthread_mutex_unlock(&library->lock);
    if (ends) handles_finalise(library, type, value);
}

void handles_remove(fr_library *library, uint32_t place) {
    pthread_mutex_lock(&library->lock);
    release_locked(library, &library->handles[place]);
    pthread_mutex_unlock(&library->lock);
}

enum handle_answer handles_add(
    fr_library *library, uint32_t type, uint64_t value, const uint32_t *parents, uint32_t parent_count, uint32_t *place,
    uint64_t *number) {
    enum handle_answer answer = HANDLE_FULL;
    pthread_mutex_lock(&library->lock);
    if (library->handle_count < FP_HANDLES_MAX) {
        struct handle_entry *entry = library->handles;
        while (entry->number != 0) entry++;
        *place = (uint32_t)(entry - library->handles);
        *number = new_number(*place);
        *entry = (struct handle_entry){.number = *number, .value = value, .order = ++library->order, .type = type};
        for (uint32_t i = 0; i < FP_PARENTS_MAX; i++) {
            entry->parents[i] = i < parent_count ? parents[i] : FP_NONE;
            if (i < parent_count) library->handles[parents[i]].children++;
        }
        library->handle_count++;
        answer = HANDLE_OK;
    }
    pthread_mutex_unlock(&library->lock);
    return answer;
}

void handles_finalise(fr_library *library, uint32_t type, uint64_t value) {
    uint64_t result[2];
    uint32_t finalizer = library->plan.handles[type].finalizer;
    if (finalizer != FP_NONE) call_simple(library, finalizer, &value, result);
}

/// The newest of those that are to end, marked or taken out; false when there is none left.
static bool close_one(fr_library *library, const uint8_t *numbers, uint64_t count) {
    struct handle_entry *newest = NULL;
    pthread_mutex_lock(&library->lock);
    if (numbers != NULL) {
        for (uint64_t i = 0; i < count; i++) {
            struct handle_entry *entry = entry_of(library, load_u64(numbers + 8 * i));
            if (entry != NULL && !entry->doomed && (newest == NULL || entry->order > newest->order)) newest = entry;
        }
    } else {
        for (struct handle_entry *entry = library->handles; entry < library->handles + FP_HANDLES_MAX; entry++)
            if (entry->number != 0 && (newest == NULL || entry->order > newest->order)) newest = entry;
    }
    if (newest == NULL) {
        pthread_mutex_unlock(&library->lock);
        return false;
    }
    uint32_t type = newest->type;
    uint64_t value = newest->value;
    // At the very end no call runs, so nobody can be a user.
    bool waits = numbers != NULL && newest->users > 0;
    if (waits) newest->doomed = true;
    else release_locked(library, newest);
    pthread_mutex_unlock(&library->lock);
    if (!waits) handles_finalise(library, type, value);
    return true;
}

void handles_close(fr_library *library, const uint8_t *numbers, uint64_t count) {
    while (close_one(library, numbers, count)) {}
}

bool handles_live(fr_library *library, uint64_t number) {
    pthread_mutex_lock(&library->lock);
    bool lives = entry_of(library, number) != NULL;
    pthread_mutex_unlock(&library->lock);
    return lives;
}

void handles_discard(fr_library *library, uint32_t place) {
    pthread_mutex_lock(&library->lock);
    struct handle_entry entry = library->handles[place];
    if (entry.number != 0) release_locked(library, &library->handles[place]);
    pthread_mutex_unlock(&library->lock);
    if (entry.number != 0) handles_finalise(library, entry.type, entry.value);
}
