/* Child processes: started with nothing of ours but what they are given, and an end that can be waited for. */
#define _GNU_SOURCE
#include "LinuxEvents.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* Copies of descriptors lie above this, so that putting one in its place cannot close another. */
#define COPIES_FROM 32
#define DESCRIPTORS_MAX 640u
#define BENEATH_TRIES 16

/* A row of pointers to the texts, ended by NULL; moves `words` past them. */
static char **pointers(const char **words, uint32_t count) {
    char **row = calloc((size_t)count + 1, sizeof *row);
    for (uint32_t i = 0; row != NULL && i < count; i++) {
        row[i] = (char *)*words; /* posix_spawn takes pointers to char and changes nothing */
        *words += strlen(*words) + 1;
    }
    return row;
}

static int add_descriptors(posix_spawn_file_actions_t *actions, const int32_t *copies, uint32_t count) {
    int failure = 0;
    for (uint32_t i = 0; i < count && failure == 0; i++)
        failure = posix_spawn_file_actions_adddup2(actions, copies[i], (int)i);
    return failure != 0 ? failure : posix_spawn_file_actions_addclosefrom_np(actions, (int)count);
}

static int set_attributes(posix_spawnattr_t *attributes) {
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    int failure = posix_spawnattr_setsigdefault(attributes, &all);
    if (failure == 0) failure = posix_spawnattr_setsigmask(attributes, &none);
    if (failure != 0) return failure;
    return posix_spawnattr_setflags(
        attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
}

static int spawn(const char *program, char **arguments, char **variables, const int32_t *copies, uint32_t count,
                 pid_t *child) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int failure = posix_spawn_file_actions_init(&actions);
    if (failure != 0) return failure;
    failure = posix_spawnattr_init(&attributes);
    if (failure == 0) {
        failure = add_descriptors(&actions, copies, count);
        if (failure == 0) failure = set_attributes(&attributes);
        if (failure == 0) failure = posix_spawn(child, program, &actions, &attributes, arguments, variables);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&actions);
    return failure;
}

/* The descriptor is made while the child cannot have been reaped: only its owner does that, later. */
static int watch_end(pid_t child, int32_t *ended) {
    *ended = (int32_t)syscall(SYS_pidfd_open, child, 0); /* closed on exec */
    if (*ended >= 0) return 0;
    int failure = errno;
    kill(child, SIGKILL);
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    return failure;
}

int32_t le_spawn(const char *program, const char *words, uint32_t arguments, uint32_t variables,
                 const int32_t *descriptors, uint32_t count, int32_t *ended) {
    if (count > DESCRIPTORS_MAX) return errno = EINVAL, -1;
    char **argument_row = pointers(&words, arguments), **variable_row = pointers(&words, variables);
    int32_t copies[DESCRIPTORS_MAX];
    uint32_t copied = 0;
    int failure = argument_row == NULL || variable_row == NULL ? ENOMEM : 0;
    for (; copied < count && failure == 0; copied++) {
        copies[copied] = fcntl(descriptors[copied], F_DUPFD_CLOEXEC, count < COPIES_FROM ? COPIES_FROM : (int)count);
        if (copies[copied] < 0) {
            failure = errno;
            break;
        }
    }
    pid_t child = -1;
    if (failure == 0) failure = spawn(program, argument_row, variable_row, copies, count, &child);
    while (copied > 0) close(copies[--copied]);
    free(argument_row);
    free(variable_row);
    if (failure == 0) failure = watch_end(child, ended);
    return failure == 0 ? child : (errno = failure, -1);
}

int32_t le_memory_file(const void *bytes, size_t size) {
    int descriptor = memfd_create("collet-input", MFD_CLOEXEC);
    if (descriptor < 0) return -1;
    for (size_t done = 0; done < size;) {
        ssize_t count = pwrite(descriptor, (const char *)bytes + done, size - done, (off_t)done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) {
            int failure = errno;
            close(descriptor);
            return errno = failure, -1;
        }
        done += (size_t)count;
    }
    return descriptor;
}

static int32_t connect_pair(int type, int32_t *one, int32_t *other) {
    int ends[2];
    if (socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends) != 0) return -1;
    *one = ends[0];
    *other = ends[1];
    return 0;
}

int32_t le_socket_pair(int32_t *one, int32_t *other) { return connect_pair(SOCK_STREAM, one, other); }

int32_t le_packet_pair(int32_t *one, int32_t *other) { return connect_pair(SOCK_SEQPACKET, one, other); }

int32_t le_path(const char *path) { return open(path, O_PATH | O_CLOEXEC); }

int32_t le_path_beneath(int32_t folder, const char *path) {
    struct open_how how = {.flags = O_PATH | O_CLOEXEC, .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
    /* Told to try again when something was renamed or mounted meanwhile. */
    for (int tries = 0;; tries++) {
        int32_t descriptor = (int32_t)syscall(SYS_openat2, folder, path, &how, sizeof how);
        if (descriptor >= 0 || errno != EAGAIN || tries == BENEATH_TRIES) return descriptor;
    }
}
