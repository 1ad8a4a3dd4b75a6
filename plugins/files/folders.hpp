// folders.hpp: the folders that the operator granted, and which of them a path of the model means.
#pragma once

#include "beneath.hpp"

#include <collet.h>
#include <string>
#include <vector>

namespace files {

struct Folder {
    /// Absolute, without a slash at its end.
    std::string path;
    bool isWritable = false;
};

/// A path of the model: a granted folder and the way from there.
struct Place {
    const Folder *folder = nullptr;
    /// Empty: the folder itself.
    std::string relative;
    Descriptor root;

    /// As results show it.
    std::string path() const { return below(folder->path, relative); }

    static std::string below(const std::string &folder, const std::string &relative) {
        if (relative.empty()) return folder.empty() ? "/" : folder;
        return folder + "/" + relative;
    }
};

class Folders {
public:
    Folders() = default;
    /// Takes `folders`, `writable` and `scratch` of the configuration; makes the last where it is missing.
    explicit Folders(const collet_host &host);

    const std::vector<Folder> &all() const { return folders; }

    /// What a path means, for reading. An absolute one lies in a granted folder; another is looked for in each of them,
    /// in their order. Throws Refusal.
    Place find(const std::string &path) const;
    /// For writing: what exists counts first, what does not goes into the first folder that may be written.
    Place findForWriting(const std::string &path) const;
    /// The granted folders, opened, without those that lie in another.
    std::vector<Place> openAll() const;

private:
    std::vector<Folder> folders;

    Place find(const std::string &path, bool isForWriting) const;
    std::string listed(bool onlyWritable) const;
    void add(const std::string &path, bool isWritable);
};

/// Throws what `errno` says about `path` as a Refusal; `folder` is the granted one.
[[noreturn]] void refuse(int error, const std::string &path, const std::string &folder);

}  // namespace files
