// One call: what the plugin gets to see, the functions that it may use meanwhile, and what came out of it.
//
// The order of parts, the limits and the late uses are checked here and nowhere else. The functions of collet_call_api
// come first in two steps: find the call (`enter`), then do the thing (`begin_in` ...). The way of a call on its own
// thread has no locked instruction; see runtime.h for why that is safe.
#include "runtime.h"

#include <string.h>
#include <time.h>

_Thread_local struct call_state *pr_current __attribute__((tls_model("initial-exec")));

static const collet_principal anonymous = {.struct_size = sizeof(collet_principal)};

/// What version 1.0 of the header makes of the structs that plugins hand over.
#define PART_SIZE_1_0 24u
#define FAILURE_SIZE_1_0 56u
_Static_assert(sizeof(collet_part) == PART_SIZE_1_0 && sizeof(collet_failure) == FAILURE_SIZE_1_0,
               "a field was appended: keep these numbers and read it behind COLLET_HAS");

uint64_t pr_clock_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void pr_fault(struct call_state *state, const char *text) {
    const char *expected = NULL;
    atomic_compare_exchange_strong(&state->fault, &expected, text);
}

bool pr_is_stopped(struct slot *slot) {
    uint32_t stop = atomic_load(&slot->stop);
    if (stop == ASK_CLOCK && pr_clock_ns() >= atomic_load(&slot->deadline_ns))
        // Not a plain store: pr_cancel or the end of the call may have been faster.
        return atomic_compare_exchange_strong(&slot->stop, &stop, STOPPED) || stop == STOPPED;
    return stop == STOPPED;
}

// ---- finding the call ----

/// How a function came to its call, so that it can leave again.
struct entered {
    struct call_state *state; // NULL: refused
    struct slot *pinned;      // NULL: the owner itself
};

static COLD struct entered enter_foreign(const collet_call *call) {
    struct slot *slot = pr_slot_of(call);
    if (slot == NULL) {
        pr_misuse(NULL, "a call function got a pointer that is not a call");
        return (struct entered){0};
    }
    struct call_state *state = pr_slot_pin(slot, PLUGIN_PIN);
    if (state != NULL && !pr_in_hook) return (struct entered){state, slot};
    if (state != NULL) pr_fault(state, "a function other than log and is_cancelled was used in an on_cancel function");
    else pr_misuse(atomic_load(&slot->plugin), "a call was used after it had returned");
    pr_slot_unpin(slot, PLUGIN_PIN);
    return (struct entered){0};
}

static inline struct entered enter(const collet_call *call) {
    struct call_state *state = pr_current;
    if (LIKELY(state != NULL && state->call == call)) return (struct entered){state, NULL};
    return enter_foreign(call);
}

static inline void leave(struct entered in) {
    if (UNLIKELY(in.pinned != NULL)) pr_slot_unpin(in.pinned, PLUGIN_PIN);
}

// ---- one part function at a time ----

/// Once foreign threads are about, the right to write is a flag that everybody takes with a locked instruction.
static COLD bool take_writer(struct call_state *state, bool foreign) {
    // A foreign thread has made the slot shared and everybody passed the barrier: an owner that came before shows in
    // `inside`, one that comes now will take this flag too.
    if ((!foreign || !atomic_load(&state->inside)) && !atomic_exchange(&state->writer, 1)) return true;
    pr_fault(state, "two part functions of one call overlapped");
    return false;
}

/// The way for everybody but an owner whose slot no foreign thread has ever seen.
static struct entered enter_shared(const collet_call *call) {
    struct entered in = enter(call);
    if (in.state == NULL || take_writer(in.state, in.pinned != NULL)) return in;
    leave(in);
    return (struct entered){0};
}

static void leave_shared(struct entered in) {
    atomic_store(&in.state->writer, 0);
    leave(in);
}

/// The call, if this thread runs it and its slot is not shared; NULL otherwise. Then `leave_owned`.
static inline struct call_state *enter_owned(const collet_call *call) {
    struct call_state *state = pr_current;
    if (UNLIKELY(state == NULL || state->call != call)) return NULL;
    atomic_store_explicit(&state->inside, 1, memory_order_relaxed);
    atomic_signal_fence(memory_order_seq_cst);
    if (LIKELY(atomic_load_explicit(&state->slot->shared, memory_order_acquire) == OWNED)) return state;
    atomic_store_explicit(&state->inside, 0, memory_order_release);
    return NULL;
}

static inline collet_status leave_owned(struct call_state *state, collet_status status) {
    atomic_store_explicit(&state->inside, 0, memory_order_release);
    return status;
}

// ---- the result ----

/// No way on: part functions give this answer from now on.
static collet_status refuse(struct call_state *state, int32_t status) {
    state->refusal = status;
    return status;
}

static COLD collet_status break_rule(struct call_state *state, const char *text) {
    pr_fault(state, text);
    return refuse(state, COLLET_INTERNAL);
}

static COLD collet_status exceed(struct call_state *state) {
    state->over = true;
    return refuse(state, COLLET_PERMANENT);
}

static COLD collet_status answer_stopped(struct call_state *state) {
    if (state->refusal == COLLET_OK) state->refusal = COLLET_CANCELLED;
    return state->refusal;
}

static inline bool is_refused(struct call_state *state) {
    return state->refusal != COLLET_OK ||
           atomic_load_explicit(&state->slot->stop, memory_order_relaxed) == STOPPED;
}

static COLD bool is_too_long(const char *media_type) {
    return strnlen(media_type, PR_MEDIA_TYPE_MAX + 1) > PR_MEDIA_TYPE_MAX;
}

HOT collet_status begin_in(struct call_state *state, const collet_part *part) {
    if (UNLIKELY(is_refused(state))) return answer_stopped(state);
    if (UNLIKELY(state->open)) return break_rule(state, "part_begin inside a part");
    if (UNLIKELY(part == NULL || part->struct_size < PART_SIZE_1_0))
        return break_rule(state, "part_begin with a struct that is NULL or smaller than version 1.0's");
    if (UNLIKELY(part->kind < COLLET_PART_JSON || part->kind > COLLET_PART_BLOB)) return COLLET_PERMANENT;
    if (UNLIKELY(part->media_type != NULL && is_too_long(part->media_type)))
        return break_rule(state, "a media_type longer than 127 bytes");
    if (UNLIKELY(state->parts_left == 0)) return exceed(state);
    state->parts_left--;
    state->open = true;
    int32_t status =
        state->sink->part_begin(state->sink_ctx, part->kind, part->flags & COLLET_PART_STREAM, part->media_type);
    return LIKELY(status == COLLET_OK) ? status : refuse(state, status);
}

HOT collet_status write_in(struct call_state *state, const void *data, uint64_t len) {
    if (UNLIKELY(is_refused(state))) return answer_stopped(state);
    if (UNLIKELY(!state->open)) return break_rule(state, "part_write outside a part");
    if (UNLIKELY(len > state->room)) return exceed(state);
    if (UNLIKELY(len == 0)) return COLLET_OK;
    if (UNLIKELY(data == NULL)) return break_rule(state, "part_write with data NULL and a length");
    state->room -= len;
    int32_t status = state->sink->part_write(state->sink_ctx, data, len);
    return LIKELY(status == COLLET_OK) ? status : refuse(state, status);
}

HOT collet_status end_in(struct call_state *state) {
    if (UNLIKELY(is_refused(state))) return answer_stopped(state);
    if (UNLIKELY(!state->open)) return break_rule(state, "part_end outside a part");
    state->open = false;
    int32_t status = state->sink->part_end(state->sink_ctx);
    return LIKELY(status == COLLET_OK) ? status : refuse(state, status);
}

/// Runs `action`, which may use `state`, as the one writer of `call`, whoever this thread is.
#define AS_ANY_WRITER(call, action)                                                                                    \
    struct entered in = enter_shared(call);                                                                            \
    struct call_state *state = in.state;                                                                               \
    if (state == NULL) return COLLET_INTERNAL;                                                                         \
    collet_status status = (action);                                                                                   \
    leave_shared(in);                                                                                                  \
    return status

static COLD collet_status any_begin(const collet_call *call, const collet_part *part) {
    AS_ANY_WRITER(call, begin_in(state, part));
}

static COLD collet_status any_write(const collet_call *call, const void *data, uint64_t len) {
    AS_ANY_WRITER(call, write_in(state, data, len));
}

static COLD collet_status any_end(const collet_call *call) {
    AS_ANY_WRITER(call, end_in(state));
}

static collet_status api_part_begin(const collet_call *call, const collet_part *part) {
    struct call_state *state = enter_owned(call);
    return LIKELY(state != NULL) ? leave_owned(state, begin_in(state, part)) : any_begin(call, part);
}

static collet_status api_part_write(const collet_call *call, const void *data, uint64_t len) {
    struct call_state *state = enter_owned(call);
    return LIKELY(state != NULL) ? leave_owned(state, write_in(state, data, len)) : any_write(call, data, len);
}

static collet_status api_part_end(const collet_call *call) {
    struct call_state *state = enter_owned(call);
    return LIKELY(state != NULL) ? leave_owned(state, end_in(state)) : any_end(call);
}

// ---- failure, progress, scopes, cancellation ----

static collet_bytes bounded(collet_bytes text) {
    if (text.ptr == NULL) return (collet_bytes){0};
    return (collet_bytes){text.ptr, pr_cut(text.ptr, text.len, PR_FAILURE_TEXT_MAX)};
}

static void fail_in(struct call_state *state, const collet_failure *failure) {
    if (failure == NULL || failure->struct_size < FAILURE_SIZE_1_0) {
        pr_fault(state, "fail() with a struct that is NULL or smaller than version 1.0's");
        return;
    }
    const collet_failure known = {
        .struct_size = sizeof known,
        .retry_after_ms = failure->retry_after_ms,
        .code = failure->code,
        .message = bounded(failure->message),
        .detail = bounded(failure->detail),
        .flags = failure->flags & COLLET_FAILURE_NO_EFFECT,
    };
    // Two at once are allowed; each is short, and the last one counts.
    while (atomic_exchange(&state->failing, 1)) sched_yield();
    state->sink->fail(state->sink_ctx, &known);
    atomic_store(&state->failed, true);
    atomic_store(&state->failing, 0);
}

static void api_fail(const collet_call *call, const collet_failure *failure) {
    struct entered in = enter(call);
    if (in.state == NULL) return;
    fail_in(in.state, failure);
    leave(in);
}

static void progress_in(struct call_state *state, double fraction, const char *note) {
    if (!(fraction >= 0)) fraction = -1; // NaN too
    if (fraction > 1) fraction = 1;
    // It never waits: while another thread reports, this one is dropped.
    if (state->sink->progress == NULL || atomic_exchange(&state->progressing, 1)) return;
    state->sink->progress(state->sink_ctx, fraction, note != NULL ? note : "");
    atomic_store(&state->progressing, 0);
}

static void api_progress(const collet_call *call, double fraction, const char *note) {
    struct entered in = enter(call);
    if (in.state == NULL) return;
    progress_in(in.state, fraction, note);
    leave(in);
}

static COLD uint32_t is_cancelled_slow(struct slot *slot) {
    if (slot == NULL) {
        pr_misuse(NULL, "a call function got a pointer that is not a call");
        return 1;
    }
    if (!pr_is_stopped(slot)) return 0;
    if (atomic_load(&slot->state) == NULL)
        pr_misuse(atomic_load(&slot->plugin), "a call was used after it had returned");
    return 1;
}

static uint32_t api_is_cancelled(const collet_call *call) {
    struct slot *slot = pr_slot_of(call);
    if (LIKELY(slot != NULL && atomic_load_explicit(&slot->stop, memory_order_acquire) == RUNS)) return 0;
    return is_cancelled_slow(slot);
}

static void api_on_cancel(const collet_call *call, void (*fn)(void *ctx), void *ctx) {
    struct entered in = enter(call);
    if (in.state == NULL) return;
    pr_hook_set(in.state, fn, ctx);
    leave(in);
}

static uint32_t has_scope_in(const struct call_state *state, const char *scope) {
    const collet_principal *principal = state->request->principal;
    if (principal == NULL || scope == NULL) return 0;
    size_t length = strlen(scope);
    for (uint32_t i = 0; i < principal->scope_count; i++)
        if (principal->scopes[i].len == length && memcmp(principal->scopes[i].ptr, scope, length) == 0) return 1;
    return 0;
}

static uint32_t api_has_scope(const collet_call *call, const char *scope) {
    struct entered in = enter(call);
    if (in.state == NULL) return 0;
    uint32_t answer = has_scope_in(in.state, scope);
    leave(in);
    return answer;
}

const collet_call_api pr_call_api = {
    .struct_size = sizeof(collet_call_api),
    .part_begin = api_part_begin,
    .part_write = api_part_write,
    .part_end = api_part_end,
    .fail = api_fail,
    .progress = api_progress,
    .is_cancelled = api_is_cancelled,
    .on_cancel = api_on_cancel,
    .has_scope = api_has_scope,
};

// ---- running a call ----

/// Read in two halves, as the caller has just written them: one load across two recent stores would wait until both have
/// left for the cache.
static inline collet_bytes copied(const collet_bytes *bytes) {
    const uint8_t *const volatile *ptr = &bytes->ptr;
    const volatile uint64_t *len = &bytes->len;
    return (collet_bytes){*ptr, *len};
}

static inline void show(collet_call *restrict call, const pr_request *restrict request) {
    *call = (collet_call){
        .struct_size = sizeof *call,
        .attempt = request->attempt,
        .api = &pr_call_api,
        .tool = copied(&request->tool),
        .args = copied(&request->args),
        .call_id = copied(&request->call_id),
        .deadline_ns = request->deadline_ns,
        .principal = request->principal != NULL ? request->principal : &anonymous,
        .session = copied(&request->session),
        .trace = copied(&request->trace),
    };
}

/// Makes the call findable: for its own functions, for pr_cancel, for services.
static inline void begin_slot(struct lane *lane, struct call_state *state) {
    const pr_request *request = state->request;
    struct slot *slot = state->slot;
    bool asks_clock = (request->flags & PR_CALL_READ_CLOCK) && request->deadline_ns != 0;
    atomic_store_explicit(&slot->plugin, state->plugin, memory_order_relaxed);
    atomic_store_explicit(&slot->number, request->number, memory_order_relaxed);
    atomic_store_explicit(&slot->deadline_ns, request->deadline_ns, memory_order_relaxed);
    atomic_store_explicit(&slot->stop, asks_clock ? ASK_CLOCK : RUNS, memory_order_release);
    atomic_store_explicit(&slot->state, state, memory_order_release);
    if (UNLIKELY(pr_always_shared)) atomic_exchange(&lane->live, slot);
    else atomic_store_explicit(&lane->live, slot, memory_order_release);
    atomic_signal_fence(memory_order_seq_cst);
    // After the line above, so that whoever sets it and then calls pr_cancel stops this call one way or the other.
    if (request->cancelled != NULL && __atomic_load_n(request->cancelled, __ATOMIC_ACQUIRE) != 0)
        atomic_store(&slot->stop, STOPPED);
}

/// After this no thread is, or comes, inside the call; a hook of it neither.
static inline void end_slot(struct lane *lane, struct call_state *state) {
    struct slot *slot = state->slot;
    // First the hook: while it runs, it may still ask is_cancelled.
    if (UNLIKELY(atomic_load_explicit(&state->hook.phase, memory_order_relaxed) != HOOK_NONE))
        pr_hook_set(state, NULL, NULL);
    atomic_store_explicit(&lane->live, NULL, memory_order_relaxed);
    atomic_store_explicit(&slot->stop, STOPPED, memory_order_release);
    atomic_store_explicit(&slot->state, NULL, memory_order_release);
    atomic_signal_fence(memory_order_seq_cst);
    if (LIKELY(atomic_load_explicit(&slot->shared, memory_order_acquire) == OWNED)) return;
    if (pr_slot_drain(slot)) pr_fault(state, "a thread was inside a function of the call when it returned");
    if (atomic_load(&state->hook.phase) != HOOK_NONE) pr_hook_set(state, NULL, NULL);
}

static bool may_be_cancelled(const struct call_state *state, bool was_stopped) {
    uint64_t deadline = state->request->deadline_ns;
    return was_stopped || state->refusal == COLLET_CANCELLED || (deadline != 0 && pr_clock_ns() >= deadline);
}

static COLD void judge_failure(
    struct call_state *state, collet_status status, bool was_stopped, pr_result *result) {
    if (state->over) {
        result->flags |= PR_RESULT_OVER_LIMIT;
        status = COLLET_PERMANENT;
    } else if (status == COLLET_OK && state->refusal != COLLET_OK && atomic_load(&state->fault) == NULL) {
        // The plugin went on although the result could not be taken any further: not a whole one.
        status = state->refusal;
    } else if (status == COLLET_OK && state->open) {
        pr_fault(state, "call() answered OK inside a part");
    }
    if (status == COLLET_CANCELLED && !may_be_cancelled(state, was_stopped))
        pr_fault(state, "call() answered CANCELLED, but nothing had been cancelled");
    else if (status < COLLET_OK || status > COLLET_CANCELLED)
        pr_fault(state, "call() answered a status that it may not");
    if (atomic_load(&state->failed)) result->flags |= PR_RESULT_FAILED;
    if (atomic_load(&state->failed) && status == COLLET_OK) result->flags |= PR_RESULT_IGNORED_FAIL;
    result->fault = atomic_load(&state->fault);
    if (result->fault != NULL) result->flags |= PR_RESULT_FAULT;
    result->status = result->fault != NULL ? COLLET_INTERNAL : status;
}

static COLD struct lane *find_lane(pr_result *result) {
    struct lane *lane = pr_lane_take();
    if (lane == NULL)
        *result = (pr_result){COLLET_INTERNAL, PR_RESULT_FAULT, "too many calls run at once in this process"};
    return lane;
}

void pr_call(pr_plugin *plugin, const pr_request *request, const pr_sink *sink, void *sink_ctx, pr_result *result) {
    struct lane *lane = pr_lane;
    if (UNLIKELY(lane == NULL || lane->busy) && (lane = find_lane(result)) == NULL) return;
    if (UNLIKELY(lane->next == lane->end)) pr_lane_refill(lane);
    uint32_t index = lane->next++;
    lane->busy = true;

    collet_call *call = &pr_slots.calls[index].call;
    show(call, request);
    struct call_state state = {
        .call = call,
        .slot = &pr_slots.slots[index],
        .outer = pr_current,
        .plugin = plugin,
        .request = request,
        .sink = sink,
        .sink_ctx = sink_ctx,
        .room = request->result_max,
        .parts_left = PR_PARTS_MAX,
    };
    begin_slot(lane, &state);
    pr_current = &state;
    collet_status status = plugin->call(plugin->self, call);
    pr_current = state.outer;
    bool was_stopped = atomic_load_explicit(&state.slot->stop, memory_order_relaxed) == STOPPED;
    end_slot(lane, &state);
    lane->busy = false;
    if (UNLIKELY(lane != pr_lane)) pr_lane_give_back(lane);

    *result = (pr_result){.status = COLLET_OK};
    if (UNLIKELY(status != COLLET_OK || state.open || state.refusal != COLLET_OK ||
                 atomic_load_explicit(&state.failed, memory_order_relaxed) ||
                 atomic_load_explicit(&state.fault, memory_order_relaxed) != NULL))
        judge_failure(&state, status, was_stopped, result);
}
