#include "tree.hpp"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace files {
namespace {

class Walker {
public:
    Walker(const collet_call &call, const Place &place, Walk &walk, const Visitor &each)
        : call(call), place(place), walk(walk), each(each) {}

    bool folder(const std::string &relative, const std::string &fromStart, int depth) {
        // Links were told by the entry's status; one that was put in its place since then is not followed.
        auto flags = O_RDONLY | O_DIRECTORY | (depth == 0 ? 0 : O_NOFOLLOW);
        auto folder = openBeneath(place.root.get(), relative, flags);
        auto number = folder.get();
        std::unique_ptr<DIR, int (*)(DIR *)> stream{folder ? fdopendir(number) : nullptr, closedir};
        if (!stream) {
            if (depth == 0 && errno != ENOTDIR) refuse(errno, place.path(), place.folder->path);
            // The folders on the way to one take a descriptor each.
            if (errno == EMFILE || errno == ENAMETOOLONG) walk.isCut = true;
            else walk.closed++;
            return true;
        }
        folder.release();
        auto found = entries(stream.get(), number);
        // One folder is open at a time, however deep the tree.
        stream.reset();
        for (const auto &[name, status] : found) {
            auto path = joined(relative, name), shown = joined(fromStart, name);
            if (!each(path, shown, status)) return false;
            if (!S_ISDIR(status.st_mode) || name == ".git") continue;
            if (depth == depthMax) walk.isCut = true;
            else if (!this->folder(path, shown, depth + 1)) return false;
        }
        return true;
    }

private:
    const collet_call &call;
    const Place &place;
    Walk &walk;
    const Visitor &each;

    std::vector<std::pair<std::string, struct stat>> entries(DIR *stream, int folder) {
        std::vector<std::pair<std::string, struct stat>> found;
        while (auto *entry = readdir(stream)) {
            std::string name{entry->d_name};
            if (name == "." || name == "..") continue;
            if (walk.visited == visitedMax) {
                walk.isCut = true;
                break;
            }
            if (walk.visited++ % 256 == 0) door::stopWhenCancelled(call);
            struct stat status {};
            if (fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) found.emplace_back(std::move(name), status);
        }
        std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        return found;
    }
};

}  // namespace

bool walkTree(const collet_call &call, const Place &place, Walk &walk, const Visitor &each) {
    return Walker{call, place, walk, each}.folder(place.relative, "", 0);
}

std::vector<Place> startingPlaces(const collet_call &call, const Folders &folders) {
    auto path = door::text(call.args, "path");
    if (!path) return folders.openAll();
    std::vector<Place> places;
    places.push_back(folders.find(*path));
    const auto &place = places.back();
    struct stat status {};
    auto start = openBeneath(place.root.get(), place.relative, O_PATH);
    if (!start || fstat(start.get(), &status) != 0) refuse(errno, place.path(), place.folder->path);
    return places;
}

}  // namespace files
