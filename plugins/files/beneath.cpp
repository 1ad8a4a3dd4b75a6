#include "beneath.hpp"

#include <cerrno>
#include <deque>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace files {
namespace {

/// As many as the kernel follows.
constexpr int linksMax = 40;
/// The kernel gives up when a folder on the way is renamed meanwhile.
constexpr int racesMax = 16;

/// The parts of a path before those that are still to be walked.
void prepend(std::deque<std::string> &parts, const std::string &path) {
    std::deque<std::string> head;
    for (std::size_t start = 0; start <= path.size();) {
        auto end = path.find('/', start);
        if (end == path.npos) end = path.size();
        if (end > start) head.push_back(path.substr(start, end - start));
        start = end + 1;
    }
    parts.insert(parts.begin(), head.begin(), head.end());
}

Descriptor failed(int error) {
    errno = error;
    return Descriptor{};
}

/// Where an opened symbolic link points to. Empty: it could not be read.
std::string target(int link) {
    std::string text(4096, '\0');
    auto length = readlinkat(link, "", text.data(), text.size());
    if (length < 0) return {};
    text.resize(static_cast<std::size_t>(length));
    return text;
}

/// Step by step. The folders on the way stay open, so that ".." in a link goes back to the one it was come from, even
/// if somebody has moved it.
Descriptor walk(int root, const std::string &relative, int flags, mode_t mode) {
    std::vector<Descriptor> way;
    std::deque<std::string> parts;
    prepend(parts, relative);
    auto here = [&] { return way.empty() ? root : way.back().get(); };
    for (int links = 0; !parts.empty();) {
        auto part = std::move(parts.front());
        parts.pop_front();
        if (part == ".") continue;
        if (part == "..") {
            if (way.empty()) return failed(EXDEV);
            way.pop_back();
            continue;
        }
        Descriptor step{openat(here(), part.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC)};
        struct stat status {};
        if (!step) {
            bool isNew = errno == ENOENT && parts.empty() && (flags & O_CREAT);
            if (!isNew) return Descriptor{};
            return Descriptor{openat(here(), part.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, mode)};
        }
        if (fstat(step.get(), &status) != 0) return Descriptor{};
        if (S_ISLNK(status.st_mode) && !(parts.empty() && (flags & O_NOFOLLOW))) {
            auto text = target(step.get());
            if (text.empty()) return Descriptor{};
            if (text[0] == '/') return failed(EXDEV);
            if (++links > linksMax) return failed(ELOOP);
            prepend(parts, text);
            continue;
        }
        if (S_ISDIR(status.st_mode)) {
            way.push_back(std::move(step));
        } else if (!parts.empty()) {
            return failed(ENOTDIR);
        } else {
            // What has become a link since then is refused.
            return Descriptor{openat(here(), part.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, mode)};
        }
    }
    return Descriptor{openat(here(), ".", (flags & ~O_CREAT) | O_CLOEXEC)};
}

}  // namespace

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept {
    if (this != &other) {
        if (number >= 0) close(number);
        number = other.release();
    }
    return *this;
}

Descriptor::~Descriptor() {
    if (number < 0) return;
    // Whoever looks at errno wants that of what went wrong.
    auto error = errno;
    close(number);
    errno = error;
}

Descriptor openBeneath(int root, const std::string &relative, int flags, mode_t mode) {
    open_how how{};
    how.flags = static_cast<uint64_t>(flags) | O_CLOEXEC;
    how.mode = mode;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    auto *path = relative.empty() ? "." : relative.c_str();
    for (int races = 0; races < racesMax; races++) {
        Descriptor opened{static_cast<int>(syscall(SYS_openat2, root, path, &how, sizeof how))};
        if (opened) return opened;
        if (errno == ENOSYS || errno == EPERM) return walk(root, relative, flags, mode);
        if (errno != EAGAIN && errno != EINTR) return opened;
    }
    return Descriptor{};
}

}  // namespace files
