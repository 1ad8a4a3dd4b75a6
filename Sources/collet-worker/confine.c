// The steps of the confinement, in an order that was measured: each must come before what would forbid it.
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/securebits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define FILES_MAX 64u
/// Threads of ours besides those that calls run on: the control thread, the canceller, the pump.
#define OWN_THREADS 3u
/// Processes that a `process` plugin may have at one time, besides its threads.
#define PROCESSES_MAX 32u

/// A worker that is built with a sanitizer reserves terabytes of addresses, reads files of its own and writes reports:
/// it is never confined or limited, and says so.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

void confine_lacks(ww_hello *hello, char *reason, uint32_t missing, const char *what, int number) {
    hello->missing |= missing;
    size_t length = strlen(reason);
    const char *between = length > 0 ? "; " : "", *colon = number != 0 ? ": " : "";
    snprintf(reason + length, WW_TEXT_MAX - length, "%s%s%s%s", between, what, colon,
             number != 0 ? strerror(number) : "");
}

static _Noreturn void fail(const char *step) { refuse(WW_LOAD_CONFINEMENT, 0, "%s: %s", step, strerror(errno)); }

/// The first to go when memory is short. Where it cannot be written, limits still hold.
static void offer_to_oom(void) {
    int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (fd < 0) return;
    ssize_t ignored = write(fd, "1000", 4);
    (void)ignored;
    close(fd);
}

static void set_user(uid_t uid) {
    // So that the capability to choose the user of files outlives the change.
    if (uid == 0 || prctl(PR_SET_SECUREBITS, SECBIT_NO_SETUID_FIXUP) != 0 || setresuid(uid, uid, uid) != 0)
        fail("the user cannot be switched");
}

static void keep_user_of_files(uid_t uid) {
    setfsuid(uid);
    if ((uid_t)setfsuid((uid_t)-1) != uid) fail("the user of files cannot be kept");
}

/// Whether this process may become another user and group: root in a container that dropped its capabilities may not.
static bool may_switch(void) {
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct data[2] = {{0}};
    const uint32_t wanted = 1u << CAP_SETUID | 1u << CAP_SETGID;
    return syscall(SYS_capget, &header, data) == 0 && (data[0].effective & wanted) == wanted;
}

/// A plugin of root's becomes a user of its own: to other processes where no user namespace makes root harmless, and to
/// those who count threads. To files it stays root, whose files it may be granted; landlock decides which. Without landlock
/// nothing would: it is a stranger there too. Programs that it starts are strangers always, the kernel sees to that.
///
/// True when it has become that user. It has not where there is no such number, because root is root of a namespace
/// alone, where root may not switch, or where a namespace has been entered that has none: then it stays what it is, as an
/// ordinary user does.
static bool switch_user(const ww_setup *head, const ww_hello *hello, bool is_mapped) {
    if (!(head->flags & WW_SETUP_SWITCH_USER)) return false;
    uid_t uid = geteuid();
    gid_t gid = getegid();
    if (!(hello->missing & WW_MISSING_USER_NS)) {
        if (!is_mapped) return false;
        set_user(head->uid);
        keep_user_of_files(uid);
        return true;
    }
    bool confines_files = landlock_version() >= 1;
    if (confines_files && !may_switch()) return false;
    if (setresgid(head->gid, head->gid, head->gid) != 0) {
        if (errno == EINVAL && confines_files) return false;
        fail("the group cannot be switched");
    }
    if (setgroups(0, NULL) != 0) fail("the groups cannot be left");
    set_user(head->uid);
    if (!confines_files) return true;
    setfsgid(gid);
    if ((gid_t)setfsgid((gid_t)-1) != gid) fail("the group of files cannot be kept");
    keep_user_of_files(uid);
    return true;
}

/// Root without a capability is a user like any other who owns root's files. None of these need succeed: who has no
/// capability has none to lose.
static void drop_capabilities(void) {
    prctl(PR_SET_SECUREBITS, SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP |
                                 SECBIT_NO_SETUID_FIXUP_LOCKED | SECBIT_KEEP_CAPS_LOCKED |
                                 SECBIT_NO_CAP_AMBIENT_RAISE | SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED);
    for (int capability = 0; prctl(PR_CAPBSET_DROP, capability) == 0; capability++) {}
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct none[2] = {{0}};
    if (syscall(SYS_capset, &header, none) != 0) fail("capabilities cannot be dropped");
}

static void follow_host(const ww_setup *head) {
    // After the last change of credentials, which clears it. The parent is checked behind it: it may be gone already.
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) fail("the host's end cannot be watched");
    if (getppid() != (pid_t)head->host_pid) _exit(EXIT_SYSTEM);
}

static void reset_signals(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static void limit(__rlimit_resource_t resource, uint64_t value) {
    struct rlimit now;
    if (getrlimit(resource, &now) != 0) fail("limits cannot be read");
    if (value > now.rlim_max) value = now.rlim_max;
    const struct rlimit wanted = {value, value};
    if (setrlimit(resource, &wanted) != 0) fail("a limit cannot be set");
}

/// Whether the kernel holds this process to a number of threads: who is root outside too is not.
static bool is_counted(void) {
    struct rlimit now;
    if (getuid() != 0) return true;
    if (getrlimit(RLIMIT_NPROC, &now) != 0) fail("limits cannot be read");
    const struct rlimit none = {0, now.rlim_max};
    if (setrlimit(RLIMIT_NPROC, &none) != 0) fail("a limit cannot be set");
    pid_t child = fork();
    if (child == 0) _exit(EXIT_DONE);
    while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    if (setrlimit(RLIMIT_NPROC, &now) != 0) fail("a limit cannot be set");
    return child < 0;
}

static void set_limits(const ww_setup *head, ww_hello *hello, bool switched) {
    limit(RLIMIT_CORE, 0);
    if (SANITIZED) return;
    if (head->memory != 0) limit(RLIMIT_AS, head->memory);
    limit(RLIMIT_FSIZE, head->file_size);
    limit(RLIMIT_MSGQUEUE, 0);
    // In a user namespace of its own the worker is counted alone, else with all that this user runs.
    bool alone = !(hello->missing & WW_MISSING_USER_NS) || switched;
    uint64_t threads = (uint64_t)head->threads + head->call_threads + OWN_THREADS;
    if (head->flags & WW_SETUP_EXEC) threads += PROCESSES_MAX;
    if (head->flags & WW_SETUP_UNCONFINED) return;
    if (alone) limit(RLIMIT_NPROC, threads);
    if (!alone || !is_counted()) hello->missing |= WW_MISSING_THREAD_LIMIT;
}

/// Once the descriptors of what is granted, of which there may be more, have served.
static void limit_files(void) {
    if (!SANITIZED) limit(RLIMIT_NOFILE, FILES_MAX);
}

static uint32_t level_of(const ww_hello *hello) {
    if (hello->missing & (WW_MISSING_LANDLOCK | WW_MISSING_SECCOMP)) return WW_LEVEL_PROCESS;
    return hello->missing & ~WW_MISSING_THREAD_LIMIT ? WW_LEVEL_SANDBOX : WW_LEVEL_FULL;
}

void confine(struct setup *setup, ww_hello *hello, char *reason) {
    const ww_setup *head = &setup->head;
    bool is_mapped = false, switched = false;
    bool confined = !(head->flags & WW_SETUP_UNCONFINED) && !SANITIZED;
    offer_to_oom();
    if (chdir("/") != 0) fail("the folder / cannot be entered");
    if (confined) {
        is_mapped = namespaces_enter(setup, hello, reason);
        switched = switch_user(head, hello, is_mapped);
        drop_capabilities();
    }
    follow_host(head);
    if (confined && (head->flags & WW_SETUP_EXEC) && !(hello->missing & WW_MISSING_PID_NS)) namespaces_divide();
    setsid();
    reset_signals();
    setup_environment(setup);
    set_limits(head, hello, switched);
    if (!confined) {
        limit_files();
        hello->missing = ~0u;
        snprintf(reason, WW_TEXT_MAX, "confinement is switched off");
        hello->level = WW_LEVEL_NONE;
        return;
    }
    if (prctl(PR_SET_DUMPABLE, 0) != 0) fail("memory cannot be hidden");
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) fail("privileges cannot be given up");
    landlock_enter(setup, hello, reason);
    limit_files();
    filter_load(setup, hello, reason);
    hello->level = level_of(hello);
}
