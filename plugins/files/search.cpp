// find_files and search_files: files by their names, and by what stands in them.
#include "glob.hpp"
#include "tree.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace files {
namespace {

using door::quoted, door::Refusal;

constexpr int64_t foundDefault = 100, foundMax = 1000;
constexpr int64_t matchesDefault = 50, matchesMax = 500;
/// Larger files are left out, and said to be.
constexpr int64_t fileBytesMax = 16 << 20;
/// What one call reads.
constexpr int64_t readMax = 256 << 20;
/// A file with a NUL near its beginning is no text.
constexpr std::size_t headSize = 8 << 10;
/// Of a line, before the match and altogether, in bytes.
constexpr std::size_t excerptBefore = 80, excerptMax = 240;

std::string lower(std::string text) {
    for (auto &c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
    return text;
}

void putWalk(result &r, const Walk &walk, bool isFull) {
    putBoolean(r, "truncated", isFull || walk.isCut);
    put(r, "visited", walk.visited);
    if (walk.closed > 0) put(r, "closed_folders", walk.closed);
}

/// The part of a line around a match.
std::string excerpt(std::string_view line, std::size_t at) {
    auto start = at > excerptBefore ? at - excerptBefore : 0;
    while (start > 0 && start < line.size() && (static_cast<uint8_t>(line[start]) & 0xC0) == 0x80) start--;
    auto end = std::min(line.size(), start + excerptMax);
    while (end < line.size() && end > start && (static_cast<uint8_t>(line[end]) & 0xC0) == 0x80) end--;
    auto text = std::string{line.substr(start, end - start)};
    return (start > 0 ? "…" : "") + text + (end < line.size() ? "…" : "");
}

class Search {
public:
    Search(const collet_call &call, result &r)
        : call(call), r(r), text(door::text(call.args, "text").value_or("")),
          ignoresCase(door::isTrue(call.args, "ignore_case")),
          limit(std::clamp<int64_t>(door::integer(call.args, "limit").value_or(matchesDefault), 1, matchesMax)) {
        if (text.empty() || text.find('\n') != text.npos || text.find('\0') != text.npos)
            throw Refusal{COLLET_PERMANENT, "INVALID_PATTERN", "text must be a part of one line; write it without line breaks"};
        if (ignoresCase) text = lower(text);
    }

    int64_t searched = 0, matched = 0, binary = 0, large = 0, closed = 0;
    bool isFull = false;

    /// False: enough was found or read.
    bool file(const Place &place, const std::string &relative, int flags = O_NOFOLLOW) {
        door::stopWhenCancelled(call);
        auto file = openBeneath(place.root.get(), relative, O_RDONLY | O_NONBLOCK | O_NOCTTY | flags);
        struct stat status {};
        if (!file || fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) {
            closed++;
            return true;
        }
        if (status.st_size > fileBytesMax) {
            large++;
            return true;
        }
        auto bytes = contents(file.get());
        if (std::string_view{bytes}.substr(0, headSize).find('\0') != std::string_view::npos) {
            binary++;
        } else {
            searched++;
            look(bytes, Place::below(place.folder->path, relative));
        }
        isFull = isFull || read >= readMax;
        return !isFull;
    }

private:
    const collet_call &call;
    result &r;
    std::string text;
    bool ignoresCase;
    int64_t limit;
    int64_t read = 0;

    /// At most one byte more than a file may have: one that grows does not grow without end.
    std::string contents(int file) {
        std::string bytes;
        char block[64 << 10];
        while (static_cast<int64_t>(bytes.size()) <= fileBytesMax) {
            auto count = ::read(file, block, sizeof block);
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) break;
            bytes.append(block, static_cast<std::size_t>(count));
        }
        read += static_cast<int64_t>(bytes.size());
        return bytes;
    }

    void look(const std::string &bytes, const std::string &path) {
        auto folded = ignoresCase ? lower(bytes) : std::string{};
        std::string_view inside = ignoresCase ? folded : bytes;
        int64_t line = 1;
        std::size_t counted = 0;
        for (std::size_t at = inside.find(text); at != inside.npos;) {
            if (matched == limit) {
                isFull = true;
                return;
            }
            auto start = bytes.rfind('\n', at);
            start = start == bytes.npos ? 0 : start + 1;
            auto end = std::min(bytes.find('\n', at), bytes.size());
            line += std::count(bytes.begin() + static_cast<std::ptrdiff_t>(counted),
                               bytes.begin() + static_cast<std::ptrdiff_t>(start), '\n');
            counted = start;
            auto whole = std::string_view{bytes}.substr(start, end - start);
            if (!whole.empty() && whole.back() == '\r') whole.remove_suffix(1);
            matched++;
            result_open(&r, '{');
            put(r, "path", path);
            put(r, "line", line);
            put(r, "excerpt", excerpt(whole, at - start));
            result_close(&r, '}');
            // One for each line.
            at = end < bytes.size() ? inside.find(text, end + 1) : inside.npos;
        }
    }
};

}  // namespace

collet_status findFiles(const collet_call &call, const Folders &folders) {
    Glob glob{door::text(call.args, "pattern").value_or("")};
    auto limit = std::clamp<int64_t>(door::integer(call.args, "limit").value_or(foundDefault), 1, foundMax);
    auto places = startingPlaces(call, folders);
    Walk walk;
    int64_t found = 0;
    bool isFull = false;
    result r;
    result_begin(&r, &call);
    result_open(&r, '{');
    result_key(&r, "files");
    result_open(&r, '[');
    for (const auto &place : places) {
        bool goesOn = walkTree(call, place, walk, [&](const auto &relative, const auto &fromStart, const auto &status) {
            if (!glob.matches(fromStart)) return true;
            if (found == limit) {
                isFull = true;
                return false;
            }
            found++;
            result_open(&r, '{');
            put(r, "path", Place::below(place.folder->path, relative));
            put(r, "type", kind(status.st_mode));
            if (S_ISREG(status.st_mode)) put(r, "size", status.st_size);
            put(r, "modified", timeText(status.st_mtim));
            result_close(&r, '}');
            return r.status == COLLET_OK;
        });
        if (!goesOn) break;
    }
    result_close(&r, ']');
    putWalk(r, walk, isFull);
    result_close(&r, '}');
    return result_end(&r);
}

collet_status searchFiles(const collet_call &call, const Folders &folders) {
    auto pattern = door::text(call.args, "pattern");
    Glob glob{pattern.value_or("*")};
    auto places = startingPlaces(call, folders);
    Walk walk;
    result r;
    Search search{call, r};
    result_begin(&r, &call);
    result_open(&r, '{');
    result_key(&r, "matches");
    result_open(&r, '[');
    for (const auto &place : places) {
        struct stat status {};
        auto start = openBeneath(place.root.get(), place.relative, O_PATH);
        if (start && fstat(start.get(), &status) == 0 && !S_ISDIR(status.st_mode)) {
            // A search of one file; a link to it has been followed.
            openFile(place, place.relative, status);
            search.file(place, place.relative, 0);
            continue;
        }
        bool goesOn = walkTree(call, place, walk, [&](const auto &relative, const auto &fromStart, const auto &status) {
            if (!S_ISREG(status.st_mode) || !glob.matches(fromStart)) return true;
            return search.file(place, relative) && r.status == COLLET_OK;
        });
        if (!goesOn) break;
    }
    result_close(&r, ']');
    putWalk(r, walk, search.isFull);
    put(r, "searched_files", search.searched);
    if (search.binary > 0) put(r, "binary_files", search.binary);
    if (search.large > 0) put(r, "large_files", search.large);
    if (search.closed > 0) put(r, "closed_files", search.closed);
    result_close(&r, '}');
    return result_end(&r);
}

}  // namespace files
