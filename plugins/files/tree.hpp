// tree.hpp: walks through what lies below granted folders, in the order of the names.
#pragma once

#include "tools.hpp"

#include <functional>

namespace files {

/// What a walk met.
struct Walk {
    int64_t visited = 0;
    /// Folders that could not be opened.
    int64_t closed = 0;
    /// Something was left out: too many entries, or folders too deep.
    bool isCut = false;
};

/// Entries that one call looks at, and how deep it goes.
constexpr int64_t visitedMax = 200'000;
constexpr int depthMax = 64;

/// Calls `each` for everything below a place, with the path from the place's granted folder, the path from where the
/// walk began, and what it is. Links are shown and not followed; folders named .git are passed by. Ends when `each`
/// returns false.
using Visitor = std::function<bool(const std::string &relative, const std::string &fromStart, const struct stat &)>;
bool walkTree(const collet_call &call, const Place &place, Walk &walk, const Visitor &each);

/// Where a search begins: the place of the argument `path`, or every granted folder.
std::vector<Place> startingPlaces(const collet_call &call, const Folders &folders);

}  // namespace files
