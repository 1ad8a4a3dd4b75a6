// list_folder: what is in a folder, in the order of the names.
#include "tools.hpp"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace files {
namespace {

constexpr int64_t limitDefault = 200, limitMax = 1000;

void entry(result &r, int folder, const std::string &name) {
    struct stat status {};
    bool isThere = fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
    result_open(&r, '{');
    put(r, "name", name);
    put(r, "type", isThere ? kind(status.st_mode) : "other");
    if (isThere && S_ISREG(status.st_mode)) put(r, "size", status.st_size);
    if (isThere) put(r, "modified", timeText(status.st_mtim));
    if (isThere && S_ISLNK(status.st_mode)) {
        char target[1024];
        auto length = readlinkat(folder, name.c_str(), target, sizeof target);
        if (length >= 0) put(r, "target", {target, static_cast<std::size_t>(length)});
    }
    if (textLength(name) < name.size()) putBoolean(r, "unreadable_name", true);
    result_close(&r, '}');
}

/// The granted folders themselves.
collet_status roots(const collet_call &call, const Folders &folders) {
    // Says what to do when there is none.
    folders.openAll();
    result r;
    result_begin(&r, &call);
    result_open(&r, '{');
    result_key(&r, "entries");
    result_open(&r, '[');
    for (const auto &folder : folders.all()) {
        auto path = Place::below(folder.path, "");
        struct stat status {};
        bool isThere = stat(path.c_str(), &status) == 0;
        result_open(&r, '{');
        put(r, "name", path);
        put(r, "type", isThere ? kind(status.st_mode) : "missing");
        if (isThere) put(r, "modified", timeText(status.st_mtim));
        putBoolean(r, "writable", folder.isWritable);
        result_close(&r, '}');
    }
    result_close(&r, ']');
    put(r, "total", static_cast<int64_t>(folders.all().size()));
    putBoolean(r, "truncated", false);
    result_close(&r, '}');
    return result_end(&r);
}

}  // namespace

collet_status listFolder(const collet_call &call, const Folders &folders) {
    auto asked = door::text(call.args, "path");
    auto after = door::text(call.args, "after").value_or("");
    auto limit = static_cast<std::size_t>(
        std::clamp<int64_t>(door::integer(call.args, "limit").value_or(limitDefault), 1, limitMax));
    if (!asked) return roots(call, folders);

    auto place = folders.find(*asked);
    auto path = place.path();
    auto folder = openBeneath(place.root.get(), place.relative, O_RDONLY | O_DIRECTORY);
    if (!folder) {
        if (errno == ENOTDIR && openBeneath(place.root.get(), place.relative, O_PATH))
            throw door::Refusal{COLLET_PERMANENT, "NOT_A_FOLDER", door::quoted(path) + " is a file; read_file reads it"};
        refuse(errno, path, place.folder->path);
    }
    auto number = folder.get();
    std::unique_ptr<DIR, int (*)(DIR *)> stream{fdopendir(number), closedir};
    if (!stream) refuse(errno, path, place.folder->path);
    folder.release();

    // However many there are, no more are kept than are shown: the first of the names, the last of them on top.
    std::vector<std::string> names;
    int64_t total = 0, later = 0;
    for (;;) {
        errno = 0;
        auto *found = readdir(stream.get());
        if (!found && errno != 0) refuse(errno, path, place.folder->path);
        if (!found) break;
        std::string name{found->d_name};
        if (name == "." || name == "..") continue;
        if (total++ % 1024 == 0) door::stopWhenCancelled(call);
        if (!after.empty() && name <= after) continue;
        later++;
        if (names.size() == limit) {
            if (name >= names.front()) continue;
            std::pop_heap(names.begin(), names.end());
            names.pop_back();
        }
        names.push_back(std::move(name));
        std::push_heap(names.begin(), names.end());
    }
    std::sort_heap(names.begin(), names.end());

    bool isCut = later > static_cast<int64_t>(names.size());
    result r;
    result_begin(&r, &call);
    result_open(&r, '{');
    put(r, "path", path);
    result_key(&r, "entries");
    result_open(&r, '[');
    for (const auto &name : names) entry(r, number, name);
    result_close(&r, ']');
    put(r, "total", total);
    putBoolean(r, "truncated", isCut);
    if (isCut && !names.empty()) put(r, "next_after", names.back());
    result_close(&r, '}');
    return result_end(&r);
}

}  // namespace files
