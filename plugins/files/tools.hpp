// tools.hpp: the tools of this plugin. Each writes its result or throws Refusal.
#pragma once

#include "../common/door.hpp"
#include "../common/result.h"
#include "folders.hpp"

#include <sys/stat.h>

namespace files {

collet_status readFile(const collet_call &call, const Folders &folders);
collet_status listFolder(const collet_call &call, const Folders &folders);
collet_status findFiles(const collet_call &call, const Folders &folders);
collet_status searchFiles(const collet_call &call, const Folders &folders);
collet_status writeFile(const collet_call &call, const Folders &folders);
collet_status appendToFile(const collet_call &call, const Folders &folders);

// ---- what they share ----

/// Opens an ordinary file for reading, and nothing else: a pipe or a device is never opened.
Descriptor openFile(const Place &place, const std::string &relative, struct stat &status);

/// "file", "folder", "link" or "other".
const char *kind(mode_t mode);
/// When a file changed, such as 2026-07-15T12:00:00Z.
std::string timeText(const struct timespec &time);

/// Writes "name": value pairs.
inline void put(result &r, const char *name, std::string_view value) {
    result_key(&r, name);
    auto text = door::readable(value);
    result_text(&r, text.data(), text.size());
}
inline void put(result &r, const char *name, int64_t value) {
    result_key(&r, name);
    result_integer(&r, value);
}
inline void putBoolean(result &r, const char *name, bool value) {
    result_key(&r, name);
    result_boolean(&r, value);
}

/// How much of the start of a text is well-formed UTF-8 without NUL.
std::size_t textLength(std::string_view bytes);

/// Next to each other, by bytes.
inline std::string joined(const std::string &folder, const std::string &name) {
    return folder.empty() ? name : folder + "/" + name;
}

}  // namespace files
