// What `access` answers to the code of a plugin.
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// A plugin of root's is a user of its own who stays root to files (see `switch_user`): it opens what it was granted in a
/// folder that only root enters. The system's `access` asks for that other user, and would say no to what `open` does.
/// SQLite, for one, believes it. These two ask for the user of files; they are the only names that this program exports.
__attribute__((visibility("default"))) int faccessat(int folder, const char *path, int mode, int flags) {
    return (int)syscall(SYS_faccessat2, folder, path, mode, flags | AT_EACCESS);
}

__attribute__((visibility("default"))) int access(const char *path, int mode) {
    return faccessat(AT_FDCWD, path, mode, 0);
}
