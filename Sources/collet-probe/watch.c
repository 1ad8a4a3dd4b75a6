// Watches over the process that runs the plugin: holds it to its time, sees how it ends, and clears away what it left.
//
// The plugin's parent is this process, not the host: whoever ends or stops its parent ends its own check. Processes that
// the plugin started come to us when it has ended, wherever they put themselves.
#include "probe.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

/// Helpers that a plugin told to end need a moment for it.
#define FAREWELL_NS 200000000ull
#define LOOK_NS 2000000ull
/// Who starts processes faster than they can be ended is given up after so many looks.
#define LOOKS_MAX 500
/// The clock is looked at once in a while even where the plugin wrote nonsense over the end of its time.
#define NAP_MAX_NS 1000000000ull

// ---- time, shared with the watched process ----

static _Atomic uint64_t *step_end_ns;
static uint64_t step_ns;

void step_begin(void) { atomic_store(step_end_ns, probe_clock_ns() + step_ns); }
void step_end(void) { atomic_store(step_end_ns, UINT64_MAX); }

static bool share_clock(uint64_t limit_ms) {
    void *memory = mmap(NULL, sizeof *step_end_ns, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return false;
    step_end_ns = memory;
    step_ns = limit_ms * 1000000;
    step_begin();
    return true;
}

// ---- watching ----

static struct timespec timespec_of(uint64_t ns) {
    return (struct timespec){.tv_sec = (time_t)(ns / 1000000000u), .tv_nsec = (long)(ns % 1000000000u)};
}

/// Why the watching ended.
enum outcome { CAME_BACK, STOPPED, OUT_OF_TIME, TOLD_TO_END };

static enum outcome watch(pid_t child, const sigset_t *signals, int *status) {
    for (;;) {
        int seen;
        // Orphans of the plugin that end meanwhile are reaped on the way.
        for (pid_t ended; (ended = waitpid(-1, &seen, WNOHANG | WUNTRACED)) > 0;) {
            if (ended != child) continue;
            *status = seen;
            return WIFSTOPPED(seen) ? STOPPED : CAME_BACK;
        }
        uint64_t now = probe_clock_ns(), end = atomic_load(step_end_ns);
        if (now >= end) return OUT_OF_TIME;
        struct timespec nap = timespec_of(end - now < NAP_MAX_NS ? end - now : NAP_MAX_NS);
        if (sigtimedwait(signals, NULL, &nap) == SIGTERM) return TOLD_TO_END;
    }
}

// ---- clearing away ----

/// 0 when it cannot be told, which is nobody's parent here.
static pid_t parent_of(const char *process) {
    char path[300], text[512];
    snprintf(path, sizeof path, "/proc/%s/stat", process);
    FILE *file = fopen(path, "re");
    if (file == NULL) return 0;
    size_t length = fread(text, 1, sizeof text - 1, file);
    fclose(file);
    text[length] = 0;
    // The name stands in parentheses and may hold some itself.
    const char *behind = strrchr(text, ')');
    int parent = 0;
    return behind != NULL && sscanf(behind + 1, " %*c %d", &parent) == 1 ? parent : 0;
}

static void kill_children(void) {
    DIR *folder = opendir("/proc");
    if (folder == NULL) return;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        int process = atoi(entry->d_name);
        // Our children keep their numbers until we reap them: nobody else can be hit.
        if (process > 0 && parent_of(entry->d_name) == getpid()) kill(process, SIGKILL);
    }
    closedir(folder);
}

/// Reaps what has ended, and counts what had to be killed. False when nobody is left.
static bool reap(uint32_t *killed) {
    int status;
    pid_t ended;
    while ((ended = waitpid(-1, &status, WNOHANG)) > 0) *killed += WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    return ended == 0;
}

/// Ends what the plugin left running, with all that it started in turn, and answers how many that were.
static uint32_t clear_away(uint64_t patience_ns) {
    const struct timespec look = timespec_of(LOOK_NS);
    uint32_t killed = 0, before = 0;
    for (uint64_t end = probe_clock_ns() + patience_ns; reap(&before) && probe_clock_ns() < end;)
        nanosleep(&look, NULL);
    for (int looks = 0; looks < LOOKS_MAX && reap(&killed); looks++) {
        kill_children();
        nanosleep(&look, NULL);
    }
    return killed;
}

// ---- the end ----

static _Noreturn void die_of(int number) {
    sigset_t none;
    sigemptyset(&none);
    signal(number, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    kill(getpid(), number);
    _exit(128 + number);
}

/// Tells what was seen, clears away, and ends as the watched process did.
static _Noreturn void conclude(pid_t child, enum outcome outcome, int status) {
    if (outcome == STOPPED) report_numbered(REPORT_STOPPED, (uint32_t)WSTOPSIG(status), NULL, 0);
    if (outcome == OUT_OF_TIME) report(REPORT_TIMEOUT, NULL, 0);
    if (outcome != CAME_BACK) {
        kill(child, SIGKILL);
        while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    }
    uint32_t left = clear_away(outcome == CAME_BACK ? FAREWELL_NS : 0);
    if (left > 0) report_numbered(REPORT_LEFT, left, NULL, 0);
    if (outcome == TOLD_TO_END) die_of(SIGTERM);
    if (WIFEXITED(status)) _exit(WEXITSTATUS(status));
    die_of(WTERMSIG(status));
}

bool watch_over(uint64_t limit_ms) {
    sigset_t signals, before;
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    sigaddset(&signals, SIGTERM);
    // What the host sends when it has waited long enough, and what comes when the host itself is gone.
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    signal(SIGCHLD, SIG_DFL);
    if (!share_clock(limit_ms) || sigprocmask(SIG_BLOCK, &signals, &before) != 0) return false;
    pid_t watcher = getpid(), child = fork();
    if (child < 0) return false;
    if (child > 0) {
        // Another probe must notice when its peer has ended, and the plugin's own reading is not ours.
        if (probe_peer >= 0) close(probe_peer);
        close(4);
        int status = 0;
        enum outcome outcome = watch(child, &signals, &status);
        conclude(child, outcome, status);
    }
    // A group of its own: whoever kills its group leaves the watcher to tell of it.
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (getppid() != watcher) _exit(2);
    return true;
}
