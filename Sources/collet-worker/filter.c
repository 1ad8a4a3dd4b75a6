// The system calls that a plugin may make. What is not listed answers EPERM; what nobody calls by mistake ends the process.
//
// The program for the kernel is made here, as a search tree over the numbers: libseccomp takes a millisecond to make a
// list of them, and the kernel four times as long to check that list for every number as this tree.
#include "worker.h"

#include <asm/ioctls.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __x86_64__
#define MACHINE AUDIT_ARCH_X86_64
#else
#define MACHINE AUDIT_ARCH_AARCH64
#endif
/// From here on calls are those of another calling convention.
#define NUMBERS_END 0x40000000u

#define NEW_NAMESPACES                                                                                                 \
    (CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET)

static const int allowed[] = {
    // files: which of them landlock decides
    SYS_read, SYS_readv, SYS_pread64, SYS_preadv, SYS_preadv2, SYS_write, SYS_writev, SYS_pwrite64,
    SYS_pwritev, SYS_pwritev2, SYS_openat, SYS_close, SYS_close_range, SYS_lseek,
    SYS_fstat, SYS_newfstatat, SYS_statx, SYS_statfs, SYS_fstatfs,
    SYS_faccessat, SYS_faccessat2, SYS_readlinkat, SYS_getdents64, SYS_getcwd,
    SYS_dup, SYS_dup3, SYS_pipe2, SYS_flock, SYS_fsync, SYS_fdatasync, SYS_truncate,
    SYS_ftruncate, SYS_fallocate, SYS_fadvise64, SYS_mkdirat, SYS_unlinkat,
    SYS_renameat, SYS_renameat2, SYS_umask,
    // waiting
    SYS_ppoll, SYS_pselect6, SYS_epoll_create1, SYS_epoll_ctl,
    SYS_epoll_pwait, SYS_eventfd2, SYS_timerfd_create, SYS_timerfd_settime, SYS_timerfd_gettime,
    SYS_nanosleep, SYS_clock_nanosleep, SYS_futex, SYS_sched_yield, SYS_restart_syscall,
    // memory
    SYS_brk, SYS_mmap, SYS_munmap, SYS_mprotect, SYS_mremap, SYS_madvise, SYS_mincore, SYS_msync,
    SYS_membarrier,
    // itself
    SYS_getpid, SYS_gettid, SYS_getppid, SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getresuid,
    SYS_getresgid, SYS_getgroups, SYS_getpgid, SYS_getsid, SYS_getrlimit, SYS_getrusage,
    SYS_getpriority, SYS_sched_getaffinity, SYS_sched_setaffinity, SYS_sched_getparam, SYS_sched_getscheduler,
    SYS_sched_get_priority_max, SYS_sched_get_priority_min, SYS_getcpu, SYS_times, SYS_uname, SYS_sysinfo,
    SYS_set_tid_address, SYS_set_robust_list, SYS_get_robust_list, SYS_rseq, SYS_exit,
    SYS_exit_group,
    // time and chance
    SYS_clock_gettime, SYS_clock_getres, SYS_gettimeofday, SYS_getrandom,
    // signals that reach the process itself
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_rt_sigpending, SYS_rt_sigtimedwait,
    SYS_rt_sigsuspend, SYS_sigaltstack,
};

/// Nobody calls these by mistake, and each has opened a kernel before.
static const int deadly[] = {
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_bpf, SYS_mount, SYS_umount2, SYS_pivot_root,
    SYS_move_mount, SYS_open_tree, SYS_fsopen, SYS_fsconfig, SYS_fsmount, SYS_fspick, SYS_mount_setattr,
    SYS_keyctl, SYS_add_key, SYS_request_key, SYS_perf_event_open, SYS_userfaultfd, SYS_io_uring_setup,
    SYS_io_uring_enter, SYS_io_uring_register, SYS_kexec_load, SYS_kexec_file_load, SYS_init_module,
    SYS_finit_module, SYS_delete_module, SYS_setns, SYS_unshare,
};

/// C libraries that get this answer do without.
static const int unknown[] = {SYS_clone3, SYS_openat2};

/// Of the `process` profile: to start and await the listed programs. Landlock decides which, and keeps signals inside.
static const int processes[] = {
    SYS_execve, SYS_wait4, SYS_waitid, SYS_kill, SYS_tgkill, SYS_setpgid, SYS_setsid,
    SYS_chdir, SYS_fchdir,
};

#ifdef __x86_64__
/// What newer machines never had.
static const int allowed_of_old[] = {
    SYS_open, SYS_creat, SYS_stat, SYS_lstat, SYS_access, SYS_readlink, SYS_getdents, SYS_dup2, SYS_pipe, SYS_mkdir, SYS_rmdir, SYS_unlink, SYS_rename, SYS_poll, SYS_select, SYS_epoll_create, SYS_epoll_wait, SYS_getpgrp, SYS_time, SYS_arch_prctl, SYS_pause,
};
static const int processes_of_old[] = {SYS_fork, SYS_vfork};
#endif

static const uint32_t fcntls[] = {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_GETLK, F_SETLK, F_SETLKW,
                                  F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW};
static const uint32_t ioctls[] = {TCGETS, TIOCGWINSZ, FIONREAD, FIOCLEX, FIONCLEX};
#ifndef PR_SET_VMA
#define PR_SET_VMA 0x53564d41
#endif
static const uint32_t prctls[] = {PR_SET_NAME, PR_GET_NAME, PR_SET_VMA};

#define COUNT(array) (sizeof(array) / sizeof *(array))

// ---- what is decided about each number ----

enum decision { DENY, ALLOW, KILL, UNKNOWN, DECIDE_FCNTL, DECIDE_IOCTL, DECIDE_PRCTL, DECIDE_LIMITS, DECIDE_CLONE,
                DECIDE_SIGNAL, DECISIONS };

struct entry {
    uint32_t number;
    enum decision decision;
};
#define ENTRIES_MAX 512u

struct table {
    struct entry entries[ENTRIES_MAX];
    uint32_t count;
};

static void add(struct table *table, const int *numbers, size_t count, enum decision decision) {
    for (size_t i = 0; i < count; i++) table->entries[table->count++] = (struct entry){(uint32_t)numbers[i], decision};
}

static void add_one(struct table *table, int number, enum decision decision) { add(table, &number, 1, decision); }

static int by_number(const void *first, const void *second) {
    uint32_t a = ((const struct entry *)first)->number, b = ((const struct entry *)second)->number;
    return (a > b) - (a < b);
}

static void list(struct table *table, bool exec) {
    add(table, allowed, COUNT(allowed), ALLOW);
    add(table, deadly, COUNT(deadly), KILL);
    add(table, unknown, COUNT(unknown), UNKNOWN);
    if (exec) add(table, processes, COUNT(processes), ALLOW);
    else add_one(table, SYS_tgkill, DECIDE_SIGNAL);
#ifdef __x86_64__
    add(table, allowed_of_old, COUNT(allowed_of_old), ALLOW);
    if (exec) add(table, processes_of_old, COUNT(processes_of_old), ALLOW);
#endif
    add_one(table, SYS_fcntl, DECIDE_FCNTL);
    add_one(table, SYS_ioctl, DECIDE_IOCTL);
    add_one(table, SYS_prctl, DECIDE_PRCTL);
    add_one(table, SYS_prlimit64, DECIDE_LIMITS);
    add_one(table, SYS_clone, DECIDE_CLONE);
    qsort(table->entries, table->count, sizeof *table->entries, by_number);
}

/// Runs of numbers with one decision, from 0 without a gap: each begins where it says and ends where the next begins.
static void make_runs(const struct table *table, struct table *runs) {
    uint32_t next = 0;
    runs->count = 0;
    for (uint32_t i = 0; i <= table->count; i++) {
        struct entry entry = i < table->count ? table->entries[i] : (struct entry){next, DENY};
        if (entry.number > next && (runs->count == 0 || runs->entries[runs->count - 1].decision != DENY))
            runs->entries[runs->count++] = (struct entry){next, DENY};
        if (runs->count == 0 || runs->entries[runs->count - 1].decision != entry.decision)
            runs->entries[runs->count++] = entry;
        next = entry.number + 1;
    }
}

// ---- the program ----

struct program {
    struct sock_filter code[1024];
    uint32_t length;
    struct { uint32_t at; enum decision decision; } jumps[64]; // to be led to the code of a decision
    uint32_t jump_count;
};

static void put(struct program *program, uint16_t code, uint32_t value, uint8_t yes, uint8_t no) {
    program->code[program->length++] = (struct sock_filter){code, yes, no, value};
}

static void answer(struct program *program, uint32_t action) { put(program, BPF_RET | BPF_K, action, 0, 0); }
static void allow(struct program *program) { answer(program, SECCOMP_RET_ALLOW); }
static void deny(struct program *program) { answer(program, SECCOMP_RET_ERRNO | EPERM); }

static void put_leaf(struct program *program, enum decision decision) {
    switch (decision) {
    case ALLOW: allow(program); break;
    case DENY: deny(program); break;
    case KILL: answer(program, SECCOMP_RET_KILL_PROCESS); break;
    case UNKNOWN: answer(program, SECCOMP_RET_ERRNO | ENOSYS); break;
    default:
        program->jumps[program->jump_count].at = program->length;
        program->jumps[program->jump_count++].decision = decision;
        put(program, BPF_JMP | BPF_JA, 0, 0, 0);
    }
}

/// False when a jump would be too long, which a test would see: the lists do not change at run time.
static bool put_tree(struct program *program, const struct entry *runs, uint32_t count) {
    if (count == 1) {
        put_leaf(program, runs->decision);
        return true;
    }
    uint32_t half = count / 2, at = program->length;
    put(program, BPF_JMP | BPF_JGE | BPF_K, runs[half].number, 0, 0);
    if (!put_tree(program, runs, half)) return false;
    uint32_t left = program->length - at - 1;
    if (left > UINT8_MAX) return false;
    program->code[at].jt = (uint8_t)left;
    return put_tree(program, runs + half, count - half);
}

/// The half of an argument that counts: the kernel takes these as 32 bits itself.
static void load_argument(struct program *program, uint32_t argument) {
    put(program, BPF_LD | BPF_W | BPF_ABS, (uint32_t)offsetof(struct seccomp_data, args) + 8 * argument, 0, 0);
}

static void allow_values(struct program *program, const uint32_t *values, size_t count) {
    for (size_t i = 0; i < count; i++) {
        put(program, BPF_JMP | BPF_JEQ | BPF_K, values[i], 0, 1);
        allow(program);
    }
}

static void put_decision(struct program *program, enum decision decision, bool exec) {
    switch (decision) {
    case DECIDE_FCNTL:
        load_argument(program, 1);
        allow_values(program, fcntls, COUNT(fcntls));
        // Never back to blocking: a descriptor that the host holds too must not make it wait.
        put(program, BPF_JMP | BPF_JEQ | BPF_K, F_SETFL, 0, 3);
        load_argument(program, 2);
        put(program, BPF_JMP | BPF_JSET | BPF_K, O_NONBLOCK, 0, 1);
        allow(program);
        break;
    case DECIDE_IOCTL:
        load_argument(program, 1);
        allow_values(program, ioctls, COUNT(ioctls));
        break;
    case DECIDE_PRCTL:
        load_argument(program, 0);
        allow_values(program, prctls, COUNT(prctls));
        break;
    case DECIDE_LIMITS: { // read, of itself: the pointer to new ones is NULL, all 64 bits of it
        load_argument(program, 0);
        put(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 5);
        load_argument(program, 2);
        put(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 3);
        put(program, BPF_LD | BPF_W | BPF_ABS, (uint32_t)offsetof(struct seccomp_data, args) + 20, 0, 0);
        put(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1);
        allow(program);
        break;
    }
    case DECIDE_CLONE:
        load_argument(program, 0);
        put(program, BPF_ALU | BPF_AND | BPF_K, NEW_NAMESPACES | (exec ? 0 : CLONE_THREAD), 0, 0);
        put(program, BPF_JMP | BPF_JEQ | BPF_K, exec ? 0 : CLONE_THREAD, 0, 1);
        allow(program);
        break;
    case DECIDE_SIGNAL: { // to itself, or an abort() would look like something else
        const uint32_t self = (uint32_t)getpid();
        load_argument(program, 0);
        allow_values(program, &self, 1);
        break;
    }
    default: break;
    }
    deny(program);
}

static bool write_program(struct program *program, const struct table *runs, bool exec) {
    put(program, BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch), 0, 0);
    put(program, BPF_JMP | BPF_JEQ | BPF_K, MACHINE, 1, 0);
    answer(program, SECCOMP_RET_KILL_PROCESS);
    put(program, BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr), 0, 0);
    put(program, BPF_JMP | BPF_JGE | BPF_K, NUMBERS_END, 0, 1);
    answer(program, SECCOMP_RET_KILL_PROCESS);
    if (!put_tree(program, runs->entries, runs->count)) return false;
    for (enum decision decision = DECIDE_FCNTL; decision < DECISIONS; decision++) {
        for (uint32_t i = 0; i < program->jump_count; i++)
            if (program->jumps[i].decision == decision)
                program->code[program->jumps[i].at].k = program->length - program->jumps[i].at - 1;
        put_decision(program, decision, exec);
    }
    return true;
}

void filter_load(const struct setup *setup, ww_hello *hello, char *reason) {
    static struct table table, runs;
    static struct program program;
    bool exec = setup->head.flags & WW_SETUP_EXEC;
    list(&table, exec);
    make_runs(&table, &runs);
    if (!write_program(&program, &runs, exec)) refuse(WW_LOAD_CONFINEMENT, 0, "the filter of system calls is too long");
    const struct sock_fprog loaded = {(unsigned short)program.length, program.code};
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &loaded) != 0)
        confine_lacks(hello, reason, WW_MISSING_SECCOMP, "no filter of system calls", errno);
}
