// The one thread on which the plugin runs, as a plugin that promises nothing is promised.
#include "probe.h"

#include <dirent.h>
#include <pthread.h>
#include <string.h>

/// What the header promises, and a little for the functions of ours that stand below.
#define STACK_BYTES ((1u << 20) + (64u << 10))
#define GUARD_BYTES (64u << 10)

const uint8_t *thread_stack;

struct job {
    void (*work)(void *context);
    void *context;
    bool returned;
};

static void *run(void *argument) {
    struct job *job = argument;
    pthread_attr_t attributes;
    void *lowest = NULL;
    size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        pthread_attr_getstack(&attributes, &lowest, &size);
        pthread_attr_destroy(&attributes);
    }
    thread_stack = lowest;
    memory_watch_faults();
    job->work(job->context);
    memory_end_watch();
    job->returned = true;
    return NULL;
}

void thread_run(void (*work)(void *context), void *context) {
    struct job job = {work, context, false};
    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK_BYTES);
    // Large enough that no frame steps over it.
    pthread_attr_setguardsize(&attributes, GUARD_BYTES);
    int failure = pthread_create(&thread, &attributes, run, &job);
    pthread_attr_destroy(&attributes);
    if (failure == 0) failure = pthread_join(thread, NULL);
    if (failure != 0) report_error(PROBE_E_USAGE, "there is no thread for it: %s", strerror(failure));
    else if (!job.returned) report_error(PROBE_E_BROKEN, "it ended the thread that it was called on");
}

uint32_t thread_count(void) {
    DIR *folder = opendir("/proc/self/task");
    if (folder == NULL) return 0;
    uint32_t count = 0;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) count += entry->d_name[0] != '.';
    closedir(folder);
    return count;
}
