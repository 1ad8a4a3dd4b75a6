// What the library gave out and we keep for the model: each known by a number that nobody can guess.
//
// A number is 47 random bits and the place in the table, so that a number of a process that is gone is not one of this.
//
// What is borrowed belongs to what it was got from: it has no end of its own, and is gone when one of these ends. Who uses it
// uses them, too. Whatever else was made with a handle holds up its end.
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

static uint32_t place_of(const fr_library *library, const struct handle_entry *entry) {
    return (uint32_t)(entry - library->handles);
}

// ---- sets of places ----

static void put(struct places *set, uint32_t place) { set->words[place / 64] |= 1ull << place % 64; }
static void leave_out(struct places *set, uint32_t place) { set->words[place / 64] &= ~(1ull << place % 64); }
static bool has(const struct places *set, uint32_t place) { return set->words[place / 64] >> place % 64 & 1; }

static void unite(struct places *set, const struct places *other) {
    for (uint32_t w = 0; w < PLACE_WORDS; w++) set->words[w] |= other->words[w];
}

static void subtract(struct places *set, const struct places *other) {
    for (uint32_t w = 0; w < PLACE_WORDS; w++) set->words[w] &= ~other->words[w];
}

/// The first place from `place` on; FP_NONE when there is none.
static uint32_t next_of(const struct places *set, uint32_t place) {
    for (; place < FP_HANDLES_MAX; place++)
        if (has(set, place)) return place;
        else if (set->words[place / 64] >> place % 64 == 0) place |= 63;
    return FP_NONE;
}

#define EACH(place, set) (uint32_t place = next_of(set, 0); place != FP_NONE; place = next_of(set, place + 1))

// ---- entries ----

static void clear_locked(fr_library *library, struct handle_entry *entry) {
    library->doomed -= entry->doomed;
    library->borrowed -= entry->borrowed;
    library->handle_count--;
    memset(entry, 0, sizeof *entry);
}

/// What it was made with is free of it, and what was borrowed from it is gone.
static void release_locked(fr_library *library, struct handle_entry *entry) {
    struct places gone = {{0}};
    uint32_t own = place_of(library, entry);
    bool leads_on = entry->children > 0 || library->borrowed > 0;
    if (!entry->borrowed)
        for EACH(place, &entry->parents) library->handles[place].children--;
    clear_locked(library, entry);
    if (!leads_on) return;
    put(&gone, own);
    for (uint32_t i = 0; i < FP_HANDLES_MAX; i++) {
        struct handle_entry *other = &library->handles[i];
        if (other->number == 0 || !other->borrowed || !has(&other->parents, own)) continue;
        put(&gone, i);
        clear_locked(library, other);
    }
    // Whatever outlives them must not take the next ones at their places for its parents.
    for (uint32_t i = 0; i < FP_HANDLES_MAX; i++)
        if (library->handles[i].number != 0) subtract(&library->handles[i].parents, &gone);
}

/// Takes it out; whether it is then to be finalised.
static bool take_out(fr_library *library, struct handle_entry *entry, uint32_t *type, uint64_t *value) {
    bool is_ours = !entry->borrowed;
    *type = entry->type;
    *value = entry->value;
    release_locked(library, entry);
    return is_ours;
}

static struct handle_entry *known_locked(fr_library *library, uint32_t type, uint64_t value, bool borrowed) {
    uint32_t seen = 0;
    for (uint32_t i = 0; seen < library->handle_count && i < FP_HANDLES_MAX; i++) {
        struct handle_entry *entry = &library->handles[i];
        if (entry->number == 0) continue;
        seen++;
        // What a call is ending may be given out anew.
        if (entry->type == type && entry->value == value && entry->borrowed == borrowed && !entry->consuming)
            return entry;
    }
    return NULL;
}

/// What is borrowed depends on these, too, and so does what was borrowed from it; who uses it uses them.
static void depend_locked(fr_library *library, struct handle_entry *entry, const struct places *more) {
    uint32_t own = place_of(library, entry);
    for (uint32_t i = 0; i < FP_HANDLES_MAX; i++) {
        struct handle_entry *other = &library->handles[i];
        if (other->number == 0 || !other->borrowed || (i != own && !has(&other->parents, own))) continue;
        struct places added = *more;
        subtract(&added, &other->parents);
        leave_out(&added, i);
        for EACH(place, &added) library->handles[place].users += other->callers;
        unite(&other->parents, &added);
    }
}

// ---- the life of a handle ----

enum handle_answer handles_use(
    fr_library *library, uint64_t number, uint32_t type, bool consumes, uint32_t *place, uint64_t *value) {
    enum handle_answer answer = HANDLE_OK;
    pthread_mutex_lock(&library->lock);
    struct handle_entry *entry = entry_of(library, number);
    if (entry == NULL || entry->type != type || entry->doomed) answer = HANDLE_UNKNOWN;
    else if (entry->consuming) answer = HANDLE_BUSY;
    else if (consumes && entry->borrowed) answer = HANDLE_BORROWED;
    else if (consumes && entry->children > 0) answer = HANDLE_HAS_CHILDREN;
    else if (consumes && entry->users > 0) answer = HANDLE_BUSY;
    else if (entry->borrowed)
        for EACH(parent, &entry->parents) {
            if (library->handles[parent].doomed) answer = HANDLE_UNKNOWN;
            else if (library->handles[parent].consuming && answer == HANDLE_OK) answer = HANDLE_BUSY;
        }
    if (answer == HANDLE_OK) {
        entry->callers++;
        entry->users++;
        entry->consuming = consumes;
        if (entry->borrowed)
            for EACH(parent, &entry->parents) library->handles[parent].users++;
        *place = place_of(library, entry);
        *value = entry->value;
    }
    pthread_mutex_unlock(&library->lock);
    return answer;
}

/// Ends the newest that was to end and that nobody uses any more; false when there is none.
static bool end_doomed(fr_library *library) {
    struct handle_entry *newest = NULL;
    uint32_t type = 0;
    uint64_t value = 0;
    bool is_ours = false;
    pthread_mutex_lock(&library->lock);
    for (uint32_t i = 0; library->doomed > 0 && i < FP_HANDLES_MAX; i++) {
        struct handle_entry *entry = &library->handles[i];
        if (entry->doomed && entry->users == 0 && (newest == NULL || entry->order > newest->order)) newest = entry;
    }
    if (newest != NULL) is_ours = take_out(library, newest, &type, &value);
    pthread_mutex_unlock(&library->lock);
    if (is_ours) handles_finalise(library, type, value);
    return newest != NULL;
}

void handles_leave(fr_library *library, uint32_t place) {
    pthread_mutex_lock(&library->lock);
    struct handle_entry *entry = &library->handles[place];
    entry->consuming = false; // whoever consumes is alone
    entry->callers--;
    entry->users--;
    if (entry->borrowed)
        for EACH(parent, &entry->parents) library->handles[parent].users--;
    bool ends = library->doomed > 0;
    pthread_mutex_unlock(&library->lock);
    while (ends && end_doomed(library)) {}
}

void handles_remove(fr_library *library, uint32_t place) {
    pthread_mutex_lock(&library->lock);
    release_locked(library, &library->handles[place]);
    pthread_mutex_unlock(&library->lock);
}

enum handle_answer handles_add(
    fr_library *library, uint32_t type, uint64_t value, bool borrowed, const uint32_t *parents, uint32_t parent_count,
    uint32_t *place, uint64_t *number) {
    enum handle_answer answer = HANDLE_FULL;
    struct places from = {{0}};
    pthread_mutex_lock(&library->lock);
    for (uint32_t i = 0; i < parent_count; i++) {
        const struct handle_entry *parent = &library->handles[parents[i]];
        put(&from, parents[i]);
        if (parent->borrowed) unite(&from, &parent->parents);
    }
    struct handle_entry *known = known_locked(library, type, value, false);
    if (known == NULL && borrowed) {
        known = known_locked(library, type, value, true);
        if (known != NULL) depend_locked(library, known, &from);
    }
    if (known != NULL) {
        // Who is given it now may go on with it.
        library->doomed -= known->doomed;
        known->doomed = false;
        *number = known->number;
        answer = HANDLE_KNOWN;
    } else if (library->handle_count < FP_HANDLES_MAX) {
        struct handle_entry *entry = library->handles;
        while (entry->number != 0) entry++;
        *place = place_of(library, entry);
        *number = new_number(*place);
        *entry = (struct handle_entry){
            .number = *number, .value = value, .order = ++library->order, .type = type, .borrowed = borrowed,
            .parents = from};
        library->handle_count++;
        library->borrowed += borrowed;
        if (!borrowed) {
            for EACH(parent, &from) library->handles[parent].children++;
            // Whoever has it borrowed has it from here, too.
            struct handle_entry *lent = library->borrowed > 0 ? known_locked(library, type, value, true) : NULL;
            struct places own = {{0}};
            put(&own, *place);
            if (lent != NULL) depend_locked(library, lent, &own);
        }
        answer = HANDLE_OK;
    }
    pthread_mutex_unlock(&library->lock);
    return answer;
}

bool handles_keep(fr_library *library, uint32_t type, uint64_t value) {
    pthread_mutex_lock(&library->lock);
    bool is_kept = known_locked(library, type, value, false) != NULL;
    pthread_mutex_unlock(&library->lock);
    return is_kept;
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
    uint32_t type = 0;
    uint64_t value = 0;
    bool is_ours = false;
    // At the very end no call runs, so nobody can be a user.
    if (numbers != NULL && newest->users > 0) {
        newest->doomed = true;
        library->doomed++;
    } else {
        is_ours = take_out(library, newest, &type, &value);
    }
    pthread_mutex_unlock(&library->lock);
    if (is_ours) handles_finalise(library, type, value);
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
    uint32_t type = 0;
    uint64_t value = 0;
    pthread_mutex_lock(&library->lock);
    struct handle_entry *entry = &library->handles[place];
    bool is_ours = entry->number != 0 && take_out(library, entry, &type, &value);
    pthread_mutex_unlock(&library->lock);
    if (is_ours) handles_finalise(library, type, value);
}
