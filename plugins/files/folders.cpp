#include "folders.hpp"

#include "../common/door.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace files {
namespace {

using door::quoted, door::Refusal;

constexpr const char *remedy =
    R"(the operator grants folders in config.json: {"plugins":{"files":{"config":{"folders":["/path/to/read"],"writable":["/path/to/write"]}}}})";
/// Folders that one message names.
constexpr std::size_t shownMax = 8;

constexpr std::string_view welcome =
    "This folder belongs to the plugin files of Collet: models may read and write here.\n"
    "\n"
    "Other folders are granted in config.json, which `collet doctor` finds:\n"
    "\n"
    "  {\"plugins\": {\"files\": {\"config\": {\n"
    "    \"folders\": [\"/home/me/documents\"],\n"
    "    \"writable\": [\"/home/me/work\"]\n"
    "  }}}}\n"
    "\n"
    "\"scratch\": [] takes this folder away.\n";

std::string withoutSlashes(const std::string &path) {
    std::string out;
    for (auto c : path) {
        if (c != '/' || out.empty() || out.back() != '/') out += c;
    }
    while (!out.empty() && out.back() == '/') out.pop_back();
    return out;
}

bool isEmpty(const std::string &path) {
    std::unique_ptr<DIR, int (*)(DIR *)> folder{opendir(path.c_str()), closedir};
    if (!folder) return false;
    while (auto *entry = readdir(folder.get())) {
        std::string_view name{entry->d_name};
        if (name != "." && name != "..") return false;
    }
    return true;
}

/// Makes a folder and those above it, with a note in it. What cannot be made shows when the folder is used.
void make(const std::string &path, const collet_host &host) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) {
        for (auto slash = path.find('/', 1); slash != path.npos; slash = path.find('/', slash + 1))
            mkdir(path.substr(0, slash).c_str(), 0777);
        if (mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
            auto text = "the folder " + path + " cannot be made: " + std::strerror(errno);
            if (host.log) host.log(&host, nullptr, COLLET_LOG_WARN, door::bytes(text));
            return;
        }
    }
    // A host that confines plugins has made the folder itself.
    if (!isEmpty(path)) return;
    Descriptor note{open((path + "/README.txt").c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)};
    // Only a courtesy.
    if (note && write(note.get(), welcome.data(), welcome.size()) < 0) return;
}

bool isBelow(const std::string &path, const std::string &folder) {
    return path.compare(0, folder.size(), folder) == 0 && (path.size() == folder.size() || path[folder.size()] == '/');
}

}  // namespace

Folders::Folders(const collet_host &host) {
    for (const auto &path : door::texts(host.config, "folders")) add(path, false);
    for (const auto &path : door::texts(host.config, "writable")) add(path, true);
    for (const auto &path : door::texts(host.config, "scratch")) {
        if (!path.empty() && path[0] == '/') make(withoutSlashes(path), host);
        add(path, true);
    }
}

void Folders::add(const std::string &path, bool isWritable) {
    // The host refuses such a grant; without the host's check it would be a path of the current folder.
    if (path.empty() || path[0] != '/') return;
    auto plain = withoutSlashes(path);
    for (auto &folder : folders) {
        if (folder.path != plain) continue;
        folder.isWritable = folder.isWritable || isWritable;
        return;
    }
    folders.push_back({plain, isWritable});
}

std::string Folders::listed(bool onlyWritable) const {
    std::string text;
    std::size_t count = 0;
    for (const auto &folder : folders) {
        if (onlyWritable && !folder.isWritable) continue;
        if (count++ == shownMax) return text + ", …";
        text += (text.empty() ? "" : ", ") + quoted(Place::below(folder.path, ""));
        if (folder.isWritable && !onlyWritable) text += " (writable)";
    }
    return text;
}

Place Folders::find(const std::string &path) const { return find(path, false); }
Place Folders::findForWriting(const std::string &path) const { return find(path, true); }

Place Folders::find(const std::string &path, bool isForWriting) const {
    if (folders.empty()) throw Refusal{COLLET_PERMANENT, "NO_FOLDERS", std::string{"no folder is granted; "} + remedy};
    if (path.find('\0') != path.npos)
        throw Refusal{COLLET_PERMANENT, "OUTSIDE_FOLDERS", "a path cannot hold the character NUL"};
    auto plain = withoutSlashes(path);
    for (std::size_t start = 0; start <= plain.size();) {
        auto end = std::min(plain.find('/', start), plain.size());
        if (plain.compare(start, end - start, "..") == 0 && end - start == 2)
            throw Refusal{COLLET_PERMANENT, "OUTSIDE_FOLDERS",
                          quoted(path) + " has '..' in it; write the path without, below one of " + listed(false)};
        start = end + 1;
    }

    std::vector<const Folder *> choices;
    std::string relative;
    if (!path.empty() && path[0] == '/') {
        const Folder *best = nullptr;
        for (const auto &folder : folders) {
            if (isBelow(plain, folder.path) && (!best || folder.path.size() > best->path.size())) best = &folder;
        }
        if (!best)
            throw Refusal{COLLET_PERMANENT, "OUTSIDE_FOLDERS",
                          quoted(path) + " lies in no granted folder; granted are " + listed(false) + ". For others, " +
                              remedy};
        choices.push_back(best);
        relative = plain.size() > best->path.size() ? plain.substr(best->path.size() + 1) : "";
    } else {
        for (const auto &folder : folders) choices.push_back(&folder);
        relative = plain == "." ? "" : plain;
    }

    // A folder that is not there does not hide the others.
    int error = ENOENT;
    const Folder *failed = choices.front();
    Place first;
    for (const auto *folder : choices) {
        if (choices.size() > 1 && isForWriting && relative.empty()) break;
        Descriptor root{open(Place::below(folder->path, "").c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
        if (!root) {
            if (error == ENOENT) error = errno, failed = folder;
            continue;
        }
        if (choices.size() == 1 || openBeneath(root.get(), relative, O_PATH | O_NOFOLLOW)) {
            first = Place{folder, relative, std::move(root)};
            break;
        }
        if (isForWriting && folder->isWritable && !first.folder && errno == ENOENT) {
            // Kept unless the path exists in a later folder.
            first = Place{folder, relative, std::move(root)};
        } else if (error == ENOENT) {
            error = errno, failed = folder;
        }
    }
    if (isForWriting && (first.folder ? !first.folder->isWritable : error == ENOENT)) {
        auto writable = listed(true);
        throw Refusal{COLLET_PERMANENT, "NOT_WRITABLE",
                      quoted(path) + " lies in no folder that may be written; " +
                          (writable.empty() ? "none may. " : "these may: " + writable + ". For others, ") + remedy};
    }
    if (first.folder) return first;
    if (error == ENOENT && choices.size() > 1)
        throw Refusal{COLLET_PERMANENT, "NOT_FOUND",
                      "there is no " + quoted(path) + " in any of " + listed(false) +
                          "; list_folder and find_files tell what there is"};
    refuse(error, choices.size() > 1 ? path : failed->path, failed->path);
}

std::vector<Place> Folders::openAll() const {
    if (folders.empty()) throw Refusal{COLLET_PERMANENT, "NO_FOLDERS", std::string{"no folder is granted; "} + remedy};
    std::vector<Place> places;
    for (const auto &folder : folders) {
        bool isInner = std::any_of(folders.begin(), folders.end(), [&](const Folder &other) {
            return &other != &folder && isBelow(folder.path, other.path);
        });
        if (isInner) continue;
        Descriptor root{open(Place::below(folder.path, "").c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
        if (root) places.push_back({&folder, "", std::move(root)});
    }
    return places;
}

void refuse(int error, const std::string &path, const std::string &folder) {
    auto name = quoted(path);
    switch (error) {
    case EXDEV:
    case ELOOP:
        throw Refusal{COLLET_PERMANENT, "OUTSIDE_FOLDERS",
                      name + " passes a symbolic link that leads out of " + quoted(folder) +
                          ", or in a circle; links are followed only inside a granted folder"};
    case ENOENT:
        throw Refusal{COLLET_PERMANENT, "NOT_FOUND",
                      "there is no " + name + "; list_folder and find_files tell what there is"};
    case ENOTDIR:
        throw Refusal{COLLET_PERMANENT, "NOT_FOUND", "there is no " + name + ": what stands before a '/' in it is no folder"};
    case ENAMETOOLONG: throw Refusal{COLLET_PERMANENT, "NOT_FOUND", "there is no " + name + ": the name is too long"};
    case EACCES:
    case EPERM:
    case EROFS:
        throw Refusal{COLLET_PERMANENT, "NOT_PERMITTED",
                      name + " is closed to the account or the sandbox that Collet runs in (" +
                          std::strerror(error) + "); tell the operator"};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        throw Refusal{COLLET_PERMANENT, "NO_SPACE",
                      "there is no room for " + name + " (" + std::strerror(error) + "); write less, or tell the operator"};
    case EMFILE:
    case ENFILE:
    case ENOMEM:
    case EAGAIN:
    case EINTR:
    case EBUSY:
    case ESTALE:
    case ETXTBSY:
        throw Refusal{COLLET_RETRYABLE, "BUSY",
                      name + " cannot be used now (" + std::strerror(error) + "); try again later"};
    default:
        throw Refusal{COLLET_INTERNAL, nullptr, name + ": " + std::strerror(error)};
    }
}

}  // namespace files
