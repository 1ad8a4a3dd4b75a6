// write_file and append_to_file: in folders that may be written.
#include "tools.hpp"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace files {
namespace {

using door::quoted, door::Refusal;

/// A name that is taken is tried again with another number.
constexpr int namesMax = 16;

std::pair<std::string, std::string> split(const std::string &relative) {
    auto slash = relative.rfind('/');
    if (slash == relative.npos) return {"", relative};
    return {relative.substr(0, slash), relative.substr(slash + 1)};
}

struct Target {
    Place place;
    std::string path, name;
    Descriptor folder;
    /// Of the file that is there.
    bool exists = false;
    struct stat status {};
};

/// Makes the folders that are missing on the way to `relative`. `isMade`: some were.
void makeFolders(const Place &place, const std::string &relative, bool &isMade) {
    for (std::size_t slash = 0; slash != relative.npos;) {
        slash = relative.find('/', slash + 1);
        auto part = relative.substr(0, slash);
        if (openBeneath(place.root.get(), part, O_PATH | O_DIRECTORY)) continue;
        auto [parent, name] = split(part);
        auto above = errno == ENOENT ? openBeneath(place.root.get(), parent, O_PATH | O_DIRECTORY) : Descriptor{};
        // Somebody else may make it at this moment.
        if (above && mkdirat(above.get(), name.c_str(), 0777) == 0) isMade = true;
        else if (!above || errno != EEXIST) refuse(errno, Place::below(place.folder->path, part), place.folder->path);
    }
}

Target target(const collet_call &call, const Folders &folders, bool &isMade) {
    auto asked = door::text(call.args, "path").value_or("");
    if (!asked.empty() && asked.back() == '/')
        throw Refusal{COLLET_PERMANENT, "NOT_A_FILE", quoted(asked) + " names a folder: the name of a file has no '/' behind it"};
    Target target{folders.findForWriting(asked), {}, {}, {}, false, {}};
    const auto &place = target.place;
    target.path = place.path();
    if (place.relative.empty()) throw Refusal{COLLET_PERMANENT, "NOT_A_FILE", quoted(target.path) + " is a folder"};
    auto [parent, name] = split(place.relative);
    target.name = name;
    if (door::isTrue(call.args, "create_folders") && !parent.empty()) makeFolders(place, parent, isMade);
    target.folder = openBeneath(place.root.get(), parent, O_RDONLY | O_DIRECTORY);
    if (!target.folder) {
        auto folder = Place::below(place.folder->path, parent);
        if (errno == ENOENT)
            throw Refusal{COLLET_PERMANENT, "NOT_FOUND",
                          "there is no folder " + quoted(folder) + "; write_file makes it with create_folders"};
        refuse(errno, folder, place.folder->path);
    }
    target.exists = fstatat(target.folder.get(), name.c_str(), &target.status, AT_SYMLINK_NOFOLLOW) == 0;
    if (!target.exists && errno != ENOENT) refuse(errno, target.path, place.folder->path);
    if (target.exists && S_ISLNK(target.status.st_mode))
        throw Refusal{COLLET_PERMANENT, "NOT_A_FILE",
                      quoted(target.path) + " is a symbolic link; write to what it points to, which list_folder tells"};
    if (target.exists && !S_ISREG(target.status.st_mode))
        throw Refusal{COLLET_PERMANENT, "NOT_A_FILE",
                      quoted(target.path) + (S_ISDIR(target.status.st_mode) ? " is a folder" : " is no ordinary file")};
    return target;
}

[[noreturn]] void failed(const Target &target, int error) { refuse(error, target.path, target.place.folder->path); }

/// False: errno says why.
bool writeAll(int file, std::string_view text) {
    while (!text.empty()) {
        auto count = ::write(file, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool holds(const Target &target, const std::string &text) {
    if (!target.exists || static_cast<uint64_t>(target.status.st_size) != text.size()) return false;
    Descriptor file{openat(target.folder.get(), target.name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)};
    std::string_view rest = text;
    char block[32 << 10];
    while (file) {
        auto count = read(file.get(), block, sizeof block);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return count == 0 && rest.empty();
        std::string_view piece{block, static_cast<std::size_t>(count)};
        if (rest.substr(0, piece.size()) != piece) return false;
        rest.remove_prefix(piece.size());
    }
    return false;
}

/// A file beside the target that nobody sees until it gets the target's name; gone when it does not.
class Draft {
public:
    Draft(const Target &target, mode_t mode) : folder(target.folder.get()) {
        static std::atomic<uint64_t> last{0};
        for (int i = 0; i < namesMax; i++) {
            struct timespec now {};
            clock_gettime(CLOCK_REALTIME, &now);
            std::snprintf(name, sizeof name, ".collet-%lx-%lx-%lx.tmp", static_cast<unsigned long>(getpid()),
                          static_cast<unsigned long>(now.tv_nsec), static_cast<unsigned long>(++last));
            file = Descriptor{openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)};
            if (file) return;
            if (errno != EEXIST) break;
        }
        auto error = errno;
        name[0] = '\0';
        failed(target, error);
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    ~Draft() {
        if (name[0]) unlinkat(folder, name, 0);
    }

    int get() const { return file.get(); }

    /// False: errno says why; EEXIST that there is a file of that name and `replaces` was not asked for.
    bool rename(const std::string &to, bool replaces) {
        if (replaces) {
            if (renameat(folder, name, folder, to.c_str()) != 0) return false;
            name[0] = '\0';
            return true;
        }
        if (renameat2(folder, name, folder, to.c_str(), RENAME_NOREPLACE) == 0) {
            name[0] = '\0';
            return true;
        }
        // Where the file system or a sandbox does not know that: a second name is never given to what has one.
        bool isUnknown = errno == ENOSYS || errno == EINVAL || errno == EPERM;
        return isUnknown && linkat(folder, name, folder, to.c_str(), 0) == 0;
    }

private:
    int folder;
    char name[80];
    Descriptor file;
};

std::string textToWrite(const collet_call &call) { return door::text(call.args, "text").value_or(""); }

collet_status answer(const collet_call &call, const Target &target, std::size_t written, int64_t size, bool changed) {
    result r;
    result_begin(&r, &call);
    result_open(&r, '{');
    put(r, "path", target.path);
    put(r, "written", static_cast<int64_t>(written));
    put(r, "size", size);
    putBoolean(r, "created", !target.exists);
    putBoolean(r, "changed", changed);
    result_close(&r, '}');
    return result_end(&r);
}

collet_status write(const collet_call &call, const Folders &folders, bool &isMade);

}  // namespace

collet_status writeFile(const collet_call &call, const Folders &folders) {
    bool isMade = false;
    try {
        return write(call, folders, isMade);
    } catch (Refusal &refusal) {
        refusal.mayHaveEffect = isMade;
        throw;
    }
}

namespace {

collet_status write(const collet_call &call, const Folders &folders, bool &isMade) {
    auto text = textToWrite(call);
    auto target = files::target(call, folders, isMade);
    auto size = static_cast<int64_t>(text.size());
    // So that the same call twice is no failure and changes nothing.
    if (holds(target, text)) return answer(call, target, 0, size, false);
    bool replaces = door::isTrue(call.args, "overwrite");
    auto taken = [&] {
        return Refusal{COLLET_PERMANENT, "ALREADY_EXISTS",
                       quoted(target.path) + " is there, with another text; choose another name, or set overwrite to true"};
    };
    if (target.exists && !replaces) throw taken();

    auto mode = target.exists ? target.status.st_mode & 0777 : 0666;
    Draft draft{target, mode};
    // The rights of the file stay where that is allowed; who may create files with them may mostly set them.
    if (target.exists && fchmod(draft.get(), mode) != 0 && errno != EPERM && errno != EACCES) failed(target, errno);
    door::stopWhenCancelled(call);
    if (!writeAll(draft.get(), text) || fsync(draft.get()) != 0) failed(target, errno);
    if (!draft.rename(target.name, replaces)) {
        if (errno == EEXIST && !replaces) throw taken();
        failed(target, errno);
    }
    // The new name is there; that it lasts through a power cut is more than every file system promises.
    fsync(target.folder.get());
    return answer(call, target, text.size(), size, true);
}

}  // namespace

collet_status appendToFile(const collet_call &call, const Folders &folders) {
    auto text = textToWrite(call);
    bool isMade = false;
    auto target = files::target(call, folders, isMade);
    auto flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    Descriptor file{openat(target.folder.get(), target.name.c_str(), flags, 0666)};
    struct stat status {};
    if (!file || fstat(file.get(), &status) != 0) failed(target, errno);
    if (!S_ISREG(status.st_mode)) throw Refusal{COLLET_PERMANENT, "NOT_A_FILE", quoted(target.path) + " is no ordinary file"};
    if (!writeAll(file.get(), text) || fsync(file.get()) != 0) {
        auto error = errno;
        try {
            failed(target, error);
        } catch (Refusal &refusal) {
            // A part may stand in the file.
            refusal.mayHaveEffect = true;
            throw;
        }
    }
    return answer(call, target, text.size(), status.st_size + static_cast<int64_t>(text.size()), !text.empty());
}

}  // namespace files
