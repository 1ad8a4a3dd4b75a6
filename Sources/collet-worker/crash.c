// What a crash looked like, for the host. Advisory: a plugin may put handlers of its own in place of these.
#include "worker.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define STACK_BYTES (32u << 10)

_Thread_local uint64_t thread_call;
_Thread_local uint64_t thread_stack_low, thread_stack_high;

static ww_crash *page;
static pid_t own;

static uint32_t stage(void) {
    if (fr_calling == 0) return 0;
    return fr_stage == FR_STAGE_READING ? WW_CRASH_READING : fr_stage == FR_STAGE_FREEING ? WW_CRASH_FREEING : 0;
}

static void note(int number, siginfo_t *info, void *context) {
    (void)context;
    if (page != NULL) {
        *page = (ww_crash){
            .signal = (uint32_t)number,
            .code = (uint32_t)info->si_code,
            .address = info->si_code > 0 ? (uint64_t)info->si_addr : 0,
            .stack_low = thread_stack_low,
            .stack_high = thread_stack_high,
            .call = thread_call,
            .function = fr_calling,
            .flags = stage(),
        };
    }
    // The handler is gone by now (SA_RESETHAND). What the processor raised comes again when we return, with all that
    // the kernel knows of it; what somebody sent has to be sent again.
    if (info->si_code <= 0) raise(number);
}

/// Somebody calls exit(): never we. On the thread that does; a process that it forked says nothing of this one.
static void note_exit(void) {
    if (getpid() != own) return;
    *page = (ww_crash){.call = thread_call, .function = fr_calling, .flags = WW_CRASH_EXIT | stage()};
}

void crash_watch(void) {
    static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
    page = ww_crash_page(worker_wire);
    own = getpid();
    if (page != NULL && atexit(note_exit) == 0) at_quick_exit(note_exit);
    struct sigaction action = {.sa_sigaction = note, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND | SA_NODEFER};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &action, NULL);
}

void crash_leave_thread(void) {
    const stack_t none = {.ss_flags = SS_DISABLE};
    stack_t stack;
    if (sigaltstack(&none, &stack) == 0 && !(stack.ss_flags & SS_DISABLE)) free(stack.ss_sp);
}

void crash_watch_thread(void) {
    stack_t stack = {.ss_sp = malloc(STACK_BYTES), .ss_size = STACK_BYTES};
    if (stack.ss_sp != NULL) sigaltstack(&stack, NULL);
    pthread_attr_t attributes;
    void *lowest;
    size_t size;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return;
    if (pthread_attr_getstack(&attributes, &lowest, &size) == 0) {
        thread_stack_low = (uint64_t)lowest;
        thread_stack_high = (uint64_t)lowest + size;
    }
    pthread_attr_destroy(&attributes);
}
