// read_file: a part of a text file, by lines or by bytes.
#include "tools.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace files {
namespace {

using door::quoted, door::Refusal;

/// Every character fits, so that reading on always gets further.
constexpr int64_t bytesMin = 4;
constexpr int64_t linesDefault = 2000, bytesDefault = 64 << 10;
constexpr std::size_t blockSize = 64 << 10;
/// Lines are counted no farther: whoever asks for one of them waits for all before it.
constexpr int64_t countedMax = 1 << 30;

/// Reads a file from any place on.
class Reader {
public:
    Reader(const collet_call &call, const Descriptor &file, const std::string &path)
        : call(call), file(file), path(path), block(blockSize, '\0') {}

    /// The bytes at `offset`, at least one except at the end of the file.
    std::string_view at(int64_t offset) {
        for (;;) {
            door::stopWhenCancelled(call);
            auto count = pread(file.get(), block.data(), block.size(), offset);
            if (count >= 0) return {block.data(), static_cast<std::size_t>(count)};
            if (errno != EINTR) refuse(errno, path, path);
        }
    }

    /// How many lines there are; a last one without an end counts.
    int64_t lines() {
        int64_t count = 0, offset = 0;
        char last = '\n';
        for (auto piece = at(0); !piece.empty(); piece = at(offset)) {
            counts(offset);
            count += std::count(piece.begin(), piece.end(), '\n');
            last = piece.back();
            offset += static_cast<int64_t>(piece.size());
        }
        return count + (last != '\n');
    }

    /// Where the line of this number begins, -1 when there are fewer. `seen`: how many there are, then.
    int64_t start(int64_t line, int64_t &seen) {
        seen = 0;
        int64_t offset = 0;
        if (line == 1) return 0;
        char last = '\n';
        for (auto piece = at(0); !piece.empty(); piece = at(offset)) {
            counts(offset);
            for (auto *from = piece.data(), *end = from + piece.size();;) {
                auto *found = static_cast<const char *>(std::memchr(from, '\n', static_cast<std::size_t>(end - from)));
                if (!found) break;
                from = found + 1;
                if (++seen == line - 1) {
                    offset += from - piece.data();
                    // A line that would begin at the end is none.
                    return at(offset).empty() ? -1 : offset;
                }
            }
            last = piece.back();
            offset += static_cast<int64_t>(piece.size());
        }
        seen += last != '\n';
        return -1;
    }

    std::string bytes(int64_t offset, int64_t max) {
        std::string out;
        while (static_cast<int64_t>(out.size()) < max) {
            auto piece = at(offset + static_cast<int64_t>(out.size()));
            if (piece.empty()) break;
            out += piece.substr(0, static_cast<std::size_t>(max) - out.size());
        }
        return out;
    }

private:
    void counts(int64_t offset) {
        if (offset < countedMax) return;
        throw Refusal{COLLET_PERMANENT, "INVALID_RANGE",
                      quoted(path) + " is too long: lines are counted in its first " + std::to_string(countedMax) +
                          " bytes only; use start_byte"};
    }

    const collet_call &call;
    const Descriptor &file;
    const std::string &path;
    std::string block;
};

/// What a file that is no text seems to be, by its first bytes.
const char *guess(std::string_view head) {
    static constexpr struct {
        std::string_view start;
        const char *what;
    } known[] = {
        {"\x89PNG", "a PNG image"}, {"\xFF\xD8\xFF", "a JPEG image"}, {"GIF8", "a GIF image"}, {"%PDF", "a PDF document"},
        {"PK\x03\x04", "a ZIP archive or an office document"}, {"\x1F\x8B", "a gzip archive"}, {"BZh", "a bzip2 archive"},
        {"\xFD" "7zXZ", "an xz archive"}, {"\x28\xB5\x2F\xFD", "a zstd archive"}, {"\x7F" "ELF", "a program or library"},
        {"SQLite format 3", "an SQLite database"}, {"\xFF\xFE", "text in UTF-16"}, {"\xFE\xFF", "text in UTF-16"},
        {"TZif", "compiled time zone data"}, {"ID3", "MP3 audio"}, {"OggS", "Ogg media"}, {"wOF", "a font"},
    };
    for (const auto &[start, what] : known) {
        if (head.substr(0, start.size()) == start) return what;
    }
    return nullptr;
}

struct Range {
    int64_t start = 0;
    /// 0: the range is one of bytes.
    int64_t firstLine = 0;
    int64_t linesMax = 0;
};

Range range(const collet_call &call, Reader &reader, const std::string &path) {
    auto first = door::integer(call.args, "first_line"), count = door::integer(call.args, "max_lines");
    auto start = door::integer(call.args, "start_byte");
    if (start) {
        if (first || count)
            throw Refusal{COLLET_PERMANENT, "INVALID_RANGE",
                          "start_byte goes with max_bytes, first_line with max_lines; give one pair"};
        if (*start < 0) throw Refusal{COLLET_PERMANENT, "INVALID_RANGE", "start_byte is below 0"};
        return {*start, 0, 0};
    }
    Range range{0, first.value_or(1), std::max<int64_t>(count.value_or(linesDefault), 1)};
    if (range.firstLine == 0) throw Refusal{COLLET_PERMANENT, "INVALID_RANGE", "lines are counted from 1"};
    if (range.firstLine < 0) {
        auto total = reader.lines();
        range.firstLine = range.firstLine < -total ? 1 : std::max<int64_t>(total + range.firstLine + 1, 1);
    }
    int64_t seen = 0;
    range.start = reader.start(range.firstLine, seen);
    if (range.start < 0)
        throw Refusal{COLLET_PERMANENT, "INVALID_RANGE",
                      quoted(path) + " has " + std::to_string(seen) + (seen == 1 ? " line" : " lines") +
                          ", and first_line is " + std::to_string(range.firstLine)};
    return range;
}

/// The place behind so many lines, at most the text's end.
std::size_t linesEnd(std::string_view text, int64_t lines) {
    std::size_t at = 0;
    for (; lines > 0; lines--) {
        auto end = text.find('\n', at);
        if (end == text.npos) return text.size();
        at = end + 1;
    }
    return at;
}

}  // namespace

collet_status readFile(const collet_call &call, const Folders &folders) {
    auto asked = door::text(call.args, "path").value_or("");
    auto max = std::clamp<int64_t>(door::integer(call.args, "max_bytes").value_or(bytesDefault), bytesMin, 128 << 10);
    auto place = folders.find(asked);
    auto path = place.path();
    struct stat status {};
    auto file = openFile(place, place.relative, status);
    Reader reader{call, file, path};
    auto asked_range = range(call, reader, path);
    auto start = asked_range.start;
    // A little more than may be shown: it tells whether something follows, and where a character ends.
    auto bytes = reader.bytes(start, max + 4);
    if (bytes.empty() && start > 0 && !reader.bytes(0, 1).empty())
        throw Refusal{COLLET_PERMANENT, "INVALID_RANGE",
                      quoted(path) + " has " + std::to_string(status.st_size) + " bytes, and start_byte is " +
                          std::to_string(start)};
    std::string_view text = bytes;

    // A range of bytes may begin inside a character.
    if (asked_range.firstLine == 0 && start > 0) {
        std::size_t inside = 0;
        while (inside < 3 && inside < text.size() && (static_cast<uint8_t>(text[inside]) & 0xC0) == 0x80) inside++;
        text.remove_prefix(inside);
        start += static_cast<int64_t>(inside);
    }
    bool isMore = static_cast<int64_t>(text.size()) > max;
    auto end = isMore ? static_cast<std::size_t>(max) : text.size();
    // Nor may it end inside one.
    if (isMore) {
        auto back = end;
        while (back > 0 && end - back < 3 && (static_cast<uint8_t>(text[back]) & 0xC0) == 0x80) back--;
        if (back > 0) end = back;
    }
    if (asked_range.firstLine > 0) {
        auto whole = linesEnd(text.substr(0, end), asked_range.linesMax);
        if (whole < end) {
            end = whole;
            isMore = true;
        } else if (isMore) {
            // Cut after a line if there is one: the rest is then read by lines, too.
            auto last = text.substr(0, end).rfind('\n');
            if (last != text.npos) end = last + 1;
        }
    }
    text = text.substr(0, end);
    auto good = textLength(text);
    if (good < text.size()) {
        auto head = reader.bytes(0, 32);
        auto *what = guess(head);
        throw Refusal{COLLET_PERMANENT, "NOT_TEXT",
                      quoted(path) + " is not UTF-8 text: " +
                          (what ? std::string{"it looks like "} + what
                                : "the byte at " + std::to_string(start + static_cast<int64_t>(good)) + " fits nothing") +
                          ", " + std::to_string(status.st_size) + " bytes; this tool reads text only"};
    }

    auto lines = std::count(text.begin(), text.end(), '\n') + (!text.empty() && text.back() != '\n');
    bool endsLine = text.empty() || text.back() == '\n';
    auto endByte = start + static_cast<int64_t>(text.size());
    if (start == 0 && text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    result r;
    result_begin(&r, &call);
    result_open(&r, '{');
    put(r, "path", path);
    put(r, "size", status.st_size);
    put(r, "modified", timeText(status.st_mtim));
    if (asked_range.firstLine > 0) {
        put(r, "first_line", asked_range.firstLine);
        put(r, "last_line", asked_range.firstLine + lines - 1);
    }
    put(r, "start_byte", start);
    put(r, "end_byte", endByte);
    put(r, "text", text);
    putBoolean(r, "truncated", isMore);
    if (isMore && asked_range.firstLine > 0 && endsLine) put(r, "next_line", asked_range.firstLine + lines);
    else if (isMore) put(r, "next_byte", endByte);
    result_close(&r, '}');
    return result_end(&r);
}

Descriptor openFile(const Place &place, const std::string &relative, struct stat &status) {
    auto path = Place::below(place.folder->path, relative);
    auto check = [&](const Descriptor &file) {
        if (!file || fstat(file.get(), &status) != 0) refuse(errno, path, place.folder->path);
        if (S_ISREG(status.st_mode)) return;
        throw Refusal{COLLET_PERMANENT, "NOT_A_FILE",
                      quoted(path) + (S_ISDIR(status.st_mode) ? " is a folder; list_folder tells what is in it"
                                                              : " is no ordinary file")};
    };
    check(openBeneath(place.root.get(), relative, O_PATH));
    auto file = openBeneath(place.root.get(), relative, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    check(file);
    return file;
}

const char *kind(mode_t mode) {
    return S_ISREG(mode) ? "file" : S_ISDIR(mode) ? "folder" : S_ISLNK(mode) ? "link" : "other";
}

std::string timeText(const struct timespec &time) {
    struct tm parts {};
    char text[64];
    if (!gmtime_r(&time.tv_sec, &parts)) return "";
    return {text, strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

std::size_t textLength(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        auto lead = static_cast<uint8_t>(bytes[at]);
        if (lead < 0x80) {
            if (lead == 0) return at;
            at++;
            continue;
        }
        std::size_t size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (size == 0 || size > bytes.size() - at || door::readable(bytes.substr(at, size)) != bytes.substr(at, size)) return at;
        at += size;
    }
    return bytes.size();
}

}  // namespace files
