// The system calls that a plugin may make. What is not listed answers EPERM; what nobody calls by mistake ends the process.
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define NEW_NAMESPACES                                                                                                 \
    ((scmp_datum_t)(CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID |       \
                    CLONE_NEWNET | 0x80))

#define SYS(name) SCMP_SYS(name)
#define EQUAL(argument, value) ((struct scmp_arg_cmp){argument, SCMP_CMP_EQ, value, 0})
/// The bits of `mask` are those of `value`.
#define MASKED(argument, mask, value) ((struct scmp_arg_cmp){argument, SCMP_CMP_MASKED_EQ, mask, value})

static const int allowed[] = {
    // files: which of them landlock decides
    SYS(read), SYS(readv), SYS(pread64), SYS(preadv), SYS(preadv2), SYS(write), SYS(writev), SYS(pwrite64),
    SYS(pwritev), SYS(pwritev2), SYS(open), SYS(openat), SYS(creat), SYS(close), SYS(close_range), SYS(lseek),
    SYS(stat), SYS(lstat), SYS(fstat), SYS(newfstatat), SYS(statx), SYS(statfs), SYS(fstatfs), SYS(access),
    SYS(faccessat), SYS(faccessat2), SYS(readlink), SYS(readlinkat), SYS(getdents), SYS(getdents64), SYS(getcwd),
    SYS(dup), SYS(dup2), SYS(dup3), SYS(pipe), SYS(pipe2), SYS(flock), SYS(fsync), SYS(fdatasync), SYS(truncate),
    SYS(ftruncate), SYS(fallocate), SYS(fadvise64), SYS(mkdir), SYS(mkdirat), SYS(rmdir), SYS(unlink), SYS(unlinkat),
    SYS(rename), SYS(renameat), SYS(renameat2), SYS(umask),
    // waiting
    SYS(poll), SYS(ppoll), SYS(select), SYS(pselect6), SYS(epoll_create), SYS(epoll_create1), SYS(epoll_ctl),
    SYS(epoll_wait), SYS(epoll_pwait), SYS(eventfd2), SYS(timerfd_create), SYS(timerfd_settime), SYS(timerfd_gettime),
    SYS(nanosleep), SYS(clock_nanosleep), SYS(futex), SYS(sched_yield), SYS(restart_syscall),
    // memory
    SYS(brk), SYS(mmap), SYS(munmap), SYS(mprotect), SYS(mremap), SYS(madvise), SYS(mincore), SYS(msync),
    SYS(membarrier),
    // itself
    SYS(getpid), SYS(gettid), SYS(getppid), SYS(getuid), SYS(geteuid), SYS(getgid), SYS(getegid), SYS(getresuid),
    SYS(getresgid), SYS(getgroups), SYS(getpgrp), SYS(getpgid), SYS(getsid), SYS(getrlimit), SYS(getrusage),
    SYS(getpriority), SYS(sched_getaffinity), SYS(sched_setaffinity), SYS(sched_getparam), SYS(sched_getscheduler),
    SYS(sched_get_priority_max), SYS(sched_get_priority_min), SYS(getcpu), SYS(times), SYS(uname), SYS(sysinfo),
    SYS(set_tid_address), SYS(set_robust_list), SYS(get_robust_list), SYS(rseq), SYS(arch_prctl), SYS(exit),
    SYS(exit_group),
    // time and chance
    SYS(clock_gettime), SYS(clock_getres), SYS(gettimeofday), SYS(time), SYS(getrandom),
    // signals that reach the process itself
    SYS(rt_sigaction), SYS(rt_sigprocmask), SYS(rt_sigreturn), SYS(rt_sigpending), SYS(rt_sigtimedwait),
    SYS(rt_sigsuspend), SYS(sigaltstack), SYS(pause),
};

/// Nobody calls these by mistake, and each has opened a kernel before.
static const int deadly[] = {
    SYS(ptrace), SYS(process_vm_readv), SYS(process_vm_writev), SYS(bpf), SYS(mount), SYS(umount2), SYS(pivot_root),
    SYS(move_mount), SYS(open_tree), SYS(fsopen), SYS(fsconfig), SYS(fsmount), SYS(fspick), SYS(mount_setattr),
    SYS(keyctl), SYS(add_key), SYS(request_key), SYS(perf_event_open), SYS(userfaultfd), SYS(io_uring_setup),
    SYS(io_uring_enter), SYS(io_uring_register), SYS(kexec_load), SYS(kexec_file_load), SYS(init_module),
    SYS(finit_module), SYS(delete_module), SYS(setns), SYS(unshare),
};

/// C libraries that get this answer do without.
static const int unknown[] = {SYS(clone3), SYS(openat2)};

/// Of the `process` profile: to start and await the listed programs. Landlock decides which, and keeps signals inside.
static const int processes[] = {
    SYS(execve), SYS(fork), SYS(vfork), SYS(wait4), SYS(waitid), SYS(kill), SYS(tgkill), SYS(setpgid), SYS(setsid),
    SYS(chdir), SYS(fchdir),
};

static const uint64_t fcntls[] = {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_GETLK, F_SETLK, F_SETLKW,
                                  F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW};
static const uint64_t ioctls[] = {TCGETS, TIOCGWINSZ, FIONREAD, FIOCLEX, FIONCLEX};
#ifndef PR_SET_VMA
#define PR_SET_VMA 0x53564d41
#endif
static const uint64_t prctls[] = {PR_SET_NAME, PR_GET_NAME, PR_SET_VMA};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static int add_all(scmp_filter_ctx filter, uint32_t action, const int *calls, size_t count) {
    int failure = 0;
    for (size_t i = 0; i < count && failure == 0; i++) failure = seccomp_rule_add_array(filter, action, calls[i], 0, NULL);
    return failure;
}

/// `call` where its argument is one of these.
static int add_values(scmp_filter_ctx filter, int call, unsigned argument, const uint64_t *values, size_t count) {
    int failure = 0;
    for (size_t i = 0; i < count && failure == 0; i++)
        failure = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, EQUAL(argument, values[i]));
    return failure;
}

static int add_conditional(scmp_filter_ctx filter, bool exec) {
    int failure = add_values(filter, SYS(fcntl), 1, fcntls, COUNT(fcntls));
    // Never back to blocking: a descriptor that the host holds too must not make it wait.
    if (failure == 0)
        failure = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SYS(fcntl), 2, EQUAL(1, F_SETFL),
                                   MASKED(2, O_NONBLOCK, O_NONBLOCK));
    if (failure == 0) failure = add_values(filter, SYS(ioctl), 1, ioctls, COUNT(ioctls));
    if (failure == 0) failure = add_values(filter, SYS(prctl), 0, prctls, COUNT(prctls));
    if (failure == 0)
        failure = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SYS(prlimit64), 2, EQUAL(0, 0),
                                   EQUAL(2, 0));
    scmp_datum_t thread = CLONE_THREAD;
    if (failure == 0)
        failure = exec ? seccomp_rule_add(filter, SCMP_ACT_ALLOW, SYS(clone), 1,
                                          MASKED(0, NEW_NAMESPACES, 0))
                       : seccomp_rule_add(filter, SCMP_ACT_ALLOW, SYS(clone), 1,
                                          MASKED(0, NEW_NAMESPACES | thread, thread));
    // Or an abort() would look like something else.
    if (failure == 0 && !exec)
        failure = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SYS(tgkill), 1, EQUAL(0, (scmp_datum_t)getpid()));
    return failure;
}

static int build(scmp_filter_ctx filter, bool exec) {
    int failure = seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    if (failure == 0) failure = add_all(filter, SCMP_ACT_ALLOW, allowed, COUNT(allowed));
    if (failure == 0) failure = add_all(filter, SCMP_ACT_KILL_PROCESS, deadly, COUNT(deadly));
    if (failure == 0) failure = add_all(filter, SCMP_ACT_ERRNO(ENOSYS), unknown, COUNT(unknown));
    if (failure == 0 && exec) failure = add_all(filter, SCMP_ACT_ALLOW, processes, COUNT(processes));
    if (failure == 0) failure = add_conditional(filter, exec);
    return failure;
}

void filter_load(const struct setup *setup, ww_hello *hello, char *reason) {
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == NULL) refuse(WW_LOAD_CONFINEMENT, 0, "no memory for the filter of system calls");
    int failure = build(filter, setup->head.flags & WW_SETUP_EXEC);
    if (failure != 0)
        refuse(WW_LOAD_CONFINEMENT, 0, "the filter of system calls cannot be built: %s", strerror(-failure));
    failure = seccomp_load(filter);
    seccomp_release(filter);
    if (failure != 0) confine_lacks(hello, reason, WW_MISSING_SECCOMP, "no filter of system calls", -failure);
}
