// Landlock: of the file system only what is listed, no TCP, no signal and no abstract socket to anybody outside.
#include "worker.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The kernel's header of the build machine may be older than the kernel that runs.
#define FS_REFER (1ull << 13)    // ABI 2
#define FS_TRUNCATE (1ull << 14) // ABI 3
#define FS_IOCTL_DEV (1ull << 15) // ABI 5
#define FS_ALL_1 ((1ull << 13) - 1)
#define NET_BIND_TCP (1ull << 0) // ABI 4
#define NET_CONNECT_TCP (1ull << 1)
#define SCOPE_ABSTRACT_UNIX_SOCKET (1ull << 0) // ABI 6
#define SCOPE_SIGNAL (1ull << 1)

struct ruleset {
    uint64_t fs, net, scoped;
};

#define READ_FILE ((uint64_t)LANDLOCK_ACCESS_FS_READ_FILE)
#define READ_TREE (READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR)
/// Neither sockets, FIFOs, devices nor symbolic links, which would lead somebody else astray.
#define WRITE_FILE (LANDLOCK_ACCESS_FS_WRITE_FILE | FS_TRUNCATE)
#define WRITE_TREE                                                                                                     \
    (WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR |       \
     LANDLOCK_ACCESS_FS_MAKE_REG | FS_REFER)
#define EXECUTE (LANDLOCK_ACCESS_FS_EXECUTE | READ_FILE)
#define OF_FILES (LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | READ_FILE | FS_TRUNCATE | FS_IOCTL_DEV)

/// What libraries of a toolchain need to start and to know their machine.
static const struct {
    const char *path;
    uint64_t access;
} standard[] = {
    {"/etc/ld.so.cache", READ_FILE},
    {"/usr/share/zoneinfo", READ_TREE},
    {"/etc/localtime", READ_FILE},
    {"/etc/timezone", READ_FILE},
    {"/dev/null", READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE},
    {"/dev/zero", READ_FILE},
    {"/dev/urandom", READ_FILE},
    {"/dev/random", READ_FILE},
    // Of this process alone: which library is mapped where.
    {"/proc/self/maps", READ_FILE},
    {"/proc/self/auxv", READ_FILE},
    {"/proc/cpuinfo", READ_FILE},
    {"/sys/devices/system/cpu/online", READ_FILE},
    {"/sys/devices/system/cpu/possible", READ_FILE},
    {"/sys/kernel/mm/transparent_hugepage/hpage_pmd_size", READ_FILE},
};

/// Some of them may be links to others.
static const char *const library_folders[] = {"/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"};
/// What an installed Collet calls its folder there.
#define OWN_FOLDER "collet"

/// What starts the programs of the `process` profile. It could start every other program that can be read too; but then a
/// plugin can run what it can read anyway, being native code, and gains nothing.
static const char *const interpreters[] = {"/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"};

static int create(const struct ruleset *ruleset, size_t size, uint32_t flags) {
    return (int)syscall(SYS_landlock_create_ruleset, ruleset, size, flags);
}

/// What this kernel knows of what we want to forbid.
static struct ruleset handled(int abi, size_t *size) {
    struct ruleset ruleset = {FS_ALL_1, 0, 0};
    if (abi >= 2) ruleset.fs |= FS_REFER;
    if (abi >= 3) ruleset.fs |= FS_TRUNCATE;
    if (abi >= 5) ruleset.fs |= FS_IOCTL_DEV;
    if (abi >= 4) ruleset.net = NET_BIND_TCP | NET_CONNECT_TCP;
    if (abi >= 6) ruleset.scoped = SCOPE_ABSTRACT_UNIX_SOCKET | SCOPE_SIGNAL;
    *size = abi >= 6 ? 24 : abi >= 4 ? 16 : 8;
    return ruleset;
}

/// False with errno. The descriptor stays.
static bool allow(int ruleset, uint64_t known, int fd, uint64_t access) {
    struct stat status;
    if (fstat(fd, &status) != 0) return false;
    if (!S_ISDIR(status.st_mode)) access &= OF_FILES;
    const struct landlock_path_beneath_attr rule = {.allowed_access = access & known, .parent_fd = fd};
    if (rule.allowed_access == 0) return true;
    return syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}

static bool allow_path(int ruleset, uint64_t known, const char *path, uint64_t access) {
    int fd = open(path, O_PATH | O_CLOEXEC);
    if (fd < 0) return false;
    bool allowed = allow(ruleset, known, fd, access);
    close(fd);
    return allowed;
}

/// A folder of libraries but for what Collet keeps in it: plugins with all that lies beside them, which a plugin reads
/// only where it is granted. A folder without that is one rule; else every entry has its own, for a rule cannot leave
/// anything out. What an entry links to is granted where it lies, or not at all.
static void allow_libraries(int ruleset, uint64_t known, const char *path, uint64_t access) {
    struct stat status;
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;
    if (fstatat(folder, OWN_FOLDER, &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT) allow(ruleset, known, folder, access);
        close(folder);
        return;
    }
    DIR *entries = fdopendir(folder);
    if (entries == NULL) {
        close(folder);
        return;
    }
    for (struct dirent *entry; (entry = readdir(entries)) != NULL;) {
        const char *name = entry->d_name;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || strcmp(name, OWN_FOLDER) == 0) continue;
        int fd = openat(folder, name, O_PATH | O_NOFOLLOW | O_CLOEXEC);
        if (fd < 0) continue;
        if (fstat(fd, &status) == 0 && !S_ISLNK(status.st_mode)) allow(ruleset, known, fd, access);
        close(fd);
    }
    closedir(entries);
}

static void allow_granted(const struct setup *setup, int ruleset, uint64_t known) {
    ww_text left = setup->paths, bytes;
    ww_path path;
    while (left.length > 0 && ww_next_path(&left, &path, &bytes)) {
        char name[WW_PATH_BYTES_MAX + 1];
        memcpy(name, bytes.bytes, bytes.length);
        name[bytes.length] = 0;
        uint64_t access = (path.access & WW_PATH_READ ? READ_TREE : 0) |
                          (path.access & WW_PATH_WRITE ? WRITE_TREE : 0) | (path.access & WW_PATH_EXEC ? EXECUTE : 0);
        bool allowed = path.access & WW_PATH_HAS_FD ? allow(ruleset, known, path.fd, access)
                                                    : allow_path(ruleset, known, name, access);
        // What is not there can be granted to nobody; the plugin will see so itself.
        if (!allowed && errno != ENOENT && errno != EACCES && errno != ENOTDIR)
            refuse(WW_LOAD_CONFINEMENT, 0, "%s cannot be granted: %s", name, strerror(errno));
        if (path.access & WW_PATH_HAS_FD) close(path.fd);
    }
}

int landlock_version(void) { return create(NULL, 0, LANDLOCK_CREATE_RULESET_VERSION); }

void landlock_enter(const struct setup *setup, ww_hello *hello, char *reason) {
    int abi = landlock_version();
    if (abi < 1) {
        confine_lacks(hello, reason, WW_MISSING_LANDLOCK, "no landlock", errno);
        return;
    }
    size_t size;
    const struct ruleset wanted = handled(abi, &size);
    hello->landlock_abi = (uint32_t)abi;
    int ruleset = create(&wanted, size, 0);
    if (ruleset < 0) refuse(WW_LOAD_CONFINEMENT, 0, "landlock has no rules: %s", strerror(errno));
    allow_granted(setup, ruleset, wanted.fs);
    // None of these need exist.
    for (size_t i = 0; i < sizeof library_folders / sizeof *library_folders; i++)
        allow_libraries(ruleset, wanted.fs, library_folders[i], READ_TREE);
    for (size_t i = 0; i < sizeof standard / sizeof *standard; i++)
        allow_path(ruleset, wanted.fs, standard[i].path, standard[i].access);
    for (size_t i = 0; (setup->head.flags & WW_SETUP_EXEC) && i < sizeof interpreters / sizeof *interpreters; i++)
        allow_path(ruleset, wanted.fs, interpreters[i], EXECUTE);
    if (syscall(SYS_landlock_restrict_self, ruleset, 0) != 0)
        refuse(WW_LOAD_CONFINEMENT, 0, "landlock's rules cannot be put in force: %s", strerror(errno));
    close(ruleset);
}
