#include "characters.hpp"

#include "../common/door.hpp"
#include "tables.hpp"

#include <algorithm>

namespace web {
namespace {

using door::Refusal;

/// Where a page has to name its encoding.
constexpr std::size_t declarationMax = 4096;

std::string label(std::string_view text) {
    std::string out;
    for (auto c : text) {
        if (c > ' ' && c != '"' && c != '\'') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return out;
}

/// charset=NAME in the first bytes of a page, or encoding="NAME" of XML.
std::string declared(std::string_view bytes) {
    auto head = label(bytes.substr(0, declarationMax));
    for (std::string_view key : {"charset=", "encoding="}) {
        auto at = head.find(key);
        if (at == head.npos) continue;
        at += key.size();
        auto end = at;
        while (end < head.size() && (std::isalnum(static_cast<unsigned char>(head[end])) || head[end] == '-' ||
                                     head[end] == '_' || head[end] == '.' || head[end] == ':'))
            end++;
        if (end > at) return head.substr(at, std::min<std::size_t>(end - at, 40));
    }
    return "";
}

std::string fromUTF16(std::string_view bytes, bool isBig) {
    std::string out;
    auto unit = [&](std::size_t at) {
        auto first = static_cast<uint8_t>(bytes[at]), second = static_cast<uint8_t>(bytes[at + 1]);
        return static_cast<char32_t>(isBig ? first << 8 | second : second << 8 | first);
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        auto code = unit(at);
        if (code >= 0xD800 && code < 0xDC00 && at + 3 < bytes.size()) {
            auto low = unit(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        append(out, code >= 0xD800 && code < 0xE000 ? 0xFFFD : code);
    }
    return out;
}

}  // namespace

void append(std::string &out, char32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | code >> 6);
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | code >> 12);
        out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | code >> 18);
        out += static_cast<char>(0x80 | (code >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

char32_t windows1252(uint8_t byte) {
    for (const auto &table : byteTables) {
        if (table.names.find(" windows-1252 ") != table.names.npos) return byte < 0x80 ? byte : table.codes[byte - 0x80];
    }
    return 0xFFFD;
}

std::size_t codePoints(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; }));
}

std::size_t firstCodePoints(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    for (; at < text.size(); at++) {
        if ((static_cast<uint8_t>(text[at]) & 0xC0) == 0x80) continue;
        if (count-- == 0) break;
    }
    return at;
}

std::string decoded(std::string_view bytes, std::string_view named, bool isMarkup, std::string &used) {
    used = "utf-8";
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") return door::readable(bytes.substr(3));
    if (bytes.substr(0, 2) == "\xFF\xFE") return used = "utf-16le", fromUTF16(bytes.substr(2), false);
    if (bytes.substr(0, 2) == "\xFE\xFF") return used = "utf-16be", fromUTF16(bytes.substr(2), true);
    auto name = label(named);
    if (name.empty() && isMarkup) {
        name = declared(bytes);
        // Whoever could read it in UTF-16 would have seen it in UTF-16.
        if (name.compare(0, 6, "utf-16") == 0) name = "utf-8";
    }
    if (name == "utf-16le" || name == "utf-16") return used = "utf-16le", fromUTF16(bytes, false);
    if (name == "utf-16be") return used = "utf-16be", fromUTF16(bytes, true);
    bool isNamed = !name.empty() && name != "utf-8" && name != "utf8";
    if (!isNamed) {
        auto text = door::readable(bytes);
        if (!name.empty() || text == bytes) return text;
        name = "windows-1252";
    }
    for (const auto &table : byteTables) {
        if (table.names.find(" " + name + " ") == table.names.npos) continue;
        used = isNamed ? name : "windows-1252";
        std::string out;
        for (auto c : bytes) {
            auto byte = static_cast<uint8_t>(c);
            append(out, byte < 0x80 ? byte : table.codes[byte - 0x80]);
        }
        return out;
    }
    // Many pages are in UTF-8 whatever they say.
    auto text = door::readable(bytes);
    if (text == bytes) return text;
    throw Refusal{COLLET_PERMANENT, "UNSUPPORTED_CHARSET",
                  "the page is written in the encoding " + door::quoted(name) + ", which this tool cannot read"};
}

}  // namespace web
