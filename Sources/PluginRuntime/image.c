// A sealed, hashed copy of a plugin file: what was hashed is what runs, whatever happens to the file.
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <nettle/sha2.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef MFD_EXEC
#define MFD_EXEC 0x0010U
#endif

#define SEALS (F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE)
/// Most that one step of a copy or a hash moves.
#define STEP_BYTES (1u << 20)
#define BUFFER_BYTES (64u << 10)

static int32_t system_error(pr_error *error, const char *what) {
    return pr_fail(error, PR_E_SYSTEM, "%s: %s", what, strerror(errno));
}

static int32_t too_large(uint64_t size_max, pr_error *error) {
    return pr_fail(error, PR_E_TOO_LARGE, "it is larger than %llu bytes", (unsigned long long)size_max);
}

/// An ordinary file, no larger than that as it stands.
static int32_t check_file(int32_t source, uint64_t size_max, pr_error *error) {
    struct stat status;
    if (fstat(source, &status) != 0) return system_error(error, "cannot examine the file");
    if (S_ISREG(status.st_mode)) return (uint64_t)status.st_size > size_max ? too_large(size_max, error) : PR_OK;
    const char *kind = S_ISDIR(status.st_mode)    ? "a directory"
                       : S_ISFIFO(status.st_mode) ? "a FIFO"
                       : S_ISSOCK(status.st_mode) ? "a socket"
                                                  : "a device";
    return pr_fail(error, PR_E_NOT_A_FILE, "it is %s, not a regular file", kind);
}

static int make_memfd(void) {
    // Without MFD_EXEC a kernel with vm.memfd_noexec warns or makes it non-executable; an old kernel refuses the flag.
    int fd = memfd_create("collet-plugin", MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_EXEC);
    if (fd < 0 && errno == EINVAL) fd = memfd_create("collet-plugin", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    return fd;
}

/// One step by read and write, for a file system that sendfile cannot read from. Returns what sendfile returns.
static ssize_t copy_step(int target, int32_t source, off_t *offset) {
    uint8_t buffer[BUFFER_BYTES];
    ssize_t got = pread(source, buffer, sizeof buffer, *offset);
    for (ssize_t done = 0; done < got;) {
        ssize_t put = write(target, buffer + done, (size_t)(got - done));
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return -1;
        done += put;
    }
    if (got > 0) *offset += got;
    return got;
}

/// Copies from the start to the end as it is when the copy gets there.
static int32_t copy(int target, int32_t source, uint64_t size_max, uint64_t *size, pr_error *error) {
    bool by_sendfile = true;
    off_t offset = 0;
    for (;;) {
        ssize_t moved =
            by_sendfile ? sendfile(target, source, &offset, STEP_BYTES) : copy_step(target, source, &offset);
        if (moved < 0 && errno == EINTR) continue;
        if (moved < 0 && by_sendfile && (errno == EINVAL || errno == ENOSYS)) {
            by_sendfile = false;
            continue;
        }
        if (moved < 0) return system_error(error, "cannot copy the file");
        if ((uint64_t)offset > size_max) return too_large(size_max, error); // it grew meanwhile
        if (moved == 0) break;
    }
    *size = (uint64_t)offset;
    return PR_OK;
}

/// The bytes are sealed: a mapping of them cannot change or shrink.
static int32_t hash_sealed(int fd, uint64_t size, uint8_t sha256[32], pr_error *error) {
    struct sha256_ctx context;
    sha256_init(&context);
    if (size > 0) {
        void *bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (bytes == MAP_FAILED) return system_error(error, "cannot map the copy");
        sha256_update(&context, size, bytes);
        munmap(bytes, size);
    }
    sha256_digest(&context, 32, sha256);
    return PR_OK;
}

static int32_t fill(pr_image *image, int32_t source, uint64_t size_max, pr_error *error) {
    int32_t code = copy(image->fd, source, size_max, &image->size, error);
    if (code != PR_OK) return code;
    if (fcntl(image->fd, F_ADD_SEALS, SEALS) != 0) return system_error(error, "cannot seal the copy");
    return hash_sealed(image->fd, image->size, image->sha256, error);
}

int32_t pr_image_seal(int32_t source, uint64_t size_max, pr_image *image, pr_error *error) {
    *image = (pr_image){.fd = -1};
    int32_t code = check_file(source, size_max, error);
    if (code != PR_OK) return code;
    image->fd = make_memfd();
    if (image->fd < 0) return system_error(error, "cannot create a memory file");
    code = fill(image, source, size_max, error);
    if (code != PR_OK) pr_image_close(image);
    return code;
}

void pr_image_close(pr_image *image) {
    if (image->fd >= 0) close(image->fd);
    image->fd = -1;
}

void pr_hash_bytes(const void *bytes, uint64_t count, uint8_t sha256[32]) {
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, (size_t)count, bytes);
    sha256_digest(&context, 32, sha256);
}

int32_t pr_hash_file(int32_t source, uint8_t sha256[32], pr_error *error) {
    int32_t code = check_file(source, UINT64_MAX, error);
    if (code != PR_OK) return code;
    struct sha256_ctx context;
    sha256_init(&context);
    // Read, not mapped: a file that shrinks under a mapping kills the process.
    uint8_t buffer[BUFFER_BYTES];
    for (off_t offset = 0;;) {
        ssize_t got = pread(source, buffer, sizeof buffer, offset);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return system_error(error, "cannot read the file");
        if (got == 0) break;
        sha256_update(&context, (size_t)got, buffer);
        offset += got;
    }
    sha256_digest(&context, 32, sha256);
    return PR_OK;
}
