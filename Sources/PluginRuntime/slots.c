// The addresses that calls get, who holds them, and how a thread that does not run a call may look into it.
//
// Addresses rest: a used one goes to the end of a queue, so that a plugin that kept a call and uses it later hits an
// address where nothing runs. The queue moves blocks, not single addresses; only a block costs a lock.
#include "runtime.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <linux/membarrier.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

struct slots pr_slots;
bool pr_always_shared;
_Thread_local struct lane *pr_lane __attribute__((tls_model("initial-exec")));

/// Turns before a wait for a foreign thread goes to the kernel; what it is in takes far less, unless its sink waits.
#define SPINS_MAX 100

/// Everything below is guarded by `lock`, but for the reads of lane_count and of lanes' `live` by pr_cancel.
static struct {
    pthread_mutex_t lock;
    bool prepared;
    pthread_key_t key; // gives a thread's lane back when the thread ends
    uint16_t resting[BLOCKS_MAX]; // blocks, longest rest first, as a ring
    uint32_t first, resting_count;
    uint32_t block_count; // that ever were in use
    _Atomic uint32_t lane_count;
    struct lane *free_lanes;
    struct lane lanes[LANES_MAX];
} pool = {.lock = PTHREAD_MUTEX_INITIALIZER};

static void put_to_rest(uint32_t block) {
    pool.resting[(pool.first + pool.resting_count) % BLOCKS_MAX] = (uint16_t)block;
    pool.resting_count++;
}

static uint32_t take_rested(void) {
    uint32_t block = pool.resting[pool.first];
    pool.first = (pool.first + 1) % BLOCKS_MAX;
    pool.resting_count--;
    return block;
}

static void add_blocks(uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        uint32_t block = pool.block_count++;
        for (uint32_t k = 0; pr_always_shared && k < BLOCK_SLOTS; k++)
            atomic_store(&pr_slots.slots[block * BLOCK_SLOTS + k].shared, SHARED);
        put_to_rest(block);
    }
}

static void give_lane(struct lane *lane, uint32_t block) {
    lane->block = block;
    lane->next = block * BLOCK_SLOTS;
    lane->end = lane->next + BLOCK_SLOTS;
}

static void lane_return(void *lane) {
    pr_lane = NULL;
    pr_lane_give_back(lane);
}

/// Address space only: a page is used when the first call gets an address in it.
static void *reserve(size_t size) {
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) return NULL;
    madvise(memory, size, MADV_NOHUGEPAGE); // or the first call would clear 2 MiB
    return memory;
}

static int32_t prepare_locked(pr_error *error) {
    if (pool.prepared) return PR_OK;
    if (pr_slots.calls == NULL) pr_slots.calls = reserve(sizeof(struct call_cell) * SLOTS_MAX);
    if (pr_slots.slots == NULL) pr_slots.slots = reserve(sizeof(struct slot) * SLOTS_MAX);
    if (pr_slots.calls == NULL || pr_slots.slots == NULL)
        return pr_fail(error, PR_E_SYSTEM, "cannot reserve memory for calls: %s", strerror(errno));
    int failure = pthread_key_create(&pool.key, lane_return);
    if (failure != 0) return pr_fail(error, PR_E_SYSTEM, "cannot create a thread key: %s", strerror(failure));
    pr_always_shared = syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) != 0;
    add_blocks(RESTING_BLOCKS);
    pool.prepared = true;
    return PR_OK;
}

int32_t pr_slots_prepare(pr_error *error) {
    pthread_mutex_lock(&pool.lock);
    int32_t code = prepare_locked(error);
    pthread_mutex_unlock(&pool.lock);
    return code;
}

void pr_prepare(void) {
    pr_error ignored;
    pr_slots_prepare(&ignored);
}

static struct lane *take_locked(void) {
    struct lane *lane = pool.free_lanes;
    if (lane != NULL) {
        pool.free_lanes = lane->next_free;
        return lane;
    }
    uint32_t count = atomic_load(&pool.lane_count);
    if (count == LANES_MAX) return NULL;
    lane = &pool.lanes[count];
    add_blocks(2);
    give_lane(lane, take_rested());
    atomic_store(&pool.lane_count, count + 1);
    return lane;
}

struct lane *pr_lane_take(void) {
    pthread_mutex_lock(&pool.lock);
    struct lane *lane = take_locked();
    pthread_mutex_unlock(&pool.lock);
    if (lane != NULL && pr_lane == NULL && pthread_setspecific(pool.key, lane) == 0) pr_lane = lane;
    return lane;
}

void pr_lane_give_back(struct lane *lane) {
    if (lane == pr_lane) return;
    pthread_mutex_lock(&pool.lock);
    lane->next_free = pool.free_lanes;
    pool.free_lanes = lane;
    pthread_mutex_unlock(&pool.lock);
}

void pr_lane_refill(struct lane *lane) {
    pthread_mutex_lock(&pool.lock);
    put_to_rest(lane->block);
    give_lane(lane, take_rested());
    pthread_mutex_unlock(&pool.lock);
}

struct lane *pr_lane_at(uint32_t index) {
    return index < atomic_load(&pool.lane_count) ? &pool.lanes[index] : NULL;
}

void pr_barrier_everywhere(void) {
    if (!pr_always_shared) syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0);
}

struct call_state *pr_slot_pin(struct slot *slot, uint32_t unit) {
    atomic_fetch_add(&slot->users, unit);
    if (UNLIKELY(atomic_load(&slot->shared) != SHARED)) {
        uint32_t expected = OWNED;
        atomic_compare_exchange_strong(&slot->shared, &expected, SHARING);
        pr_barrier_everywhere();
        atomic_store(&slot->shared, SHARED);
    }
    return atomic_load(&slot->state);
}

void pr_slot_unpin(struct slot *slot, uint32_t unit) {
    atomic_fetch_sub(&slot->users, unit);
    if (UNLIKELY(atomic_load(&slot->waiting)))
        syscall(SYS_futex, &slot->users, FUTEX_WAKE_PRIVATE, INT_MAX, NULL, NULL, 0);
}

bool pr_slot_drain(struct slot *slot) {
    atomic_exchange(&slot->state, NULL);
    bool plugin_was_there = false;
    uint32_t users;
    for (uint32_t spins = 0; (users = atomic_load(&slot->users)) != 0; spins++) {
        plugin_was_there |= users >= PLUGIN_PIN;
        if (spins < SPINS_MAX) {
            sched_yield();
            continue;
        }
        atomic_store(&slot->waiting, 1);
        syscall(SYS_futex, &slot->users, FUTEX_WAIT_PRIVATE, users, NULL, NULL, 0);
        atomic_store(&slot->waiting, 0);
    }
    return plugin_was_there;
}
