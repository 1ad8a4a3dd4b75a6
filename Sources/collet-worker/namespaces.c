// Namespaces: a user, a network, IPC and a host name of the worker's own, and with `process` its own process numbers.
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static bool write_file(const char *path, const char *text) {
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0) return false;
    bool written = write(fd, text, strlen(text)) == (ssize_t)strlen(text);
    int number = errno;
    close(fd);
    errno = number;
    return written;
}

// ---- a second number ----

/// A process that stays outside of the namespace: who is inside may map no number but its own.
struct mapper {
    pid_t pid; // 0: none
    int go;
};

/// Whether a host like this one can end a process of another user, and so may have one.
static bool may_kill_others(void) {
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct sets[2] = {{0}};
    return syscall(SYS_capget, &header, sets) == 0 && (sets[0].effective & (1u << CAP_KILL)) != 0;
}

static struct mapper mapper_start(uid_t root, uid_t plugin) {
    int go[2];
    char path[64], users[64], word;
    snprintf(path, sizeof path, "/proc/%d/uid_map", (int)getpid());
    snprintf(users, sizeof users, "%u %u 1\n%u %u 1\n", root, root, plugin, plugin);
    if (pipe2(go, O_CLOEXEC) != 0) return (struct mapper){0, -1};
    pid_t child = fork();
    if (child == 0) {
        close(go[1]);
        _exit(read(go[0], &word, 1) == 1 && write_file(path, users) ? EXIT_DONE : EXIT_SYSTEM);
    }
    close(go[0]);
    if (child < 0) close(go[1]);
    return child < 0 ? (struct mapper){0, -1} : (struct mapper){child, go[1]};
}

/// With `wanted` the namespace is there and gets its numbers; whether it got them.
static bool mapper_end(struct mapper mapper, bool wanted) {
    int status = -1;
    if (mapper.pid == 0) return false;
    ssize_t ignored = wanted ? write(mapper.go, "", 1) : 0;
    (void)ignored;
    close(mapper.go);
    while (waitpid(mapper.pid, &status, 0) < 0 && errno == EINTR) {}
    return wanted && status == 0;
}

// ---- entering ----

/// The numbers stay what they are, so that files that only this user may read stay readable.
static void map_user(uid_t uid, gid_t gid, bool is_mapped) {
    char users[64], groups[64];
    snprintf(users, sizeof users, "%u %u 1", uid, uid);
    snprintf(groups, sizeof groups, "%u %u 1", gid, gid);
    if (!write_file("/proc/self/setgroups", "deny") ||
        (!is_mapped && !write_file("/proc/self/uid_map", users)) || !write_file("/proc/self/gid_map", groups))
        refuse(WW_LOAD_NAMESPACES, 0, "the user namespace cannot be used: %s", strerror(errno));
}

bool namespaces_enter(const struct setup *setup, ww_hello *hello, char *reason) {
    const uint32_t all = WW_MISSING_USER_NS | WW_MISSING_NET_NS;
    const uint32_t pid = setup->head.flags & WW_SETUP_EXEC ? WW_MISSING_PID_NS : 0;
    const int flags = CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | (pid ? CLONE_NEWPID : 0);
    if (!(setup->head.flags & WW_SETUP_NAMESPACES)) {
        confine_lacks(hello, reason, all | pid, "namespaces are not wanted", 0);
        return false;
    }
    uid_t uid = geteuid();
    gid_t gid = getegid();
    if (uid == 0) setgroups(0, NULL);
    // Root stays root in a user namespace, as far as files go, and only landlock holds that to some of them. Without it
    // root becomes somebody else instead (confine.c).
    bool of_root = setup->head.flags & WW_SETUP_SWITCH_USER, becomes = of_root && landlock_version() < 1;
    // The kernel counts the threads of everybody but root: so the namespace has a number for the plugin, too. Programs that
    // it starts would open files by that number; with them root stays root altogether, and is not counted.
    bool is_counted = of_root && !becomes && pid == 0 && setup->head.uid != 0 && may_kill_others();
    struct mapper mapper = is_counted ? mapper_start(uid, setup->head.uid) : (struct mapper){0, -1};
    bool entered = !becomes && unshare(CLONE_NEWUSER | flags) == 0;
    int number = errno;
    bool is_mapped = mapper_end(mapper, entered);
    if (entered) {
        map_user(uid, gid, is_mapped);
        return is_mapped;
    }
    // One by one, to keep what there is.
    if (becomes) confine_lacks(hello, reason, WW_MISSING_USER_NS, "a user of its own instead of a user namespace", 0);
    else if (unshare(CLONE_NEWUSER) == 0) map_user(uid, gid, false);
    else confine_lacks(hello, reason, WW_MISSING_USER_NS, "no user namespace", number);
    if (unshare(CLONE_NEWNET) != 0) confine_lacks(hello, reason, WW_MISSING_NET_NS, "no network namespace", errno);
    if (pid && unshare(CLONE_NEWPID) != 0) confine_lacks(hello, reason, pid, "no pid namespace", errno);
    // These two only keep strangers' IPC and the host's name out of sight; the filter keeps them out of reach.
    unshare(CLONE_NEWIPC);
    unshare(CLONE_NEWUTS);
    return false;
}

// ---- process numbers of its own ----

/// Ends as `status` says that another process ended.
static _Noreturn void end_like(int status) {
    if (WIFEXITED(status)) _exit(WEXITSTATUS(status));
    sigset_t all;
    sigfillset(&all);
    signal(WTERMSIG(status), SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &all, NULL);
    raise(WTERMSIG(status));
    _exit(128 + WTERMSIG(status));
}

/// Everything of the connections belongs to the process of the plugin: their end must show when that ends.
static void close_all_but(int fd) {
    if (fd > 0) close_range(0, (unsigned)fd - 1, 0);
    close_range((unsigned)fd + 1, ~0u, 0);
}

static int wait_for(pid_t child) {
    int status;
    for (;;) {
        // The first process of a namespace is everybody's parent: others are reaped on the way.
        pid_t ended = waitpid(-1, &status, 0);
        if (ended == child) return status;
        if (ended < 0 && errno != EINTR) _exit(EXIT_SYSTEM);
    }
}

void namespaces_divide(void) {
    int report[2];
    if (pipe2(report, O_CLOEXEC) != 0) refuse(WW_LOAD_CONFINEMENT, 0, "no pipe: %s", strerror(errno));
    pid_t first = fork();
    if (first < 0) refuse(WW_LOAD_CONFINEMENT, 0, "no process: %s", strerror(errno));
    if (first > 0) {
        // This one is known to the host.
        close_all_but(report[0]);
        int status = wait_for(first), ended;
        if (read(report[0], &ended, sizeof ended) == sizeof ended) status = ended;
        end_like(status);
    }
    // Number 1 of the namespace: signals that it does not handle do not reach it, so it must not be the one that
    // crashes. With it everything in the namespace ends.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    struct pollfd gone = {report[1], 0, 0};
    close(report[0]);
    if (poll(&gone, 1, 0) != 0) _exit(EXIT_SYSTEM);
    pid_t second = fork();
    if (second < 0) refuse(WW_LOAD_CONFINEMENT, 0, "no process: %s", strerror(errno));
    if (second > 0) {
        close_all_but(report[1]);
        int status = wait_for(second);
        ssize_t ignored = write(report[1], &status, sizeof status);
        (void)ignored;
        _exit(EXIT_DONE);
    }
    close(report[1]);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != 1) _exit(EXIT_SYSTEM);
}
