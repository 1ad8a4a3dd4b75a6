// json_text.hpp: writes the JSON of results.
#pragma once

#include <charconv>
#include <cstdio>
#include <string>
#include <string_view>

namespace weather {

/// A string with its quotes; the text must be UTF-8.
inline std::string jsonString(std::string_view text) {
    std::string out{"\""};
    for (auto byte : text) {
        if (byte == '"' || byte == '\\') {
            (out += '\\') += byte;
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(byte));
            out += escape;
        } else {
            out += byte;
        }
    }
    return out += '"';
}

/// The shortest text that reads back as the same number, which must be finite.
inline std::string jsonNumber(double value) {
    char buffer[32];
    if (value == 0) value = 0;  // not "-0"
    auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return {buffer, error == std::errc{} ? end : buffer};
}

/// Builds an object, member by member.
class JSONObject {
public:
    JSONObject &add(std::string_view name, std::string_view text) { return addJSON(name, jsonString(text)); }

    /// `json` is JSON already.
    JSONObject &addJSON(std::string_view name, std::string_view json) {
        if (body.size() > 1) body += ',';
        ((body += jsonString(name)) += ':') += json;
        return *this;
    }

    std::string text() const { return body + "}"; }

private:
    std::string body{"{"};
};

}  // namespace weather
