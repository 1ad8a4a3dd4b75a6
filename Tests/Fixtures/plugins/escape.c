// A hostile plugin: each tool is one attempt to get out. The argument is a text; what has several parts has '|' between
// them. The answer is "done" when the attempt got through, else the name of the errno.
//
// Every call goes to the kernel by an instruction of our own: nothing of the C library stands in between.
#define _GNU_SOURCE
#include <collet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/io_uring.h>
#include <linux/perf_event.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// ---- the ways into the kernel ----

#ifdef __x86_64__
static long enter(long number, long a, long b, long c, long d, long e, long f) {
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

/// The entry of 32-bit programs, with their numbers; pointers have to lie low.
static long enter_old(long number, long a, long b, long c) {
    long result;
    __asm__ volatile("xchg %%rbx, %1\n int $0x80\n xchg %%rbx, %1" : "=a"(result), "+r"(a)
                     : "a"(number), "c"(b), "d"(c) : "r8", "r9", "r10", "r11", "memory");
    return (int)result;
}
#else
static long enter(long number, long a, long b, long c, long d, long e, long f) {
    long result = syscall(number, a, b, c, d, e, f);
    return result < 0 ? -errno : result;
}
static long enter_old(long number, long a, long b, long c) { return (void)number, (void)a, (void)b, (void)c, -ENOSYS; }
#define MAP_32BIT 0
#endif

#define PICK(a, b, c, d, e, f, g, name, ...) name
#define sys(...) PICK(__VA_ARGS__, s6, s5, s4, s3, s2, s1, s0)(__VA_ARGS__)
#define L(value) ((long)(value))
#define s0(n) enter(n, 0, 0, 0, 0, 0, 0)
#define s1(n, a) enter(n, L(a), 0, 0, 0, 0, 0)
#define s2(n, a, b) enter(n, L(a), L(b), 0, 0, 0, 0)
#define s3(n, a, b, c) enter(n, L(a), L(b), L(c), 0, 0, 0)
#define s4(n, a, b, c, d) enter(n, L(a), L(b), L(c), L(d), 0, 0)
#define s5(n, a, b, c, d, e) enter(n, L(a), L(b), L(c), L(d), L(e), 0)
#define s6(n, a, b, c, d, e, f) enter(n, L(a), L(b), L(c), L(d), L(e), L(f))

static char text[4096];                // the argument of the call that runs
static const char *one, *two;          // its parts
static long number_one, number_two;    // and what they are as numbers
static char answer_text[8192];         // instead of "done", where a tool has more to say
static uint8_t zero[4096];

static long open_at(const char *path, int flags, int mode) { return sys(SYS_openat, AT_FDCWD, path, flags, mode); }

static long then_close(long fd) {
    if (fd >= 0) sys(SYS_close, fd);
    return fd;
}

// ---- files ----

static long read_from(long fd) {
    char byte;
    if (fd < 0) return fd;
    long length = sys(SYS_read, fd, &byte, 1);
    sys(SYS_close, fd);
    return length;
}

static long read_file(void) { return read_from(open_at(one, O_RDONLY, 0)); }
/// Of the process that started this one: the host.
static long read_parent(void) {
    char path[256];
    snprintf(path, sizeof path, "/proc/%ld/%s", sys(SYS_getppid), one);
    return read_from(open_at(path, O_RDONLY, 0));
}
static long read_map(void) {
    long fd = open_at(one, O_RDONLY, 0);
    if (fd < 0) return fd;
    long address = sys(SYS_mmap, 0, 4096, PROT_READ, MAP_PRIVATE, fd, 0);
    return address < 0 && address > -4096 ? address : 0;
}
static long read_folder(void) {
    long fd = open_at(one, O_RDONLY | O_DIRECTORY, 0);
    return fd < 0 ? fd : sys(SYS_getdents64, fd, (uint8_t[4096]){0}, 4096);
}
static long write_file(void) {
    long fd = open_at(one, O_WRONLY, 0);
    return fd < 0 ? fd : sys(SYS_write, fd, "x", 1);
}
static long create_file(void) { return then_close(open_at(one, O_CREAT | O_EXCL | O_WRONLY, 0600)); }
static long create_setuid(void) { return then_close(open_at(one, O_CREAT | O_EXCL | O_WRONLY, 06755)); }
/// With the access mode that is none: neither read nor written, but a device's driver is called.
static long open_for_nothing(void) { return then_close(open_at(one, 3, 0)); }
static long temporary_file(void) { return then_close(open_at(one, O_TMPFILE | O_RDWR, 0600)); }
static long truncate_path(void) { return sys(SYS_truncate, one, 0); }
static long truncate_reading(void) { return then_close(open_at(one, O_RDONLY | O_TRUNC, 0)); }
static long remove_file(void) { return sys(SYS_unlinkat, AT_FDCWD, one, 0); }
static long make_folder(void) { return sys(SYS_mkdirat, AT_FDCWD, one, 0700); }
static long rename_file(void) { return sys(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, two, 0); }
static long exchange_files(void) { return sys(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, two, 2); }
static long link_file(void) { return sys(SYS_linkat, AT_FDCWD, one, AT_FDCWD, two, 0); }
static long link_descriptor(void) {
    char path[64];
    long fd = open_at(one, O_RDONLY, 0);
    if (fd < 0) return fd;
    snprintf(path, sizeof path, "/proc/self/fd/%ld", fd);
    return sys(SYS_linkat, AT_FDCWD, path, AT_FDCWD, two, AT_SYMLINK_FOLLOW);
}
static long make_symlink(void) { return sys(SYS_symlinkat, one, AT_FDCWD, two); }
static long make_fifo(void) { return sys(SYS_mknodat, AT_FDCWD, one, S_IFIFO | 0600, 0); }
static long make_device(void) { return sys(SYS_mknodat, AT_FDCWD, one, S_IFCHR | 0600, 0x103); }
static long change_mode(void) { return sys(SYS_fchmodat, AT_FDCWD, one, 0644); }
static long change_mode_of_descriptor(void) {
    long fd = open_at(one, O_RDONLY, 0);
    return fd < 0 ? fd : sys(SYS_fchmod, fd, 0644);
}
#ifndef SYS_fchmodat2
#define SYS_fchmodat2 452
#endif
static long change_mode_of_path(void) {
    long fd = open_at(one, O_PATH, 0);
    return fd < 0 ? fd : sys(SYS_fchmodat2, fd, "", 0644, AT_EMPTY_PATH);
}
static long change_owner(void) { return sys(SYS_fchownat, AT_FDCWD, one, -1, -1, 0); }
static long change_owner_of_descriptor(void) {
    long fd = open_at(one, O_RDONLY, 0);
    return fd < 0 ? fd : sys(SYS_fchown, fd, -1, -1);
}
static long change_times(void) { return sys(SYS_utimensat, AT_FDCWD, one, NULL, 0); }
static long set_attribute(void) { return sys(SYS_setxattr, one, "user.collet", "x", 1, 0); }
static long get_attribute(void) { return sys(SYS_listxattr, one, zero, sizeof zero); }
/// O_PATH asks nobody; what can be done with such a descriptor?
static long reopen_path(void) {
    char path[64];
    long fd = open_at(one, O_PATH, 0);
    if (fd < 0) return fd;
    snprintf(path, sizeof path, "/proc/self/fd/%ld", fd);
    return read_from(open_at(path, O_RDONLY, 0));
}
static long open_below_path(void) {
    long fd = open_at(one, O_PATH | O_DIRECTORY, 0);
    return fd < 0 ? fd : read_from(sys(SYS_openat, fd, two, O_RDONLY, 0));
}
static long read_path(void) {
    long fd = open_at(one, O_PATH, 0);
    char byte;
    return fd < 0 ? fd : sys(SYS_pread64, fd, &byte, 1, 0);
}
static long execute_path(void) {
    long fd = open_at(one, O_PATH, 0);
    char *words[] = {"true", NULL};
    return fd < 0 ? fd : sys(SYS_execveat, fd, "", words, words + 1, AT_EMPTY_PATH);
}
#ifndef SYS_openat2
#define SYS_openat2 437
#endif
static long open_again(void) {
    const uint64_t how[3] = {O_RDONLY, 0, 0};
    return read_from(sys(SYS_openat2, AT_FDCWD, one, how, sizeof how));
}
static long open_handle(void) {
    struct { unsigned bytes; int type; uint8_t rest[128]; } handle = {128, 0, {0}};
    int mount;
    long result = sys(SYS_name_to_handle_at, AT_FDCWD, one, &handle, &mount, 0);
    if (result < 0) return result;
    long root = open_at("/", O_RDONLY | O_DIRECTORY, 0);
    return root < 0 ? root : read_from(sys(SYS_open_by_handle_at, root, &handle, O_RDONLY));
}
static long change_folder(void) { return sys(SYS_chdir, one); }
static long change_root(void) { return sys(SYS_chroot, one); }
static long watch_file(void) {
    long fd = sys(SYS_inotify_init1, 0);
    return fd < 0 ? fd : sys(SYS_inotify_add_watch, fd, one, 0xfff);
}

// ---- descriptors that were open before ----

/// All that are open.
static long descriptors(void) {
    char *end = answer_text;
    for (long fd = 0; fd < 4096; fd++)
        if (sys(SYS_fcntl, fd, F_GETFD) >= 0) end += sprintf(end, "%ld ", fd);
    return 0;
}
static long read_descriptor(void) {
    char byte;
    return sys(SYS_read, number_one, &byte, 1);
}
static long shrink_descriptor(void) { return sys(SYS_ftruncate, number_one, 0); }
static long unseal_descriptor(void) { return sys(SYS_fcntl, number_one, F_ADD_SEALS, 0); }
static long own_descriptor(void) { return sys(SYS_fcntl, 1, F_SETOWN, number_one); }
static long sign_descriptor(void) { return sys(SYS_fcntl, 1, F_SETSIG, SIGUSR1); }
static long widen_pipe(void) { return sys(SYS_fcntl, 1, F_SETPIPE_SZ, 8192); }
static long lease_file(void) {
    long fd = open_at(one, O_RDONLY, 0);
    return fd < 0 ? fd : sys(SYS_fcntl, fd, F_SETLEASE, F_RDLCK);
}
static long make_blocking(void) { return sys(SYS_fcntl, 6, F_SETFL, 0); }
static long make_blocking_by_ioctl(void) { return sys(SYS_ioctl, 6, 0x5421, zero); }
static long steal_descriptor(void) {
    long process = sys(SYS_pidfd_open, number_one, 0);
    return process < 0 ? process : sys(438 /* pidfd_getfd */, process, 0, 0);
}

// ---- other processes ----

static long read_memory(void) {
    char path[64], byte;
    snprintf(path, sizeof path, "/proc/%ld/mem", number_one);
    long fd = open_at(path, O_RDONLY, 0);
    return fd < 0 ? fd : sys(SYS_pread64, fd, &byte, 1, number_two);
}
static long read_process(void) {
    char byte;
    struct iovec here = {&byte, 1}, there = {(void *)number_two, 1};
    return sys(SYS_process_vm_readv, number_one, &here, 1, &there, 1, 0);
}
static long write_process(void) {
    char byte;
    struct iovec here = {&byte, 0}, there = {(void *)number_two, 0};
    return sys(SYS_process_vm_writev, number_one, &here, 1, &there, 1, 0);
}
static long trace(void) { return sys(SYS_ptrace, 0x4206 /* SEIZE */, number_one, 0, 0); }
static long send_signal(void) { return sys(SYS_kill, number_one, 0); }
static long signal_parent(void) { return sys(SYS_kill, sys(SYS_getppid), 0); }
static long signal_everybody(void) { return sys(SYS_kill, -1, 0); }
static long signal_thread(void) { return sys(SYS_tgkill, number_one, number_one, 0); }
static long signal_any_thread(void) { return sys(SYS_tkill, number_one, 0); }
static long queue_signal(void) {
    siginfo_t info = {.si_code = SI_QUEUE};
    return sys(SYS_rt_sigqueueinfo, number_one, 0, &info);
}
static long queue_thread_signal(void) {
    siginfo_t info = {.si_code = SI_QUEUE};
    return sys(SYS_rt_tgsigqueueinfo, number_one, number_one, 0, &info);
}
static long open_process(void) { return sys(SYS_pidfd_open, number_one, 0); }
static long timer_signal(void) {
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGALRM};
    int timer;
    return sys(SYS_timer_create, CLOCK_MONOTONIC, &event, &timer);
}
static long set_priority(void) { return sys(SYS_setpriority, PRIO_PROCESS, number_one, 19); }
static long set_affinity(void) { return sys(SYS_sched_setaffinity, number_one, 8, (uint64_t[]){~0ull}); }
static long set_scheduler(void) { return sys(SYS_sched_setscheduler, number_one, SCHED_BATCH, (int[]){0}); }
static long set_io_priority(void) { return sys(SYS_ioprio_set, 1, number_one, 0x4007); }
static long read_limits(void) {
    struct rlimit64 old;
    return sys(SYS_prlimit64, number_one, RLIMIT_CORE, NULL, &old);
}
static long set_limits(void) {
    const struct rlimit64 none = {0, 0};
    return sys(SYS_prlimit64, number_one, RLIMIT_CORE, &none, NULL);
}
static long raise_limit(void) {
    const struct rlimit64 more = {1 << 20, 1 << 20};
    return sys(SYS_prlimit64, 0, RLIMIT_FSIZE, &more, NULL);
}
static long read_robust_list(void) {
    void *head;
    size_t length;
    return sys(SYS_get_robust_list, number_one, &head, &length);
}
static long compare(void) { return sys(SYS_kcmp, number_one, sys(SYS_getpid), 1, 0, 0); }
static long move_memory(void) { return sys(SYS_move_pages, number_one, 0, NULL, NULL, NULL, 0); }

/// Whether the text, of which every bit is turned round, lies between two addresses of one page.
static bool holds(const char *from, const char *end, const char *turned, size_t length) {
    for (; from + length <= end; from++) {
        size_t same = 0;
        while (same < length && from[same] == (char)~turned[same]) same++;
        if (same == length) return true;
    }
    return false;
}
static bool search_pages(unsigned long low, unsigned long high, const char *turned) {
    int ends[2];
    char byte;
    bool found = false;
    if (sys(SYS_pipe2, ends, O_CLOEXEC) < 0) return false;
    for (unsigned long page = low; page < high && !found; page += 4096) {
        // What cannot be read, beyond the end of a file, say, must not end us: the kernel looks first.
        if (sys(SYS_write, ends[1], page, 1) != 1) break;
        sys(SYS_read, ends[0], &byte, 1);
        found = holds((const char *)page, (const char *)page + 4096, turned, strlen(turned));
    }
    sys(SYS_close, ends[0]);
    sys(SYS_close, ends[1]);
    return found;
}
/// Whether a text lies anywhere in this process; every bit of the argument is turned round, or it would find itself.
static long search_memory(void) {
    static char maps[256 << 10];
    long fd = open_at("/proc/self/maps", O_RDONLY, 0), got;
    size_t size = 0;
    if (fd < 0) return fd;
    while (size < sizeof maps - 1 && (got = sys(SYS_read, fd, maps + size, sizeof maps - 1 - size)) > 0)
        size += (size_t)got;
    sys(SYS_close, fd);
    for (char *line = strtok(maps, "\n"); line != NULL; line = strtok(NULL, "\n")) {
        unsigned long low, high;
        char access;
        if (sscanf(line, "%lx-%lx %c", &low, &high, &access) != 3 || access != 'r' || high >> 63) continue;
        if (high - low <= 256 << 20 && strstr(line, "[vvar") == NULL && search_pages(low, high, one)) return 0;
    }
    return -ENODATA;
}

// ---- network ----

static long open_socket(void) {
    int domain, type, protocol;
    if (sscanf(one, "%d %d %d", &domain, &type, &protocol) != 3) return -EDOM;
    return then_close(sys(SYS_socket, domain, type, protocol));
}
static long pair_of_sockets(void) {
    int ends[2];
    return sys(SYS_socketpair, AF_UNIX, SOCK_STREAM, 0, ends);
}
static struct sockaddr_in loopback(long port) {
    return (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}
static long connect_tcp(void) {
    const struct sockaddr_in address = loopback(number_one);
    long fd = sys(SYS_socket, AF_INET, SOCK_STREAM, 0);
    return fd < 0 ? fd : sys(SYS_connect, fd, &address, sizeof address);
}
static long bind_tcp(void) {
    const struct sockaddr_in address = loopback(0);
    long fd = sys(SYS_socket, AF_INET, SOCK_STREAM, 0);
    return fd < 0 ? fd : sys(SYS_bind, fd, &address, sizeof address);
}
static long send_udp(void) {
    const struct sockaddr_in address = loopback(number_one);
    long fd = sys(SYS_socket, AF_INET, SOCK_DGRAM, 0);
    return fd < 0 ? fd : sys(SYS_sendto, fd, "x", 1, 0, &address, sizeof address);
}
static long connect_unix(size_t from) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path + from, sizeof address.sun_path - from, "%s", one);
    long fd = sys(SYS_socket, AF_UNIX, SOCK_STREAM, 0);
    return fd < 0 ? fd : sys(SYS_connect, fd, &address, offsetof(struct sockaddr_un, sun_path) + from + strlen(one));
}
static long connect_path(void) { return connect_unix(0); }
static long connect_abstract(void) { return connect_unix(1); }
// With what is no socket: whoever gets as far as to be told so got in.
static long send_on_descriptor(void) { return sys(SYS_sendto, 5, "x", 1, 0, NULL, 0); }
static long receive_on_descriptor(void) { return sys(SYS_recvfrom, 5, zero, 1, 0, NULL, NULL); }
static long send_message(void) { return sys(SYS_sendmsg, 5, zero, 0); }
static long receive_message(void) { return sys(SYS_recvmsg, 5, zero, 0); }

// ---- programs and processes ----

static long execute(void) {
    const char *words[] = {one, two, NULL};
    return sys(SYS_execve, one, words, words + 2);
}
static long create_memory(void) { return then_close(sys(SYS_memfd_create, "x", 0)); }
static long create_secret_memory(void) { return then_close(sys(447 /* memfd_secret */, 0)); }
static long execute_memory(void) {
    char *words[] = {"true", NULL};
    static char program[256 << 10];
    long from = open_at("/bin/true", O_RDONLY, 0), length = from < 0 ? 0 : sys(SYS_read, from, program, sizeof program);
    long fd = sys(SYS_memfd_create, "x", 0);
    if (fd < 0) return fd;
    sys(SYS_write, fd, program, length);
    return sys(SYS_execveat, fd, "", words, words + 1, AT_EMPTY_PATH);
}
static long child(long result) {
    if (result == 0) sys(SYS_exit_group, 0);
    return result;
}
static long fork_by_clone(void) { return child(sys(SYS_clone, SIGCHLD, 0, 0, 0, 0)); }
static long fork_by_clone3(void) {
    const uint64_t arguments[11] = {[4] = SIGCHLD};
    return child(sys(435, arguments, 64));
}
static long fork_for_parent(void) { return child(sys(SYS_clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0)); }
static long fork_namespace(void) { return child(sys(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0)); }
#ifdef SYS_fork
static long fork_plainly(void) { return child(sys(SYS_fork)); }
#else
static long fork_plainly(void) { return fork_by_clone(); }
#endif
static long become(void) { return sys(SYS_setresuid, -1, -1, -1); }
static long become_for_files(void) { return sys(SYS_setfsuid, 0); }
static long leave_groups(void) { return sys(SYS_setgroups, 0, NULL); }
static long set_capabilities(void) {
    const uint32_t head[] = {0x20080522, 0};
    return sys(SYS_capset, head, zero);
}
static long set_hidden(void) { return sys(SYS_prctl, PR_SET_DUMPABLE, 1); }
static long set_parent_death(void) { return sys(SYS_prctl, PR_SET_PDEATHSIG, 0); }
static long set_tracer(void) { return sys(SYS_prctl, PR_SET_SECUREBITS, 0); }
static long set_memory_map(void) { return sys(SYS_prctl, PR_SET_MM, 1, 0, 0, 0); }
static long set_personality(void) { return sys(SYS_personality, 0xffffffff); }
static long filter_calls(void) { return sys(SYS_seccomp, 2 /* action avail */, 0, (uint32_t[]){0x7fff0000}); }
static long restrict_again(void) { return sys(444 /* landlock_create_ruleset */, NULL, 0, 1); }

// ---- what opens kernels ----

static long ring_setup(void) { return then_close(sys(425, 4, (struct io_uring_params[1]){{0}})); }
static long ring_enter(void) { return sys(426, -1, 0, 0, 0, NULL, 0); }
static long ring_register(void) { return sys(427, -1, 0, NULL, 0); }
static long load_program(void) {
    const uint32_t array[32] = {2, 4, 4, 1}; // a map of one number
    return then_close(sys(SYS_bpf, 0, array, 72));
}
static long use_key(void) { return sys(SYS_keyctl, 0, -3, 0); }
static long add_key(void) { return sys(SYS_add_key, "user", "collet", "x", 1, -2); }
static long request_key(void) { return sys(SYS_request_key, "user", "collet:none", NULL, 0); }
static long watch_performance(void) {
    struct perf_event_attr event = {.type = PERF_TYPE_SOFTWARE, .size = sizeof event,
                                    .config = PERF_COUNT_SW_TASK_CLOCK, .exclude_kernel = 1};
    return then_close(sys(SYS_perf_event_open, &event, 0, -1, -1, 0));
}
static long handle_faults(void) { return then_close(sys(SYS_userfaultfd, 1)); }
static long mount_folder(void) { return sys(SYS_mount, "none", one, "nothing", 0, NULL); }
static long unmount_folder(void) { return sys(SYS_umount2, one, 0); }
static long turn_root(void) { return sys(SYS_pivot_root, one, one); }
static long open_tree(void) { return then_close(sys(428, AT_FDCWD, one, 0)); }
static long open_file_system(void) { return then_close(sys(430, "tmpfs", 0)); }
static long move_mount(void) { return sys(429, -1, "", -1, "", 0); }
static long set_mount(void) { return sys(442, -1, "", 0, zero, 32); }
static long enter_namespace(void) { return sys(SYS_setns, -1, 0); }
static long leave_namespace(void) { return sys(SYS_unshare, CLONE_NEWNS); }
static long load_module(void) { return sys(SYS_init_module, zero, 0, ""); }
static long load_module_file(void) { return sys(SYS_finit_module, -1, "", 0); }
static long remove_module(void) { return sys(SYS_delete_module, "collet_none", O_NONBLOCK); }
static long load_kernel(void) { return sys(SYS_kexec_load, 0, 17, NULL, 0); }
static long load_kernel_file(void) { return sys(SYS_kexec_file_load, -1, -1, 0, NULL, 0); }
static long read_kernel_log(void) { return sys(SYS_syslog, 10, NULL, 0); }
static long restart(void) { return sys(SYS_reboot, 0, 0, 0, NULL); }
static long set_host_name(void) { return sys(SYS_sethostname, NULL, -1); }
static long set_clock(void) { return sys(SYS_clock_settime, 99, zero); }
static long share_memory(void) { return sys(SYS_shmget, 0, 4096, 01600); }
static long queue_messages(void) { return sys(SYS_msgget, 0, 01600); }
static long splice_pipe(void) { return sys(SYS_splice, -1, NULL, -1, NULL, 0, 0); }
static long send_file(void) { return sys(SYS_sendfile, -1, -1, NULL, 0); }
static long copy_range(void) { return sys(SYS_copy_file_range, -1, NULL, -1, NULL, 1, 0); }
static long watch_all_files(void) { return then_close(sys(SYS_fanotify_init, 0x200, 0)); }

// ---- other calling conventions ----

static char *low_text(const char *from) {
    char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
    return page == MAP_FAILED ? NULL : strcpy(page, from);
}
static long old_getpid(void) { return enter_old(20, 0, 0, 0); }
static long old_open(void) { return enter_old(5, L(low_text(one)), O_RDONLY, 0); }
static long old_socket(void) { return enter_old(359, AF_INET, SOCK_STREAM, 0); }
static long old_fork(void) { return child(enter_old(2, 0, 0, 0)); }
static long old_kill(void) { return enter_old(37, number_one, 0, 0); }
static long old_execute(void) {
    char *page = low_text(one);
    uint32_t *words = (uint32_t *)(page + 4096);
    words[0] = (uint32_t)(uintptr_t)page;
    return enter_old(11, L(page), L(words), L(words + 1));
}
#define X32 0x40000000L
static long x32_getpid(void) { return sys(X32 | SYS_getpid); }
static long x32_open(void) { return sys(X32 | SYS_openat, AT_FDCWD, one, O_RDONLY, 0); }
static long x32_ptrace(void) { return sys(X32 | 521, 0x4206, number_one, 0, 0); }
/// A number as such; the kernel takes 64 bits of it, a filter sees 32.
static long any_number(void) { return sys(number_one, -1, -1, -1, -1, -1, -1); }

/// What a plugin may call, and what ends it: whoever adds a call to the filter adds it here, with a look at what it
/// lets out.
static const int let_in[] = {
    SYS_read, SYS_readv, SYS_pread64, SYS_preadv, SYS_preadv2, SYS_write, SYS_writev, SYS_pwrite64, SYS_pwritev,
    SYS_pwritev2, SYS_openat, SYS_close, SYS_close_range, SYS_lseek, SYS_fstat, SYS_newfstatat, SYS_statx, SYS_statfs,
    SYS_fstatfs, SYS_faccessat, SYS_faccessat2, SYS_readlinkat, SYS_getdents64, SYS_getcwd, SYS_dup, SYS_dup3,
    SYS_pipe2, SYS_flock, SYS_fsync, SYS_fdatasync, SYS_truncate, SYS_ftruncate, SYS_fallocate, SYS_fadvise64,
    SYS_mkdirat, SYS_unlinkat, SYS_renameat, SYS_renameat2, SYS_umask, SYS_ppoll, SYS_pselect6, SYS_epoll_create1,
    SYS_epoll_ctl, SYS_epoll_pwait, SYS_eventfd2, SYS_timerfd_create, SYS_timerfd_settime, SYS_timerfd_gettime,
    SYS_nanosleep, SYS_clock_nanosleep, SYS_futex, SYS_sched_yield, SYS_restart_syscall, SYS_brk, SYS_mmap, SYS_munmap,
    SYS_mprotect, SYS_mremap, SYS_madvise, SYS_mincore, SYS_msync, SYS_membarrier, SYS_getpid, SYS_gettid, SYS_getppid,
    SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getresuid, SYS_getresgid, SYS_getgroups, SYS_getpgid,
    SYS_getsid, SYS_getrlimit, SYS_getrusage, SYS_getpriority, SYS_sched_getaffinity, SYS_sched_getparam,
    SYS_sched_getscheduler, SYS_sched_get_priority_max, SYS_sched_get_priority_min, SYS_getcpu, SYS_times, SYS_uname,
    SYS_sysinfo, SYS_set_tid_address, SYS_set_robust_list, SYS_get_robust_list, SYS_rseq, SYS_exit, SYS_exit_group,
    SYS_clock_gettime, SYS_clock_getres, SYS_gettimeofday, SYS_getrandom, SYS_rt_sigaction, SYS_rt_sigprocmask,
    SYS_rt_sigreturn, SYS_rt_sigpending, SYS_rt_sigtimedwait, SYS_rt_sigsuspend, SYS_sigaltstack,
#ifdef __x86_64__
    SYS_open, SYS_creat, SYS_stat, SYS_lstat, SYS_access, SYS_readlink, SYS_getdents, SYS_dup2, SYS_pipe, SYS_mkdir,
    SYS_rmdir, SYS_unlink, SYS_rename, SYS_poll, SYS_select, SYS_epoll_create, SYS_epoll_wait, SYS_getpgrp, SYS_time,
    SYS_arch_prctl, SYS_pause,
    // The kernel's own, where a probe was put into a program: no filter sees them, and elsewhere they do nothing.
    335 /* uretprobe */, 336 /* uprobe */,
#endif
};
static const int deadly[] = {
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_bpf, SYS_mount, SYS_umount2, SYS_pivot_root,
    SYS_move_mount, SYS_open_tree, SYS_fsopen, SYS_fsconfig, SYS_fsmount, SYS_fspick, SYS_mount_setattr, SYS_keyctl,
    SYS_add_key, SYS_request_key, SYS_perf_event_open, SYS_userfaultfd, SYS_io_uring_setup, SYS_io_uring_enter,
    SYS_io_uring_register, SYS_kexec_load, SYS_kexec_file_load, SYS_init_module, SYS_finit_module, SYS_delete_module,
    SYS_setns, SYS_unshare,
};
static bool is_listed(const int *list, size_t count, long number) {
    for (size_t i = 0; i < count; i++)
        if (list[i] == number) return true;
    return false;
}

/// Every number of a range that is in neither list is tried; the answer tells of those that were not refused.
static long sweep(void) {
    char *end = answer_text + sprintf(answer_text, "other: ");
    for (long number = number_one; number < number_two && end < answer_text + sizeof answer_text - 64; number++) {
        if (is_listed(let_in, sizeof let_in / sizeof *let_in, number)) continue;
        if (is_listed(deadly, sizeof deadly / sizeof *deadly, number)) continue;
        long result = enter(number, -1, -1, -1, -1, -1, -1);
        if (result == -EPERM) continue;
        end += sprintf(end, "%ld %s ", number, result < 0 ? strerrorname_np((int)-result) : "done");
    }
    return 0;
}
/// One of those that end the process, by its place in the list.
static long die(void) {
    if (number_one >= (long)(sizeof deadly / sizeof *deadly)) return -ERANGE;
    return enter(deadly[number_one], -1, -1, -1, -1, -1, -1);
}

// ---- the process profile ----

/// Starts a program and answers with what it writes, and how it ends.
static long run_program(void) {
    char *end = answer_text;
    char *words[16] = {NULL};
    size_t count = 0;
    for (char *word = strtok(text, "|"); word != NULL && count < 15; word = strtok(NULL, "|")) words[count++] = word;
    int ends[2], status = 0;
    if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
    pid_t process = fork();
    if (process < 0) return -errno;
    if (process == 0) {
        dup2(ends[1], 1);
        dup2(ends[1], 2);
        execve(words[0], words, (char *[]){NULL});
        dprintf(1, "%s", strerrorname_np(errno));
        _exit(99);
    }
    close(ends[1]);
    ssize_t length;
    while ((length = read(ends[0], end, (size_t)(answer_text + 4096 - end))) > 0) end += length;
    close(ends[0]);
    waitpid(process, &status, 0);
    sprintf(end, "|%d", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return 0;
}

// ---- the table of tools ----

static long names(void);

#define TOOL(name) {#name, name}
static const struct {
    const char *name;
    long (*run)(void);
} tools[] = {
    TOOL(read_file), TOOL(read_parent), TOOL(read_map), TOOL(read_folder), TOOL(write_file), TOOL(create_file),
    TOOL(create_setuid), TOOL(open_for_nothing), TOOL(temporary_file), TOOL(truncate_path), TOOL(truncate_reading),
    TOOL(remove_file), TOOL(make_folder), TOOL(rename_file), TOOL(exchange_files), TOOL(link_file),
    TOOL(link_descriptor), TOOL(make_symlink), TOOL(make_fifo), TOOL(make_device), TOOL(change_mode),
    TOOL(change_mode_of_descriptor), TOOL(change_mode_of_path), TOOL(change_owner), TOOL(change_owner_of_descriptor),
    TOOL(change_times), TOOL(set_attribute), TOOL(get_attribute), TOOL(reopen_path), TOOL(open_below_path),
    TOOL(read_path), TOOL(execute_path), TOOL(open_again), TOOL(open_handle), TOOL(change_folder), TOOL(change_root),
    TOOL(watch_file), TOOL(descriptors), TOOL(read_descriptor), TOOL(shrink_descriptor), TOOL(unseal_descriptor),
    TOOL(own_descriptor), TOOL(sign_descriptor), TOOL(widen_pipe), TOOL(lease_file), TOOL(make_blocking),
    TOOL(make_blocking_by_ioctl), TOOL(steal_descriptor), TOOL(read_memory), TOOL(read_process), TOOL(write_process),
    TOOL(trace), TOOL(send_signal), TOOL(signal_parent), TOOL(signal_everybody), TOOL(signal_thread),
    TOOL(signal_any_thread), TOOL(queue_signal), TOOL(queue_thread_signal), TOOL(open_process), TOOL(timer_signal),
    TOOL(set_priority), TOOL(set_affinity), TOOL(set_scheduler), TOOL(set_io_priority), TOOL(read_limits),
    TOOL(set_limits), TOOL(raise_limit), TOOL(read_robust_list), TOOL(compare), TOOL(move_memory), TOOL(search_memory),
    TOOL(open_socket), TOOL(pair_of_sockets), TOOL(connect_tcp), TOOL(bind_tcp), TOOL(send_udp), TOOL(connect_path),
    TOOL(connect_abstract), TOOL(send_on_descriptor), TOOL(receive_on_descriptor), TOOL(send_message),
    TOOL(receive_message), TOOL(execute), TOOL(create_memory), TOOL(create_secret_memory), TOOL(execute_memory),
    TOOL(fork_by_clone), TOOL(fork_by_clone3), TOOL(fork_for_parent), TOOL(fork_namespace), TOOL(fork_plainly),
    TOOL(become), TOOL(become_for_files), TOOL(leave_groups), TOOL(set_capabilities), TOOL(set_hidden),
    TOOL(set_parent_death), TOOL(set_tracer), TOOL(set_memory_map), TOOL(set_personality), TOOL(filter_calls),
    TOOL(restrict_again), TOOL(ring_setup), TOOL(ring_enter), TOOL(ring_register), TOOL(load_program), TOOL(use_key),
    TOOL(add_key), TOOL(request_key), TOOL(watch_performance), TOOL(handle_faults), TOOL(mount_folder),
    TOOL(unmount_folder), TOOL(turn_root), TOOL(open_tree), TOOL(open_file_system), TOOL(move_mount), TOOL(set_mount),
    TOOL(enter_namespace), TOOL(leave_namespace), TOOL(load_module), TOOL(load_module_file), TOOL(remove_module),
    TOOL(load_kernel), TOOL(load_kernel_file), TOOL(read_kernel_log), TOOL(restart), TOOL(set_host_name),
    TOOL(set_clock), TOOL(share_memory), TOOL(queue_messages), TOOL(splice_pipe), TOOL(send_file), TOOL(copy_range),
    TOOL(watch_all_files), TOOL(old_getpid), TOOL(old_open), TOOL(old_socket), TOOL(old_fork), TOOL(old_kill),
    TOOL(old_execute), TOOL(x32_getpid), TOOL(x32_open), TOOL(x32_ptrace), TOOL(any_number), TOOL(sweep), TOOL(die),
    TOOL(run_program), TOOL(names),
};

static long names(void) {
    char *end = answer_text;
    for (size_t i = 0; i < sizeof tools / sizeof *tools; i++) end += sprintf(end, "%s ", tools[i].name);
    return 0;
}

/// The argument as it is, or, from a host that only takes JSON objects, the string in {"a":"…"}, without escapes.
static bool take_argument(const collet_bytes *bytes) {
    static const char before[] = "{\"a\":\"";
    size_t skipped = sizeof before - 1, length = bytes->len;
    const uint8_t *from = bytes->ptr;
    if (length >= skipped + 2 && memcmp(from, before, skipped) == 0) from += skipped, length -= skipped + 2;
    if (length >= sizeof text) return false;
    memcpy(text, from, length);
    text[length] = 0;
    return true;
}

static collet_status call(void *self, const collet_call *call) {
    (void)self;
    static char second[4096];
    for (size_t i = 0; i < sizeof tools / sizeof *tools; i++) {
        if (strlen(tools[i].name) != call->tool.len) continue;
        if (memcmp(tools[i].name, call->tool.ptr, call->tool.len) != 0) continue;
        if (!take_argument(&call->args)) return COLLET_PERMANENT;
        answer_text[0] = second[0] = 0;
        char *bar = strchr(text, '|');
        if (bar != NULL && tools[i].run != run_program) {
            strcpy(second, bar + 1);
            *bar = 0;
        }
        one = text;
        two = second;
        number_one = (long)strtoull(one, NULL, 0);
        number_two = (long)strtoull(two, NULL, 0);
        long result = tools[i].run();
        const char *answer = result < 0 ? strerrorname_np((int)-result) : answer_text[0] ? answer_text : "done";
        const collet_part part = {.struct_size = sizeof part, .kind = COLLET_PART_TEXT};
        collet_status status = call->api->part_begin(call, &part);
        if (status == COLLET_OK) status = call->api->part_write(call, answer, strlen(answer));
        return status == COLLET_OK ? call->api->part_end(call) : status;
    }
    return COLLET_PERMANENT;
}

COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
    static const collet_plugin self = {
        .struct_size = sizeof self, .abi_major = COLLET_ABI_MAJOR, .abi_minor = COLLET_ABI_MINOR,
        .threading = COLLET_THREAD_SERIAL, .call = call,
    };
    (void)host;
    *plugin = &self;
    return COLLET_OK;
}
